// An indicator: what is measured, its charts, and every row with its source: the place to which all numbers lead.

import { areaNames } from "../summary.ts";
import { chartsOfIndicator, findingsOfIndicator } from "../../model/links.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import type { Indicator } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, SourceList } from "../parts/cards.tsx";
import { Figure } from "../parts/figure.tsx";
import { ObservationTable } from "../parts/observation-table.tsx";
import { Prose } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("indicator", (id, site) => <IndicatorPage indicator={site.find(site.library.indicators, id)} />);

function IndicatorPage({ indicator }: { indicator: Indicator }) {
  const site = useSite();
  const charts = chartsOfIndicator(site.library, indicator);
  const findings = findingsOfIndicator(site.library, indicator);
  const search = { kind: "Data table", topics: [indicator.topic.title], areas: areaNames([indicator], site) };
  return (
    <Layout
      title={indicator.title}
      description={indicator.question}
      path={paths.indicator(indicator.id)}
      search={search}
      wide
    >
      <p class="kicker">
        <a href={site.url(paths.list("indicators"))}>Data tables</a> ·{" "}
        <a href={site.url(paths.topic(indicator.topic.id))}>{indicator.topic.title}</a>
      </p>
      <h1>{indicator.title}</h1>
      <p class="lede">{indicator.question}</p>
      <Facts indicator={indicator} />
      {charts.length > 0 && (
        <section aria-labelledby="charts">
          <h2 id="charts">Charts</h2>
          <div class="figure-grid">
            {charts.map((chart) => (
              <Figure key={chart.id} chart={chart} level={3} table={false} />
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="rows">
        <h2 id="rows">Every figure, with its source</h2>
        <p>
          <a href={site.url(paths.indicatorFile(indicator.id))} download>
            Download all rows (CSV)
          </a>
        </p>
        <ObservationTable indicator={indicator} />
      </section>
      <section class="measure">
        <Prose prose={indicator.body} />
        <Breaks indicator={indicator} />
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">Findings that rest on these figures</h2>
          <FindingList findings={findings} />
        </section>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={indicator.sources} />
      </section>
    </Layout>
  );
}

function Facts({ indicator }: { indicator: Indicator }) {
  const facts = [
    ["Measured in", indicator.unit.axis],
    ["People", indicator.population],
    ["Place", indicator.geography],
    ["Read on", dateLabel(indicator.retrieved)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Breaks({ indicator }: { indicator: Indicator }) {
  if (indicator.breaks.length === 0) return null;
  return (
    <>
      <h2 id="breaks">Where the figures stop being comparable</h2>
      <ul>
        {indicator.breaks.map(({ at, why }) => (
          <li key={at}>
            <strong>{dateLabel(at)}</strong>: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
