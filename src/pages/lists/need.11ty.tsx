// Need beside provision, place by place: maps, funnels and tables of need with what could mislead, and what runs where.

import { chartsOfNeed, needBesideProvision } from "../../model/areas/need.ts";
import type { Chart, Indicator } from "../../model/things.ts";
import { NeedTable } from "../parts/areas/need-table.tsx";
import { Figure } from "../parts/figure.tsx";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { Prose, Phrase } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("need", (_, { library }) => {
  const charts = chartsOfNeed(library);
  const indicators = [...new Set(charts.map(({ indicator }) => indicator))];
  const rates = indicators.filter(({ restsOn }) => restsOn !== null);
  return (
    <ListPage
      kind="need"
      title="Need beside provision"
      lede="How places differ in what is recorded of need, how much of that chance could explain, what is missing, and which programmes sources name there."
    >
      <Meaning />
      <Jump
        label="Parts of this page"
        entries={[
          ...indicators.map(({ id, title }) => [`need-${id}`, title] as const),
          ...rates.map(({ id }) => [`beside-${id}`, "Need beside provision in one picture"] as const),
        ]}
      />
      {indicators.map((indicator) => (
        <OfIndicator
          key={indicator.id}
          indicator={indicator}
          charts={charts.filter((chart) => chart.indicator === indicator)}
        />
      ))}
      {rates.map((rate) => (
        <section key={rate.id} aria-labelledby={`beside-${rate.id}`}>
          <h2 id={`beside-${rate.id}`}>Need beside provision in one picture</h2>
          <NeedTable rate={rate} rows={needBesideProvision(library, rate)} />
        </section>
      ))}
    </ListPage>
  );
});

function Meaning() {
  const site = useSite();
  return (
    <div class="measure">
      <p>
        This is no league table. A figure of recorded need grows when services find people and write down what they
        find, so a high one may be good news. Places record in different ways, some send no figures or only a part, and
        people who flee may be helped in another place than the one they come from. A missing figure is not a low one.
      </p>
      <p>
        <a href={site.url(paths.list("not-known"))}>What is not known, by place, measure and year</a>.{" "}
        <a href={site.url(paths.list("areas"))}>Each place on a page of its own</a>.
      </p>
    </div>
  );
}

function OfIndicator({ indicator, charts }: { indicator: Indicator; charts: readonly Chart[] }) {
  const site = useSite();
  return (
    <section aria-labelledby={`need-${indicator.id}`}>
      <h2 id={`need-${indicator.id}`}>{indicator.title}</h2>
      {indicator.caution && (
        <p class="caution">
          <strong>Take care:</strong> <Phrase phrase={indicator.caution} />
        </p>
      )}
      {charts.map((chart) => (
        <div class="chart-with-words" key={chart.id}>
          <Figure chart={chart} level={3} />
          <Prose prose={chart.body} bound={chart} working={site.url(paths.chart(chart.id))} />
        </div>
      ))}
    </section>
  );
}
