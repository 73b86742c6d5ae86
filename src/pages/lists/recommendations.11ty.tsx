// All recommendations, audience by audience: a recommendation for two audiences stands under both.

import { strongestFirst } from "../../model/links.ts";
import { RecommendationList } from "../parts/lists/cards.tsx";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("recommendations", (_, { library }) => {
  const groups = library.audiences
    .map((audience) => ({
      audience,
      recommendations: library.recommendations.filter(({ audiences }) =>
        audiences.some(({ id }) => id === audience.id),
      ),
    }))
    .filter(({ recommendations }) => recommendations.length > 0);
  return (
    <ListPage
      kind="recommendations"
      title="Recommendations"
      lede="Who should do what. Each recommendation names the findings that it rests on, how strong it is and who makes it. The strongest come first."
    >
      <Jump label="Audiences" entries={groups.map(({ audience }) => [audience.id, audience.title])} />
      {groups.map(({ audience, recommendations }) => (
        <section key={audience.id} aria-labelledby={audience.id}>
          <h2 id={audience.id}>{audience.title}</h2>
          <RecommendationList recommendations={strongestFirst(recommendations)} among={audience.id} />
        </section>
      ))}
    </ListPage>
  );
});
