// Horizontal bars from zero, one per row, grouped where something is told apart. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { barCheck } from "../checks/bar.ts";
import { axisHeading, footNotes, wordsMark } from "../parts/marks.ts";
import { missingMark } from "../parts/rows/missing.ts";
import { colour, lookOf } from "../parts/palette.ts";
import { rankAlt, rankDescription } from "../parts/ranking.ts";
import { layoutRows, rowLabels } from "../parts/rows/rows.ts";
import type { RowWish } from "../parts/rows/rows.ts";
import { knownSpots, lanesOf, spotsOf } from "../parts/rows/spots.ts";
import type { KnownSpot } from "../parts/rows/spots.ts";
import { follows, shows } from "../parts/tie.ts";
import { uprightLine } from "../parts/rows/upright-line.ts";
import { domainOf, hasInterval, reachOf, valueRoom } from "../parts/value-room.ts";
import { flagNotes, intervalNotes, valueLabel } from "../parts/words.ts";
import { widestOf, wrap } from "../text-width.ts";

export const bar: Sketch = {
  ...barCheck,
  plan,
  describe: rankDescription,
  alt: (series) => rankAlt("Bar chart", series),
};

function plan(series: Series, frame: Frame): PlotOptions {
  const heading = axisHeading(series.axisTitle, frame);
  const groups = groupLabels(series, frame);
  const grouped = groups.lines.length > 0;
  const layout = layoutRows(series.rows, frame, {
    ...rowSizes(series, groups),
    top: heading.height,
    room: frame.width * 0.44,
  });
  const spots = spotsOf(series, layout);
  const known = knownSpots(spots);
  const domain = domainOf(series);
  const { zeroAt, ...margins } = valueRoom(series, frame, layout.left + groups.width, domain, true);
  const notes = [...intervalNotes(series, "The thin line over a bar"), ...flagNotes(series)];
  const foot = footNotes(notes, layout.bottom, frame);
  const groupWords = grouped ? spots.map(({ y, n }) => ({ x: 0, y, lines: groups.lines[n]! })) : [];
  return {
    height: layout.bottom + foot.height + 4,
    ...margins,
    marginTop: heading.height - 4,
    marginBottom: foot.height + 4,
    x: { domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      heading.marks,
      ...bars(known),
      ...whiskers(known),
      uprightLine(0, layout, { stroke: colour("--chart-muted"), class: "chart-zero-line" }),
      rowLabels(layout, frame, { bold: grouped }),
      wordsMark(groupWords, frame),
      ...valueMarks(series, known, frame),
      missingMark(spots, zeroAt, frame),
      foot.marks,
    ],
  };
}

type Groups = { lines: string[][]; width: number };

/** The names beside the bars of every group, wrapped, and the width that they take; none where nothing is told apart. */
function groupLabels({ bys }: Series, frame: Frame): Groups {
  const lines = bys.map(({ title }) => wrap(title, frame.width * 0.4, frame.text));
  return { lines, width: lines.length > 0 ? widestOf(lines.flat(), frame.text) + 10 : 0 };
}

/** Groups stand under the name of their row, single bars beside it, closer together when there are many. */
function rowSizes(series: Series, { lines }: Groups): Pick<RowWish, "lanes" | "lane" | "gap" | "above" | "bold"> {
  if (lines.length === 0) return { lanes: 1, lane: series.rows.length > 20 ? 21 : 25, gap: 4 };
  const most = Math.max(...lines.map((text) => text.length));
  const lanes = series.rows.map((row) => lanesOf(series, row).length);
  return { lanes, lane: 22 + (most - 1) * 18, gap: 14, above: true, bold: true };
}

const barHalf = 8;

/** Bars from zero; a zero is a short upright tick that can be seen. */
function bars(known: readonly KnownSpot[]): Markish[] {
  return known.map(({ y, n, point }) => {
    const fill = lookOf(n).colour;
    const sides = { y1: [y - barHalf], y2: [y + barHalf], ...shows(() => point) };
    if (point.cell.value === 0)
      return Plot.ruleX([0], { ...sides, stroke: fill, strokeWidth: 4, className: "chart-zero" });
    return Plot.rect([point.cell.value], { x1: [0], x2: [point.cell.value], ...sides, fill });
  });
}

/** Intervals over the ends of the bars, on a pale ground so that they can be seen inside a bar too. */
function whiskers(known: readonly KnownSpot[]): Markish[] {
  const some = known.filter(({ point }) => hasInterval(point));
  const place = {
    x1: ({ point }: KnownSpot) => point.lower,
    x2: ({ point }: KnownSpot) => point.upper,
    y1: "y",
    y2: "y",
    className: "chart-whisker",
    ...follows(({ point }: KnownSpot) => point),
  };
  return [
    Plot.link(some, { ...place, stroke: colour("--chart-surface"), strokeWidth: 4.5 }),
    Plot.link(some, { ...place, stroke: colour("--chart-text"), strokeWidth: 1.75 }),
  ];
}

function valueMarks(series: Series, known: readonly KnownSpot[], frame: Frame): Markish[] {
  const mark = (spots: readonly KnownSpot[], sign: 1 | -1) =>
    Plot.text(spots, {
      x: ({ point }: KnownSpot) => (sign > 0 ? Math.max(...reachOf(point)) : Math.min(...reachOf(point))),
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
