// What sources say of programmes in an area, in places within it, and in the wider areas around it. Infers nothing from silence.

import type { Area, Library, Provision } from "../things.ts";
import { areasAbove } from "./around.ts";

export type AreaProvision = {
  /** Said of the area itself. */
  here: Provision[];
  /** Said of places that lie in it. */
  within: Provision[];
  /** Said of wider areas: whether it holds here, no source says. */
  above: Provision[];
};

/** The rows of provision that concern an area, by programme and newest first. */
export function provisionAround({ provision }: Pick<Library, "provision">, area: Area): AreaProvision {
  const above = new Set(areasAbove(area));
  const of = (fits: (other: Area) => boolean) => provision.filter((row) => fits(row.area)).sort(byProgramme);
  return {
    here: of((other) => other === area),
    within: of((other) => areasAbove(other).includes(area)),
    above: of((other) => above.has(other)),
  };
}

const byProgramme = (a: Provision, b: Provision): number =>
  a.programme.title.localeCompare(b.programme.title, "en") ||
  a.area.name.localeCompare(b.area.name, "en") ||
  (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0);
