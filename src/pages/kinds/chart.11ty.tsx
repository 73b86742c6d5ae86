// A chart's permanent page: picture, description, table, caveats, downloads, and what rests on it.

import { areaNames, summary } from "../summary.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import { findingsOfChart } from "../../model/links.ts";
import type { Chart } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, SourceList } from "../parts/cards.tsx";
import { EarlierChart } from "../parts/earlier.tsx";
import { Figure } from "../parts/figure.tsx";
import { Prose } from "../parts/prose.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { Working } from "../parts/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart", (id, site) => <ChartPage chart={site.find(site.library.charts, id)} />);

function ChartPage({ chart }: { chart: Chart }) {
  const site = useSite();
  const { indicator } = chart;
  const findings = findingsOfChart(site.library, chart);
  const search = { kind: "Chart", topics: [indicator.topic.title], areas: areaNames([indicator], site) };
  return (
    <Layout
      title={chart.title.text}
      description={summary(chart.body)}
      path={paths.chart(chart.id)}
      search={search}
      wide
    >
      <p class="kicker">
        <a href={site.url(paths.list("charts"))}>Charts</a> ·{" "}
        <a href={site.url(paths.topic(indicator.topic.id))}>{indicator.topic.title}</a>
      </p>
      <Figure chart={chart} level={1} table={false} />
      <EarlierChart chart={chart} />
      <div class="columns">
        <section aria-labelledby="reading">
          <h2 id="reading">What to see in it</h2>
          <Prose prose={chart.body} bound={chart} working={site.url(paths.chart(chart.id))} shift={1} />
          <Breaks chart={chart} />
        </section>
        <Downloads chart={chart} />
      </div>
      <section aria-labelledby="table">
        <h2 id="table">The figures</h2>
        <SeriesTable series={chart.series} indicator={indicator} />
      </section>
      <section class="measure" aria-labelledby="measure">
        <h2 id="measure">What is measured, and what it cannot tell you</h2>
        <Prose prose={indicator.body} shift={1} />
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">Findings that rest on these figures</h2>
          <FindingList findings={findings} />
        </section>
      )}
      <Working bound={chart} />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={[...new Set(chart.observations.map((row) => row.source))]} />
      </section>
    </Layout>
  );
}

function Breaks({ chart }: { chart: Chart }) {
  const { breaks } = chart.series;
  if (breaks.length === 0) return null;
  return (
    <>
      <h3>Where the figures stop being comparable</h3>
      <ul>
        {breaks.map(({ at, why }) => (
          <li key={at}>
            <strong>{dateLabel(at)}</strong>: {why}
          </li>
        ))}
      </ul>
    </>
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
