// The labels of lines: what each line is and its last value. Knows no other form.

import type { Markish } from "@observablehq/plot";
import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, widthOf, wrap } from "../../text-width.ts";
import { layoutKey, sampleMark, sampleRoom, symbolMark } from "../keys.ts";
import { blockHeight, wordsMark } from "../marks.ts";
import { lookOf } from "../palette.ts";
import type { Strand } from "./segments.ts";
import { spread } from "../spread.ts";
import { knownOf, plainValue } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** Height of the plot in pixels, its domain of values and the instant at which its time axis ends. */
export type PlotRoom = { height: number; domain: readonly [number, number]; axisEnd: number };

/** Where the plot came to stand: its top and right edge, the lower edge of the heading, and its time axis. */
export type Place = { top: number; right: number; headed: number; xAt: (instant: number) => number };

/** `width` is the right margin and `head` the height between heading and plot that the labels need. */
export type EndLabels = { width: number; head: number; marks: (place: Place) => Markish[] };

/** `middle` is in pixels under the top of the plot; `early` when the line ends before the time axis does. */
type End = { n: number; title: string; value: string; point: KnownPoint; middle: number; early: boolean };

/** Pixels from the end of the time axis to the labels. */
const reach = 12;

/**
 * Labels beside the last points where all can stand there. Where one would have to move far, or its line ends early,
 * each shows a sample of its line: in the right margin of a wide frame, in the heading of a narrow one. Nothing is drawn
 * across the picture, where it could be taken for data. A lone line that ends early has its value over its last point.
 */
export function endLabels(series: Series, strands: readonly Strand[], frame: Frame, plot: PlotRoom): EndLabels {
  const ends = strands.flatMap((strand) => endOf(series, strand, plot));
  const [lone] = ends;
  if (!lone) return { width: 0, head: 0, marks: () => [] };
  if (strands.length === 1 && lone.early)
    return { width: 0, head: 0, marks: (place) => [aboveMark(lone, place, frame)] };
  const lines = ends.map((end) => labelLines(end, frame));
  const blocks = ends.map(({ middle }, i) => ({ middle, height: blockHeight(lines[i]!.length, frame.text) + 4 }));
  const middles = spread(blocks, [-8, plot.height]);
  const sampled = ends.some(({ early, middle }, i) => early || Math.abs(middles[i]! - middle) > frame.text);
  const tooHigh = blocks.reduce((sum, { height }) => sum + height, 0) > plot.height;
  if (tooHigh || (sampled && frame.id === "narrow")) return inHeading(ends, frame);
  const indent = reach + (sampled ? sampleRoom : 0);
  return {
    width: widestOf(lines.flat(), frame.text) + indent + 2,
    head: 0,
    marks: ({ top, right }) => [
      ...(sampled ? ends.flatMap(({ n }, i) => sampleMarks(n, right + reach + 9, top + middles[i]!)) : []),
      wordsMark(
        lines.map((text, i) => ({ x: right + indent, y: top + middles[i]!, lines: text })),
        frame,
      ),
    ],
  };
}

function inHeading(ends: readonly End[], frame: Frame): EndLabels {
  const texts = ends.map(({ title, value }) => [title, value].filter(Boolean).join(" "));
  const key = layoutKey(texts, frame, sampleRoom);
  return {
    width: 0,
    head: key.height,
    marks: ({ headed }) => [
      ...key.swatches.flatMap(({ x, y }, i) => sampleMarks(ends[i]!.n, x + 2, headed + y)),
      wordsMark(
        key.words.map((words) => ({ ...words, y: words.y + headed })),
        frame,
      ),
    ],
  };
}

function endOf(series: Series, { n, by, points }: Strand, { height, domain, axisEnd }: PlotRoom): End[] {
  const last = knownOf(points).at(-1);
  if (!last) return [];
  const early = +last.period.end < axisEnd;
  const value = plainValue(series, last.cell);
  const middle = height * (1 - (last.cell.value - domain[0]) / (domain[1] - domain[0]));
  const when = early && by ? ` in ${last.period.short}` : "";
  return [{ n, title: by?.title ?? "", value: value + when, point: last, middle, early }];
}

/** The name and then the value, on the name's last line where it fits there whole. */
function labelLines({ title, value }: End, frame: Frame): string[] {
  const room = frame.width * 0.24;
  const lines = title ? wrap(title, room, frame.text) : [];
  const together = `${lines.at(-1) ?? ""} ${value}`.trim();
  if (widthOf(together, frame.text) <= room) return [...lines.slice(0, -1), together];
  return [...lines, ...wrap(value, room, frame.text)];
}

/** The last value over its point and its interval, where a lone line ends before the time axis does. */
function aboveMark({ value, middle, point }: End, { top, xAt }: Place, frame: Frame): Markish {
  const half = widthOf(value, frame.text) / 2;
  const x = Math.min(frame.width - half, Math.max(half, xAt(+point.period.end)));
  // Beside the point where an upright stroke stands over it.
  const [dx, dy] = point.upper === null ? [0, -frame.text] : [half + 8, 0];
  return wordsMark([{ x: x + dx, y: top + middle + dy, lines: [value] }], frame, { anchor: "middle", rim: true });
}

/** A short piece of the line with its shape, as in a key. */
function sampleMarks(n: number, x: number, y: number): Markish[] {
  return [sampleMark({ x: x - 2, y }, { colour: lookOf(n).colour, width: 2.25 }), symbolMark({ x, y }, n, 3.5)];
}
