// What stands around the lines: the periods under them, rules where comparability ends, marks of missing values, notes.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import { dateLabel } from "../../../src/lib/iso-date.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widthOf } from "../../text-width.ts";
import { wordsMark } from "../marks.ts";
import { colour } from "../palette.ts";
import { byTime, ruleAt } from "./segments.ts";
import type { Strand } from "./segments.ts";
import { intervalNotes, knownOf, listWords, lowerFirst, missingWords } from "../words.ts";

type XAt = (instant: number) => number;

/** A tick at the end of every period and the names of as many as fit, counted back from the newest. */
export function periodTicks(
  points: readonly Point[],
  frame: Frame,
  xAt: XAt,
  bottom: number,
): { marks: Markish[]; height: number } {
  const room = points.every(({ cell }) => isKnown(cell)) ? 0 : missingRoom;
  const periods = byTime(points).map(({ period }) => period);
  const once = periods.filter((period, i) => +period.end !== +(periods[i - 1]?.end ?? Number.NaN));
  const named = once.map((period) => {
    const half = widthOf(period.short, frame.small) / 2;
    const x = Math.min(frame.width - half, Math.max(half, xAt(+period.end)));
    return { x, y: bottom + room + 6 + frame.small * 0.8, half, lines: [period.short] };
  });
  const ticks = Plot.link(
    once.map((period) => xAt(+period.end)),
    {
      x1: { value: (x: number) => x, scale: null },
      x2: { value: (x: number) => x, scale: null },
      y1: { value: () => bottom, scale: null },
      y2: { value: () => bottom + 5, scale: null },
      stroke: colour("--chart-muted"),
    },
  );
  const words = wordsMark(fitting(named), frame, { muted: true, small: true, anchor: "middle" });
  return { marks: [ticks, words], height: room + 6 + frame.small * 1.6 };
}

/** Every first, second, third ... name counted back from the last: the first choice in which none touches another. */
function fitting<N extends { x: number; half: number }>(named: N[]): N[] {
  for (let step = 1; step < named.length; step += 1) {
    const kept = named.filter((_, i) => (named.length - 1 - i) % step === 0);
    if (kept.every((name, i) => i === 0 || name.x - name.half - 8 >= kept[i - 1]!.x + kept[i - 1]!.half)) return kept;
  }
  return named.slice(-1);
}

/** A dashed rule with its letter for every break that has points on both sides. */
export function breakMarks(series: Series, frame: Frame, xAt: XAt, top: number, bottom: number): Markish[] {
  const rules = series.breaks.flatMap((at, i) => {
    const instant = ruleAt(at, series.points);
    return instant === null ? [] : [{ x: xAt(instant), y: top - 8, lines: [letterOf(i)] }];
  });
  return [
    Plot.link(rules, {
      x1: { value: "x", scale: null },
      x2: { value: "x", scale: null },
      y1: { value: () => top, scale: null },
      y2: { value: () => bottom, scale: null },
      stroke: colour("--chart-muted"),
      strokeDasharray: "4 3",
      className: "chart-break",
    }),
    wordsMark(rules, frame, { bold: true, small: true, anchor: "middle" }),
  ];
}

/** Room under the axis for marks of what is missing. */
export const missingRoom = 14;

/** A small hollow mark under the axis for every value that is missing: on the zero line it would read as a zero. */
export function missingDots(strands: readonly Strand[], xAt: XAt, bottom: number): Markish {
  const missing = strands.flatMap(({ points }) => points.filter(({ cell }) => !isKnown(cell)));
  return Plot.dot(missing, {
    x: { value: ({ period }: Point) => xAt(+period.end), scale: null },
    y: { value: () => bottom + missingRoom - 3, scale: null },
    r: 4,
    fill: colour("--chart-surface"),
    stroke: colour("--chart-muted"),
    strokeWidth: 1.5,
    title: (point: Point) =>
      [point.row?.title, point.by?.title, point.period.label].filter(Boolean).join(", ") +
      `: ${missingWords(point.cell)}`,
    className: "chart-missing",
  });
}

/** Notes under the lines: breaks by letter, what a gap separates, what is missing and why, flags. */
export function lineNotes(series: Series): string[] {
  const bands = intervalNotes(series, "The shading");
  return [...breakNotes(series), ...seriesNote(series), ...missingNotes(series), ...bands, ...flaggedNotes(series)];
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

function missingNotes({ points }: Series): string[] {
  const missing = byTime(points).filter(({ cell }) => !isKnown(cell));
  return [...new Set(missing.map(({ cell }) => missingWords(cell)))].map((reason) => {
    const places = placesOf(missing.filter(({ cell }) => missingWords(cell) === reason));
    return `Open circle under the axis, no value: ${listWords(places, 8)} (${reason}).`;
  });
}

/** Points drawn hollow because a flag stands beside their value, by flag. */
function flaggedNotes({ points }: Series): string[] {
  const titles = byTime(knownOf(points)).flatMap(({ cell }) => (cell.flag ? [cell.flag.title] : []));
  return [...new Set(titles)].map((title) => {
    const places = byTime(knownOf(points).filter(({ cell }) => cell.flag?.title === title)).map(shortPlace);
    return `Hollow point, ${lowerFirst(title)}: ${listWords(places, 8)}.`;
  });
}

/** "2015, 2016" for lines in one picture; "Wales (3 periods), London (9 periods)" where each row has a picture of its own. */
function placesOf(points: readonly Point[]): string[] {
  const rows = new Map<string, Set<string>>();
  for (const { row, period } of points)
    if (row) rows.set(row.title, (rows.get(row.title) ?? new Set()).add(period.short));
  if (rows.size === 0) return points.map(shortPlace);
  return [...rows].map(([title, periods]) => `${title} (${periods.size} ${periods.size === 1 ? "period" : "periods"})`);
}

function shortPlace({ row, by, period }: Point): string {
  const whose = [row?.title, by?.title].filter(Boolean).join(", ");
  return whose ? `${period.short} for ${whose}` : period.short;
}
