// What is not known: table by table, which areas have no figure for which periods, and why.

import { gapsIn, type Gap } from "../../model/areas/gaps.ts";
import { knownOf } from "../../model/compare/known.ts";
import type { Indicator, Library } from "../../model/things.ts";
import { GapsOfTable } from "../parts/areas/gaps.tsx";
import { KnownKey, KnownTable } from "../parts/areas/known-table.tsx";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("not-known", (_, { library }) => {
  const tables = library.indicators
    .map((indicator) => ({ indicator, gaps: gapsIn(library, indicator) }))
    .filter(({ gaps }) => gaps.length > 0);
  const topics = library.topics.filter(({ id }) => tables.some(({ indicator }) => indicator.topic.id === id));
  return (
    <ListPage
      kind="not-known"
      title="What is not known"
      lede="Every figure that a table lacks for a place and a period, with the reason where one is given. What is missing is not zero, and it does not make a place low."
    >
      <Meaning />
      <Jump
        label="Parts of this page"
        entries={[["at-a-glance", "At a glance"], ...topics.map(({ id, title }) => [id, title] as const)]}
      />
      <AtAGlance library={library} />
      {topics.map(({ id, title }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {tables
            .filter(({ indicator }) => indicator.topic.id === id)
            .map((table) => (
              <OneTable key={table.indicator.id} {...table} />
            ))}
        </section>
      ))}
    </ListPage>
  );
});

function Meaning() {
  const site = useSite();
  return (
    <>
      <p>
        Two things are told apart. A row may be there without a value, and say why: nobody collected it, the body that
        holds it did not send it, the publisher hides or does not print it, or we looked and did not find it. Or our
        table may have no row for a place at all, while at least two other places of its kind have one.
      </p>
      <p>
        <a href={site.url(paths.notKnownFile())}>Download all of it (CSV)</a>
      </p>
    </>
  );
}

/** Among fewer places the lists below are quicker to read. */
const fewestPlaces = 5;

function AtAGlance({ library }: { library: Library }) {
  const { areas, geography } = library;
  const kinds = geography.kinds.filter(
    ({ id, listed }) =>
      listed === "all" && [...areas.values()].filter(({ kind }) => kind === id).length >= fewestPlaces,
  );
  const matrices = kinds.map((kind) => ({ kind, matrix: knownOf(library, kind.id) }));
  return (
    <section aria-labelledby="at-a-glance">
      <h2 id="at-a-glance">At a glance: the newest period of each table</h2>
      <p class="measure">
        Tables and their newest period for which at least a half of the places have a row. Other periods, and why a
        figure is missing, stand below and on the page of each place.
      </p>
      <KnownKey />
      {matrices
        .filter(({ matrix }) => matrix.indicators.length > 0)
        .map(({ kind, matrix }) => (
          <div key={kind.id}>
            <h3>{kind.many}</h3>
            <KnownTable matrix={matrix} label={`Table: what is known of ${kind.many.toLowerCase()}`} />
          </div>
        ))}
    </section>
  );
}

function OneTable({ indicator, gaps }: { indicator: Indicator; gaps: readonly Gap[] }) {
  const site = useSite();
  const areas = new Set(gaps.map(({ area }) => area)).size;
  return (
    <section aria-labelledby={`t-${indicator.id}`}>
      <h3 id={`t-${indicator.id}`}>
        <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
      </h3>
      <details>
        <summary>{areas === 1 ? "One place lacks figures" : `${areas} places lack figures`}</summary>
        <GapsOfTable gaps={gaps} label={indicator.title} />
      </details>
    </section>
  );
}
