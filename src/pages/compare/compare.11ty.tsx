// Compare places: with script up to six of them over chosen tables, without it pages built ahead for places that belong
// together. The state is in the address.

import { groupsWith } from "../../model/compare/pairs.ts";
import type { Library } from "../../model/things.ts";
import { GroupLinks } from "../parts/compare/group-links.tsx";
import { Jump } from "../parts/lists/list-page.tsx";
import { Layout } from "../layout.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

const lede =
  "Up to six places side by side: the same measure, the same definition and the same period, with its interval where one is printed or follows from the count. What is missing is said, and is never taken for a low figure.";

export default pagesOf("compare", (_, { library }) => (
  <Layout title="Compare places" description={lede} path={paths.list("compare")} search={null} script="compare" wide>
    <h1>Compare places</h1>
    <p class="lede">{lede}</p>
    <App />
    <BuiltPages library={library} />
  </Layout>
));

function App() {
  const site = useSite();
  return (
    <div class="compare-app" data-compare data-files={site.url("/compare/data/")} hidden>
      <div>
        <fieldset>
          <legend>Places, at most six</legend>
          <div class="search-filters" data-places></div>
        </fieldset>
        <details open>
          <summary>Tables that at least two of these places have figures in</summary>
          <div class="compare-tables" data-tables></div>
        </details>
      </div>
      <div class="compare-notes" role="alert" data-notes hidden></div>
      <p role="status" data-status></p>
      <div data-share hidden>
        <h2>The comparison</h2>
        <label class="compare-link">
          Address of this comparison, to copy <input type="text" readonly data-link />
        </label>
        <p>
          <a data-file>Download this comparison (CSV)</a>
        </p>
        <p>
          Bars begin at zero, and those of one unit share one scale. The line through the end of a bar is its interval:
          the printed one, or one that we work out from the number of cases, which says so. An open bar with dashes is a
          figure whose note asks for care. The download holds what sources print. Amounts such as numbers of cases grow
          with the number of people who live in a place.
        </p>
      </div>
      <section aria-label="The comparison" data-results></section>
    </div>
  );
}

/** Every page that is built ahead, under each place that it is about. */
function BuiltPages({ library }: { library: Library }) {
  const areas = [...library.areas.values()].filter((area) => groupsWith(library, area).length > 0);
  const kinds = library.geography.kinds.filter(({ id }) => areas.some(({ kind }) => kind === id));
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">Pages of places side by side</h2>
      <p>
        Each place beside those that it lies in, and beside each neighbour. These pages need no script, and each has its
        own address.
      </p>
      <Jump label="Kinds of place" entries={kinds.map(({ id, many }) => [id, many])} />
      {kinds.map(({ id, many }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{many}</h3>
          {areas
            .filter(({ kind }) => kind === id)
            .map((area) => (
              <details key={area.code} class="compare-group">
                <summary>{area.name}</summary>
                <GroupLinks area={area} />
              </details>
            ))}
        </section>
      ))}
    </section>
  );
}
