// One small line chart per row, or per thing told apart, all on the same scales. Knows nothing of pages.

import type { Markish, PlotOptions } from "@observablehq/plot";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Series } from "../../src/model/series/series.ts";
import { smallMultiplesCheck } from "../checks/small-multiples.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { keyMarks } from "../parts/keys.ts";
import { breakMarks, missingDots, missingRoom } from "../parts/line/line-notes.ts";
import { lineNotes } from "../parts/line/note-words.ts";
import { byTime, ruleAt } from "../parts/line/segments.ts";
import { strandMarks } from "../parts/line/strand-marks.ts";
import { timeDomain } from "../parts/line/strands.ts";
import { axisHeading, blockHeight, footNotes, wordsMark } from "../parts/marks.ts";
import { colour } from "../parts/palette.ts";
import { panelAlt, panelDescription } from "../parts/panels/panel-words.ts";
import { panelsOf, placePanels } from "../parts/panels/panels.ts";
import type { PanelPlace } from "../parts/panels/panels.ts";
import { strokes } from "../parts/pixels.ts";
import { ticksOf } from "../parts/scale.ts";
import { spread } from "../parts/spread.ts";
import { domainOf } from "../parts/value-room.ts";
import { knownOf, listWords, missingWords, plainValue, tickText } from "../parts/words.ts";
import { widestOf, widthOf } from "../text-width.ts";

export const smallMultiples: Sketch = { ...smallMultiplesCheck, plan, describe: panelDescription, alt: panelAlt };

/** What all panels share: the scales, their figures, and the first and last period. */
type Scales = {
  time: [number, number];
  domain: [number, number];
  ticks: number[];
  tick: (tick: number) => string;
  periods: string[];
};

function plan(series: Series, frame: Frame): PlotOptions {
  const panels = panelsOf(series);
  const lines = series.rows.length > 0 ? series.bys.map(({ title }) => title) : [];
  const key = keyMarks(lines, frame);
  const heading = axisHeading(series.axisTitle, frame, key.height);
  const scales = scalesOf(series);
  const values = knownOf(series.points).map(({ cell }) => plainValue(series, cell));
  const { places, bottom } = placePanels(panels, frame, {
    top: heading.height,
    axis: widestOf(scales.ticks.map(scales.tick), frame.small) + 8,
    end: widestOf(values, frame.small) + 9,
    over: series.breaks.some((at) => ruleAt(at, series.points) !== null) ? 20 : 8,
    under: (width) =>
      8 +
      blockHeight(periodLines(scales.periods, width, frame).length, frame.small) +
      (values.length < series.points.length ? missingRoom : 0),
  });
  const foot = footNotes(lineNotes(series), bottom, frame);
  return {
    height: bottom + foot.height + 4,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...key.marks,
      heading.marks,
      ...places.flatMap((place) => panelMarks(series, place, scales, frame)),
      wordsMark(
        places.map(({ title }) => title),
        frame,
        { bold: true },
      ),
      foot.marks,
    ],
  };
}

function scalesOf(series: Series): Scales {
  const known = knownOf(series.points);
  const domain = domainOf(series, 0.06);
  const ticks = known.length > 0 ? ticksOf(domain, 3) : [];
  const all = byTime(series.points).map(({ period }) => period.short);
  return {
    time: timeDomain(series.points),
    domain,
    ticks,
    tick: tickText(series, ticks),
    periods: [...new Set([all[0]!, all.at(-1)!])],
  };
}

function panelMarks(series: Series, place: PanelPlace, scales: Scales, frame: Frame): Markish[] {
  const { left, right, top, bottom, strands } = place;
  const { time, domain } = scales;
  const x = (instant: number) => left + 5 + ((instant - time[0]) / (time[1] - time[0])) * (right - left - 10);
  const y = (value: number) => bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const points = strands.flatMap((strand) => strand.points);
  return [
    ...gridMarks(place, scales, y, frame),
    ...periodMarks(place, scales.periods, points.every(({ cell }) => isKnown(cell)) ? 0 : missingRoom, frame),
    ...breakMarks(series, frame, x, top, bottom),
    ...strands.flatMap((strand) => strandMarks(series, strand, { x, y }, 2.5)),
    missingDots(strands, x, bottom),
    ...endMarks(series, place, { x, y }, frame),
    emptyMark(place, frame),
  ];
}

/** Grid lines across the plot with the zero line stronger; figures beside the leftmost panels only. */
function gridMarks(
  { left, right, outer }: PanelPlace,
  { ticks, tick }: Scales,
  y: (value: number) => number,
  frame: Frame,
): Markish[] {
  const figures = ticks.map((each) => ({ x: left - 6, y: y(each), lines: [tick(each)] }));
  const line = (each: number) => ({ x1: left, x2: right, y1: y(each), y2: y(each) });
  return [
    strokes(ticks.map(line), { colour: colour("--chart-grid"), width: 1, class: "chart-grid" }),
    strokes([line(0)], { colour: colour("--chart-muted"), width: 1, class: "chart-zero-line" }),
    wordsMark(outer ? figures : [], frame, { muted: true, small: true, anchor: "end" }),
  ];
}

/** The first and the last period of all panels under each: at the ends of the plot, or one over the other where it is small. */
function periodMarks(
  { left, right, bottom }: PanelPlace,
  periods: readonly string[],
  down: number,
  frame: Frame,
): Markish[] {
  const lines = periodLines(periods, right - left, frame);
  const y = bottom + down + 4 + blockHeight(lines.length, frame.small) / 2;
  const look = { muted: true, small: true };
  const [first, last] = periods;
  if (last === undefined || lines.length > 1) {
    return [wordsMark([{ x: (left + right) / 2, y, lines }], frame, { ...look, anchor: "middle" })];
  }
  return [
    wordsMark([{ x: left, y, lines: [first!] }], frame, look),
    wordsMark([{ x: right, y, lines: [last] }], frame, { ...look, anchor: "end" }),
  ];
}

/** One line where all periods fit side by side, otherwise "2010/11 to" and "2018/19". */
function periodLines(periods: readonly string[], width: number, frame: Frame): string[] {
  const beside = periods.join("  ");
  return widthOf(beside, frame.small) <= width
    ? [beside]
    : periods.map((period, i) => (i === 0 ? `${period} to` : period));
}

/** The last value of each line beside its point, kept apart where lines end close together. */
function endMarks(
  series: Series,
  { strands, top, bottom }: PanelPlace,
  at: { x: (i: number) => number; y: (v: number) => number },
  frame: Frame,
): Markish[] {
  const ends = strands.flatMap(({ points }) => knownOf(points).slice(-1));
  const blocks = ends.map(({ cell }) => ({ middle: at.y(cell.value), height: frame.small * 1.25 }));
  const middles = spread(blocks, [top - 10, bottom + 8]);
  const words = ends.map(({ cell, period }, i) => ({
    x: at.x(+period.end) + 7,
    y: middles[i]!,
    lines: [plainValue(series, cell)],
  }));
  return [wordsMark(words, frame, { small: true, rim: true })];
}

/** In words, why nothing is drawn in a panel without a value. */
function emptyMark({ strands, left, right, top, bottom }: PanelPlace, frame: Frame): Markish {
  const cells = strands.flatMap(({ points }) => points.map(({ cell }) => cell));
  const reasons = cells.some(isKnown) ? [] : [listWords([...new Set(cells.map(missingWords))])];
  const words = reasons.map((text) => ({ x: (left + right) / 2, y: (top + bottom) / 2, lines: [text] }));
  return wordsMark(words, frame, { muted: true, italic: true, small: true, anchor: "middle", rim: true });
}
