// Each row's value in two periods, joined by a line, with names and figures at the ends. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import { slopeCheck } from "../checks/slope.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { axisHeading, footNotes, wordsMark } from "../parts/marks.ts";
import { colour } from "../parts/palette.ts";
import { strokes } from "../parts/pixels.ts";
import { domainOfPlaces } from "../parts/scale.ts";
import { labelMiddles, labelSides } from "../parts/slope/slope-labels.ts";
import type { LabelSide } from "../parts/slope/slope-labels.ts";
import { slopePeriods, slopeRows } from "../parts/slope/slope-rows.ts";
import { slopeAlt, slopeDescription, slopeNotes } from "../parts/slope/slope-words.ts";
import { shows } from "../parts/tie.ts";
import { hasInterval, reachOf } from "../parts/value-room.ts";
import { knownOf, valueLabel } from "../parts/words.ts";
import type { KnownPoint } from "../parts/words.ts";
import { widthOf } from "../text-width.ts";

export const slope: Sketch = { ...slopeCheck, plan, describe: slopeDescription, alt: slopeAlt };

/** Between a point and its label, where a leader joins the two. */
const reachIn = (frame: Frame): number => (frame.id === "wide" ? 24 : 15);

function plan(series: Series, frame: Frame): PlotOptions {
  const rows = slopeRows(series);
  const known = knownOf(series.points);
  const heading = axisHeading(series.axisTitle, frame);
  const { left, right } = labelSides(series, rows, frame);
  const least = known.length === 0 ? 40 : frame.id === "wide" ? 300 : 260;
  const height = Math.max(least, left.height, right.height);
  const top = heading.height + frame.text * 1.3 + 12;
  const bottom = top + height;
  const domain = domainOfPlaces(known.flatMap(reachOf));
  const y = (value: number) => bottom - ((value - domain[0]) / (domain[1] - domain[0])) * height;
  const x = sidesOf(series, left, right, frame);
  const xOf = (point: KnownPoint) => (rows.some(({ first }) => first === point) ? x.left : x.right);
  const foot = footNotes(slopeNotes(series), bottom + 6, frame);
  const joined = rows.flatMap(({ first, last }) =>
    first && last ? [{ x1: x.left, y1: y(first.cell.value), x2: x.right, y2: y(last.cell.value), of: first }] : [],
  );
  return {
    height: bottom + 6 + foot.height + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      heading.marks,
      ...periodMarks(series, x, heading.height, [top, bottom], frame),
      strokes(joined, { colour: colour("--chart-1"), width: 2, class: "chart-joined" }),
      ...pointMarks(
        series,
        rows.flatMap(({ first, last }) => [first, last]).filter((point) => point !== null),
        xOf,
        y,
      ),
      ...sideMarks(left, x.left, -1, labelMiddles(left, frame, y, [top - 10, bottom + 4]), y, frame),
      ...sideMarks(right, x.right, 1, labelMiddles(right, frame, y, [top - 10, bottom + 4]), y, frame),
      foot.marks,
    ],
  };
}

type Sides = { left: number; right: number };

/** Where the two periods stand: as far apart as the labels leave room for, and never without room for their names. */
function sidesOf(series: Series, left: LabelSide, right: LabelSide, frame: Frame): Sides {
  const [first, last] = slopePeriods(series).map(({ short }) => widthOf(short, frame.text, true) - nameOverhang);
  const reach = reachIn(frame);
  return {
    left: Math.max(first!, left.width + reach),
    right: frame.width - Math.max(last!, right.width + reach),
  };
}

/** How far the name of a period may stand out inwards over its upright line, where it is not in the middle of it. */
const nameOverhang = 14;

/** The names of the two periods over upright lines: in their middle, or pointing outwards where these stand close. */
function periodMarks(series: Series, x: Sides, top: number, ends: readonly [number, number], frame: Frame): Markish[] {
  const names = slopePeriods(series).map(({ short }) => short);
  const centred = widthOf(names.join("  "), frame.text, true) / 2 <= x.right - x.left;
  const lines = [x.left, x.right].map((at) => ({ x1: at, x2: at, y1: ends[0] - 4, y2: ends[1] }));
  const inward = centred ? 0 : nameOverhang;
  const name = (n: 0 | 1) => {
    const at = n === 0 ? x.left + inward : x.right - inward;
    const anchor = centred ? "middle" : n === 0 ? "end" : "start";
    return wordsMark([{ x: at, y: top + frame.text * 0.65, lines: [names[n]!] }], frame, { bold: true, anchor });
  };
  return [strokes(lines, { colour: colour("--chart-grid"), width: 1.5, class: "chart-grid" }), name(0), name(1)];
}

/** Dots with their intervals. */
function pointMarks(
  series: Series,
  points: readonly KnownPoint[],
  xOf: (point: KnownPoint) => number,
  y: (value: number) => number,
): Markish[] {
  const ink = colour("--chart-1");
  const whiskers = points.filter(hasInterval).map((point) => {
    return { x1: xOf(point), x2: xOf(point), y1: y(point.lower!), y2: y(point.upper!), of: point };
  });
  return [
    strokes(whiskers, { colour: ink, width: 2, class: "chart-whisker" }),
    Plot.dot(points, {
      x: xOf,
      y: ({ cell }: KnownPoint) => y(cell.value),
      r: 4,
      fill: ink,
      stroke: colour("--chart-surface"),
      title: ({ row, period, cell }: KnownPoint) => `${row!.title}, ${period.label}: ${valueLabel(series, cell)}`,
      className: "chart-point",
      ...shows((point: KnownPoint) => point),
    }),
  ];
}

/** Labels beside their points, each with a leader where it had to step aside. */
function sideMarks(
  { labels }: LabelSide,
  x: number,
  sign: 1 | -1,
  middles: readonly number[],
  y: (value: number) => number,
  frame: Frame,
): Markish[] {
  const reach = reachIn(frame);
  const leaders = labels.flatMap(({ point }, i) => {
    const [from, to] = [y(point.cell.value), middles[i]!];
    return Math.abs(from - to) < 2 ? [] : [{ x1: x + sign * 5, y1: from, x2: x + sign * (reach - 3), y2: to }];
  });
  const words = labels.map(({ lines }, i) => ({ x: x + sign * reach, y: middles[i]!, lines }));
  return [
    strokes(leaders, { colour: colour("--chart-muted"), width: 0.75, class: "chart-leader" }),
    wordsMark(words, frame, { anchor: sign > 0 ? "start" : "end" }),
  ];
}
