// The few marks that all forms share, in pixels of the frame: words, notes, keys. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import { widestOf, wrap } from "../text-width.ts";
import { colour, lookOf } from "./palette.ts";

/** Height of a line of text as a multiple of the letter size. */
export const leading = 1.3;

/** A piece of text at a place in pixels; `y` is the middle of its lines. */
export type Words = { x: number; y: number; lines: string[] };

/** How words are set; `class` is for the site's stylesheet. */
export type Setting = {
  anchor?: "start" | "middle" | "end";
  muted?: boolean;
  small?: boolean;
  bold?: boolean;
  italic?: boolean;
  rim?: boolean;
};

/** Words set at places in pixels, whatever the scales of the chart. */
export function wordsMark(words: readonly Words[], frame: Frame, setting: Setting = {}): Markish {
  return Plot.text(words, {
    x: { value: "x", scale: null },
    y: { value: "y", scale: null },
    text: (d: Words) => d.lines.join("\n"),
    lineAnchor: "middle",
    lineHeight: leading,
    textAnchor: setting.anchor ?? "start",
    fontSize: setting.small ? frame.small : frame.text,
    fontWeight: setting.bold ? 600 : undefined,
    fontStyle: setting.italic ? "italic" : undefined,
    fill: colour(setting.muted ? "--chart-muted" : "--chart-text"),
    // A rim in the page's colour keeps the words clear of lines behind them.
    stroke: setting.rim ? colour("--chart-surface") : undefined,
    strokeWidth: setting.rim ? 4 : undefined,
    className: setting.muted ? "chart-muted" : "chart-text",
  });
}

/** Height of a block of lines. */
export const blockHeight = (lines: number, size: number): number => lines * size * leading;

/** Notes under a picture, one paragraph each. Returns the marks and the height they take, 0 without notes. */
export function footNotes(notes: readonly string[], top: number, frame: Frame): { marks: Markish[]; height: number } {
  const words: Words[] = [];
  let y = top + 10;
  for (const note of notes) {
    const lines = wrap(note, frame.width - 4, frame.small);
    const height = blockHeight(lines.length, frame.small);
    words.push({ x: 0, y: y + height / 2, lines });
    y += height + 3;
  }
  if (notes.length === 0) return { marks: [], height: 0 };
  return { marks: [wordsMark(words, frame, { muted: true, small: true })], height: y - top + 4 };
}

/** What the value is, small and quiet above the picture. Returns the mark and the height it takes. */
export function axisHeading(title: string, frame: Frame, top = 0): { marks: Markish; height: number } {
  const lines = wrap(title, frame.width - 4, frame.small);
  const height = blockHeight(lines.length, frame.small);
  return {
    marks: wordsMark([{ x: 0, y: top + height / 2, lines }], frame, { muted: true, small: true }),
    height: top + height + 10,
  };
}

/** How far the figures under a value axis can stand out beside it: half the widest. */
export function halfWidest(ticks: readonly number[], format: (tick: number) => string, frame: Frame): number {
  return widestOf(ticks.map(format), frame.small) / 2;
}

/** Upright grid lines with their figures under them. */
export function valueAxis(ticks: readonly number[], format: (tick: number) => string, frame: Frame): Markish[] {
  const figures = Plot.text(ticks, {
    x: (tick: number) => tick,
    text: format,
    frameAnchor: "bottom",
    lineAnchor: "top",
    dy: 7,
    fontSize: frame.small,
    fill: colour("--chart-muted"),
    className: "chart-tick",
  });
  return [Plot.ruleX(ticks, { stroke: colour("--chart-grid"), className: "chart-grid" }), figures];
}

/** A key in the heading: the shape and colour of each thing told apart, with its wording. */
export function keyMarks(titles: readonly string[], frame: Frame): { marks: Markish[]; height: number } {
  const key = layoutKey(titles, frame);
  return {
    marks: [...key.swatches.map((swatch, n) => symbolMark(swatch, n)), wordsMark(key.words, frame)],
    height: key.height,
  };
}

/** A key in the heading: a patch of each part's fill with its wording, in the order of the parts. */
export function partKey(
  parts: readonly { title: string; fill: string }[],
  frame: Frame,
): { marks: Markish[]; height: number } {
  const key = layoutKey(
    parts.map(({ title }) => title),
    frame,
  );
  return {
    marks: [...key.swatches.map((swatch, n) => patchMark(swatch, parts[n]!.fill)), wordsMark(key.words, frame)],
    height: key.height,
  };
}

type Place = { x: number; y: number };

/** Entries side by side, in as many lines as they need; `swatches` are the middles of the shapes before the words. */
export function layoutKey(
  titles: readonly string[],
  frame: Frame,
  indent = 19,
): { swatches: Place[]; words: Words[]; height: number } {
  const words: Words[] = [];
  let [x, top, rowHeight] = [0, 0, 0];
  for (const title of titles) {
    const lines = wrap(title, frame.width - indent - 2, frame.text);
    const width = indent + widestOf(lines, frame.text);
    if (x > 0 && x + width > frame.width) [x, top, rowHeight] = [0, top + rowHeight + 2, 0];
    const height = blockHeight(lines.length, frame.text);
    words.push({ x: x + indent, y: top + height / 2, lines });
    rowHeight = Math.max(rowHeight, height);
    x += width + 18;
  }
  const swatches = words.map((word) => ({ x: word.x - indent + 7, y: word.y }));
  return { swatches, words, height: titles.length > 0 ? top + rowHeight + 8 : 0 };
}

/** The shape and colour of the nth thing at a place in pixels. */
export function symbolMark({ x, y }: Place, n: number, r = 5): Markish {
  const { colour: fill, symbol } = lookOf(n);
  return Plot.dot([0], {
    x: { value: [x], scale: null },
    y: { value: [y], scale: null },
    symbol: symbol as Plot.SymbolType,
    r,
    fill,
    className: "chart-key",
  });
}

function patchMark({ x, y }: Place, fill: string): Markish {
  return Plot.dot([0], {
    x: { value: [x], scale: null },
    y: { value: [y], scale: null },
    symbol: "square",
    r: 6,
    fill,
    stroke: colour("--chart-muted"),
    strokeWidth: 0.75,
    className: "chart-key",
  });
}
