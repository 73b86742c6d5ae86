// For whom no known programme runs, area by area. A gap says that no source that we opened tells of a programme; it never
// says that there is none.

import { areasAbove } from "../areas/around.ts";
import type { AreaKind } from "../areas/area.ts";
import type { Area, Library, Programme, Provision } from "../things.ts";
import type { GapKind } from "./provision.ts";

/**
 * What is known for some people in an area. `named`: a programme that names them runs there or in a place within it, or
 * is to start. `open`: only ones that take them in without naming them. `wider`: only ones said of a wider area. `none`.
 */
export type Reach = "named" | "open" | "wider" | "none";

/** The areas of one kind by what is known in them. */
export type GapCount = { kind: AreaKind; areas: Record<Reach, Area[]> };

export type ProvisionGap = {
  gap: GapKind;
  /** The programmes that name these people, and those that take them in, wherever they run. */
  named: Programme[];
  open: Programme[];
  counts: GapCount[];
};

/** Every gap that is looked for, over every kind of area that is listed whole and of which several lie in something. */
export function provisionGapsOf(library: Library): ProvisionGap[] {
  const { areas, geography } = library;
  const running = runningOf(library);
  const kinds = geography.kinds
    .filter(({ listed }) => listed === "all")
    .map((kind) => ({ kind, areas: [...areas.values()].filter((area) => area.kind === kind.id && area.parent) }))
    .filter(({ areas }) => areas.length > 1);
  return library.gapKinds.map((gap) => {
    const serving = servingOf(library, gap);
    const reach = (area: Area) => reachOf(area, running, serving);
    return { gap, ...serving, counts: kinds.map(({ kind, areas }) => ({ kind, areas: byReach(areas, reach) })) };
  });
}

/** What is known in one area for the people of each gap. */
export function reachesOf(library: Library, area: Area): { gap: GapKind; reach: Reach }[] {
  const running = runningOf(library);
  return library.gapKinds.map((gap) => ({ gap, reach: reachOf(area, running, servingOf(library, gap)) }));
}

const runningOf = ({ provision }: Library): Provision[] => provision.filter(({ state }) => state.runs === "yes");

type Serving = Pick<ProvisionGap, "named" | "open">;

function servingOf({ programmes }: Library, gap: GapKind): Serving {
  const named = programmes.filter((programme) => serves(programme, gap, "named"));
  return { named, open: programmes.filter((each) => serves(each, gap, "open") && !named.includes(each)) };
}

/** Whether a programme is one to look at, and has a value of the gap's facet that names or takes in these people. */
function serves({ facets }: Programme, { facet, among, ...gap }: GapKind, how: "named" | "open"): boolean {
  const has = (id: string, wanted: GapKind["among"]) =>
    facets.some((each) => each.id === id && each.values.some((value) => wanted.some((one) => one.id === value.id)));
  return (among.length === 0 || has("people", among)) && has(facet.id, gap[how]);
}

function reachOf(area: Area, running: readonly Provision[], { named, open }: Serving): Reach {
  const above = areasAbove(area);
  const here = running.filter((row) => row.area === area || areasAbove(row.area).includes(area));
  if (here.some(({ programme }) => named.includes(programme))) return "named";
  if (here.some(({ programme }) => open.includes(programme))) return "open";
  const wider = running.filter((row) => above.includes(row.area));
  return wider.some(({ programme }) => named.includes(programme) || open.includes(programme)) ? "wider" : "none";
}

function byReach(areas: readonly Area[], reach: (area: Area) => Reach): Record<Reach, Area[]> {
  const of = (which: Reach) => areas.filter((area) => reach(area) === which);
  return { named: of("named"), open: of("open"), wider: of("wider"), none: of("none") };
}
