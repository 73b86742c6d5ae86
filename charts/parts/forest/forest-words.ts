// What a forest plot says, in words, from its own points. States which intervals take in no effect, no judgement.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { numberText, shownPlaces } from "../../../src/model/numbers/unit.ts";
import { shorten } from "../../text-width.ts";
import { altLimit, descriptionLimit, extremes, intervalWords, knownOf, listWords } from "../words.ts";
import { missingSentence, rowsWords, sentences } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** The value that means no effect: 1 for ratios, 0 for everything else. */
export const noEffectOf = (series: Series): number => (series.unit.kind === "ratio" ? 1 : 0);

/** How many studies, how many intervals exclude no effect, the range of estimates, what is missing. */
export function forestDescription(series: Series): string {
  return sentences(
    [countSentence(series), effectSentence(series), missingSentence(series.points), rangeSentence(series)],
    descriptionLimit,
  );
}

/** "Forest plot of 6 studies: odds ratio. ..." */
export function forestAlt(series: Series): string {
  const start = `Forest plot: ${shorten(lowerFirst(series.axisTitle), 60)}, ${rowsWords(series.rows.length)}.`;
  return sentences([start, effectSentence(series), missingSentence(series.points)], altLimit);
}

const countSentence = (series: Series): string => `${series.axisTitle} in ${rowsWords(series.rows.length)}.`;

function effectSentence(series: Series): string {
  const known = knownOf(series.points);
  const ranged = known.filter(({ lower, upper }) => lower !== null && upper !== null);
  const none = noEffectOf(series);
  const clear = ranged.filter(({ lower, upper }) => lower! > none || upper! < none);
  const bare = known.length - ranged.length;
  const open = bare > 0 ? `; ${rowsWords(bare)} without a published interval` : "";
  if (ranged.length === 1 && bare === 0) {
    return `Its interval ${clear.length === 1 ? "lies on one side of" : "takes in"} no effect (${none}).`;
  }
  if (ranged.length === 0) return known.length > 0 ? "No interval is published." : "";
  return `In ${clear.length} of ${rowsWords(ranged.length)} with an interval, all of it lies on one side of no effect (${none})${open}.`;
}

function rangeSentence(series: Series): string {
  const found = extremes(series.points);
  if (!found) return "";
  const words = (points: readonly KnownPoint[]) => {
    const interval = points.length === 1 ? intervalWords(series, points[0]!) : "";
    const names = listWords(
      points.map(({ row }) => shorten(row?.title ?? "", 50)),
      2,
    );
    const { text } = points[0]!.cell;
    const estimate = numberText(text, shownPlaces(text, series.decimals));
    return `${estimate}${interval && ` (${interval})`}, ${names}`;
  };
  if (found.highest[0] === found.lowest[0]) return `Estimate: ${words(found.highest)}.`;
  return `Estimates range from ${words(found.lowest)}, to ${words(found.highest)}.`;
}
