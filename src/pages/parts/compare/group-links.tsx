// Links to the pages that set places side by side, and what each of them is called.

import { groupsWith, type Group } from "../../../model/compare/pairs.ts";
import type { Area, Library } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** "Dorset and Hampshire"; an area with all that it lies in carries its kind, since a region may have the same name. */
export function groupTitle({ geography }: Library, { kind, areas }: Group): string {
  const [first, second] = areas as [Area, Area];
  if (kind === "neighbours") return `${first.name} and ${second.name} compared`;
  const { one } = geography.kinds.find(({ id }) => id === first.kind)!;
  return `${first.name} (${one.toLowerCase()}) and the places it lies in compared`;
}

/** The pages that an area is on: with all that it lies in, then with each neighbour. */
export function GroupLinks({ area }: { area: Area }) {
  const site = useSite();
  return (
    <ul class="plain-columns">
      {groupsWith(site.library, area)
        .sort((a, b) => a.kind.localeCompare(b.kind))
        .map((group) => (
          <li key={group.id}>
            <a href={site.url(paths.comparison(group.areas))}>{linkWords(area, group)}</a>
          </li>
        ))}
    </ul>
  );
}

const linkWords = (area: Area, { kind, areas }: Group): string => {
  const others = areas.filter((other) => other !== area).map(({ name }) => name);
  return kind === "around" ? `${area.name} beside ${listOf(others)}` : `${area.name} and ${others[0]}`;
};

const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
