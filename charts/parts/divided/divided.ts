// How each row of a series is divided into its parts: shares of a whole, what is missing, what cannot be. No drawing.

import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import { numberText } from "../../../src/model/numbers/unit.ts";
import { shorten } from "../../text-width.ts";
import { listWords, missingWords, valueLabel } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** One part of a bar: its place among the parts and its edges as shares from 0 to 1. */
export type Piece = { part: number; from: number; to: number; point: KnownPoint };

export type DividedBar = {
  row: Label;
  pieces: Piece[];
  /** How many the row rests on; null when neither printed nor the sum of complete counts. */
  base: number | null;
  /** What stands in the place of a bar that cannot be drawn, in words. */
  missing: string;
  notes: string[];
  /** Why the row cannot be divided, or "". */
  fault: string;
};

/** A bar for every row, in the order of rows, its pieces in the order of parts; parts of value 0 have no piece. */
export function barsOf(series: Series): DividedBar[] {
  return series.rows.map((row) =>
    barOf(
      series,
      row,
      series.points.filter((point) => point.row?.id === row.id),
    ),
  );
}

/** The figure that stands inside a piece: "12", "38%", "3 [e]". */
export const pieceLabel = (series: Series, { point }: Piece): string => valueLabel(series, point.cell);

function barOf(series: Series, row: Label, points: Point[]): DividedBar {
  const places = series.parts.map((part) => points.find((point) => point.part?.id === part.id));
  const known = places.filter((point): point is KnownPoint => point !== undefined && isKnown(point.cell));
  const absent = series.parts.filter((_, i) => !known.includes(places[i] as KnownPoint));
  const sum = known.reduce((total, { cell }) => total + cell.value, 0);
  const base = baseOf(series, points, absent.length === 0 ? sum : null);
  const whole = series.unit.kind === "percent" ? 100 : base;
  const reasons = [
    ...new Set(places.filter((p) => !known.includes(p as KnownPoint)).map((p) => missingWords(p?.cell))),
  ];
  const missing = listWords(reasons);
  const name = shorten(row.title, 60);
  const partly = absent.length > 0 && known.length > 0;
  const notes = partly ? [`${name}: no value for ${listWords(absent.map(({ title }) => title))} (${missing}).`] : [];
  if (absent.length === 0 && series.unit.kind === "count" && base !== null && sum < base) {
    notes.push(`${name}: the parts add up to ${numberText(sum, 0)} of ${numberText(base, 0)}.`);
  }
  return {
    row,
    base,
    missing: partly ? "not drawn, see note" : missing,
    notes,
    pieces: whole ? piecesOf(places, whole) : [],
    fault: faultOf(name, points, sum, whole),
  };
}

function piecesOf(places: readonly (Point | undefined)[], whole: number): Piece[] {
  let from = 0;
  return places.flatMap((point, part) => {
    if (!point || !isKnown(point.cell) || point.cell.value === 0) return [];
    const to = Math.min(1, from + point.cell.value / whole);
    const piece = { part, from, to, point: point as KnownPoint };
    from = to;
    return [piece];
  });
}

function baseOf(series: Series, points: readonly Point[], sum: number | null): number | null {
  const printed = points.find(({ base }) => base !== null)?.base ?? null;
  return printed ?? (series.unit.kind === "count" ? sum : null);
}

function faultOf(name: string, points: readonly Point[], sum: number, whole: number | null): string {
  const bases = new Set(points.flatMap(({ base }) => (base === null ? [] : [base])));
  if (bases.size > 1) return `the parts of "${name}" rest on different numbers of people (${[...bases].join(", ")})`;
  if (points.some(({ cell }) => isKnown(cell) && cell.value < 0)) return `"${name}" has a part below zero`;
  // Rounded per cents may add up to a little more than a hundred.
  if (whole !== null && sum > whole * 1.02)
    return `the parts of "${name}" add up to ${sum}, more than the whole of ${whole}`;
  return "";
}
