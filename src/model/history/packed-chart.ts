// A published chart as the file of an edition holds it, and back: the same Series, the same rows, the same words. What is
// written here stays for ever, so a change of this shape needs another number of the edition's format. Pure.

import { packTable, unpackTable, type PackedTable, type TableRow } from "../../lib/packed-table.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import { isKnown, type Cell, type Flag } from "../numbers/cell.ts";
import { makePeriod } from "../numbers/period.ts";
import type { DownloadRow } from "../series/download.ts";
import type { Point, Series } from "../series/series.ts";
import type { PublishedChart } from "./published-chart.ts";

export type PackedChart = {
  title: string;
  hash: string;
  form: string;
  indicator: string;
  description: string;
  reading: string[];
  limits: string;
  read: string;
  sources: DatasetSource[];
  /** The Series without what stands elsewhere here. */
  series: Omit<Series, "id" | "title" | "points">;
  /** Every status that a point has. */
  statuses: Flag[];
  points: PackedTable;
  rows: PackedTable;
};

export function packChart({ series, rows, ...chart }: PublishedChart): PackedChart {
  const { id: _key, title, points, ...drawn } = series;
  const { hash, form, indicator, description, reading, limits, read, sources } = chart;
  const flags = points.map(({ cell }) => flagOf(cell)).filter((flag) => flag !== null);
  return {
    ...{ title, hash, form, indicator, description, reading, limits, read, sources, series: drawn },
    statuses: [...new Map(flags.map((flag) => [flag.id, flag])).values()],
    points: packTable(points.map(rowOf)),
    rows: packTable(rows),
  };
}

/** The chart that was packed under this id. */
export function unpackChart(
  id: string,
  { title, series, statuses, points, rows, ...chart }: PackedChart,
): PublishedChart {
  const flags = new Map(statuses.map((flag) => [flag.id, flag]));
  const { hash, form, indicator, description, reading, limits, read, sources } = chart;
  return {
    ...{ hash, form, indicator, description, reading, limits, read, sources },
    series: { id, title, ...series, points: unpackTable(points).map((row) => pointOf(row as PointRow, flags)) },
    rows: unpackTable(rows) as DownloadRow[],
  };
}

const flagOf = (cell: Cell): Flag | null => (isKnown(cell) ? cell.flag : cell.reason);

/** A point in plain values. `status` is the id of a flag, or of the reason where there is no value. */
type PointRow = TableRow &
  Pick<Point, "key" | "row" | "by" | "part" | "series" | "lower" | "upper" | "base" | "note"> & {
    from: string;
    to: string;
    label: string;
    short: string;
    value: string | null;
    status: string | null;
  };

function rowOf({ key, row, by, part, period, series, cell, lower, upper, base, note }: Point): PointRow {
  const { from, to, label, short } = period;
  const said = { value: isKnown(cell) ? cell.text : null, status: flagOf(cell)?.id ?? null };
  return { key, row, by, part, from, to, label, short, series, ...said, lower, upper, base, note };
}

function pointOf(packed: PointRow, flags: ReadonlyMap<string, Flag>): Point {
  const { key, row, by, part, from, to, label, short, series, value, status, lower, upper, base, note } = packed;
  const flag = status === null ? null : flags.get(status)!;
  const cell: Cell =
    value === null ? { kind: "missing", reason: flag! } : { kind: "known", value: Number(value), text: value, flag };
  // A period keeps the words in which it was published, whatever words it would be given today.
  const period = { ...makePeriod(from, to), label, short };
  return { key, row, by, part, period, series, cell, lower, upper, base, note };
}
