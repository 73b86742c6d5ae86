// A named view of a chart: some of its rows under a message of their own, with what the whole chart warns of.

import type { ChartView } from "../../model/chart-views.ts";
import { limitsHeading } from "../../model/indicators.ts";
import type { Chart } from "../../model/things.ts";
import { wordsUnder } from "../../model/words/section-text.ts";
import { Layout } from "../layout.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { SourceList } from "../parts/lists/cards.tsx";
import { Figure } from "../parts/figure.tsx";
import { ChartViews } from "../parts/outputs/chart-views.tsx";
import { ViewTools } from "../parts/outputs/view-tools.tsx";
import { Phrase } from "../parts/prose.tsx";
import { Kicker, Section } from "../parts/section.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { paths } from "../routes.ts";
import { useSite, type Site } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-view", (id, site) => <ViewPage {...findView(id, site)} />);

/** The chart and the view of a route's id, "chart/view". */
export function findView(id: string, site: Site): { chart: Chart; view: ChartView } {
  const [chartId = "", viewId = ""] = id.split("/");
  const chart = site.find(site.library.charts, chartId);
  return { chart, view: site.find(chart.views, viewId) };
}

function ViewPage({ chart, view }: { chart: Chart; view: ChartView }) {
  const { series, observations } = view;
  const { topic } = chart.indicator;
  return (
    <Layout
      title={view.title.text}
      description={`One part of a chart: ${series.subtitle}`.slice(0, 300)}
      path={paths.chartView(chart.id, view.id)}
      canonical={paths.chart(chart.id)}
      search={{ kind: "Chart", topics: [topic.title] }}
      wide
      script="chart"
    >
      <Kicker list="charts" words="Charts" topic={topic} />
      <Shown chart={chart} view={view} />
      <Section id="limits" title={limitsHeading} narrow>
        <p>{wordsUnder(chart.indicator.body, limitsHeading)}</p>
        <Breaks breaks={series.breaks} level={3} />
      </Section>
      <Section id="sources" title="Sources">
        <SourceList sources={[...new Set(observations.map((row) => row.source))]} />
      </Section>
      <ChartViews chart={chart} title="Other parts of the chart" except={view.id} />
    </Layout>
  );
}

/** The part: its picture, what script adds to it, the way to the whole, and its table. */
function Shown({ chart, view }: { chart: Chart; view: ChartView }) {
  const site = useSite();
  const { series, observations } = view;
  const shown: Chart = { ...chart, id: series.id, title: view.title, series, observations };
  return (
    <div class="views" data-across={series.rowTitle === null ? "rows" : undefined}>
      <p class="view-note" role="status" />
      <Figure chart={shown} level={1} table={false} />
      <ViewTools series={series} />
      <p>
        This is one part of a chart. The whole:{" "}
        <a href={site.url(paths.chart(chart.id))}>
          <Phrase phrase={chart.title} links={false} />
        </a>
      </p>
      <div id="table-view">
        <Section id="table" title="The figures">
          <SeriesTable series={series} indicator={chart.indicator} />
          <p>
            <a href={site.url(paths.chartViewFile(chart.id, view.id))} download>
              These figures as CSV
            </a>
          </p>
        </Section>
      </div>
    </div>
  );
}
