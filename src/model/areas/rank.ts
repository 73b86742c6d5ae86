// The places between which an area may rank among areas of its kind, where intervals tell. Never a single place; knows no page.

import { ordinalText } from "../numbers/ordinal.ts";
import type { Area, Library } from "../things.ts";
import { intervalsOf } from "./intervals.ts";
import { newerGapOf, type Measure } from "./measures.ts";
import { isFitToRank, peersOf } from "./peers.ts";
import { growsWithPeople, isFitToCompare } from "./standing.ts";

/** From the highest: first place at best `from`, at worst `to`, among `of` areas with an interval. */
export type RankRange = { from: number; to: number; of: number };

/** Among fewer places a rank would say next to nothing. */
const fewestPlaces = 5;

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
