// The table of a Series: the same points as the picture, laid out to be read. The only door to arquero; knows no HTML.

import { table as toTable } from "arquero";
import { isKnown } from "../numbers/cell.ts";
import { besideOf } from "./beside.ts";
import { measureOf } from "./series.ts";
import { keyIn, layoutOf, type ValueColumn } from "./table-layout.ts";
import type { Label, Point, Series } from "./series.ts";
import { quantityText, shownPlaces } from "../numbers/unit.ts";

/**
 * One value of a table with what belongs to it. `limits` is the end of `text` that tells its interval, "" without one;
 * `point` is null where the data have no row at all.
 */
export type TableCell = { text: string; limits: string; point: Point | null };

/** One row: what it is about, its values, and what these are set against. */
export type SeriesRow = { leading: string[]; cells: TableCell[]; beside: string[] };

/** A heading of each leading column, the value columns, a heading of each column beside them, and the rows. */
export type SeriesTable = {
  caption: string;
  leading: string[];
  columns: ValueColumn[];
  beside: string[];
  rows: SeriesRow[];
};

/** Lays a Series out: one row for each row of the picture (or period), one column for each colour or part. */
export function tableOf(series: Series): SeriesTable {
  const points = inRowOrder(series);
  const { leading, columns, columnOf } = layoutOf(series);
  const beside = besideOf(series);
  const wide = toTable({
    row: points.map(keyIn(leading)),
    column: points.map((point) => String(columnOf(point))),
    point: points.map((_, index) => index),
  })
    .groupby("row")
    .pivot("column", "point")
    .objects() as Record<string, number | string | undefined>[];
  return {
    caption: series.title,
    leading: leading.map(({ title }) => title),
    columns,
    beside: beside.map(({ title }) => title),
    rows: wide.map((row) => {
      const indices = columns.map(({ id }) => row[String(id)]);
      const point = points[indices.find((index) => typeof index === "number") as number]!;
      const cells = indices.map((index) => cellOf(series, points[index as number]));
      return { leading: leading.map(({ of }) => of(point)), cells, beside: beside.map(({ of }) => of(point)) };
    }),
  };
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
