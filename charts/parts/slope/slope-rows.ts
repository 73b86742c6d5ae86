// The rows of a slope chart with their two values. Draws nothing.

import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Period } from "../../../src/model/numbers/period.ts";
import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import { byTime } from "../line/segments.ts";
import type { KnownPoint } from "../words.ts";

/** A row with what is known of it in the earlier and in the later period. */
export type SlopeRow = { row: Label; first: KnownPoint | null; last: KnownPoint | null };

/** Every period that occurs, oldest first. */
export function slopePeriods({ points }: Series): Period[] {
  return [...new Map(byTime(points).map(({ period }) => [`${period.from} ${period.to}`, period])).values()];
}

export function slopeRows(series: Series): SlopeRow[] {
  const [earlier, later] = slopePeriods(series);
  return series.rows.map((row) => {
    const own = series.points.filter((point) => point.row?.id === row.id);
    const at = (period: Period | undefined) =>
      known(own.find((point) => point.period.to === period?.to && point.period.from === period.from));
    return { row, first: at(earlier), last: at(later) };
  });
}

const known = (point: Point | undefined): KnownPoint | null =>
  point && isKnown(point.cell) ? (point as KnownPoint) : null;
