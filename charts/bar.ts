// Horizontal bars from zero, one per row, grouped where something is told apart. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../src/model/series.ts";
import type { Needs, Sketch } from "./form.ts";
import type { Frame } from "./frame.ts";
import { checkBys, checkNeeds, checkPlaces, placeOf } from "./parts/check.ts";
import { axisHeading, footNotes, wordsMark } from "./parts/marks.ts";
import { missingMark } from "./parts/missing.ts";
import { colour, lookOf } from "./parts/palette.ts";
import { rankAlt, rankDescription } from "./parts/ranking.ts";
import { layoutRows } from "./parts/rows.ts";
import type { RowLayout } from "./parts/rows.ts";
import { domainWithZero } from "./parts/scale.ts";
import { knownSpots, spotsOf } from "./parts/spots.ts";
import type { KnownSpot } from "./parts/spots.ts";
import { flagNotes, intervalNotes, knownOf, valueLabel } from "./parts/words.ts";
import { widestOf } from "./text-width.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };

export const bar: Sketch = {
  id: "bar",
  needs,
  check: (series) => [...checkNeeds(series, needs), ...checkBys(series), ...checkPlaces(series, placeOf)],
  plan,
  describe: rankDescription,
  alt: (series) => rankAlt("Bar chart", series),
};

function plan(series: Series, frame: Frame): PlotOptions {
  const grouped = series.bys.length > 0;
  const heading = axisHeading(series.axisTitle, frame);
  const lane = series.rows.length > 20 ? 21 : 25;
  const layout = layoutRows(series.rows, frame, {
    top: heading.height,
    lanes: Math.max(1, series.bys.length),
    lane: grouped ? 22 : lane,
    gap: grouped ? 14 : 4,
    room: frame.width * 0.44,
    above: grouped || undefined,
  });
  const spots = spotsOf(series, layout);
  const known = knownSpots(spots);
  const byWidth = grouped
    ? widestOf(
        series.bys.map(({ title }) => title),
        frame.text,
      ) + 10
    : 0;
  const left = Math.min(layout.left + byWidth, frame.width * 0.5);
  const domain = domainWithZero(knownOf(series.points).flatMap(reach));
  const labelRoom =
    widestOf(
      known.map(({ point }) => valueLabel(series, point.cell)),
      frame.text,
    ) + 10;
  const marginLeft = left + (domain[0] < 0 ? labelRoom : 0);
  const marginRight = domain[1] > 0 ? labelRoom : 4;
  const foot = footNotes(
    [...intervalNotes(series, "The thin line over a bar"), ...flagNotes(series)],
    layout.bottom,
    frame,
  );
  const zeroAt = marginLeft + ((0 - domain[0]) / (domain[1] - domain[0])) * (frame.width - marginLeft - marginRight);
  const byWords = grouped ? spots.map(({ y, by }) => ({ x: 0, y, lines: [by!.title] })) : [];
  return {
    height: layout.bottom + foot.height + 4,
    marginLeft,
    marginRight,
    marginTop: heading.height - 4,
    marginBottom: foot.height + 4,
    x: { domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      heading.marks,
      ...bars(known),
      ...whiskers(known),
      baseline(layout, grouped),
      wordsMark(
        layout.rows.map(({ words }) => words),
        frame,
        { bold: grouped },
      ),
      wordsMark(byWords, frame),
      ...valueMarks(series, known, frame),
      missingMark(spots, zeroAt, frame),
      foot.marks,
    ],
  };
}

const barHalf = 8;

/** Bars from zero; a zero is a short upright tick that can be seen. */
function bars(known: readonly KnownSpot[]): Markish[] {
  return known.map(({ y, n, point }) => {
    const fill = lookOf(n).colour;
    const sides = { y1: [y - barHalf], y2: [y + barHalf] };
    if (point.cell.value === 0)
      return Plot.ruleX([0], { ...sides, stroke: fill, strokeWidth: 4, className: "chart-zero" });
    return Plot.rect([point.cell.value], { x1: [0], x2: [point.cell.value], ...sides, fill });
  });
}

/** The zero line: one stroke down the chart, or one beside each group so that it does not cross the headings. */
function baseline({ rows, above }: RowLayout, grouped: boolean): Markish {
  const edge = grouped || above ? 12 : 14;
  const ends = rows.map(({ lanes }) => ({ top: lanes[0]! - edge, bottom: lanes.at(-1)! + edge }));
  const whole = [{ top: ends[0]!.top, bottom: ends.at(-1)!.bottom }];
  return Plot.ruleX(grouped || above ? ends : whole, {
    x: () => 0,
    y1: "top",
    y2: "bottom",
    stroke: colour("--chart-muted"),
    className: "chart-zero-line",
  });
}

/** Intervals over the ends of the bars, on a pale ground so that they can be seen inside a bar too. */
function whiskers(known: readonly KnownSpot[]): Markish[] {
  const some = known.filter(({ point }) => point.lower !== null && point.upper !== null);
  const place = {
    x1: ({ point }: KnownSpot) => point.lower,
    x2: ({ point }: KnownSpot) => point.upper,
    y1: "y",
    y2: "y",
  };
  return [
    Plot.link(some, { ...place, stroke: colour("--chart-surface"), strokeWidth: 4.5 }),
    Plot.link(some, { ...place, stroke: colour("--chart-text"), strokeWidth: 1.75 }),
  ];
}

function valueMarks(series: Series, known: readonly KnownSpot[], frame: Frame): Markish[] {
  const mark = (spots: readonly KnownSpot[], sign: 1 | -1) =>
    Plot.text(spots, {
      x: ({ point }: KnownSpot) => (sign > 0 ? Math.max(...reach(point)) : Math.min(...reach(point))),
      y: "y",
      dx: 6 * sign,
      text: ({ point }: KnownSpot) => valueLabel(series, point.cell),
      textAnchor: sign > 0 ? "start" : "end",
      fontSize: frame.text,
      fill: colour("--chart-text"),
      className: "chart-value",
    });
  const below = ({ point }: KnownSpot) => point.cell.value < 0;
  return [
    mark(
      known.filter((spot) => !below(spot)),
      1,
    ),
    mark(known.filter(below), -1),
  ];
}

/** Everything that a bar with its interval reaches on the value axis. */
function reach(point: KnownSpot["point"]): number[] {
  return [point.cell.value, point.lower, point.upper].filter((value) => value !== null);
}
