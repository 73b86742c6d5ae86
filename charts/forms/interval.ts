// A dot for each value with a whisker for its interval, one lane per value. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { intervalCheck } from "../checks/interval.ts";
import { rowsWithAxis, ticksThatFit } from "../parts/rows/axis-room.ts";
import { halfWidest } from "../parts/marks.ts";
import { missingMark } from "../parts/rows/missing.ts";
import { colour, lookOf } from "../parts/palette.ts";
import { rankAlt, rankDescription } from "../parts/ranking.ts";
import { rowPlan } from "../parts/rows/row-plan.ts";
import type { RowLayout } from "../parts/rows/rows.ts";
import { ticksOf } from "../parts/scale.ts";
import { knownSpots, lanesOf, spotsOf } from "../parts/rows/spots.ts";
import type { KnownSpot } from "../parts/rows/spots.ts";
import { follows, shows } from "../parts/tie.ts";
import { domainOf, hasInterval, reachOf } from "../parts/value-room.ts";
import { flagNotes, intervalNotes, knownOf, tickText, valueLabel } from "../parts/words.ts";

export const interval: Sketch = {
  ...intervalCheck,
  plan,
  describe: rankDescription,
  alt: (series) => rankAlt("Dot chart with intervals", series),
};

function plan(series: Series, frame: Frame): PlotOptions {
  return rowPlan(series, frame, {
    roomOf: (top) => roomOf(series, frame, top),
    behind: ({ layout }) => separators(series, layout, frame),
    marks({ layout, zeroAt }) {
      const spots = spotsOf(series, layout);
      const known = knownSpots(spots);
      return [...dots(known), valueMark(series, known, frame), missingMark(spots, zeroAt, frame, true)];
    },
    notes: [...intervalNotes(series, "The line through a mark"), ...flagNotes(series)],
  });
}

/** Rows from `top` down, and the value axis between their labels and the figures at the right. */
function roomOf(series: Series, frame: Frame, top: number) {
  const lanes = series.rows.map((row) => lanesOf(series, row).length);
  const sizes = series.bys.length > 0 ? { lanes, lane: 19, gap: 12 } : { lanes: 1, lane: 25, gap: 4 };
  const domain = domainOf(series, 0.03);
  const most = knownOf(series.points).length === 0 ? 0 : frame.id === "wide" ? 6 : 3;
  const wished = most > 0 ? ticksOf(domain, most) : [];
  const edge = halfWidest(wished, tickText(series, wished), frame);
  const room = rowsWithAxis(series, frame, { ...sizes, top, room: frame.width * 0.4 }, domain, edge);
  return { ...room, domain, ...ticksThatFit(series, domain, most, room.width, frame) };
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
    const ranged = lane.filter(({ point }) => hasInterval(point));
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
        ...follows(pointOf),
      }),
      Plot.dot(lane, {
        x: value,
        y: "y",
        symbol: symbol as Plot.SymbolType,
        r: 5,
        fill: ink,
        stroke: colour("--chart-surface"),
        className: "chart-dot",
        ...shows(pointOf),
      }),
    ];
  });
}

function valueMark(series: Series, known: readonly KnownSpot[], frame: Frame): Markish {
  return Plot.text(known, {
    x: ({ point }: KnownSpot) => Math.max(...reachOf(point)),
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

const pointOf = ({ point }: KnownSpot) => point;
const value = ({ point }: KnownSpot): number => point.cell.value;
const lower = ({ point }: KnownSpot): number | null => point.lower;
const upper = ({ point }: KnownSpot): number | null => point.upper;
