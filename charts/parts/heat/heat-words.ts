// What a heat table says, in words, from its own points: its size, extremes and what is missing. No judgement.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { breakNotes } from "../line/note-words.ts";
import { fitToRank, highestOf, notRankedSentence } from "../noted.ts";
import { altLimit, descriptionLimit, extremes, flagNotes, fullValue, listWords, missingSentence } from "../words.ts";
import { missingWords, plainValue, rowsWords, sentences } from "../words.ts";
import type { KnownPoint } from "../words.ts";
import { columnsOf, columnTitle } from "./heat-columns.ts";

export function heatDescription(series: Series): string {
  const start = `${shorten(series.axisTitle, 80)} in ${sizeWords(series)}.`;
  const parts = [start, extremesSentence(series, 60), missingSentence(series.points), notRankedSentence(series)];
  return sentences(parts, descriptionLimit);
}

/** "Heat table: per cent, 10 rows by 4 columns. Highest: ..." */
export function heatAlt(series: Series): string {
  const start = `Heat table: ${shorten(lowerFirst(series.axisTitle), 50)}, ${sizeWords(series)}.`;
  return sentences([start, extremesSentence(series, 28), missingSentence(series.points)], altLimit);
}

/** What hatched cells mean, flags, and why figures on two sides of a break cannot be compared. */
export function heatNotes(series: Series): string[] {
  const missing = series.points.flatMap(({ cell }) => (isKnown(cell) ? [] : [cell.reason]));
  const marks = [...new Set(missing.map(({ shorthand }) => shorthand))].map((shorthand) => {
    const reasons = missing
      .filter((reason) => reason.shorthand === shorthand)
      .map((reason) => lowerFirst(reason.title));
    return `[${shorthand}] ${listWords([...new Set(reasons)])}`;
  });
  const absent =
    series.rows.length * columnsOf(series).length > series.points.length ? [`– ${missingWords(undefined)}`] : [];
  const all = [...marks, ...absent];
  return [
    ...(all.length > 0 ? [`Hatched, no value: ${all.join("; ")}.`] : []),
    ...flagNotes(series),
    ...breakNotes(series),
  ];
}

function sizeWords(series: Series): string {
  const columns = columnsOf(series).length;
  return `${rowsWords(series.rows.length)} by ${columns} ${columns === 1 ? "column" : "columns"}`;
}

function extremesSentence(series: Series, most: number): string {
  const found = extremes(fitToRank(series));
  if (!found) return "";
  const place = (points: readonly KnownPoint[]) =>
    listWords(
      points.map((point) => shorten([point.row?.title, columnTitle(series, point)].filter(Boolean).join(", "), most)),
      2,
    );
  const [top, bottom] = [fullValue(series, found.highest[0]!.cell), plainValue(series, found.lowest[0]!.cell)];
  if (found.highest[0] === found.lowest[0]) return `${place(found.highest)}, ${top}.`;
  return `${highestOf(series)}: ${place(found.highest)}, ${top}. Lowest: ${place(found.lowest)}, ${bottom}.`;
}
