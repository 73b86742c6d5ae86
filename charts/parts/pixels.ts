// Strokes and areas at places in pixels of the frame, whatever the scales of a chart. Knows no data.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import { follows, shows } from "./tie.ts";

export type Pixel = { x: number; y: number };
/** `of` is the value that a stroke belongs to, if any. */
export type Stroke = { x1: number; y1: number; x2: number; y2: number; of?: { key: string } };

/** `class` is for tests and for the site's stylesheet. */
export type StrokeLook = { colour: string; width: number; dash?: string; class?: string };
export type AreaLook = {
  fill: string;
  stroke: string;
  width?: number;
  dash?: string;
  class?: string;
  title?: string;
  shows?: { key: string };
};

const unscaled = (value: string) => ({ value, scale: null });

/** Straight strokes, all alike. */
export function strokes(list: readonly Stroke[], look: StrokeLook): Markish {
  return Plot.link(list, {
    x1: unscaled("x1"),
    x2: unscaled("x2"),
    y1: unscaled("y1"),
    y2: unscaled("y2"),
    stroke: look.colour,
    strokeWidth: look.width,
    strokeDasharray: look.dash,
    className: look.class ?? "chart-stroke",
    ...(list.some(({ of }) => of) ? follows(({ of }: Stroke) => of!) : {}),
  });
}

/** A closed area with its outline; `title` is what a pointer over it shows, `shows` the value that it stands for. */
export function area(corners: readonly Pixel[], look: AreaLook): Markish {
  return Plot.line(corners, {
    x: unscaled("x"),
    y: unscaled("y"),
    curve: "linear-closed",
    fill: look.fill,
    stroke: look.stroke,
    strokeWidth: look.width ?? 1,
    strokeDasharray: look.dash,
    title: look.title === undefined ? undefined : () => look.title,
    className: look.class ?? "chart-area",
    ...(look.shows ? shows(() => look.shows!) : {}),
  });
}

/** Corners of an upright rectangle. */
export const rectangle = (x1: number, y1: number, x2: number, y2: number): Pixel[] => [
  { x: x1, y: y1 },
  { x: x2, y: y1 },
  { x: x2, y: y2 },
  { x: x1, y: y2 },
];

/** Slanted strokes `gap` pixels apart that fill an area without a hollow side. */
export function hatch(corners: readonly Pixel[], gap: number): Stroke[] {
  const sums = corners.map(({ x, y }) => x + y);
  const [first, last] = [Math.min(...sums), Math.max(...sums)];
  const levels = Array.from({ length: Math.ceil((last - first) / gap) }, (_, i) => first + (i + 0.5) * gap);
  return levels.flatMap((level) => {
    const ends = corners.flatMap((a, i) => crossing(a, corners[(i + 1) % corners.length]!, level));
    const [start, end] = [ends[0], ends.at(-1)];
    return level < last && start && end ? [{ x1: start.x, y1: start.y, x2: end.x, y2: end.y }] : [];
  });
}

/** Where the side from a to b meets the slant x + y = level. */
function crossing(a: Pixel, b: Pixel, level: number): Pixel[] {
  const [from, to] = [a.x + a.y, b.x + b.y];
  if (from === to || (from - level) * (to - level) > 0) return [];
  const share = (level - from) / (to - from);
  return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }];
}
