// All sources, by how far they can be trusted: official statistics first, pages that quote others last.

import { SourceList } from "../parts/lists/cards.tsx";
import { ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("sources", (_, { library }) => {
  const statuses = new Map(library.sources.map(({ status }) => [status.id, status]));
  const order = ["official", "management", "research", "charity", "secondary"];
  const rank = (id: string) => (order.indexOf(id) + order.length) % order.length;
  return (
    <ListPage
      kind="sources"
      title="Sources"
      lede="Where every figure comes from. A source's page says how it was made, how we read it and what rests on it."
    >
      {[...statuses.values()]
        .sort((a, b) => rank(a.id) - rank(b.id))
        .map((status) => (
          <section key={status.id} aria-labelledby={status.id}>
            <h2 id={status.id}>{status.title}</h2>
            <p>{status.meaning}.</p>
            <SourceList sources={library.sources.filter((source) => source.status.id === status.id)} />
          </section>
        ))}
    </ListPage>
  );
});
