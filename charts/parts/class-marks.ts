// How a class of value and a missing value look: fills, dots, hatching and the key of them. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Frame } from "../frame.ts";
import type { ValueClass } from "./classes.ts";
import { keyOf } from "./keys.ts";
import { colour } from "./palette.ts";
import { area, hatch, rectangle, strokes } from "./pixels.ts";
import type { Pixel } from "./pixels.ts";

/** The classes with their wording from `top` down; `dotted` where dots tell classes apart as well as lightness. */
export function classKey(
  list: readonly ValueClass[],
  frame: Frame,
  { dotted, top }: { dotted: boolean; top: number },
): { marks: Markish[]; bottom: number } {
  const entries = list.map(({ words, fill, ink }, n) => ({
    title: words,
    swatch: ({ x, y }: Pixel): Markish => [
      area(rectangle(x - 6, y - 7, x + 22, y + 7), { fill, stroke: colour("--chart-muted"), class: "chart-key" }),
      ...(dotted ? [classDots({ x: x + 8, y }, n + 1, ink)] : []),
    ],
  }));
  const key = keyOf(entries, frame, { indent: 34, top });
  return { marks: key.marks, bottom: top + key.height };
}

/** As many dots as the class counts from the lowest, in a row around a middle. */
export function classDots({ x, y }: Pixel, count: number, ink: string): Markish {
  const places = Array.from({ length: count }, (_, i) => x + (i - (count - 1) / 2) * 5);
  return Plot.dot(places, {
    x: { value: (place: number) => place, scale: null },
    y: { value: () => y, scale: null },
    r: 1.6,
    fill: ink,
    className: "chart-class-dots",
  });
}

/** An area without a value: an open, dashed outline, and the hatching over it, so that it is neither a class nor the page. */
export function missingArea(corners: readonly Pixel[], title?: string, point?: { key: string }): LayeredMarks {
  return [
    [
      area(corners, {
        fill: colour("--chart-surface"),
        stroke: colour("--chart-muted"),
        dash: "3 3",
        class: "chart-missing",
        title,
        shows: point,
      }),
    ],
    [strokes(hatch(corners, 9), { colour: colour("--chart-muted"), width: 0.75, class: "chart-hatch" })],
  ];
}

/** The marks of one cell or tile, a list for each layer, the lowest first. */
export type LayeredMarks = readonly (readonly Markish[])[];

/**
 * Marks of cells that do not touch, layer upon layer and class by class: what looks alike stands together, and a
 * file of them can say once how it looks. The picture is the same as cell by cell.
 */
export function byLook(cells: readonly { value: number | null; marks: LayeredMarks }[]): Markish[] {
  const values = [...new Set(cells.map(({ value }) => value))];
  const alike = values.flatMap((value) => cells.filter((cell) => cell.value === value));
  const layers = Math.max(0, ...alike.map(({ marks }) => marks.length));
  return Array.from({ length: layers }, (_, layer) => alike.flatMap(({ marks }) => marks[layer] ?? [])).flat();
}
