// What a slope chart says, in words, from its own points: which figure of each row is the greater. No test, no judgement.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { altLimit, descriptionLimit, flaggedNotes, fullValue, intervalNotes, listWords } from "../words.ts";
import { missingNotes, missingSentence, plainValue, rowsWords, sentences } from "../words.ts";
import { slopePeriods, slopeRows } from "./slope-rows.ts";
import type { SlopeRow } from "./slope-rows.ts";

/** The two periods, in how many rows the later figure is the greater, the rows farthest apart, what is missing. */
export function slopeDescription(series: Series): string {
  const start = `${shorten(series.axisTitle, 80)} in ${rowsWords(series.rows.length)}, ${periodsWords(series)}.`;
  const rows = fullRows(series);
  const one =
    rows.length === 1 ? [rowSentence(series, rows[0]!, 80)] : [countSentence(rows), farthestSentence(series, rows)];
  return sentences([start, ...one, missingSentence(series.points)], descriptionLimit);
}

/** "Slope chart: per cent, 10 rows, 2010/11 and 2018/19. ..." */
export function slopeAlt(series: Series): string {
  const start = `Slope chart: ${shorten(lowerFirst(series.axisTitle), 50)}, ${rowsWords(series.rows.length)}, ${periodsWords(series)}.`;
  return sentences([start, countSentence(fullRows(series)), missingSentence(series.points)], altLimit);
}

/** What is missing with its period, intervals, flags with theirs. */
export function slopeNotes(series: Series): string[] {
  const dated = series.points.map((point) => ({
    ...point,
    row: { id: point.key, title: `${point.row?.title ?? ""}, ${point.period.short}` },
  }));
  const named = { ...series, points: dated };
  return [...missingNotes(named), ...intervalNotes(series, "The upright line through a mark"), ...flaggedNotes(named)];
}

type FullRow = SlopeRow & { first: NonNullable<SlopeRow["first"]>; last: NonNullable<SlopeRow["last"]> };

const fullRows = (series: Series): FullRow[] =>
  slopeRows(series).filter((row): row is FullRow => row.first !== null && row.last !== null);

const periodsWords = (series: Series): string => listWords(slopePeriods(series).map(({ short }) => short));

const gapOf = ({ first, last }: FullRow): number => last.cell.value - first.cell.value;

/** "The later figure is the greater in 4 of 6 rows, the smaller in 1 and the same in 1." */
function countSentence(rows: readonly FullRow[]): string {
  if (rows.length === 0) return "";
  const count = (test: (gap: number) => boolean) => rows.filter((row) => test(gapOf(row))).length;
  const [greater, smaller, same] = [count((gap) => gap > 0), count((gap) => gap < 0), count((gap) => gap === 0)];
  const parts = [`the smaller in ${smaller}`, ...(same > 0 ? [`the same in ${same}`] : [])];
  return `The later figure is the greater in ${greater} of ${rowsWords(rows.length)}, ${listWords(parts)}.`;
}

function farthestSentence(series: Series, rows: readonly FullRow[]): string {
  const [widest, next] = [...rows].sort((a, b) => Math.abs(gapOf(b)) - Math.abs(gapOf(a)));
  if (!widest || !next || Math.abs(gapOf(widest)) === Math.abs(gapOf(next))) return "";
  return `Farthest apart: ${rowSentence(series, widest, 60)}`;
}

/** "Wales, 7.1% and then 8.0%." */
const rowSentence = (series: Series, { row, first, last }: FullRow, most: number): string =>
  `${shorten(row.title, most)}, ${fullValue(series, first.cell)} and then ${plainValue(series, last.cell)}.`;
