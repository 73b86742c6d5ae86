// What one indicator says of many areas, laid out to be compared: measure by measure and period by period. Rows of
// different series are different measures. Knows no page.

import { measuresTheSame } from "../areas/beside.ts";
import { aboutOf, measureKey, measureWords, rowsOf } from "../areas/measures.ts";
import type { Period } from "../numbers/period.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";

/** A row, and the indicator that holds it: a table for wider areas may speak where the own table has no row. */
export type Placed = { indicator: Indicator; row: Observation };

/** One period of a measure, with its rows by the code of their area. */
export type ComparablePeriod = { period: Period; rows: ReadonlyMap<string, Placed> };

/** One thing measured, the newest period first. `kin` is the same for measures that differ in their series alone. */
export type ComparableMeasure = { words: string; kin: string; periods: ComparablePeriod[] };

/** An indicator that has rows for at least two areas. */
export type Comparable = { indicator: Indicator; areas: Area[]; measures: ComparableMeasure[] };

const made = new WeakMap<Indicator, Comparable>();

/** The layout of one indicator. The Library is frozen, so each is made once. */
export function comparableOf(library: Library, indicator: Indicator): Comparable {
  const before = made.get(indicator);
  if (before) return before;
  const own = [...library.areas.values()].filter((area) => rowsOf(indicator, area).length > 0);
  const measures = measuresIn(library, indicator);
  const codes = new Set(measures.flatMap(({ periods }) => periods.flatMap(({ rows }) => [...rows.keys()])));
  const wider = [...library.areas.values()].filter((area) => codes.has(area.code) && !own.includes(area));
  const comparable = { indicator, areas: [...own, ...wider], measures };
  made.set(indicator, comparable);
  return comparable;
}

/** Every indicator that can be compared at all. */
export const comparablesOf = (library: Library): Comparable[] =>
  library.indicators.map((indicator) => comparableOf(library, indicator)).filter(({ areas }) => areas.length > 1);

function measuresIn(library: Library, indicator: Indicator): ComparableMeasure[] {
  const groups = new Map<string, Observation[]>();
  for (const row of indicator.observations) {
    if (!library.areas.has(codeOf(row))) continue;
    groups.set(measureKey(row), [...(groups.get(measureKey(row)) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const about = aboutOf(rows[0]!);
    const words = measureWords({ about, series: rows[0]!.series });
    return { words, kin: about.map(({ id }) => id).join("\u0000"), periods: periodsIn(library, indicator, rows) };
  });
}

/** The periods that the indicator's own rows have, the newest first. */
function periodsIn(library: Library, indicator: Indicator, own: readonly Observation[]): ComparablePeriod[] {
  const periods = new Map<Period, Map<string, Placed>>();
  for (const row of own) {
    const rows = periods.get(row.period) ?? new Map<string, Placed>();
    periods.set(row.period, rows.set(codeOf(row), { indicator, row }));
  }
  for (const rows of periods.values()) addWider(library, indicator, rows);
  return [...periods]
    .map(([period, rows]) => ({ period, rows }))
    .sort((a, b) => (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0));
}

/** Adds the rows of wider tables that measure the same; none where several do, since nothing says which is meant. */
function addWider({ indicators }: Library, indicator: Indicator, rows: Map<string, Placed>): void {
  const [pattern] = rows.values();
  for (const wider of indicators.filter(({ id }) => indicator.wider.includes(id))) {
    const same = wider.observations.filter((row) => measuresTheSame(pattern!.row, row));
    const codes = same.map(codeOf);
    for (const row of same) {
      const code = codeOf(row);
      const isOnly = codes.filter((other) => other === code).length === 1;
      if (code !== "" && isOnly && !rows.has(code)) rows.set(code, { indicator: wider, row });
    }
  }
}

const codeOf = (row: Observation): string => row.dimensions.get("area")?.id ?? "";
