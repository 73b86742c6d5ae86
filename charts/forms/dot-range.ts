// A row for each thing, with a dot for each value told apart and a line over their range. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Point, Series } from "../../src/model/series/series.ts";
import { dotRangeCheck } from "../checks/dot-range.ts";
import { placeOf } from "../checks/shared.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { rowsWithAxis, ticksThatFit } from "../parts/rows/axis-room.ts";
import { missingMark } from "../parts/rows/missing.ts";
import { colour, lookOf } from "../parts/palette.ts";
import { dotRangeAlt, dotRangeDescription } from "../parts/ranges/range-words.ts";
import { aside, endsOf, rangeRows } from "../parts/ranges/ranges.ts";
import type { RangeDot, RangeRow } from "../parts/ranges/ranges.ts";
import { rowPlan } from "../parts/rows/row-plan.ts";
import type { Spot } from "../parts/rows/spots.ts";
import { follows, shows } from "../parts/tie.ts";
import { domainOf, hasInterval } from "../parts/value-room.ts";
import { flaggedNotes, intervalNotes, knownOf, missingNotes, valueLabel } from "../parts/words.ts";
import { widestOf } from "../text-width.ts";

export const dotRange: Sketch = { ...dotRangeCheck, plan, describe: dotRangeDescription, alt: dotRangeAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  return rowPlan(series, frame, {
    roomOf: (top) => roomOf(series, frame, top),
    marks: ({ rows, zeroAt }) => [
      ranges(rows),
      ...rows.flatMap(({ dots }) => dots).flatMap(dotMarks),
      ...valueMarks(series, rows, frame),
      missingMark(emptySpots(series, rows), zeroAt, frame),
    ],
    notes: notesOf(series),
  });
}

/** Rows from `top` down, and the value axis between the figures on both sides of their marks. */
function roomOf(series: Series, frame: Frame, top: number) {
  const known = knownOf(series.points);
  const lane = known.some(hasInterval) ? 14 + aside * series.bys.length : 26;
  const domain = domainOf(series, 0.03);
  const figures = known.map(({ cell }) => valueLabel(series, cell));
  const wish = { lanes: 1, lane, gap: 4, top, room: frame.width * 0.36 };
  const room = rowsWithAxis(series, frame, wish, domain, widestOf(figures, frame.text) + 10);
  const most = known.length === 0 ? 0 : frame.id === "wide" ? 6 : 3;
  const perPixel = (domain[1] - domain[0]) / room.width;
  const rows = rangeRows(series, room.layout, 10 * perPixel);
  return { ...room, domain, rows, ...ticksThatFit(series, domain, most, room.width, frame) };
}

/** The lanes of rows in which nothing is known. */
function emptySpots({ points }: Series, rows: readonly RangeRow[]): Spot[] {
  const empty = rows.filter(({ dots }) => dots.length === 0);
  return empty.map(({ row, y }) => ({
    y,
    n: 0,
    row,
    by: null,
    point: points.find((point) => point.row?.id === row.id),
  }));
}

/** The line from the least to the greatest value of each row. */
function ranges(rows: readonly RangeRow[]): Markish {
  const some = rows.filter(({ dots }) => dots.length > 1);
  return Plot.link(some, {
    x1: ({ dots }: RangeRow) => dots[0]!.point.cell.value,
    x2: ({ dots }: RangeRow) => dots.at(-1)!.point.cell.value,
    y1: "y",
    y2: "y",
    stroke: colour("--chart-muted"),
    strokeWidth: 2,
    className: "chart-range",
  });
}

/** Whisker and dot of one value. */
function dotMarks({ n, y, point }: RangeDot): Markish[] {
  const { colour: ink, symbol } = lookOf(n);
  const whiskers = hasInterval(point) ? [point] : [];
  return [
    Plot.link(whiskers, {
      x1: "lower",
      x2: "upper",
      y1: () => y,
      y2: () => y,
      stroke: ink,
      strokeWidth: 2,
      strokeOpacity: 0.6,
      className: "chart-whisker",
      ...follows(() => point),
    }),
    Plot.dot([point], {
      x: point.cell.value,
      y,
      symbol: symbol as Plot.SymbolType,
      r: 5.5,
      fill: ink,
      stroke: colour("--chart-surface"),
      className: "chart-dot",
      ...shows(() => point),
    }),
  ];
}

/** The least value at the left of its row's marks, the greatest at the right. `at(-0)` is the first, `at(-1)` the last. */
function valueMarks(series: Series, rows: readonly RangeRow[], frame: Frame): Markish[] {
  const mark = (some: readonly RangeRow[], side: 0 | 1) =>
    Plot.text(some, {
      x: (row: RangeRow) => endsOf(row)[side],
      y: "y",
      dx: side === 0 ? -9 : 9,
      text: ({ dots }: RangeRow) => valueLabel(series, dots.at(-side)!.point.cell),
      textAnchor: side === 0 ? "end" : "start",
      fontSize: frame.text,
      fill: colour("--chart-text"),
      stroke: colour("--chart-surface"),
      strokeWidth: 4,
      className: "chart-value",
    });
  return [
    mark(
      rows.filter(({ dots }) => dots.length > 1),
      0,
    ),
    mark(
      rows.filter(({ dots }) => dots.length > 0),
      1,
    ),
  ];
}

function notesOf(series: Series): string[] {
  const rowsWithSome = new Set(knownOf(series.points).map(({ row }) => row?.id));
  const partly = series.points.filter(({ row }) => rowsWithSome.has(row?.id)).map(named);
  return [
    ...(series.bys.length > 2 ? ["Figures stand at the ends of each range; the table has those between."] : []),
    ...intervalNotes(series, "The thin line through a mark"),
    ...missingNotes({ ...series, points: partly }),
    ...flaggedNotes({ ...series, points: partly }),
  ];
}

/** A point whose row says all that tells it apart: "Wales, Men". */
const named = (point: Point): Point => ({ ...point, row: { id: point.key, title: placeOf(point) } });
