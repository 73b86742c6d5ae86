// The lines of a picture over time and the stretch of time that they cover. Knows nothing of pixels.

import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import { byTime } from "./segments.ts";
import type { Strand } from "./segments.ts";

/** A line of some points for each thing told apart, in the order of colours. */
export function strandsOf(series: Series, points: readonly Point[] = series.points): Strand[] {
  const bys: (Label | null)[] = series.bys.length > 0 ? series.bys : [null];
  return bys.map((by, n) => ({ n, by, points: byTime(points.filter((point) => point.by?.id === by?.id)) }));
}

/** From the first to the last period's end; two years around a single one. */
export function timeDomain(points: readonly Point[]): [number, number] {
  const ends = points.map(({ period }) => +period.end);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const year = 365 * 24 * 3600 * 1000;
  return first === last ? [first - year, last + year] : [first, last];
}
