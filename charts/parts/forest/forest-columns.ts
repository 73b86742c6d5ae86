// The words around a forest plot: study, design and number at the left, estimate and interval at the right. No axis.

import type { Markish } from "@observablehq/plot";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../../src/model/series/series.ts";
import { numberText } from "../../../src/model/numbers/unit.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, wrap } from "../../text-width.ts";
import { blockHeight, wordsMark } from "../marks.ts";
import type { Words } from "../marks.ts";
import { layoutRows, rowLabels } from "../rows/rows.ts";
import type { RowLayout } from "../rows/rows.ts";
import { knownSpots } from "../rows/spots.ts";
import type { KnownSpot, Spot } from "../rows/spots.ts";
import { valueLabel } from "../words.ts";

/** `left` and `right` bound the plot between the columns; `top` is under their headings. */
export type Columns = {
  layout: RowLayout;
  spots: Spot[];
  known: KnownSpot[];
  left: number;
  right: number;
  top: number;
  marks: Markish[];
};

type Column = { heading: string; texts: string[]; room: number; end?: boolean };
type Sized = { heading: string; lines: string[][]; width: number; end: boolean };
type PointOrNone = Point | undefined;

const gap = 14;
const studyRoom = 175;

/**
 * On a wide frame every column has its place; on a narrow one design and number follow the name of the study.
 * @param edge pixels by which figures under the axis may stand out beside it
 */
export function columnsOf(series: Series, frame: Frame, edge: number): Columns {
  const narrow = frame.id === "narrow";
  const points = series.rows.map((row) => series.points.find((point) => point.row?.id === row.id));
  const middle = narrow ? [] : middleColumns(series, points, frame);
  const estimate = sized(estimateColumn(series, points, narrow), frame);
  const labels = series.rows.map((row, i) => (narrow ? { ...row, title: withDetails(row.title, points[i]) } : row));
  const columns = [...middle, estimate];
  const titles = [wrap(series.rowTitle ?? "", studyRoom, frame.small)];
  titles.push(...columns.map(({ heading, width }) => wrap(heading, width, frame.small)));
  const top = blockHeight(Math.max(...titles.map((lines) => lines.length)), frame.small) + 8;
  const most = Math.max(...columns.flatMap(({ lines }) => lines.map((text) => text.length)));
  const lane = Math.max(24, blockHeight(most, frame.small) + 2);
  const layout = layoutRows(labels, frame, { top, lanes: 1, lane, gap: 8, room: studyRoom, above: narrow });
  const starts = startsOf(layout.left + 4, middle);
  const columnX = [...starts.slice(0, -1), frame.width - estimate.width];
  const middles = layout.rows.map(({ lanes }) => lanes[0]!);
  const spots = layout.rows.map(({ label }, i) => ({ y: middles[i]!, n: 0, row: label, by: null, point: points[i] }));
  return {
    layout,
    spots,
    known: knownSpots(spots),
    left: narrow ? Math.max(12, edge) : starts.at(-1)! + 6,
    right: columnX.at(-1)! - gap - 4,
    top,
    marks: [
      ...headings(titles, [0, ...columnX], top - 8, columns, frame),
      rowLabels(layout, frame, { rim: true }),
      ...columns.map((column, c) => cells(column, columnX[c]!, middles, frame)),
    ],
  };
}

/** Left edges of the middle columns, and behind the last the left edge of the plot. */
function startsOf(left: number, columns: readonly Sized[]): number[] {
  return columns.reduce((starts, { width }) => [...starts, starts.at(-1)! + width + gap], [left]);
}

/** Headings that end on one line above the rows; that of the study comes first and has no column in `columns`. */
function headings(
  titles: readonly string[][],
  x: readonly number[],
  bottom: number,
  columns: readonly Sized[],
  frame: Frame,
): Markish[] {
  return titles.map((lines, i) => {
    const column = columns[i - 1];
    const y = bottom - blockHeight(lines.length, frame.small) / 2;
    const look = { muted: true, small: true, anchor: column?.end ? ("end" as const) : ("start" as const) };
    return wordsMark([{ x: x[i]! + (column?.end ? column.width : 0), y, lines }], frame, look);
  });
}

function cells({ lines, width, end }: Sized, x: number, middles: readonly number[], frame: Frame): Markish {
  const words = lines.map((text, i): Words => ({ x: end ? x + width : x, y: middles[i]!, lines: text }));
  return wordsMark(words, frame, { small: true, anchor: end ? "end" : "start" });
}

function middleColumns(series: Series, points: readonly PointOrNone[], frame: Frame): Sized[] {
  const design = { heading: series.byTitle ?? "", texts: points.map((p) => p?.by?.title ?? ""), room: 110 };
  const people = { heading: "n", texts: points.map(baseText), room: 70, end: true };
  return [design, people].filter(({ texts }) => texts.some(Boolean)).map((column) => sized(column, frame));
}

function estimateColumn(series: Series, points: readonly PointOrNone[], narrow: boolean): Column {
  const ranged = points.some((point) => point !== undefined && point.lower !== null && point.upper !== null);
  const heading = ranged ? `${series.axisTitle} [interval]` : series.axisTitle;
  return { heading, texts: points.map((point) => estimateText(series, point)), room: narrow ? 130 : 150 };
}

/** A column as wide as its widest cell and the longest word of its heading, and never narrower than 100 if it is empty. */
function sized({ heading, texts, room, end = false }: Column, frame: Frame): Sized {
  const lines = texts.map((text) => wrap(text, room, frame.small));
  const words = widestOf(heading.split(" "), frame.small);
  const least = texts.some(Boolean) ? 0 : 100;
  return { heading, lines, width: Math.max(least, words, widestOf(lines.flat(), frame.small)), end };
}

const baseText = (point: PointOrNone): string => (point?.base == null ? "" : numberText(point.base, 0));

/** "0.65 [0.42, 1.01]"; the value alone without an interval; nothing for a missing value, which is said in the plot. */
function estimateText(series: Series, point: PointOrNone): string {
  if (!point || !isKnown(point.cell)) return "";
  const value = valueLabel(series, point.cell);
  if (point.lower === null || point.upper === null) return value;
  return `${value} [${numberText(point.lower, series.decimals)}, ${numberText(point.upper, series.decimals)}]`;
}

function withDetails(title: string, point: PointOrNone): string {
  const base = baseText(point);
  return [title, point?.by?.title, base && `n = ${base}`].filter(Boolean).join(" · ");
}
