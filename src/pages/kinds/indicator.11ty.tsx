// An indicator: what is measured, its charts, and every row with its source: the place to which all numbers lead.

import { areaNames } from "../summary.ts";
import { chartsOfIndicator, findingsOfIndicator } from "../../model/links.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import type { Indicator } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, SourceList } from "../parts/lists/cards.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { FigureGrid } from "../parts/figure.tsx";
import { ObservationTable } from "../parts/observation-table.tsx";
import { Prose } from "../parts/prose.tsx";
import { Facts, Kicker, Section, SectionOf } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("indicator", (id, site) => <IndicatorPage indicator={site.find(site.library.indicators, id)} />);

function IndicatorPage({ indicator }: { indicator: Indicator }) {
  const site = useSite();
  const { id, title, question, topic, unit, population, geography, retrieved } = indicator;
  const search = { kind: "Data table", topics: [topic.title], areas: areaNames([indicator], site) };
  return (
    <Layout title={title} description={question} path={paths.indicator(id)} search={search} wide>
      <Kicker list="indicators" words="Data tables" topic={topic} />
      <h1>{title}</h1>
      <p class="lede">{question}</p>
      <Facts
        facts={[
          ["Measured in", unit.axis],
          ["People", population],
          ["Place", geography],
          ["Read on", dateLabel(retrieved)],
        ]}
      />
      <SectionOf
        id="charts"
        title="Charts"
        things={chartsOfIndicator(site.library, indicator)}
        list={(charts) => <FigureGrid charts={charts} />}
      />
      <Rows indicator={indicator} />
      <section class="measure">
        <Prose prose={indicator.body} />
        <Breaks breaks={indicator.breaks} level={2} />
      </section>
      <SectionOf
        id="findings"
        title="Findings that rest on these figures"
        things={findingsOfIndicator(site.library, indicator)}
        list={(findings) => <FindingList findings={findings} />}
      />
      <Section id="sources" title="Sources">
        <SourceList sources={indicator.sources} />
      </Section>
    </Layout>
  );
}

function Rows({ indicator }: { indicator: Indicator }) {
  const site = useSite();
  return (
    <Section id="rows" title="Every figure, with its source">
      <p>
        <a href={site.url(paths.indicatorFile(indicator.id))} download>
          Download all rows (CSV)
        </a>
      </p>
      <ObservationTable indicator={indicator} />
    </Section>
  );
}
