// The labels at the right ends of lines: what each line is and its last value. Knows no other form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Series } from "../../src/model/series.ts";
import type { Frame } from "../frame.ts";
import type { Strand } from "../line.ts";
import { widestOf, wrap } from "../text-width.ts";
import { blockHeight, wordsMark } from "./marks.ts";
import { colour } from "./palette.ts";
import { spread } from "./spread.ts";
import { knownOf, valueLabel } from "./words.ts";
import type { KnownPoint } from "./words.ts";

/** `width` is the right margin that the labels need; `marks` draws them once the time axis has its place. */
export type EndLabels = { width: number; marks: (xAt: (instant: number) => number) => Markish[] };

type End = { lines: string[]; point: KnownPoint; middle: number };

const gap = 10;

/** Labels beside the last known point of each line, moved apart where they would touch, with a leader when moved. */
export function endLabels(
  series: Series,
  strands: readonly Strand[],
  frame: Frame,
  yAt: (value: number) => number,
  room: readonly [number, number],
): EndLabels {
  const ends = strands.flatMap((strand) => endOf(series, strand, frame, yAt));
  const middles = spread(ends.map(({ lines, middle }) => ({ middle, height: blockHeight(lines.length, frame.text) })), room);
  return {
    width: widestOf(ends.flatMap(({ lines }) => lines), frame.text) + gap + 4,
    marks: (xAt) => {
      const right = Math.max(...ends.map(({ point }) => xAt(+point.period.end)));
      const words = ends.map(({ lines }, i) => ({ x: right + gap, y: middles[i]!, lines }));
      const leaders = ends
        .map(({ point, middle }, i) => ({ x1: xAt(+point.period.end) + 5, y1: middle, x2: right + gap - 2, y2: middles[i]! }))
        .filter(({ x1, x2, y1, y2 }) => x2 - x1 > gap || Math.abs(y2 - y1) > frame.text / 2);
      return [leaderMark(leaders), wordsMark(words, frame)];
    },
  };
}

function endOf(series: Series, { by, points }: Strand, frame: Frame, yAt: (value: number) => number): End[] {
  const last = knownOf(points).at(-1);
  if (!last) return [];
  const value = valueLabel(series, last.cell);
  const lines = wrap(by ? `${by.title} ${value}` : value, frame.width * 0.24, frame.text);
  return [{ lines, point: last, middle: yAt(last.cell.value) }];
}

function leaderMark(leaders: readonly object[]): Markish {
  const raw = (name: string) => ({ value: name, scale: null });
  return Plot.link(leaders, {
    x1: raw("x1"),
    y1: raw("y1"),
    x2: raw("x2"),
    y2: raw("y2"),
    stroke: colour("--chart-muted"),
    strokeDasharray: "1.5 2.5",
    className: "chart-leader",
  });
}
