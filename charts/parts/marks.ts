// The few marks that all forms share, in pixels of the frame: words, notes, keys. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import { widthOf, wrap } from "../text-width.ts";
import { isKnown } from "../../src/model/cell.ts";
import { colour, lookOf } from "./palette.ts";
import type { Spot } from "./spots.ts";
import { missingWords } from "./words.ts";

/** Height of a line of text as a multiple of the letter size. */
export const leading = 1.3;

/** A piece of text at a place in pixels; `y` is the middle of its lines. */
export type Words = { x: number; y: number; lines: string[] };

/** How words are set; `class` is for the site's stylesheet. */
export type Setting = { anchor?: "start" | "middle" | "end"; muted?: boolean; small?: boolean; bold?: boolean; italic?: boolean };

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

/** Reasons in words, in the lanes whose value is missing, beside the zero line at `zeroAt`. */
export function missingMark(spots: readonly Spot[], zeroAt: number, frame: Frame): Markish {
  const toLeft = zeroAt > frame.width * 0.6;
  const words = spots
    .filter(({ point }) => !point || !isKnown(point.cell))
    .map(({ y, point }) => ({ x: zeroAt + (toLeft ? -6 : 6), y, lines: [missingWords(point?.cell)] }));
  return wordsMark(words, frame, { muted: true, italic: true, anchor: toLeft ? "end" : "start" });
}

/** A key in the heading: shape, colour and wording of each thing that is told apart. */
export function keyMarks(titles: readonly string[], frame: Frame): { marks: Markish[]; height: number } {
  if (titles.length === 0) return { marks: [], height: 0 };
  const line = frame.text * 1.6;
  const places: { x: number; y: number; n: number; lines: string[] }[] = [];
  let [x, y] = [0, line / 2];
  titles.forEach((title, n) => {
    const lines = wrap(title, frame.width - 24, frame.text);
    const width = 18 + Math.max(...lines.map((text) => widthOf(text, frame.text)));
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += line;
    }
    places.push({ x, y, n, lines });
    x += width + 18;
    y += (lines.length - 1) * frame.text * leading;
  });
  const marks = places.map(({ x: left, y: middle, n }) => symbolMark([{ x: left + 6, y: middle }], n));
  const words = places.map((p) => ({ ...p, x: p.x + 18, y: p.y + ((p.lines.length - 1) * frame.text * leading) / 2 }));
  return { marks: [...marks, wordsMark(words, frame)], height: y + line / 2 + 6 };
}

/** The shape of the nth thing at places in pixels. */
export function symbolMark(places: readonly { x: number; y: number }[], n: number): Markish {
  const { colour: fill, symbol } = lookOf(n);
  return Plot.dot(places, {
    x: { value: "x", scale: null },
    y: { value: "y", scale: null },
    symbol: symbol as Plot.SymbolType,
    r: 5,
    fill,
    stroke: colour("--chart-surface"),
    strokeWidth: 1,
  });
}
