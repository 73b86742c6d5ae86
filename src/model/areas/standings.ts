// How the newest value of a measure stands to each wider area that has the same measure. Knows no page.

import type { Area, Library } from "../things.ts";
import { besideOf, type Beside } from "./beside.ts";
import { rangesOf } from "./intervals.ts";
import { newerGapOf, type Measure } from "./measures.ts";
import { afterGap, standingOf, standingWords, type Standing } from "./standing.ts";

export type Stands = { beside: Beside; standing: Standing; words: string };

/** Whether wider areas may stand beside the newest value at all: not where a note, a flag or a newer gap forbids it. */
export const isSetAgainst = (library: Library, area: Area, measure: Measure): boolean =>
  standingsOf(library, area, measure).every(
    ({ standing }) => standing.kind !== "not-comparable" || !["care", "gap"].includes(standing.because),
  );

/** One for each wider area, the nearest first; none where the measure has no value. */
export function standingsOf(library: Library, area: Area, measure: Measure): Stands[] {
  const { indicator, latestKnown: row } = measure;
  if (!row) return [];
  const isOld = newerGapOf(measure, area) !== null;
  return besideOf(library, area, indicator, row).map((beside) => {
    const standing = isOld
      ? afterGap
      : standingOf(indicator, row, beside.row, rangesOf(library, { indicator, row }, beside));
    return { beside, standing, words: standingWords(standing, beside.name) };
  });
}
