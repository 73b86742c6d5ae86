// All sources by their kind, in the order of the vocabulary: official statistics first, pages that quote others last.

import { SourceList } from "../parts/lists/cards.tsx";
import { ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("sources", (_, { library }) => {
  const groups = [...library.sourceStatuses.values()]
    .map((status) => ({ status, sources: library.sources.filter((source) => source.status.id === status.id) }))
    .filter(({ sources }) => sources.length > 0);
  return (
    <ListPage
      kind="sources"
      title="Sources"
      lede="Where every figure comes from. A source's page says how it was made, how we read it and what rests on it."
    >
      {groups.map(({ status, sources }) => (
        <section key={status.id} aria-labelledby={status.id}>
          <h2 id={status.id}>{status.title}</h2>
          <p>{status.meaning}.</p>
          <SourceList sources={sources} />
        </section>
      ))}
    </ListPage>
  );
});
