// The areas that an area lies in, and those that lie in it. Knows nothing but the nesting.

import type { Area, Library } from "../things.ts";

/** What the area lies in, the nearest first: its region, its nation, and so on. */
export function areasAbove({ parent }: Area): Area[] {
  return parent ? [parent, ...areasAbove(parent)] : [];
}

/** The areas that lie directly in it, in the order of the list. */
export const areasWithin = ({ areas }: Pick<Library, "areas">, area: Area): Area[] =>
  [...areas.values()].filter(({ parent }) => parent === area);
