// Studies one under the other: each estimate with its interval against the line of no effect. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { forestCheck } from "../checks/forest.ts";
import { columnsOf } from "../parts/forest/forest-columns.ts";
import { forestAlt, forestDescription, noEffectOf } from "../parts/forest/forest-words.ts";
import { footNotes, halfWidest, valueAxis } from "../parts/marks.ts";
import { missingMark } from "../parts/rows/missing.ts";
import { colour } from "../parts/palette.ts";
import { logTicks, ticksOf } from "../parts/scale.ts";
import type { KnownSpot } from "../parts/rows/spots.ts";
import { follows, shows } from "../parts/tie.ts";
import { uprightLine } from "../parts/rows/upright-line.ts";
import { domainOf, hasInterval, reachOf } from "../parts/value-room.ts";
import { flagNotes, knownOf, tickText } from "../parts/words.ts";
import type { KnownPoint } from "../parts/words.ts";

export const forest: Sketch = { ...forestCheck, plan, describe: forestDescription, alt: forestAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const { type, domain, ticks, tick } = axisOf(series, frame);
  const columns = columnsOf(series, frame, halfWidest(ticks, tick, frame));
  const { spots, known, layout } = columns;
  const axisHeight = known.length > 0 ? 26 : 4;
  const foot = footNotes([...forestNotes(series), ...flagNotes(series)], layout.bottom + axisHeight, frame);
  return {
    height: layout.bottom + axisHeight + foot.height,
    marginLeft: columns.left,
    marginRight: frame.width - columns.right,
    marginTop: columns.top,
    marginBottom: axisHeight + foot.height - (known.length > 0 ? 4 : 0),
    x: { type, domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...valueAxis(ticks, tick, frame),
      ...(known.length > 0 ? [uprightLine(noEffectOf(series), layout, noEffectLook)] : []),
      ...columns.marks,
      ...estimates(known),
      missingMark(spots, columns.left, frame),
      foot.marks,
    ],
  };
}

const noEffectLook = { stroke: colour("--chart-text"), strokeWidth: 1.25, class: "chart-no-effect" };

type Axis = { type: "log" | "linear"; domain: [number, number]; ticks: number[]; tick: (tick: number) => string };

/** A logarithmic axis for ratios, so that a half and a double stand equally far from no effect; otherwise a plain one. */
function axisOf(series: Series, frame: Frame): Axis {
  const known = knownOf(series.points);
  if (series.unit.kind === "ratio") {
    const domain = logDomain(known);
    const ticks = known.length > 0 ? logTicks(domain, frame.id === "wide" ? 5 : 4) : [];
    return { type: "log", domain, ticks, tick: (value) => tickText(series, [value])(value) };
  }
  const domain = domainOf(series, 0.06);
  const ticks = known.length > 0 ? ticksOf(domain, frame.id === "wide" ? 5 : 4) : [];
  return { type: "linear", domain, ticks, tick: tickText(series, ticks) };
}

const pointOf = ({ point }: KnownSpot) => point;

/** Whisker and square of each study; an open diamond where the source prints no interval. */
function estimates(known: readonly KnownSpot[]): Markish[] {
  const ranged = known.filter(({ point }) => hasInterval(point));
  const bare = known.filter(({ point }) => !hasInterval(point));
  const ink = colour("--chart-1");
  const sizes = squareSizes(known.map(({ point }) => point));
  const x = ({ point }: KnownSpot) => point.cell.value;
  return [
    Plot.link(ranged, {
      x1: ({ point }: KnownSpot) => point.lower,
      x2: ({ point }: KnownSpot) => point.upper,
      y1: "y",
      y2: "y",
      stroke: ink,
      strokeWidth: 1.75,
      className: "chart-whisker",
      ...follows(pointOf),
    }),
    ...ranged.map((spot) =>
      Plot.dot([spot], {
        ...{ x, y: "y", symbol: "square", r: sizes.get(spot.point)!, fill: ink },
        ...{ className: "chart-study", ...shows(pointOf) },
      }),
    ),
    Plot.dot(bare, {
      x,
      y: "y",
      symbol: "diamond2",
      r: 5,
      fill: colour("--chart-surface"),
      stroke: ink,
      strokeWidth: 1.75,
      className: "chart-study-open",
      ...shows(pointOf),
    }),
  ];
}

/** Plot's radius for each study's square: area in proportion to the people it rests on, or all equal when any is unknown. */
function squareSizes(points: readonly KnownPoint[]): Map<KnownPoint, number> {
  const largest = Math.max(...points.map(({ base }) => base ?? 0));
  const size = (base: number | null) => (sizedByBase(points) ? Math.max(2.5, 8 * Math.sqrt(base! / largest)) : 5);
  return new Map(points.map((point) => [point, size(point.base)]));
}

const sizedByBase = (points: readonly KnownPoint[]): boolean => points.every(({ base }) => base !== null && base > 0);

function forestNotes(series: Series): string[] {
  const known = knownOf(series.points);
  if (known.length === 0) return [];
  const ranged = known.filter(hasInterval);
  const size = sizedByBase(known)
    ? "A larger square rests on more people."
    : "Squares are of equal size: not every study prints how many people it rests on.";
  return [
    `The upright line at ${noEffectOf(series)} means no effect.${ranged.length > 1 ? ` ${size}` : ""}`,
    ...(ranged.length < known.length ? ["Open diamond: no interval published."] : []),
  ];
}

/** Wide enough for every estimate, limit and the line of no effect, with a little air. */
function logDomain(known: readonly KnownPoint[]): [number, number] {
  const values = [1, ...known.flatMap(reachOf)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [0.5, 2] : [low / 1.12, high * 1.12];
}
