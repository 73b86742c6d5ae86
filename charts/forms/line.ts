// Values over time, one line for each thing told apart, broken wherever figures cannot be compared. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Label, Point, Series } from "../../src/model/series/series.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { lineCheck } from "../checks/line.ts";
import { endLabels } from "../parts/line/end-labels.ts";
import { axisHeading, footNotes, levelAxis } from "../parts/marks.ts";
import { breakMarks, lineNotes, missingDots, periodTicks } from "../parts/line/line-notes.ts";
import { lineAlt, lineDescription } from "../parts/line/line-words.ts";
import { colour, lookOf } from "../parts/palette.ts";
import { ticksOf } from "../parts/scale.ts";
import { byTime, segmentsOf } from "../parts/line/segments.ts";
import type { Strand } from "../parts/line/segments.ts";
import { domainOf, hasInterval } from "../parts/value-room.ts";
import { intervalWords, knownOf, tickText, valueLabel } from "../parts/words.ts";
import type { KnownPoint } from "../parts/words.ts";
import { widestOf } from "../text-width.ts";

export const line: Sketch = {
  ...lineCheck,
  plan,
  describe: lineDescription,
  alt: lineAlt,
};

function plan(series: Series, frame: Frame): PlotOptions {
  const strands = strandsOf(series);
  const known = knownOf(series.points);
  const heading = axisHeading(series.axisTitle, frame);
  const plotHeight = known.length === 0 ? 40 : frame.id === "wide" ? 300 : 230;
  const time = timeDomain(series.points);
  const domain = domainOf(series, 0.06);
  const ticks = known.length > 0 ? ticksOf(domain, 5) : [];
  const tick = tickText(series, ticks);
  const marginLeft = Math.max(24, widestOf(ticks.map(tick), frame.small) + 10);
  const ends = endLabels(series, strands, frame, { height: plotHeight, domain, axisEnd: time[1] });
  const top = heading.height + ends.head + 8;
  const bottom = top + plotHeight;
  const marginRight = Math.max(24, ends.width);
  const xAt = (instant: number) =>
    marginLeft + ((instant - time[0]) / (time[1] - time[0])) * (frame.width - marginLeft - marginRight);
  const periods = periodTicks(series.points, frame, xAt, bottom);
  const foot = footNotes(lineNotes(series), bottom + periods.height, frame);
  return {
    height: bottom + periods.height + foot.height,
    marginLeft,
    marginRight,
    marginTop: top,
    marginBottom: periods.height + foot.height,
    x: { domain: time, axis: null },
    y: { domain, axis: null },
    marks: [
      heading.marks,
      ...levelAxis(ticks, tick, frame),
      Plot.ruleY([0], { stroke: colour("--chart-muted") }),
      ...periods.marks,
      ...breakMarks(series, frame, xAt, top, bottom),
      ...strands.flatMap((strand) => strandMarks(series, strand)),
      missingDots(strands, xAt, bottom),
      ...ends.marks({ top, right: frame.width - marginRight, headed: heading.height, xAt }),
      foot.marks,
    ],
  };
}

function strandsOf(series: Series): Strand[] {
  const bys: (Label | null)[] = series.bys.length > 0 ? series.bys : [null];
  return bys.map((by, n) => ({ n, by, points: byTime(series.points.filter((point) => point.by?.id === by?.id)) }));
}

/** Band, line and dots of one strand; each run that may be joined is a mark of its own. */
function strandMarks(series: Series, { n, points }: Strand): Markish[] {
  const { colour: ink, symbol } = lookOf(n);
  const x = ({ period }: Point) => +period.end;
  const runs = segmentsOf(points, series.breaks);
  const bands = runs.filter((run) => run.length > 1 && run.every(hasInterval));
  const whiskers = runs.filter((run) => !bands.includes(run)).flatMap((run) => run.filter(hasInterval));
  return [
    ...bands.map((run) => Plot.areaY(run, { x, y1: "lower", y2: "upper", fill: ink, fillOpacity: 0.16 })),
    Plot.ruleX(whiskers, { x, y1: "lower", y2: "upper", stroke: ink, strokeWidth: 2, strokeOpacity: 0.55 }),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => Plot.lineY(run, { x, y: value, stroke: ink, strokeWidth: 2.25, strokeLinejoin: "round" })),
    Plot.dot(knownOf(points), {
      x,
      y: value,
      symbol: symbol as Plot.SymbolType,
      r: 3.5,
      fill: { value: ({ cell }: KnownPoint) => (cell.flag ? colour("--chart-surface") : ink), scale: null },
      stroke: ink,
      strokeWidth: 1.25,
      title: (point: KnownPoint) => dotTitle(series, point),
      className: "chart-point",
    }),
  ];
}

/** "Women, year ending March 2019: 7.5% (6.9 to 8.1)", what a pointer over a dot shows. */
function dotTitle(series: Series, point: KnownPoint): string {
  const limits = intervalWords(series, point);
  const place = [point.by?.title, point.period.label].filter(Boolean).join(", ");
  return `${place}: ${valueLabel(series, point.cell)}${limits ? ` (${limits})` : ""}`;
}

/** From the first to the last period's end; two years around a single one. */
function timeDomain(points: readonly Point[]): [number, number] {
  const ends = points.map(({ period }) => +period.end);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const year = 365 * 24 * 3600 * 1000;
  return first === last ? [first - year, last + year] : [first, last];
}

const value = ({ cell }: KnownPoint): number => cell.value;
