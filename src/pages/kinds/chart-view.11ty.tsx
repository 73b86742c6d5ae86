// A named view of a chart: some of its rows under a message of their own, with what the whole chart warns of.

import type { ChartView } from "../../model/chart-views.ts";
import { limitsHeading } from "../../model/indicators.ts";
import type { Chart } from "../../model/things.ts";
import { wordsUnder } from "../../model/words/section-text.ts";
import { Layout } from "../layout.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { SourceList } from "../parts/lists/cards.tsx";
import { ChartAndTable } from "../parts/outputs/chart-and-table.tsx";
import { ChartViews } from "../parts/outputs/chart-views.tsx";
import { KeepInMind } from "../parts/outputs/keep-in-mind.tsx";
import { ViewTools } from "../parts/outputs/view-tools.tsx";
import { Phrase } from "../parts/prose.tsx";
import { Kicker, Section } from "../parts/section.tsx";
import { caveatsOf } from "../press-card.ts";
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

type ViewProps = { chart: Chart; view: ChartView };

function ViewPage({ chart, view }: ViewProps) {
  const { series, observations, title } = view;
  const { topic } = chart.indicator;
  const shown: Chart = { ...chart, id: series.id, title, series, observations };
  return (
    <Layout
      title={title.text}
      description={`One part of a chart: ${series.subtitle}`.slice(0, 300)}
      path={paths.chartView(chart.id, view.id)}
      canonical={paths.chart(chart.id)}
      search={{ kind: "Chart", topics: [topic.title] }}
      wide
      script="chart"
    >
      <Kicker list="charts" words="Charts" topic={topic} />
      <ChartAndTable
        chart={shown}
        reading={<Whole chart={chart} view={view} />}
        beside={<Beside chart={chart} view={view} />}
      />
      <Section id="sources" title="Sources" narrow>
        <SourceList sources={[...new Set(observations.map((row) => row.source))]} />
      </Section>
    </Layout>
  );
}

/** The way to the whole, and what the whole warns of. */
function Whole({ chart, view: { series } }: ViewProps) {
  const site = useSite();
  return (
    <Section id="limits" title={limitsHeading}>
      <p>{wordsUnder(chart.indicator.body, limitsHeading)}</p>
      <Breaks breaks={series.breaks} level={3} />
      <p>
        This is one part of a chart. The whole, with how it was measured and how to cite it:{" "}
        <a href={site.url(paths.chart(chart.id))}>
          <Phrase phrase={chart.title} links={false} />
        </a>
      </p>
    </Section>
  );
}

/** What can be chosen, the other parts, and the figures to take away. */
function Beside({ chart, view }: ViewProps) {
  const site = useSite();
  return (
    <>
      <KeepInMind caveats={caveatsOf(chart.indicator, view.series)} more="#limits" />
      <ViewTools series={view.series} />
      <ChartViews chart={chart} title="Other parts of the chart" except={view.id} />
      <section class="downloads" aria-labelledby="downloads">
        <h2 id="downloads">Download</h2>
        <ul>
          <li>
            <a href={site.url(paths.chartViewFile(chart.id, view.id))} download>
              CSV
            </a>{" "}
            exactly the figures shown
          </li>
          <li>
            <a href={`${site.url(paths.chart(chart.id))}#downloads`}>More formats</a> of the whole chart
          </li>
        </ul>
        <p>
          Link to this page: <code>{site.absolute(paths.chartView(chart.id, view.id))}</code>
        </p>
      </section>
    </>
  );
}
