// What stands around the lines: the periods under them, rules where comparability ends, marks of missing values. No notes.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widthOf } from "../../text-width.ts";
import { wordsMark } from "../marks.ts";
import { colour } from "../palette.ts";
import { byTime, ruleAt } from "./segments.ts";
import type { Strand } from "./segments.ts";
import { missingWords } from "../words.ts";
import { letterOf } from "./note-words.ts";

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

/**
 * Every first, second, third ... name counted back from the last: the first choice in which none touches another. The first
 * name of all stands, too, in place of one that it would touch: readers must see where time begins.
 */
function fitting<N extends { x: number; half: number }>(named: N[]): N[] {
  for (let step = 1; step < named.length; step += 1) {
    const kept = named.filter((_, i) => (named.length - 1 - i) % step === 0);
    if (kept.some((name, i) => i > 0 && touch(kept[i - 1]!, name))) continue;
    const [first] = named;
    if (first === kept[0]) return kept;
    const others = touch(first!, kept[0]!) ? kept.slice(1) : kept;
    return others.length > 0 && !touch(first!, others[0]!) ? [first!, ...others] : kept;
  }
  return named.slice(-1);
}

type Spot = { x: number; half: number };

const touch = (left: Spot, right: Spot): boolean => right.x - right.half - 8 < left.x + left.half;

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
