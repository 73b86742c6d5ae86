// The few marks that all forms share, in pixels of the frame: words, notes, axes. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import { widestOf, wrap } from "../text-width.ts";
import { colour } from "./palette.ts";

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
  /** Colour of the letters, where they stand on a filled area. */
  ink?: string;
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
    fill: setting.ink ?? colour(setting.muted ? "--chart-muted" : "--chart-text"),
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

/** What an axis under the picture counts, at its right end. `top` is the lower edge of the axis' figures. */
export function axisFooting(title: string, top: number, frame: Frame): { marks: Markish; height: number } {
  const lines = wrap(title, frame.width - 4, frame.small);
  const height = blockHeight(lines.length, frame.small);
  const words = { x: frame.width, y: top + height / 2, lines };
  return { marks: wordsMark([words], frame, { muted: true, small: true, anchor: "end" }), height };
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

/** Level grid lines with their figures at the left. */
export function levelAxis(ticks: readonly number[], tickFormat: (tick: number) => string, frame: Frame): Markish[] {
  const look = { label: null, tickSize: 0, tickFormat, fontSize: frame.small, fill: colour("--chart-muted") };
  return [Plot.ruleY(ticks, { stroke: colour("--chart-grid"), className: "chart-grid" }), Plot.axisY(ticks, look)];
}
