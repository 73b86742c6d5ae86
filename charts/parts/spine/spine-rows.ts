// Rows of a spine: each value and what it is set against as text, and where they lie on the scale of the row. Draws nothing.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { quantityText } from "../../../src/model/numbers/unit.ts";
import type { Benchmark, Label, Point, Series } from "../../../src/model/series/series.ts";
import { reachOf } from "../value-room.ts";
import { missingWords, valueLabel } from "../words.ts";
import type { KnownPoint } from "../words.ts";

export type SpineRow = {
  /** The row's wording, with its unit where the figures do not carry it. */
  label: Label;
  point: Point | undefined;
  known: KnownPoint | null;
  benchmark: Benchmark;
  /** "38.2", or "" where missing; `missing` is why in words. */
  value: string;
  missing: string;
  comparator: string;
  lowest: string;
  highest: string;
  /** Why no spine can be drawn, or "". */
  undrawn: string;
};

export function spineRows(series: Series): SpineRow[] {
  const { rows, comparator } = series.benchmarks!;
  return series.rows.map((label) => {
    const benchmark = rows.find(({ row }) => row === label.id)!;
    const { unit, decimals, spread } = benchmark;
    const point = series.points.find(({ row }) => row?.id === label.id);
    const known = point && isKnown(point.cell) ? (point as KnownPoint) : null;
    const text = (value: number | null | undefined) => (value == null ? "" : quantityText(value, unit, decimals));
    const signed = unit.kind === "percent" || unit.kind === "money";
    return {
      label: signed ? label : { ...label, title: `${label.title} (${lowerFirst(unit.axis)})` },
      ...{ point, known, benchmark },
      value: known ? valueLabel({ ...series, unit, decimals }, known.cell) : "",
      missing: known ? "" : missingWords(point?.cell),
      comparator: text(benchmark.comparator) || "no figure",
      lowest: text(spread?.lowest),
      highest: text(spread?.highest),
      undrawn:
        benchmark.comparator === null ? `no figure for ${comparator}` : spread ? "" : "no figures of other areas",
    };
  });
}

/**
 * Where a value lies on the scale of its row, from -1 to 1: the comparator is at 0, and whatever lies farthest from it
 * (an end of the spread, or of the value's interval) at 1 or -1.
 */
export function spineScale({ benchmark, known }: SpineRow): (value: number) => number {
  const { comparator, spread } = benchmark;
  const values = [spread!.lowest, spread!.highest, ...(known ? reachOf(known) : [])];
  const farthest = Math.max(...values.map((value) => Math.abs(value - comparator!)));
  return (value) => (farthest === 0 ? 0 : (value - comparator!) / farthest);
}
