// The figure of a wider area that may stand beside one of an area: the same measure, definition and period. Knows no page.

import { idOf } from "../numbers/select.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { areasAbove } from "./around.ts";
import { rowsOf } from "./measures.ts";

/** A wider area's row for the same measure and period, and the indicator that holds it. */
export type Beside = { area: Area; indicator: Indicator; row: Observation; name: string };

/** One for each wider area that has such a row, the nearest first. */
export function besideOf(library: Library, area: Area, indicator: Indicator, row: Observation): Beside[] {
  const wider = indicator.wider.map((id) => library.indicators.find((each) => each.id === id));
  const candidates = [indicator, ...wider.filter((each) => each !== undefined)];
  return areasAbove(area).flatMap((above) => candidates.flatMap((from) => beside(above, from, row)).slice(0, 1));
}

/** Rows of the wider area that measure the same; none where several do, since nothing says which is meant. */
function beside(area: Area, indicator: Indicator, row: Observation): Beside[] {
  const same = rowsOf(indicator, area).filter((other) => measuresTheSame(row, other));
  return same.length === 1 ? same.map((other) => ({ area, indicator, row: other, name: nameOf(area, other) })) : [];
}

/** Rows of different series never measure the same. A column that only the wider table has says what its sum takes in. */
export function measuresTheSame(row: Observation, other: Observation): boolean {
  const columns = [...row.dimensions.keys()].filter((column) => column !== "area");
  return [...columns, "from", "to", "series"].every((column) => idOf(row, column) === idOf(other, column));
}

/** The place as the row itself words it, where it does: "West Midlands without West Midlands Police". */
const nameOf = (area: Area, row: Observation): string => row.dimensions.get("place")?.title ?? area.name;
