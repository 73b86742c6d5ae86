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
  /** Where it stands along the side (bar, interval, likert, forest); null in a line chart. */
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
  /** "Source: ..." in full, plain text. */
  sourceLine: string;
};
