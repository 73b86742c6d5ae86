// What is not known: table by table, which areas have no figure for which periods, and why.

import { gapsIn, type Gap } from "../../model/areas/gaps.ts";
import type { Indicator } from "../../model/things.ts";
import { GapsOfTable } from "../parts/areas/gaps.tsx";
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
      <Jump label="Topics" entries={topics.map(({ id, title }) => [id, title])} />
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
