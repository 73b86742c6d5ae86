// The figures around the spines and the room that they leave: value, comparator, lowest, highest. Draws no spine.

import type { Markish } from "@observablehq/plot";
import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { shorten, widestOf, wrap } from "../../text-width.ts";
import { blockHeight, wordsMark } from "../marks.ts";
import type { Words } from "../marks.ts";
import { layoutRows, rowLabels } from "../rows/rows.ts";
import type { RowLayout } from "../rows/rows.ts";
import type { SpineRow } from "./spine-rows.ts";

/** Spines run between `left` and `right`; `middles` are theirs from top to bottom. */
export type SpineColumns = { left: number; right: number; middles: number[]; bottom: number; marks: Markish[] };

type Column = { x: number; heading: string[]; texts: string[][]; end: boolean; quiet: boolean };

const gap = 12;

/** The most that a column of figures takes on a wide frame, reasons of missing values included. */
const figureRoom = 78;

/** On a wide frame every figure has its column; on a narrow one value and comparator stand over the spine. */
export function spineColumns(series: Series, rows: readonly SpineRow[], frame: Frame, top: number): SpineColumns {
  return frame.id === "narrow" ? narrowColumns(series, rows, frame, top) : wideColumns(series, rows, frame, top);
}

function wideColumns(series: Series, rows: readonly SpineRow[], frame: Frame, top: number): SpineColumns {
  const figures = figureColumns(series, rows, frame);
  const headHeight = blockHeight(Math.max(...figures.map(({ heading }) => heading.length)), frame.small) + 6;
  const layout = layoutRows(
    rows.map(({ label }) => label),
    frame,
    { lanes: 1, lane: 32, gap: 6, top: top + headHeight, room: frame.width * 0.28, above: false },
  );
  const columns: Column[] = [];
  let edge = layout.left + 4;
  for (const { width, ...figure } of figures.slice(0, 3)) {
    columns.push({ ...figure, x: edge + width, end: true });
    edge += width + gap;
  }
  const { width, ...last } = figures[3]!;
  const right = frame.width - width - 10;
  columns.push({ ...last, x: right + 10, end: false });
  const middles = middlesOf(layout, 0);
  const marks = columns.flatMap((column) => columnMarks(column, middles, top + headHeight - 6, frame));
  return { left: edge, right, middles, bottom: layout.bottom, marks: [rowLabels(layout, frame), ...marks] };
}

/** Value, comparator, lowest and highest; the ends of all areas are quieter. */
function figureColumns(series: Series, rows: readonly SpineRow[], frame: Frame) {
  const { subject, comparator } = series.benchmarks!;
  const figures = [
    { title: subject, texts: rows.map(({ value, missing }) => value || missing), quiet: false },
    { title: comparator, texts: rows.map((row) => row.comparator), quiet: false },
    { title: "Lowest", texts: rows.map(({ lowest }) => lowest), quiet: true },
    { title: "Highest", texts: rows.map(({ highest }) => highest), quiet: true },
  ];
  return figures.map(({ title, texts, quiet }) => {
    const size = quiet ? frame.small : frame.text;
    const heading = wrap(title, figureRoom, frame.small);
    const lines = texts.map((text) => wrap(text, figureRoom, size));
    const width = Math.max(widestOf(heading, frame.small), widestOf(lines.flat(), size));
    return { heading, texts: lines, width, quiet };
  });
}

function narrowColumns(series: Series, rows: readonly SpineRow[], frame: Frame, top: number): SpineColumns {
  const { subject, comparator } = series.benchmarks!;
  const pairs = rows.map((row) => [
    `${shorten(subject, 22)}: ${row.value || row.missing}`,
    `${shorten(comparator, 22)}: ${row.comparator}`,
  ]);
  const together =
    widestOf(
      pairs.map((pair) => pair.join("   ")),
      frame.small,
    ) <=
    frame.width - 4;
  const lines = together ? 1 : 2;
  const layout = layoutRows(
    rows.map(({ label }) => label),
    frame,
    { lanes: lines + 1, lane: 23, gap: 14, top, room: 0, above: true, bold: true },
  );
  const middles = middlesOf(layout, lines);
  const [lowest, highest] = [rows.map((row) => row.lowest), rows.map((row) => row.highest)];
  const left = widestOf(lowest, frame.small) + 9;
  const right = frame.width - widestOf(highest, frame.small) - 9;
  const words = pairs.flatMap((pair, i) => {
    const texts = together ? [pair.join("   ")] : pair;
    return texts.map((text, n): Words => ({ x: 0, y: layout.rows[i]!.lanes[n]!, lines: [text] }));
  });
  const ends: Column[] = [
    { x: left - 9, heading: [], texts: lowest.map((text) => [text]), end: true, quiet: true },
    { x: right + 9, heading: [], texts: highest.map((text) => [text]), end: false, quiet: true },
  ];
  return {
    ...{ left, right, middles, bottom: layout.bottom },
    marks: [
      rowLabels(layout, frame, { bold: true }),
      wordsMark(words, frame, { small: true }),
      ...ends.flatMap((column) => columnMarks(column, middles, top, frame)),
    ],
  };
}

/** Figures in the lanes of their rows under their heading, which ends at `bottom`. */
function columnMarks(column: Column, middles: readonly number[], bottom: number, frame: Frame): Markish[] {
  const anchor = column.end ? "end" : "start";
  const y = bottom - blockHeight(column.heading.length, frame.small) / 2;
  const cells = column.texts.map((lines, i): Words => ({ x: column.x, y: middles[i]!, lines }));
  return [
    wordsMark([{ x: column.x, y, lines: column.heading }], frame, { muted: true, small: true, anchor }),
    wordsMark(cells, frame, { anchor, small: column.quiet, muted: column.quiet }),
  ];
}

const middlesOf = (layout: RowLayout, lane: number): number[] => layout.rows.map(({ lanes }) => lanes[lane]!);
