// Sentence pieces about a series that several forms share. States figures; never says that something rose or fell.

import { lowerFirst } from "../../src/lib/sentence.ts";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Cell, Known } from "../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../src/model/series/series.ts";
import { fullQuantityText, numberText, quantityText, shownPlaces } from "../../src/model/numbers/unit.ts";
import { shorten } from "../text-width.ts";

/** A point whose value is known. */
export type KnownPoint = Point & { cell: Known };

/** Known points of a list, in its order. */
export const knownOf = (points: readonly Point[]): KnownPoint[] =>
  points.filter((p): p is KnownPoint => isKnown(p.cell));

/** "Not submitted" -> "not submitted"; a point that the data does not hold at all has no figure either. */
export function missingWords(cell: Cell | undefined): string {
  return !cell || isKnown(cell) ? "no figure" : lowerFirst(cell.reason.title);
}

/** A value as it stands beside its mark, with the shorthand of its flag: "7.9%", "1,711 [p]". */
export function valueLabel(series: Series, cell: Known): string {
  const value = plainValue(series, cell);
  return cell.flag ? `${value} [${cell.flag.shorthand}]` : value;
}

/** A value in a sentence: "7.9%", "1,711 cases". */
export const fullValue = (series: Series, cell: Known): string =>
  fullQuantityText(cell.text, series.unit, shownPlaces(cell.text, series.decimals));

/** A value without its noun, for where the noun was said before: "7.9%", "1,711". */
export const plainValue = (series: Series, cell: Known): string =>
  quantityText(cell.text, series.unit, shownPlaces(cell.text, series.decimals));

/** " for Women and Men", " for 4 lines", or "" when nothing is told apart. */
export function toldApart({ bys }: Series, many: string): string {
  if (bys.length === 0) return "";
  return bys.length > 2
    ? ` for ${bys.length} ${many}`
    : ` for ${listWords(bys.map(({ title }) => shorten(title, 24)))}`;
}

/** A number on an axis: as many decimals as the step between ticks needs. */
export function tickText(series: Series, ticks: readonly number[]): (tick: number) => string {
  const places = Math.max(...ticks.map((tick) => (String(Number(tick.toPrecision(12))).split(".")[1] ?? "").length), 0);
  return (tick) => quantityText(Number(tick.toPrecision(12)), series.unit, places);
}

/** "3.9 to 4.8", without signs of the unit; "" without an interval. */
export function intervalWords(series: Series, point: Point): string {
  if (point.lower === null || point.upper === null) return "";
  const limit = (value: number) => numberText(value, series.decimals);
  return `${limit(point.lower)} to ${limit(point.upper)}`;
}

/** "[p] Provisional." for each flag that a value carries; where two share their shorthand, each names its rows, too. */
export function flagNotes(series: Series): string[] {
  const flags = knownOf(series.points).flatMap(({ cell }) => (cell.flag ? [cell.flag] : []));
  const once = [...new Map(flags.map((flag) => [flag.title, flag])).values()];
  const shared = new Set(once.map(({ shorthand }) => shorthand)).size < once.length;
  return shared ? flaggedNotes(series) : once.map(({ shorthand, title }) => `[${shorthand}] ${title}.`);
}

/** "[p] Provisional: Norfolk and Suffolk." for each flag, where not every value stands beside its mark. */
export function flaggedNotes({ points }: Series): string[] {
  const flagged = knownOf(points).flatMap(({ row, cell }) =>
    cell.flag ? [[`[${cell.flag.shorthand}] ${cell.flag.title}`, row?.title ?? ""]] : [],
  );
  return gathered(flagged).map(([flag, rows]) => `${flag}: ${listWords(rows, 8)}.`);
}

/** "No value: Norfolk and Suffolk (not submitted)." for each reason. */
export function missingNotes({ points }: Series, opening = "No value"): string[] {
  const missing = points
    .filter(({ cell }) => !isKnown(cell))
    .map(({ row, cell }) => [missingWords(cell), row?.title ?? ""]);
  return gathered(missing).map(([reason, rows]) => `${opening}: ${listWords(rows, 8)} (${reason}).`);
}

/** Pairs of a key and a text, gathered by key in order of appearance. */
function gathered(pairs: readonly string[][]): [string, string[]][] {
  const lists = new Map<string, string[]>();
  for (const [key = "", text = ""] of pairs) lists.set(key, [...(lists.get(key) ?? []), text]);
  return [...lists];
}

/** "1 row", "43 rows". */
export const rowsWords = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

/** What the thin lines across marks or the bands around lines are, when a point has both limits. */
export function intervalNotes(series: Series, what: string): string[] {
  const some = knownOf(series.points).some(({ lower, upper }) => lower !== null && upper !== null);
  return some ? [`${what} shows the interval that the source gives.`] : [];
}

/** "" when nothing is missing, else "2 of 43 values are missing (1 not submitted, 1 suppressed)." */
export function missingSentence(points: readonly Point[]): string {
  const missing = points.filter((point) => !isKnown(point.cell));
  if (missing.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { cell } of missing) counts.set(missingWords(cell), (counts.get(missingWords(cell)) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => (counts.size > 1 ? `${count} ${reason}` : reason)).join(", ");
  if (missing.length === points.length) return `No value is known (${reasons}).`;
  return `${missing.length} of ${points.length} values ${missing.length === 1 ? "is" : "are"} missing (${reasons}).`;
}

/** Points with the greatest and the least value; null when none is known. */
export function extremes(points: readonly Point[]): { highest: KnownPoint[]; lowest: KnownPoint[] } | null {
  const known = knownOf(points);
  if (known.length === 0) return null;
  const values = known.map(({ cell }) => cell.value);
  const at = (value: number) => known.filter(({ cell }) => cell.value === value);
  return { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
}

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listWords(words: readonly string[], most = 3): string {
  const shown = words.length > most + 1 ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Joins sentences while they fit in `most` characters; the first is cut if it is too long by itself. */
export function sentences(parts: readonly string[], most: number): string {
  let text = "";
  for (const part of parts.filter(Boolean)) {
    const longer = text ? `${text} ${part}` : shorten(part, most);
    if (longer.length <= most) text = longer;
  }
  return text;
}

/** Most characters of a description and of an alternative text. */
export const descriptionLimit = 400;
export const altLimit = 220;
