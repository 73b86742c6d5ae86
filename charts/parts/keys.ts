// Keys in the heading of a picture: a swatch of each thing told apart, with its wording. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import { widestOf, wrap } from "../text-width.ts";
import { blockHeight, wordsMark } from "./marks.ts";
import type { Words } from "./marks.ts";
import { colour, lookOf } from "./palette.ts";
import { strokes } from "./pixels.ts";
import { shows } from "./tie.ts";
import type { Pixel } from "./pixels.ts";

/** The marks of a key and the height that they take. */
export type Key = { marks: Markish[]; height: number };

/** One entry: its wording, and its swatch around a middle in pixels. */
export type KeyEntry = { title: string; swatch: (middle: Pixel) => Markish };

/** A shape; `rim` is the colour of its outline, `title` is what a pointer over it shows. */
export type ShapeLook = {
  colour: string;
  rim?: string;
  symbol: string;
  r?: number;
  class?: string;
  title?: string;
  shows?: { key: string };
};

/** How many pixels a swatch as wide as a piece of line takes before its words. */
export const sampleRoom = 24;

/** A key of swatches of any kind: `indent` is the room of a swatch before its words, `top` the upper edge of the key. */
export function keyOf(
  entries: readonly KeyEntry[],
  frame: Frame,
  { indent = 19, top = 0 }: { indent?: number; top?: number } = {},
): Key {
  const { swatches, words, height } = layoutKey(
    entries.map(({ title }) => title),
    frame,
    indent,
  );
  const lower = <P extends Pixel>(place: P): P => ({ ...place, y: place.y + top });
  const marks = swatches.map((middle, n) => entries[n]!.swatch(lower(middle)));
  return { marks: [...marks, wordsMark(words.map(lower), frame)], height };
}

/** The shape and colour of each thing told apart. */
export function keyMarks(titles: readonly string[], frame: Frame): Key {
  const entries = titles.map((title, n): KeyEntry => ({ title, swatch: (middle) => symbolMark(middle, n) }));
  return keyOf(entries, frame);
}

/** A patch of each part's fill, in the order of the parts. */
export function partKey(parts: readonly { title: string; fill: string }[], frame: Frame): Key {
  const entries = parts.map(({ title, fill }): KeyEntry => ({ title, swatch: (middle) => patchMark(middle, fill) }));
  return keyOf(entries, frame);
}

/** Entries side by side, in as many lines as they need; `swatches` are the middles of the shapes before the words. */
export function layoutKey(
  titles: readonly string[],
  frame: Frame,
  indent: number,
): { swatches: Pixel[]; words: Words[]; height: number } {
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
export function symbolMark(place: Pixel, n: number, r = 5): Markish {
  return shapeMark(place, { ...lookOf(n), r });
}

/** Any shape in any colour at a place in pixels. */
export function shapeMark({ x, y }: Pixel, look: ShapeLook): Markish {
  return Plot.dot([0], {
    x: { value: [x], scale: null },
    y: { value: [y], scale: null },
    symbol: look.symbol as Plot.SymbolType,
    r: look.r ?? 5,
    fill: look.colour,
    ...(look.rim ? { stroke: look.rim, strokeWidth: 1.5 } : {}),
    title: look.title === undefined ? undefined : () => look.title,
    className: look.class ?? "chart-key",
    ...(look.shows ? shows(() => look.shows!) : {}),
  });
}

/** A short piece of a line, as wide as `sampleRoom` allows. */
export function sampleMark({ x, y }: Pixel, look: { colour: string; width: number; dash?: string }): Markish {
  return strokes([{ x1: x - 7, y1: y, x2: x + 11, y2: y }], { ...look, class: "chart-key" });
}

function patchMark({ x, y }: Pixel, fill: string): Markish {
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
