// The interval of each figure: as its source prints it, or worked out from the count and the people that a rate rests on.
// Knows no area and no page.

import { rate } from "../../stats/index.ts";
import { shownInterval } from "../numbers/shown.ts";
import { quantityText } from "../numbers/unit.ts";
import { footingsOf, pooledRate } from "../series/funnel-of.ts";
import type { Indicator, Library, Observation } from "../things.ts";
import { isFitToCompare, type Ranges } from "./standing.ts";

export type RowInterval = { lower: number; upper: number; workedOut: boolean };

/** The level of intervals that we work out; printed ones have that of their source. */
const levelOfOurs = 0.95;

const known = new WeakMap<Indicator, ReadonlyMap<string, RowInterval>>();

/**
 * The interval of each row by key; rows that have none are left out. We work out none for a figure that asks for care:
 * chance is the least of what may be amiss with it.
 */
export function intervalsOf(
  { indicators }: Pick<Library, "indicators">,
  indicator: Indicator,
): ReadonlyMap<string, RowInterval> {
  const before = known.get(indicator);
  if (before) return before;
  const found = new Map(indicator.observations.flatMap(printedOf));
  for (const { rate: row, count, base } of footingsIn({ indicators }, indicator)) {
    if (found.has(row.key) || !isFitToCompare(row)) continue;
    const { lower, upper } = rate(count, base, indicator.restsOn!.per, levelOfOurs);
    found.set(row.key, { lower, upper, workedOut: true });
  }
  known.set(indicator, found);
  return found;
}

/** The count and the people that each rate of an indicator rests on, where both are known. */
function footingsIn({ indicators }: Pick<Library, "indicators">, { restsOn, observations }: Indicator) {
  const counted = indicators.find(({ id }) => id === restsOn?.count);
  return counted ? footingsOf(observations, counted, restsOn!.per) : [];
}

/** The rate of some rows together, those left out whose count and people are not known; null where none is left. */
export function togetherOf(library: Pick<Library, "indicators">, indicator: Indicator, rows: readonly Observation[]) {
  const footings = footingsIn(library, indicator).filter(({ rate: row }) => rows.includes(row));
  if (footings.length === 0) return null;
  return { count: footings.length, value: pooledRate(footings, indicator.restsOn!.per) };
}

const printedOf = ({ key, lower, upper }: Observation): [string, RowInterval][] =>
  lower === null || upper === null ? [] : [[key, { lower: Number(lower), upper: Number(upper), workedOut: false }]];

type Figure = { indicator: Indicator; row: Observation };

/** The intervals of two figures that are set against each other. */
export function rangesOf(library: Pick<Library, "indicators">, own: Figure, other: Figure): Ranges {
  const rangeOf = ({ indicator, row }: Figure) => intervalsOf(library, indicator).get(row.key) ?? null;
  return { own: rangeOf(own), other: rangeOf(other) };
}

/** "3.9% to 4.8%" as printed, "49.7 to 52.8, worked out by us"; "" where there is no interval. */
export function intervalWords(library: Pick<Library, "indicators">, indicator: Indicator, row: Observation): string {
  const interval = intervalsOf(library, indicator).get(row.key);
  if (!interval?.workedOut) return shownInterval(row, indicator);
  const [lower, upper] = [interval.lower, interval.upper].map((limit) =>
    quantityText(limit, indicator.unit, indicator.decimals),
  );
  return `${lower} to ${upper}, worked out by us`;
}
