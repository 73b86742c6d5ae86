// All areas, kind by kind; police force areas and local authorities under what they lie in.

import type { ComponentChildren } from "preact";
import type { AreaChange, AreaKind } from "../../model/areas/area.ts";
import { areasWithPage } from "../../model/areas/pages-of-areas.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import type { Area } from "../../model/things.ts";
import { LinksTo, LinkTo } from "../parts/areas/area-link.tsx";
import { AreaMap } from "../parts/areas/area-map.tsx";
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
      {kinds.map((kind) => (
        <section key={kind.id} aria-labelledby={kind.id}>
          <h2 id={kind.id}>{kind.many}</h2>
          <OnMap kind={kind}>
            <OfKind areas={areas.filter((area) => area.kind === kind.id)} />
          </OnMap>
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
    <ul class="cards ways">
      {ways.map(([list, title, words]) => (
        <li class="card" key={list}>
          <p class="card-title">
            <a href={site.url(paths.list(list))}>{title}</a>
          </p>
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}

const ways = [
  ["need", "Need beside provision", "How places differ, how much of that chance could explain, and what runs there."],
  ["compare", "Compare places", "Up to six side by side, on one scale, with an address to send on."],
  ["provision", "What runs where", "Programmes by area, for whom they are, and for whom none is known."],
  ["not-known", "What is not known", "By place, measure and year, with the reason where one is given."],
] as const;

/** The list beside a map, where areas of the kind have their places on one. */
function OnMap({ kind, children }: { kind: AreaKind; children: ComponentChildren }) {
  const tiles = useSite().library.geography.tiles.get(kind.tiles);
  if (!tiles) return <>{children}</>;
  return (
    <div class="on-map">
      <AreaMap tiles={tiles} label={`Map: ${kind.many}`} />
      <div>{children}</div>
    </div>
  );
}

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
