// The places between which an area may rank among areas of its kind, where intervals tell. Never a single place; knows no page.

import { rate } from "../../stats/index.ts";
import { ordinalText } from "../numbers/ordinal.ts";
import { footingsOf } from "../series/funnel-of.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { newerGapOf, type Measure } from "./measures.ts";
import { isFitToRank, peersOf } from "./peers.ts";
import { growsWithPeople, isFitToCompare } from "./standing.ts";

/** From the highest: first place at best `from`, at worst `to`, among `of` areas with an interval. */
export type RankRange = { from: number; to: number; of: number };

type Limits = { lower: number; upper: number };

/** Among fewer places a rank would say next to nothing. */
const fewestPlaces = 5;
/** The level of intervals that we work out; printed ones have that of their source. */
const level = 0.95;

/**
 * The ranks that an area's newest figure may have: behind every area whose interval lies wholly above its own, and before
 * every area whose interval lies wholly below. Null where the figure has no interval or is not fit to be ranked, or where
 * fewer than five areas have one. Each interval is at its own level, so the ranks of all areas together are less sure than
 * that.
 *
 * Source: Klein M, Wright T, Wieczorek J (2020), "A joint confidence region for an overall ranking of populations", Journal
 * of the Royal Statistical Society C 69, 589-606, with intervals of single areas in place of joint ones.
 */
export function rankOf(library: Library, area: Area, measure: Measure): RankRange | null {
  const { indicator, latestKnown: row } = measure;
  if (!row || !isFitToRank(measure, area)) return null;
  const intervals = intervalsOf(library, indicator);
  const own = intervals.get(row.key);
  const others = peersOf(library, area, indicator, row).flatMap(({ key }) => intervals.get(key) ?? []);
  if (!own || others.length < fewestPlaces) return null;
  return {
    from: 1 + others.filter(({ lower }) => lower > own.upper).length,
    to: others.length - others.filter(({ upper }) => upper < own.lower).length,
    of: others.length,
  };
}

const known = new WeakMap<Indicator, ReadonlyMap<string, Limits>>();

/** The interval of each row by key: as printed, or worked out from the count and the people that a rate rests on. */
export function intervalsOf({ indicators }: Pick<Library, "indicators">, indicator: Indicator) {
  const before = known.get(indicator);
  if (before) return before;
  const found = new Map(indicator.observations.flatMap(printedOf));
  const { restsOn } = indicator;
  const counted = indicators.find(({ id }) => id === restsOn?.count);
  const footings = counted ? footingsOf(indicator.observations, counted, restsOn!.per) : [];
  for (const { rate: row, count, base } of footings) {
    if (!found.has(row.key)) found.set(row.key, rate(count, base, restsOn!.per, level));
  }
  known.set(indicator, found);
  return found as ReadonlyMap<string, Limits>;
}

const printedOf = ({ key, lower, upper }: Observation): [string, Limits][] =>
  lower === null || upper === null ? [] : [[key, { lower: Number(lower), upper: Number(upper) }]];

/** "between 5th and 12th highest of 30"; one place where the intervals leave no other. */
export function rankWords({ from, to, of }: RankRange): string {
  const place = from === to ? ordinalText(from) : `between ${ordinalText(from)} and ${ordinalText(to)}`;
  return `${place} highest of ${of}`;
}

/** Why a figure without a rank has none, as the end of "No rank:". */
export function whyNoRank(measure: Measure, area: Area): string {
  const { indicator, latestKnown } = measure;
  if (growsWithPeople(indicator)) return "it grows with the number of people";
  if (!latestKnown) return "there is no figure";
  if (newerGapOf(measure, area)) return "the newest figure is missing";
  if (!isFitToCompare(latestKnown)) return "read the note on the figure first";
  return "too few places have a figure with its interval";
}
