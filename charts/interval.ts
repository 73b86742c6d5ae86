// A dot for each value with a whisker for its interval, one lane per value. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../src/model/series.ts";
import type { Needs, Sketch } from "./form.ts";
import type { Frame } from "./frame.ts";
import { checkBys, checkNeeds, checkPlaces, placeOf } from "./parts/check.ts";
import { axisHeading, footNotes, keyMarks, valueAxis, wordsMark } from "./parts/marks.ts";
import { missingMark } from "./parts/missing.ts";
import { colour, lookOf } from "./parts/palette.ts";
import { rankAlt, rankDescription } from "./parts/ranking.ts";
import { layoutRows } from "./parts/rows.ts";
import type { RowLayout } from "./parts/rows.ts";
import { domainWithZero, ticksOf } from "./parts/scale.ts";
import { knownSpots, spotsOf } from "./parts/spots.ts";
import type { KnownSpot } from "./parts/spots.ts";
import { flagNotes, intervalNotes, knownOf, tickText, valueLabel } from "./parts/words.ts";
import { widestOf, widthOf } from "./text-width.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };

export const interval: Sketch = {
  id: "interval",
  needs,
  check: (series) => [...checkNeeds(series, needs), ...checkBys(series), ...checkPlaces(series, placeOf)],
  plan,
  describe: rankDescription,
  alt: (series) => rankAlt("Dot chart with intervals", series),
};

function plan(series: Series, frame: Frame): PlotOptions {
  const key = keyMarks(
    series.bys.map(({ title }) => title),
    frame,
  );
  const heading = axisHeading(series.axisTitle, frame, key.height);
  const layout = layoutRows(series.rows, frame, {
    top: heading.height,
    lanes: Math.max(1, series.bys.length),
    lane: series.bys.length > 0 ? 19 : 25,
    gap: series.bys.length > 0 ? 12 : 4,
    room: frame.width * 0.4,
  });
  const spots = spotsOf(series, layout);
  const known = knownSpots(spots);
  const count = frame.id === "wide" ? 6 : 3;
  const domain = domainWithZero(knownOf(series.points).flatMap(reach), 0.03);
  const ticks = known.length > 0 ? ticksOf(domain, count) : [];
  const tick = tickText(series, ticks);
  const labelRoom =
    widestOf(
      known.map(({ point }) => valueLabel(series, point.cell)),
      frame.text,
    ) + 10;
  const marginLeft = Math.max(layout.left, 0) + widthOf(tick(ticks[0] ?? 0), frame.small) / 2;
  const marginRight = labelRoom;
  const axisHeight = known.length > 0 ? 24 : 4;
  const foot = footNotes(
    [...intervalNotes(series, "The line through a mark"), ...flagNotes(series)],
    layout.bottom + axisHeight,
    frame,
  );
  const zeroAt = marginLeft + (-domain[0] / (domain[1] - domain[0])) * (frame.width - marginLeft - marginRight);
  return {
    height: layout.bottom + axisHeight + foot.height,
    marginLeft,
    marginRight,
    marginTop: heading.height - 2,
    marginBottom: foot.height + axisHeight - 2,
    x: { domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      separators(series, layout, frame),
      ...key.marks,
      heading.marks,
      ...valueAxis(ticks, tick, frame),
      Plot.ruleX([0], { stroke: colour("--chart-muted") }),
      ...dots(known),
      valueMark(series, known, frame),
      missingMark(spots, zeroAt, frame, true),
      wordsMark(
        layout.rows.map(({ words }) => words),
        frame,
        { rim: true },
      ),
      foot.marks,
    ],
  };
}

/** Hairlines between rows that hold more than one lane, so that the eye keeps the lanes of a row together. */
function separators(series: Series, { rows }: RowLayout, frame: Frame): Markish {
  const between = series.bys.length > 1 ? rows.slice(1).map(({ top }, i) => (rows[i]!.bottom + top) / 2) : [];
  return Plot.link(between, {
    x1: { value: () => 0, scale: null },
    x2: { value: () => frame.width, scale: null },
    y1: (y: number) => y,
    y2: (y: number) => y,
    stroke: colour("--chart-grid"),
    className: "chart-grid",
  });
}

/** Whisker and dot of each spot, each lane in its own colour and shape. */
function dots(known: readonly KnownSpot[]): Markish[] {
  return [...new Set(known.map(({ n }) => n))].flatMap((n) => {
    const lane = known.filter((spot) => spot.n === n);
    const { colour: ink, symbol } = lookOf(n);
    const ranged = lane.filter(({ point }) => point.lower !== null && point.upper !== null);
    return [
      Plot.link(ranged, {
        x1: lower,
        x2: upper,
        y1: "y",
        y2: "y",
        stroke: ink,
        strokeWidth: 2.5,
        strokeOpacity: 0.6,
        className: "chart-whisker",
      }),
      Plot.dot(lane, {
        x: value,
        y: "y",
        symbol: symbol as Plot.SymbolType,
        r: 5,
        fill: ink,
        stroke: colour("--chart-surface"),
        className: "chart-dot",
      }),
    ];
  });
}

function valueMark(series: Series, known: readonly KnownSpot[], frame: Frame): Markish {
  return Plot.text(known, {
    x: ({ point }: KnownSpot) => Math.max(...reach(point)),
    y: "y",
    dx: 8,
    text: ({ point }: KnownSpot) => valueLabel(series, point.cell),
    textAnchor: "start",
    fontSize: frame.text,
    fill: colour("--chart-text"),
    stroke: colour("--chart-surface"),
    strokeWidth: 4,
    className: "chart-value",
  });
}

const value = ({ point }: KnownSpot): number => point.cell.value;
const lower = ({ point }: KnownSpot): number | null => point.lower;
const upper = ({ point }: KnownSpot): number | null => point.upper;

function reach(point: KnownSpot["point"]): number[] {
  return [point.cell.value, point.lower, point.upper].filter((limit) => limit !== null);
}
