// Some areas side by side: every measure that the first shares with another, in the newest period that most have a value
// for. A missing value keeps its reason and is never set against another as if it were low. Knows no page.

import { commonPeriod, newestOfKin } from "../../lib/common-period.ts";
import { rangesOf } from "../areas/intervals.ts";
import { afterGap, standingOf, standingWords, type Standing } from "../areas/standing.ts";
import { isKnown } from "../numbers/cell.ts";
import type { Period } from "../numbers/period.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { comparablesOf, type ComparableMeasure, type ComparablePeriod, type Placed } from "./comparable.ts";

/** A newer row of one of the areas that has no value: why an older period is shown, or what to mind beside it. */
export type NewerGap = { area: Area; row: Observation };

/** How the first area stands to another. */
export type Against = { area: Area; standing: Standing; words: string };

/** One measure: a place for each area, null where no table has a row. */
export type Line = {
  words: string;
  /** The same for lines that differ in their series alone. */
  kin: string;
  /** Whether at least two of the areas have a value. */
  compares: boolean;
  period: Period;
  places: (Placed | null)[];
  newer: NewerGap[];
  against: Against[];
};

/** What one indicator says of the areas. */
export type Block = { indicator: Indicator; lines: Line[] };

/** One block for each indicator that has something, in the order of topics and files. */
export function comparisonOf(library: Library, areas: readonly Area[]): Block[] {
  const place = new Map(library.topics.map(({ id }, index) => [id, index]));
  return comparablesOf(library)
    .map(({ indicator, measures }) => ({ indicator, lines: newestOfKin(linesOf(library, indicator, measures, areas)) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => place.get(a.indicator.topic.id)! - place.get(b.indicator.topic.id)!);
}

function linesOf(
  library: Library,
  indicator: Indicator,
  measures: readonly ComparableMeasure[],
  areas: readonly Area[],
): Line[] {
  return measures.flatMap((measure) => {
    const shared = measure.periods.filter(({ rows }) => isShared(rows, areas));
    const chosen = commonPeriod(shared, ({ rows }) => areas.filter(({ code }) => hasValue(rows.get(code))).length);
    if (!chosen) return [];
    const places = areas.map(({ code }) => chosen.rows.get(code) ?? null);
    const newer = newerGaps(measure, chosen, areas);
    const { words, kin } = measure;
    const compares = places.filter(hasValue).length > 1;
    const against = againstOf(library, indicator, areas, places, newer);
    return [{ words, kin, compares, period: chosen.period, places, newer, against }];
  });
}

/** Whether the first area and another have a row, with or without a value. */
const isShared = (rows: ComparablePeriod["rows"], [first, ...others]: readonly Area[]): boolean =>
  rows.has(first!.code) && others.some(({ code }) => rows.has(code));

const hasValue = (placed: Placed | undefined | null): boolean => !!placed && isKnown(placed.row.cell);

/** The newest gap of each area after the period that is shown. */
function newerGaps({ periods }: ComparableMeasure, chosen: ComparablePeriod, areas: readonly Area[]): NewerGap[] {
  const later = periods.slice(0, periods.indexOf(chosen));
  return areas.flatMap((area) => {
    const rows = later.map(({ rows }) => rows.get(area.code)?.row).filter((row) => row !== undefined);
    const gap = rows.find(({ cell }) => !isKnown(cell));
    return gap ? [{ area, row: gap }] : [];
  });
}

/** The first area set against each other one that has a row. */
function againstOf(
  library: Library,
  indicator: Indicator,
  [, ...others]: readonly Area[],
  [own, ...places]: readonly (Placed | null)[],
  newer: readonly NewerGap[],
): Against[] {
  return others.flatMap((area, index) => {
    const other = places[index];
    if (!own || !other) return [];
    const isOld = newer.length > 0 && hasValue(own) && hasValue(other);
    const standing = isOld ? afterGap : standingOf(indicator, own.row, other.row, rangesOf(library, own, other));
    return [{ area, standing, words: standingWords(standing, area.name) }];
  });
}
