// A chart's permanent page: picture, description, table, caveats, downloads, and what rests on it.

import { areaNames, summary } from "../summary.ts";
import { findingsOfChart } from "../../model/links.ts";
import type { Chart } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, SourceList } from "../parts/cards.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { EarlierChart } from "../parts/history/earlier.tsx";
import { Figure } from "../parts/figure.tsx";
import { Prose } from "../parts/prose.tsx";
import { Kicker, Section, SectionOf } from "../parts/section.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { Untested, Working } from "../parts/numbers/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart", (id, site) => <ChartPage chart={site.find(site.library.charts, id)} />);

function ChartPage({ chart }: { chart: Chart }) {
  const site = useSite();
  const { id, indicator, title, body, observations, series } = chart;
  const { topic } = indicator;
  const search = { kind: "Chart", topics: [topic.title], areas: areaNames([indicator], site) };
  return (
    <Layout title={title.text} description={summary(body)} path={paths.chart(id)} search={search} wide>
      <Kicker list="charts" words="Charts" topic={topic} />
      <Figure chart={chart} level={1} table={false} />
      <EarlierChart chart={chart} />
      <div class="columns">
        <Section id="reading" title="What to see in it">
          <Prose prose={body} bound={chart} working={site.url(paths.chart(id))} shift={1} />
          <Untested bound={chart} />
          <Breaks breaks={series.breaks} level={3} />
        </Section>
        <Downloads chart={chart} />
      </div>
      <Section id="table" title="The figures">
        <SeriesTable series={series} indicator={indicator} />
      </Section>
      <Section id="measure" title="What is measured, and what it cannot tell you" narrow>
        <Prose prose={indicator.body} shift={1} />
      </Section>
      <SectionOf
        id="findings"
        title="Findings that rest on these figures"
        things={findingsOfChart(site.library, chart)}
        list={(findings) => <FindingList findings={findings} />}
      />
      <Working bound={chart} />
      <Section id="sources" title="Sources">
        <SourceList sources={[...new Set(observations.map((row) => row.source))]} />
      </Section>
    </Layout>
  );
}

function Downloads({ chart }: { chart: Chart }) {
  const site = useSite();
  const files = [
    ["csv", "CSV", "for a spreadsheet: exactly the figures shown"],
    ["json", "JSON", "the same, for programs"],
    ["svg", "SVG", "the picture with title, source and address"],
  ] as const;
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">Download</h2>
      <ul>
        {files.map(([extension, name, words]) => (
          <li key={extension}>
            <a href={site.url(paths.chartFile(chart.id, extension))} download>
              {name}
            </a>{" "}
            {words}
          </li>
        ))}
      </ul>
      <p>
        Link to this page: <code>{site.absolute(paths.chart(chart.id))}</code>
      </p>
    </section>
  );
}
