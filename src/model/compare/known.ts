// For each place of a kind and each table that holds several of them: whether its newest common period has a figure. Knows no page.

import { isKnown } from "../numbers/cell.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { rowsOf } from "../areas/measures.ts";
import { isFitToCompare } from "../areas/standing.ts";

/** `care`: a note or a flag says what may be amiss. `missing`: the row says why. `silent`: there is no row. */
export type KnownCell = { kind: "known" | "care" | "missing" | "silent"; words: string };

export type KnownMatrix = { indicators: Indicator[]; rows: { area: Area; cells: KnownCell[] }[] };

/** The tables that have rows for at least a half of the places of the kind, and what each says of each place. */
export function knownOf(library: Library, kind: string): KnownMatrix {
  const areas = [...library.areas.values()].filter((area) => area.kind === kind);
  const indicators = library.indicators.filter(
    (indicator) => areas.filter((area) => rowsOf(indicator, area).length > 0).length * 2 >= areas.length,
  );
  const newest = indicators.map((indicator) => newestOf(indicator, areas));
  return {
    indicators,
    rows: areas.map((area) => ({
      area,
      cells: indicators.map((indicator, index) => cellOf(rowsOf(indicator, area), newest[index]!)),
    })),
  };
}

/** The newest period for which at least a half of the places have a row; the newest of all where none is so common. */
function newestOf(indicator: Indicator, areas: readonly Area[]): string {
  const ends = areas.flatMap((area) => [...new Set(rowsOf(indicator, area).map(({ period }) => period.to))]);
  const newestFirst = [...new Set(ends)].sort().reverse();
  return newestFirst.find((end) => ends.filter((each) => each === end).length * 2 >= areas.length) ?? newestFirst[0]!;
}

/** One figure that may be compared is enough to be known. */
function cellOf(rows: readonly Observation[], newest: string): KnownCell {
  const own = rows.filter(({ period }) => period.to === newest);
  const known = own.filter(({ cell }) => isKnown(cell));
  if (known.some(isFitToCompare)) return { kind: "known", words: "a figure" };
  if (known.length > 0) return { kind: "care", words: "a figure that asks for care" };
  const [row] = own;
  if (row && !isKnown(row.cell)) return { kind: "missing", words: row.cell.reason.title.toLowerCase() };
  return { kind: "silent", words: "no row" };
}
