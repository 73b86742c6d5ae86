// What small charts say, in words, from their own points: how many, over what time, and the ends of the last period.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { extremesSentence } from "../line/line-words.ts";
import { byTime } from "../line/segments.ts";
import { altLimit, descriptionLimit, extremes, fullValue, knownOf, listWords, plainValue } from "../words.ts";
import { missingSentence, sentences } from "../words.ts";
import type { KnownPoint } from "../words.ts";
import { panelsOf } from "./panels.ts";

/** How many charts and over what time, the highest and lowest of the last period and of all, what is missing. */
export function panelDescription(series: Series): string {
  const { measure, last } = { measure: shorten(series.axisTitle, 80), last: lastSentence(series, 60) };
  const found = extremesSentence(series);
  const all = found && `Of all periods: ${lowerFirst(found)}`;
  return sentences(
    [`${measure} in ${countWords(series)}.`, last, missingSentence(series.points), all],
    descriptionLimit,
  );
}

/** "Small line charts on one scale: per cent, 10 charts, 2010/11 to 2018/19. ..." */
export function panelAlt(series: Series): string {
  const start = `Small line charts: ${shorten(lowerFirst(series.axisTitle), 50)}, ${countWords(series)}.`;
  return sentences([start, lastSentence(series, 30), missingSentence(series.points)], altLimit);
}

function countWords(series: Series): string {
  const count = panelsOf(series).length;
  const all = byTime(series.points);
  const [first, last] = [all[0]?.period.short, all.at(-1)?.period.short];
  const charts = count === 1 ? "1 chart" : `${count} charts on one scale`;
  return `${charts}, ${first === last ? first : `${first} to ${last}`}`;
}

/** Only figures of the last period with known values are set side by side, and only where they can be compared. */
function lastSentence(series: Series, most: number): string {
  const known = byTime(knownOf(series.points));
  const last = known.filter(({ period }) => +period.end === +known.at(-1)!.period.end);
  const found = extremes(last);
  if (!found || new Set(last.map((point) => point.series?.id)).size > 1) return "";
  const names = (points: readonly KnownPoint[]) =>
    listWords(
      points.map(({ row, by }) => shorten([row?.title, by?.title].filter(Boolean).join(", "), most)),
      2,
    );
  const [high, low] = [fullValue(series, found.highest[0]!.cell), plainValue(series, found.lowest[0]!.cell)];
  const when = last[0]!.period.short;
  if (found.highest[0] === found.lowest[0]) return `${when}: ${names(found.highest)}, ${high}.`;
  return `${when}, highest: ${names(found.highest)}, ${high}. Lowest: ${names(found.lowest)}, ${low}.`;
}
