// The labels of lines: what each line is and its last value. Knows no other form.

import type { Markish } from "@observablehq/plot";
import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, widthOf, wrap } from "../../text-width.ts";
import { layoutKey, sampleMark, sampleRoom, symbolMark } from "../keys.ts";
import { blockHeight, wordsMark } from "../marks.ts";
import { lookOf } from "../palette.ts";
import type { Strand } from "./segments.ts";
import { startLabel } from "./start-label.ts";
import { spread } from "../spread.ts";
import { knownOf, plainValue } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** Height of the plot in pixels, its domain of values and the instant at which its time axis ends. */
export type PlotRoom = { height: number; domain: readonly [number, number]; axisEnd: number };

/** Where the plot came to stand: its top and right edge, the lower edge of the heading, its time axis and the rules in it. */
export type Place = { top: number; right: number; headed: number; xAt: (instant: number) => number; rules: number[] };

/** `width` is the right margin and `head` the height between heading and plot that the labels need. */
export type EndLabels = { width: number; head: number; marks: (place: Place) => Markish[] };

/**
 * `middle` is in pixels under the top of the plot; `early` when the line ends before the time axis does; `free` is 1 when
 * the room under its last point is free of the line, -1 when the room over it is.
 */
type End = {
  n: number;
  title: string;
  value: string;
  point: KnownPoint;
  middle: number;
  early: boolean;
  free: 1 | -1;
};

/** Pixels from the end of the time axis to the labels. */
const reach = 12;

/**
 * Labels beside the last points where all can stand there. Where one would have to move far, or its line ends early,
 * each shows a sample of its line: in the right margin of a wide frame, in the heading of a narrow one. Nothing is drawn
 * across the picture, where it could be taken for data. A lone line that ends early has its value beside its last point.
 */
export function endLabels(series: Series, strands: readonly Strand[], frame: Frame, plot: PlotRoom): EndLabels {
  const ends = strands.flatMap((strand) => endOf(series, strand, plot));
  const [lone] = ends;
  if (!lone) return { width: 0, head: 0, marks: () => [] };
  const start = (place: Place) => (strands.length === 1 ? startMarks(series, plot, place, frame) : []);
  if (strands.length === 1 && lone.early)
    return { width: 0, head: 0, marks: (place) => [loneMark(lone, place, frame), ...start(place)] };
  const lines = labelLines(ends, frame);
  const blocks = ends.map(({ middle }, i) => ({ middle, height: blockHeight(lines[i]!.length, frame.text) + 4 }));
  const middles = spread(blocks, [-8, plot.height]);
  const sampled = ends.some(({ early, middle }, i) => early || Math.abs(middles[i]! - middle) > frame.text);
  const tooHigh = blocks.reduce((sum, { height }) => sum + height, 0) > plot.height;
  if (tooHigh || (sampled && frame.id === "narrow")) return inHeading(ends, frame);
  const indent = reach + (sampled ? sampleRoom : 0);
  return {
    width: widestOf(lines.flat(), frame.text) + indent + 2,
    head: 0,
    marks: (place) => [
      ...start(place),
      ...(sampled ? ends.flatMap(({ n }, i) => sampleMarks(n, place.right + reach + 9, place.top + middles[i]!)) : []),
      wordsMark(
        lines.map((text, i) => ({ x: place.right + indent, y: place.top + middles[i]!, lines: text })),
        frame,
      ),
    ],
  };
}

/** The first value of a lone line. */
function startMarks(series: Series, { height, domain }: PlotRoom, { top, xAt }: Place, frame: Frame): Markish[] {
  const y = (value: number) => top + height * (1 - (value - domain[0]) / (domain[1] - domain[0]));
  return startLabel(series, { x: xAt, y }, top + height, frame);
}

function inHeading(ends: readonly End[], frame: Frame): EndLabels {
  const texts = ends.map(({ title, value }) => [title, value].filter(Boolean).join(": "));
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
  const [last, before] = knownOf(points).slice(-2).reverse();
  if (!last) return [];
  const early = +last.period.end < axisEnd;
  const value = plainValue(series, last.cell);
  const middle = height * (1 - (last.cell.value - domain[0]) / (domain[1] - domain[0]));
  const when = early && by ? ` in ${last.period.short}` : "";
  const falls = before !== undefined && before.cell.value > last.cell.value && middle < height - 20;
  const free = falls ? 1 : -1;
  return [{ n, title: by?.title ?? "", value: value + when, point: last, middle, early, free }];
}

/** Each name and then its value: behind a colon on the name's last line where all fit there whole, else under it. */
function labelLines(ends: readonly End[], frame: Frame): string[][] {
  const room = frame.width * 0.24;
  const names = ends.map(({ title }) => (title ? wrap(title, room, frame.text) : []));
  const together = ends.map(({ value }, i) => [...names[i]!.slice(-1), value].join(": "));
  const fit = widestOf(together, frame.text) <= room;
  return ends.map(({ value }, i) =>
    fit ? [...names[i]!.slice(0, -1), together[i]!] : [...names[i]!, ...wrap(value, room, frame.text)],
  );
}

/**
 * The last value beside its point, where a lone line ends before the time axis does: at its right where nothing stands
 * there, else over or under it, or at its left where the upright stroke of an interval stands over it. Never across a rule that it
 * can keep clear of.
 */
function loneMark({ value, middle, point, free }: End, { top, xAt, rules }: Place, frame: Frame): Markish {
  const half = widthOf(value, frame.text) / 2;
  const at = xAt(+point.period.end);
  const clear = (x: number) => x + half <= frame.width && !rules.some((rule) => Math.abs(rule - x) < half + 3);
  const over = Math.min(frame.width - half, Math.max(half, at));
  const beside = [at + 8 + half, ...(point.upper === null ? [] : [at - 8 - half])];
  const above = point.upper === null ? [over, ...rules.flatMap((rule) => [rule + half + 4, rule - half - 4])] : [];
  const x = [...beside, ...above].find((place) => clear(place) && Math.abs(place - at) < half + 12) ?? over;
  const y = top + middle + (beside.includes(x) ? 0 : free * frame.text);
  return wordsMark([{ x, y, lines: [value] }], frame, { anchor: "middle", rim: true });
}

/** A short piece of the line with its shape, as in a key. */
function sampleMarks(n: number, x: number, y: number): Markish[] {
  return [sampleMark({ x: x - 2, y }, { colour: lookOf(n).colour, width: 2.25 }), symbolMark({ x, y }, n, 3.5)];
}
