// Which places have a page that sets them side by side: every two neighbours, and every area with all that it lies in.

import { areasAbove } from "../areas/around.ts";
import type { Area, Library } from "../things.ts";

/** A page of places side by side. The first of the areas is the one that the others are set beside. */
export type Group = { id: string; kind: "neighbours" | "around"; areas: Area[] };

/** The last part of the page's address: the codes, as the address of the compare page writes them. */
export const groupId = (areas: readonly Area[]): string => areas.map(({ code }) => code.toLowerCase()).join("~");

/** Every such page. Two neighbours stand once, in the order of the list of areas. */
export function groupsOf(library: Library): Group[] {
  return [...library.areas.values()].flatMap((area) => [...around(library, area), ...neighboursOf(library, area)]);
}

function neighboursOf({ areas, geography }: Library, area: Area): Group[] {
  const list = [...areas.keys()];
  const later = (other: Area) => list.indexOf(other.code) > list.indexOf(area.code);
  const others = (geography.neighbours.get(area.code) ?? []).filter(later);
  return others.map((other) => ({ id: groupId([area, other]), kind: "neighbours", areas: [area, other] }));
}

/** Kinds that the list holds whole; other areas are too many, and little is known of each. */
function around({ geography }: Library, area: Area): Group[] {
  const above = areasAbove(area);
  const isWhole = geography.kinds.some(({ id, listed }) => id === area.kind && listed === "all");
  if (!isWhole || above.length === 0) return [];
  return [{ id: groupId([area, ...above]), kind: "around", areas: [area, ...above] }];
}

/** The pages that an area is on, by what they set beside it. */
export function groupsWith(library: Library, area: Area): Group[] {
  return groupsOf(library).filter(({ kind, areas }) => (kind === "around" ? areas[0] === area : areas.includes(area)));
}
