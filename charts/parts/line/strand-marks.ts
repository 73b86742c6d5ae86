// Band, line and dots of one line of values over time. Knows nothing of what stands around it.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { Point, Series } from "../../../src/model/series/series.ts";
import { colour, lookOf } from "../palette.ts";
import { follows, shows } from "../tie.ts";
import { intervalWords, knownOf, valueLabel } from "../words.ts";
import type { KnownPoint } from "../words.ts";
import { rangesOf, segmentsOf } from "./segments.ts";
import type { Strand } from "./segments.ts";

/** What an instant and a value are on the scales of the picture. */
export type LinePlace = { x: (instant: number) => number; y: (value: number) => number };

/** The marks of one strand; each run that may be joined is a mark of its own. `r` is the radius of its dots. */
export function strandMarks(series: Series, { n, points }: Strand, place: LinePlace, r = 3.5): Markish[] {
  const { colour: ink, symbol } = lookOf(n);
  const x = ({ period }: Point) => place.x(+period.end);
  const y = ({ cell }: KnownPoint) => place.y(cell.value);
  const runs = segmentsOf(points, series.breaks);
  return [
    ...rangeMarks(runs, place, ink),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) =>
        Plot.lineY(run, { x, y, stroke: ink, strokeWidth: 2.25, strokeLinejoin: "round", ...follows(() => run[0]!) }),
      ),
    Plot.dot(knownOf(points), {
      x,
      y,
      symbol: symbol as Plot.SymbolType,
      r,
      fill: { value: ({ cell }: KnownPoint) => (cell.flag ? colour("--chart-surface") : ink), scale: null },
      stroke: ink,
      strokeWidth: 1.25,
      title: (point: KnownPoint) => dotTitle(series, point),
      className: "chart-point",
      ...shows(itself),
    }),
  ];
}

const itself = (point: Point) => point;

/** Intervals: a band along a run that has them all, and an upright line where only some points have one. */
function rangeMarks(runs: readonly KnownPoint[][], place: LinePlace, ink: string): Markish[] {
  const limits = {
    x: ({ period }: Point) => place.x(+period.end),
    y1: ({ lower }: Point) => place.y(lower!),
    y2: ({ upper }: Point) => place.y(upper!),
    className: "chart-whisker",
  };
  const { bands, whiskers } = rangesOf(runs);
  return [
    ...bands.map((run) => Plot.areaY(run, { ...limits, fill: ink, fillOpacity: 0.16, ...follows(() => run[0]!) })),
    Plot.ruleX(whiskers, { ...limits, stroke: ink, strokeWidth: 2, strokeOpacity: 0.55, ...follows(itself) }),
  ];
}

/** "Women, year ending March 2019: 7.5% (6.9 to 8.1)", what a pointer over a dot shows. */
function dotTitle(series: Series, point: KnownPoint): string {
  const limits = intervalWords(series, point);
  const place = [point.row?.title, point.by?.title, point.period.label].filter(Boolean).join(", ");
  return `${place}: ${valueLabel(series, point.cell)}${limits ? ` (${limits})` : ""}`;
}
