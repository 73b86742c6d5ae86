// Rows with several values in one lane: which dots a row holds, its ends, and how far dots step aside. Draws nothing.

import type { Label, Series } from "../../../src/model/series/series.ts";
import type { RowLayout } from "../rows/rows.ts";
import { hasInterval, reachOf } from "../value-room.ts";
import { knownOf } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** A dot: `n` chooses colour and shape, `y` is its middle in pixels. */
export type RangeDot = { n: number; y: number; point: KnownPoint };

/** A row with its dots from the least value to the greatest; none when nothing is known. `y` is the middle of its lane. */
export type RangeRow = { row: Label; y: number; dots: RangeDot[] };

/** How far apart the dots of a row stand from one another where they would cover each other or where intervals are drawn. */
export const aside = 8;

/** @param tooClose values that lie nearer to one another than this cover each other */
export function rangeRows(series: Series, layout: RowLayout, tooClose: number): RangeRow[] {
  const ranged = knownOf(series.points).some(hasInterval);
  return layout.rows.map(({ label, lanes }) => {
    const points = knownOf(series.points.filter(({ row }) => row?.id === label.id));
    const dots = points.map((point) => ({
      n: series.bys.findIndex(({ id }) => id === point.by?.id),
      y: lanes[0]!,
      point,
    }));
    dots.sort((a, b) => a.point.cell.value - b.point.cell.value || a.n - b.n);
    const close = dots.some(({ point }, i) => i > 0 && point.cell.value - dots[i - 1]!.point.cell.value < tooClose);
    const step = ranged || close ? aside : 0;
    const stepped = dots.map((dot) => ({ ...dot, y: dot.y + step * (orderOf(dot, dots) - (dots.length - 1) / 2) }));
    return { row: label, y: lanes[0]!, dots: stepped };
  });
}

/** The least and the greatest value or limit that the marks of a row reach. */
export function endsOf({ dots }: RangeRow): [number, number] {
  const all = dots.flatMap(({ point }) => reachOf(point));
  return [Math.min(...all), Math.max(...all)];
}

/** Dots that step aside do so in the order in which things are told apart, in every row alike. */
const orderOf = (dot: RangeDot, dots: readonly RangeDot[]): number => dots.filter(({ n }) => n < dot.n).length;
