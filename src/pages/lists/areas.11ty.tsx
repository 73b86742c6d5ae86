// All areas, kind by kind; police force areas and local authorities under what they lie in.

import type { AreaChange } from "../../model/areas/area.ts";
import { areasWithPage } from "../../model/areas/pages-of-areas.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import type { Area } from "../../model/things.ts";
import { LinksTo, LinkTo } from "../parts/areas/area-link.tsx";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

/** A kind with no more areas than this is one list; a longer one is told by what its areas lie in. */
const short = 12;

export default pagesOf("areas", (_, { library }) => {
  const areas = areasWithPage(library);
  const kinds = library.geography.kinds.filter(({ id }) => areas.some(({ kind }) => kind === id));
  return (
    <ListPage
      kind="areas"
      title="Areas"
      lede="What is known of each place, set beside its region and its country; which programmes run there; and what is not known, with the reason."
    >
      <Jump label="Kinds of area" entries={kinds.map(({ id, many }) => [id, many])} />
      <Ways />
      {kinds.map(({ id, many }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{many}</h2>
          <OfKind areas={areas.filter(({ kind }) => kind === id)} />
        </section>
      ))}
      <Changes changes={library.geography.changes.filter(({ area }) => areas.includes(area))} />
    </ListPage>
  );
});

/** The pages that are about all areas at once. */
function Ways() {
  const site = useSite();
  return (
    <ul>
      {ways.map(([list, words]) => (
        <li key={list}>
          <a href={site.url(paths.list(list))}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

const ways = [
  ["need", "Need beside provision, place by place"],
  ["compare", "Compare places, up to six side by side"],
  ["provision", "What runs where: programmes by area, and the gaps"],
  ["not-known", "What is not known, by place, measure and year"],
] as const;

function OfKind({ areas }: { areas: readonly Area[] }) {
  if (areas.length <= short) return <Links areas={areas} />;
  const parents = [...new Set(areas.map(({ parent }) => parent))];
  return (
    <dl class="places">
      {parents.map((parent) => (
        <div key={parent?.code ?? ""}>
          <dt>{parent ? <LinkTo area={parent} /> : "Other"}</dt>
          <dd>
            <LinksTo areas={byName(areas.filter((area) => area.parent === parent))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ areas }: { areas: readonly Area[] }) {
  return (
    <ul class="place-list">
      {areas.map((area) => (
        <li key={area.code}>
          <LinkTo area={area} />
        </li>
      ))}
    </ul>
  );
}

/** Of areas with a page: a list of areas may hold more than anything is said of. */
function Changes({ changes }: { changes: readonly AreaChange[] }) {
  return changes.length === 0 ? null : (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes of names and boundaries</h2>
      <ul>
        {changes.map(({ area, on, change }) => (
          <li key={`${area.code} ${on}`}>
            <LinkTo area={area} />
            {on && `, ${dateLabel(on)}`}: {change}.
          </li>
        ))}
      </ul>
    </section>
  );
}

const byName = (areas: Area[]): Area[] => areas.sort((a, b) => a.name.localeCompare(b.name, "en"));
