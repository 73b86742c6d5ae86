// A chart's permanent page: picture, description, table, caveats, what rests on it, and everything to take away.

import { areaNames, summary } from "../summary.ts";
import { claimsOfIndicator, findingsOfChart } from "../../model/links.ts";
import type { Chart } from "../../model/things.ts";
import { termsIn } from "../../model/words/terms-in.ts";
import { chartCitation } from "../citations.ts";
import { Layout } from "../layout.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { EarlierChart } from "../parts/history/earlier.tsx";
import { FindingList } from "../parts/lists/cards.tsx";
import { ClaimList } from "../parts/lists/claim-list.tsx";
import { Untested, Working } from "../parts/numbers/working.tsx";
import { ChartAndTable } from "../parts/outputs/chart-and-table.tsx";
import { ChartHead } from "../parts/outputs/chart-head.tsx";
import { ChartViews } from "../parts/outputs/chart-views.tsx";
import { Cite } from "../parts/outputs/cite.tsx";
import { Downloads } from "../parts/outputs/downloads.tsx";
import { Embed } from "../parts/outputs/embed.tsx";
import { FigureSources } from "../parts/outputs/figure-sources.tsx";
import { Jumps } from "../parts/outputs/jumps.tsx";
import { KeepInMind } from "../parts/outputs/keep-in-mind.tsx";
import { PressCard } from "../parts/outputs/press-card.tsx";
import { Terms } from "../parts/outputs/terms.tsx";
import { Versions } from "../parts/outputs/versions.tsx";
import { ViewTools } from "../parts/outputs/view-tools.tsx";
import { Prose } from "../parts/prose.tsx";
import { Kicker, Section, SectionOf } from "../parts/section.tsx";
import { caveatsOf, chartPressCard } from "../press-card.ts";
import { paths } from "../routes.ts";
import { chartCard } from "../social-card.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart", (id, site) => <ChartPage chart={site.find(site.library.charts, id)} />);

function ChartPage({ chart }: { chart: Chart }) {
  const site = useSite();
  const { id, indicator, title, body } = chart;
  const { topic } = indicator;
  const search = { kind: "Chart", topics: [topic.title], areas: areaNames([indicator], site) };
  const head = { title: title.text, description: summary(body), path: paths.chart(id), card: chartCard(chart) };
  const { sources } = site.versionOf(chart);
  return (
    <Layout {...head} search={search} wide script="chart" more={<ChartHead chart={chart} />}>
      <Kicker list="charts" words="Charts" topic={topic} />
      <ChartAndTable chart={chart} reading={<Reading chart={chart} />} beside={<Beside chart={chart} />} />
      <Section id="measure" title="What is measured, and what it cannot tell you" narrow>
        <Prose prose={indicator.body} shift={1} />
      </Section>
      <UsedBy chart={chart} />
      <Working bound={chart} />
      <Section id="sources" title="Sources" narrow>
        <FigureSources sources={sources} address={(source) => site.url(paths.source(source.id))} />
      </Section>
      <TakeAway chart={chart} />
    </Layout>
  );
}

/** What to see in the chart, and where its figures cannot be compared. */
function Reading({ chart }: { chart: Chart }) {
  const site = useSite();
  return (
    <Section id="reading" title="What to see in it">
      <Prose prose={chart.body} bound={chart} working={site.url(paths.chart(chart.id))} shift={1} />
      <Untested bound={chart} />
      <Breaks breaks={chart.series.breaks} level={3} />
      <EarlierChart chart={chart} />
    </Section>
  );
}

/** What to keep in mind, what can be chosen, and what there is to take away. */
function Beside({ chart }: { chart: Chart }) {
  const site = useSite();
  return (
    <>
      <KeepInMind caveats={caveatsOf(chart.indicator, chart.series)} more="#measure" />
      <ViewTools series={chart.series} />
      <ChartViews chart={chart} title="Parts of this chart" />
      <Downloads version={site.versionOf(chart)} />
      <Jumps />
    </>
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
