// Notes under pictures of lines: breaks by letter, what a gap separates, what is missing and why, flags. Draws nothing.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import { dateLabel } from "../../../src/lib/iso-date.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import { intervalNotes, knownOf, listWords, missingWords } from "../words.ts";
import { byTime, rangesOf, segmentsOf } from "./segments.ts";

/** Notes under the lines: breaks by letter, what a gap separates, what is missing and why, flags. */
export function lineNotes(series: Series): string[] {
  return [
    ...breakNotes(series),
    ...seriesNote(series),
    ...missingNotes(series),
    ...intervalNotes(series, rangeWords(series)),
    ...flaggedNotes(series),
  ];
}

/** How intervals are drawn: as a band, as upright lines, or here so and there so. */
function rangeWords({ points, breaks }: Series): string {
  const lines = gatheredBy(points, ({ row, by }) => `${row?.id} ${by?.id}`);
  const { bands, whiskers } = rangesOf(lines.flatMap((line) => segmentsOf(line, breaks)));
  const stroke = whiskers.length > 0 ? "upright line through a point" : "";
  return `The ${[bands.length > 0 ? "shading" : "", stroke].filter(Boolean).join(" or ")}`;
}

/** "A (April 2016): The age range was widened." for each break. */
export const breakNotes = ({ breaks }: Series): string[] =>
  breaks.map(({ at, why }, i) => `${letterOf(i)} (${dateLabel(at)}): ${why}.`.replace(/\.\.$/, "."));

/** Letters rather than numbers, which would read as days of the month beside a date. */
export const letterOf = (n: number): string => String.fromCharCode(65 + n);

/** Which series a line is made of, where one line is made of several. */
function seriesNote({ points, bys }: Series): string[] {
  const all = byTime(points);
  const within = (by: Label | null) => all.filter((point) => point.by?.id === by?.id).map(({ series }) => series?.id);
  if (![...bys, null].some((by) => new Set(within(by)).size > 1)) return [];
  const parts = [...new Set(all.map(({ series }) => series?.title))].filter((title) => title !== undefined);
  const spans = parts.map((title) => {
    const own = all.filter(({ series }) => series?.title === title);
    const [first, last] = [own[0]!.period.short, own.at(-1)!.period.short];
    return `${title} (${first === last ? first : `${first} to ${last}`})`;
  });
  return [`The line is broken between figures that cannot be compared: ${spans.join("; ")}.`];
}

function missingNotes(series: Series): string[] {
  const missing = byTime(series.points).filter(({ cell }) => !isKnown(cell));
  return gatheredBy(missing, ({ cell }) => missingWords(cell)).map(
    (points) => `Open circle under the axis, no value: ${placesOf(series, points)} (${missingWords(points[0]!.cell)}).`,
  );
}

/** Points drawn hollow because a flag stands beside their value, by flag. */
function flaggedNotes(series: Series): string[] {
  const flagged = byTime(knownOf(series.points)).filter(({ cell }) => cell.flag);
  return gatheredBy(flagged, ({ cell }) => cell.flag!.title).map(
    (points) => `Hollow point, ${lowerFirst(points[0]!.cell.flag!.title)}: ${placesOf(series, points)}.`,
  );
}

/** "2020/21 for Wales; 9 periods for London" where each row has a picture of its own, else the periods of each line. */
function placesOf({ bys }: Series, points: readonly Point[]): string {
  return points.every(({ row }) => row) ? placesOfRows(points) : placesOfLines(bys, points);
}

function placesOfRows(points: readonly Point[]): string {
  const rows = gatheredBy(points, ({ row }) => row!.id).map((own) => {
    const periods = [...new Set(own.map(({ period }) => period.short))];
    return { title: own[0]!.row!.title, when: periods.length > 2 ? `${periods.length} periods` : listWords(periods) };
  });
  const places = gatheredBy(rows, ({ when }) => when).map((own) => {
    const titles = own.map(({ title }) => title);
    return `${own[0]!.when} for ${listWords(titles, 8)}`;
  });
  return places.join("; ");
}

function placesOfLines(bys: readonly Label[], points: readonly Point[]): string {
  const periods = gatheredBy(points, ({ period }) => period.short).map((own) => ({
    when: own[0]!.period.short,
    whose: whoseWords(bys, own),
  }));
  const places = gatheredBy(periods, ({ whose }) => whose).map((own) => {
    const names = own.map(({ when }) => when);
    return listWords(names, 8) + own[0]!.whose;
  });
  return places.join("; ");
}

/** " for Women and Men", " for every line", or "" for a lone line. */
function whoseWords(bys: readonly Label[], points: readonly Point[]): string {
  if (bys.length === 0) return "";
  const own = bys.filter(({ id }) => points.some(({ by }) => by?.id === id));
  return ` for ${own.length === bys.length && own.length > 2 ? "every line" : listWords(own.map(({ title }) => title))}`;
}

/** Things in lists of one key, in order of appearance. */
function gatheredBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const lists = new Map<string, T[]>();
  for (const thing of things) lists.set(keyOf(thing), [...(lists.get(keyOf(thing)) ?? []), thing]);
  return [...lists.values()];
}
