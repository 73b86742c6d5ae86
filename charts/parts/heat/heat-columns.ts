// The columns of a heat table: what is told apart, or else the periods. Draws nothing.

import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import { byTime, instantOf } from "../line/segments.ts";

/** In the order of `bys`, or of time. */
export function columnsOf(series: Series): Label[] {
  if (series.bys.length > 0) return series.bys;
  const periods = byTime(series.points).map((point) => ({ id: columnId(series, point), title: point.period.short }));
  return [...new Map(periods.map((label) => [label.id, label])).values()];
}

/** The id of the column in which a point stands. */
export const columnId = (series: Series, { by, period }: Point): string =>
  series.bys.length > 0 ? (by?.id ?? "") : `${period.from} ${period.to}`;

export const columnTitle = (series: Series, { by, period }: Point): string =>
  series.bys.length > 0 ? (by?.title ?? "") : period.short;

/** For each break, how many columns of periods end before it; null where it does not fall between two columns. */
export function breakColumns(series: Series): (number | null)[] {
  const ends = columnsOf(series).map((column) => {
    const point = series.points.find((each) => columnId(series, each) === column.id)!;
    return +point.period.end;
  });
  return series.breaks.map((at) => {
    const before = ends.filter((end) => end <= instantOf(at)).length;
    return series.bys.length > 0 || before === 0 || before === ends.length ? null : before;
  });
}
