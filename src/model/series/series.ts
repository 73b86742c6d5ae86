// One drawable slice of an indicator: the picture, its table, its description and its download are all made from it.
// Must not know how any of them look.

import type { Cell } from "../numbers/cell.ts";
import type { Period } from "../numbers/period.ts";
import type { Unit } from "../numbers/unit.ts";

/** An id and its wording, for example { id: "female", title: "Women" }. */
export type Label = { id: string; title: string };

/** One observation in its role in the picture. */
export type Point = {
  /** The row's permanent anchor without "#r-": its key columns joined. */
  key: string;
  /** Where it stands along the side, or which small chart, tile or line it belongs to; null in a line chart. */
  row: Label | null;
  /** What colour and direct label tell apart; null when nothing does. */
  by: Label | null;
  /** Which part of a divided bar it is (likert); null elsewhere. */
  part: Label | null;
  period: Period;
  /** Comparability: points with different `series` are never joined by a line. */
  series: Label | null;
  cell: Cell;
  /** Interval limits in the unit of the value; null when the source prints none. */
  lower: number | null;
  upper: number | null;
  /** The number of people or cases the value rests on; null when not printed. */
  base: number | null;
  note: string;
};

/** A date from which values cannot be compared with those before it. `at` is an ISO month or day. */
export type Break = { at: string; why: string };

/**
 * Where a row stands on a map of hexagons that stand on a corner. `column` counts from the left and `line` from the top, in
 * whole numbers; lines of odd number stand half a tile to the right. `short` is a name of a few letters that fits into a
 * tile, "" where there is none.
 */
export type Tile = { row: string; column: number; line: number; short: string };

/** Between which values chance alone would keep 95 and 99.8 in 100 places of one base, if all were like the target. */
export type FunnelLimit = { base: number; lower95: number; upper95: number; lower998: number; upper998: number };

/** What a funnel is drawn around. Limits ascend by base, with one at the base of every known point. */
export type Funnel = {
  /** The value that places are set against, and whose it is: "England and Wales". */
  target: number;
  targetTitle: string;
  /** What `base` counts, for an axis: "Adult women who live in the area". */
  baseTitle: string;
  limits: FunnelLimit[];
};

/** What one row measures and how its values lie over all areas; null where that is not known. All in the unit of the row. */
export type Benchmark = {
  row: string;
  unit: Unit;
  decimals: number;
  comparator: number | null;
  spread: { lowest: number; lowerQuartile: number; upperQuartile: number; highest: number } | null;
};

/** What rows are set against, each in its own unit. `subject` has the values of the points: "Norfolk"; `comparator`: "England". */
export type Benchmarks = { subject: string; comparator: string; rows: Benchmark[] };

/** Everything a chart form may use. Arrays keep the order in which things are to be drawn and listed. */
export type Series = {
  /** The chart's id; prefixes every id inside the drawing. */
  id: string;
  /** The message, plain text. */
  title: string;
  /** Measure, people, place and period, plain text. */
  subtitle: string;
  /** What the value is, for an axis: "Per cent", "Cases per 10,000 adult women". */
  axisTitle: string;
  unit: Unit;
  /** Decimal places to show. */
  decimals: number;
  /** Name of the row column for a table heading, for example "Area"; null in a line chart. */
  rowTitle: string | null;
  byTitle: string | null;
  partTitle: string | null;
  rows: Label[];
  bys: Label[];
  parts: Label[];
  points: Point[];
  breaks: Break[];
  /** A place for each row on a map of tiles; empty where there is no such map. */
  tiles: Tile[];
  /** Null where values are not set against limits of chance. */
  funnel: Funnel | null;
  /** Null where rows share the unit of the series and are set against nothing. */
  benchmarks: Benchmarks | null;
  /** "Source: ..." in full, plain text. */
  sourceLine: string;
};

/** The unit and the decimal places of a point: those of its row where rows have their own. */
export function measureOf(series: Series, { row }: Point): { unit: Unit; decimals: number } {
  return series.benchmarks?.rows.find((each) => each.row === row?.id) ?? series;
}
