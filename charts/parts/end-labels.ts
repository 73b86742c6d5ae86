// The labels at the right ends of lines: what each line is and its last value. Knows no other form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Series } from "../../src/model/series.ts";
import type { Frame } from "../frame.ts";
import { widestOf, wrap } from "../text-width.ts";
import { blockHeight, symbolMark, wordsMark } from "./marks.ts";
import { colour } from "./palette.ts";
import type { Strand } from "./segments.ts";
import { spread } from "./spread.ts";
import { knownOf, valueLabel } from "./words.ts";
import type { KnownPoint } from "./words.ts";

/** `width` is the right margin that the labels need; `marks` draws them once the time axis has its place. */
export type EndLabels = { width: number; marks: (xAt: (instant: number) => number) => Markish[] };

type End = { n: number; lines: string[]; point: KnownPoint; middle: number };

/** Pixels from the end of the time axis to a label. */
const reach = 10;
/** Pixels that the shape before the words takes; a lone line needs none. */
const shapeRoom = 13;

/** Labels beside the last known point of each line, moved apart where they would touch, each led to its point if moved. */
export function endLabels(
  series: Series,
  strands: readonly Strand[],
  frame: Frame,
  yAt: (value: number) => number,
  room: readonly [number, number],
): EndLabels {
  const ends = strands.flatMap((strand) => endOf(series, strand, frame, yAt));
  const indent = strands.length > 1 ? shapeRoom : 0;
  const blocks = ends.map(({ lines, middle }) => ({ middle, height: blockHeight(lines.length, frame.text) + 4 }));
  const middles = spread(blocks, room);
  const widest = widestOf(
    ends.flatMap(({ lines }) => lines),
    frame.text,
  );
  return {
    width: ends.length > 0 ? widest + reach + indent + 2 : 0,
    marks: (xAt) => {
      const left = Math.max(0, ...ends.map(({ point }) => xAt(+point.period.end))) + reach;
      const words = ends.map(({ lines }, i) => ({ x: left + indent, y: middles[i]!, lines }));
      const leaders = ends
        .map(({ point, middle }, i) => leader(xAt(+point.period.end), middle, left, middles[i]!))
        .flat();
      const shapes = indent > 0 ? ends.map(({ n }, i) => symbolMark({ x: left + 4, y: middles[i]! }, n, 4)) : [];
      return [leaderMark(leaders), ...shapes, wordsMark(words, frame)];
    },
  };
}

function endOf(series: Series, { n, by, points }: Strand, frame: Frame, yAt: (value: number) => number): End[] {
  const last = knownOf(points).at(-1);
  if (!last) return [];
  const value = valueLabel(series, last.cell);
  const lines = wrap(by ? `${by.title} ${value}` : value, frame.width * 0.24, frame.text);
  return [{ n, lines, point: last, middle: yAt(last.cell.value) }];
}

/** A thin line from a point to its label, only where the label does not stand right beside the point. */
function leader(x: number, y: number, labelX: number, labelY: number): object[] {
  const moved = Math.abs(labelY - y) > 6 || labelX - x > reach + 1;
  return moved ? [{ x1: x + 4, y1: y, x2: labelX - 1, y2: labelY }] : [];
}

function leaderMark(leaders: readonly object[]): Markish {
  const raw = (name: string) => ({ value: name, scale: null });
  return Plot.link(leaders, {
    x1: raw("x1"),
    y1: raw("y1"),
    x2: raw("x2"),
    y2: raw("y2"),
    stroke: colour("--chart-muted"),
    strokeWidth: 1,
    strokeDasharray: "1.5 2",
    className: "chart-leader",
  });
}
