// A chart's permanent page: picture, description, table, caveats, what rests on it, and everything to take away.

import { areaNames, summary } from "../summary.ts";
import { claimsOfIndicator, findingsOfChart } from "../../model/links.ts";
import type { Chart } from "../../model/things.ts";
import { termsIn } from "../../model/words/terms-in.ts";
import { chartCitation } from "../citations.ts";
import { Layout } from "../layout.tsx";
import { FindingList, SourceList } from "../parts/lists/cards.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { ClaimList } from "../parts/lists/claim-list.tsx";
import { EarlierChart } from "../parts/history/earlier.tsx";
import { Figure } from "../parts/figure.tsx";
import { ChartViews } from "../parts/outputs/chart-views.tsx";
import { ChartHead } from "../parts/outputs/chart-head.tsx";
import { Cite } from "../parts/outputs/cite.tsx";
import { Downloads } from "../parts/outputs/downloads.tsx";
import { Embed } from "../parts/outputs/embed.tsx";
import { PressCard } from "../parts/outputs/press-card.tsx";
import { Versions } from "../parts/outputs/versions.tsx";
import { Terms } from "../parts/outputs/terms.tsx";
import { ViewTools } from "../parts/outputs/view-tools.tsx";
import { Prose } from "../parts/prose.tsx";
import { Kicker, Section, SectionOf } from "../parts/section.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { Untested, Working } from "../parts/numbers/working.tsx";
import { chartPressCard } from "../press-card.ts";
import { paths } from "../routes.ts";
import { chartCard } from "../social-card.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart", (id, site) => <ChartPage chart={site.find(site.library.charts, id)} />);

function ChartPage({ chart }: { chart: Chart }) {
  const site = useSite();
  const { id, indicator, title, body, observations, series } = chart;
  const { topic } = indicator;
  const search = { kind: "Chart", topics: [topic.title], areas: areaNames([indicator], site) };
  const head = { title: title.text, description: summary(body), path: paths.chart(id), card: chartCard(chart) };
  return (
    <Layout {...head} search={search} wide script="chart" more={<ChartHead chart={chart} />}>
      <Kicker list="charts" words="Charts" topic={topic} />
      <Views chart={chart} />
      <EarlierChart chart={chart} />
      <div class="columns">
        <Section id="reading" title="What to see in it">
          <Prose prose={body} bound={chart} working={site.url(paths.chart(id))} shift={1} />
          <Untested bound={chart} />
          <Breaks breaks={series.breaks} level={3} />
        </Section>
        <Downloads version={site.versionOf(chart)} />
      </div>
      <Section id="measure" title="What is measured, and what it cannot tell you" narrow>
        <Prose prose={indicator.body} shift={1} />
      </Section>
      <UsedBy chart={chart} />
      <Working bound={chart} />
      <Section id="sources" title="Sources">
        <SourceList sources={[...new Set(observations.map((row) => row.source))]} />
      </Section>
      <TakeAway chart={chart} />
    </Layout>
  );
}

/** The chart and its table: one below the other, or alone once one of the two is chosen. */
function Views({ chart }: { chart: Chart }) {
  const { id, series, indicator } = chart;
  return (
    <div class="views" data-across={series.rowTitle === null ? "rows" : undefined}>
      <nav class="tabs" aria-label="On this page">
        <a href={`#chart-${id}`}>Chart</a>
        <a href="#table-view">Table</a>
        <a href="#downloads">Download</a>
        <a href="#press">For journalists</a>
        <a href="#cite">Cite</a>
        <a href="#embed">Embed</a>
      </nav>
      <p class="view-note" role="status" />
      <Figure chart={chart} level={1} table={false} />
      <ViewTools series={series} />
      <ChartViews chart={chart} title="Parts of this chart" />
      <div id="table-view">
        <Section id="table" title="The figures">
          <SeriesTable series={series} indicator={indicator} />
        </Section>
      </div>
    </div>
  );
}

/** What the words mean, and what on this site rests on the same figures. */
function UsedBy({ chart }: { chart: Chart }) {
  const { library } = useSite();
  const { indicator, series, body } = chart;
  const words = [
    series.title,
    series.subtitle,
    body.text,
    indicator.body.text,
    ...series.bys.map(({ title }) => title),
  ];
  return (
    <>
      <SectionOf
        id="terms"
        title="What the words mean"
        things={termsIn(words.join("\n"), library.glossary)}
        list={(terms) => <Terms terms={terms} />}
      />
      <SectionOf
        id="findings"
        title="Findings that rest on these figures"
        things={findingsOfChart(library, chart)}
        list={(findings) => <FindingList findings={findings} />}
      />
      <SectionOf
        id="claims"
        title="Published statements set against these figures"
        things={claimsOfIndicator(library, indicator)}
        list={(claims) => <ClaimList claims={claims} />}
      />
    </>
  );
}

/** What others may use, and how. */
function TakeAway({ chart }: { chart: Chart }) {
  const site = useSite();
  const file = (format: "png" | "svg") => site.url(paths.chartFile(chart.id, format));
  return (
    <>
      <PressCard card={chartPressCard(chart, site)}>
        <a href={file("png")}>Picture as PNG</a> or <a href={file("svg")}>picture as SVG</a>, with title, source and
        address inside
      </PressCard>
      <Cite
        citation={chartCitation(site.versionOf(chart), site)}
        file={(format) => paths.chartFile(chart.id, format)}
      />
      <Versions chart={chart} />
      <Embed version={site.versionOf(chart)} />
    </>
  );
}
