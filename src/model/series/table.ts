// The table of a Series: the same points as the picture, laid out to be read. The only door to arquero; knows no HTML.

import { table as toTable } from "arquero";
import { isKnown } from "../numbers/cell.ts";
import { besideOf } from "./beside.ts";
import { measureOf } from "./series.ts";
import type { Label, Point, Series } from "./series.ts";
import { quantityText, shownPlaces } from "../numbers/unit.ts";

/**
 * One value of a table with what belongs to it. `limits` is the end of `text` that tells its interval, "" without one;
 * `point` is null where the data have no row at all.
 */
export type TableCell = { text: string; limits: string; point: Point | null };

/** One row: what it is about, its values, and what these are set against. */
export type SeriesRow = { leading: string[]; cells: TableCell[]; beside: string[] };

/** A heading of each leading column, of each value column and of each column beside them, and the rows. */
export type SeriesTable = {
  caption: string;
  leading: string[];
  columns: string[];
  beside: string[];
  rows: SeriesRow[];
};

type Leading = { title: string; of: (point: Point) => string };

/** What the value columns of the table tell apart, in their order; none where there is one column for all. */
export const columnLabels = ({ parts, bys }: Series): readonly Label[] => (parts.length ? parts : bys);

/** Lays a Series out: one row for each row of the picture (or period), one column for each colour or part. */
export function tableOf(series: Series): SeriesTable {
  const leading = leadingOf(series);
  const columns = columnLabels(series);
  const rowKey = (point: Point) => leading.map(({ of }) => of(point)).join("\u0000");
  const columnOf = (point: Point) => (series.parts.length ? point.part : point.by)?.id ?? "value";
  const points = inRowOrder(series);
  const beside = besideOf(series);
  const wide = toTable({
    row: points.map(rowKey),
    column: points.map(columnOf),
    point: points.map((_, index) => index),
  })
    .groupby("row")
    .pivot("column", "point")
    .objects() as Record<string, number | string | undefined>[];
  const ids = columns.length ? columns.map((label) => label.id) : ["value"];
  return {
    caption: series.title,
    leading: leading.map(({ title }) => title),
    columns: columns.length ? columns.map((label) => label.title) : [series.benchmarks?.subject ?? series.axisTitle],
    beside: beside.map(({ title }) => title),
    rows: wide.map((row) => {
      const first = ids.map((id) => row[id]).find((index) => typeof index === "number") as number;
      const cells = ids.map((id) => cellOf(series, points[row[id] as number]));
      const point = points[first]!;
      return { leading: leading.map(({ of }) => of(point)), cells, beside: beside.map(({ of }) => of(point)) };
    }),
  };
}

/** What tells the rows of the table apart: the row itself, the period and the series, each only where it varies. */
function leadingOf(series: Series): Leading[] {
  const varies = (of: (point: Point) => string | undefined) => new Set(series.points.map(of)).size > 1;
  const leading: Leading[] = [];
  if (series.rowTitle) leading.push({ title: series.rowTitle, of: (point) => point.row?.title ?? "" });
  const periodIsRow = series.rows.some((row) => series.points.some((point) => point.period.to === row.id));
  if (!periodIsRow && (leading.length === 0 || varies((point) => point.period.label))) {
    leading.push({ title: "Period", of: (point) => capital(point.period.label) });
  }
  if (varies((point) => point.series?.id))
    leading.push({ title: "Definition", of: (point) => point.series?.title ?? "" });
  return leading;
}

/** The points in the order of the picture's rows; within a row, and in a line chart, as given. */
function inRowOrder(series: Series): Point[] {
  const place = new Map(series.rows.map((row: Label, index) => [row.id, index]));
  const placeOf = (point: Point) => (point.row ? (place.get(point.row.id) ?? 0) : 0);
  return [...series.points].sort((a, b) => placeOf(a) - placeOf(b));
}

function cellOf(series: Series, point: Point | undefined): TableCell {
  if (!point) return { text: "No row", limits: "", point: null };
  if (!isKnown(point.cell)) return { text: point.cell.reason.title, limits: "", point };
  const { unit, decimals } = measureOf(series, point);
  const limit = (value: number) => quantityText(value, unit, decimals);
  const limits =
    point.lower !== null && point.upper !== null ? ` (${limit(point.lower)} to ${limit(point.upper)})` : "";
  const value = quantityText(point.cell.text, unit, shownPlaces(point.cell.text, decimals));
  return { text: `${value}${limits}`, limits, point };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
