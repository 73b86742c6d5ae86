// Which points of a line may be joined: never across a series, a break or a missing value. Knows nothing of pixels.

import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Break, Label, Point } from "../../../src/model/series/series.ts";
import { makePeriod } from "../../../src/model/numbers/period.ts";
import { hasInterval } from "../value-room.ts";
import type { KnownPoint } from "../words.ts";

/** One line of the picture: its place in the order of colours, its wording and its points in order of time. */
export type Strand = { n: number; by: Label | null; points: Point[] };

/** Points in order of time, oldest first. */
export function byTime<P extends Point>(points: readonly P[]): P[] {
  return [...points].sort((a, b) => +a.period.end - +b.period.end || +a.period.start - +b.period.start);
}

/** Runs of known points that may be joined, of the points of one line. A lone point is a run of one. */
export function segmentsOf(points: readonly Point[], breaks: readonly Break[]): KnownPoint[][] {
  return [...new Set(points.map((point) => point.series?.id))].flatMap((id) =>
    segmentsOfOneSeries(byTime(points.filter((point) => point.series?.id === id)), breaks),
  );
}

function segmentsOfOneSeries(points: readonly Point[], breaks: readonly Break[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  points.forEach((point, i) => {
    if (!isKnown(point.cell)) return;
    const previous = points[i - 1];
    const joined = previous && isKnown(previous.cell) && !breaks.some((b) => liesBetween(b, previous, point));
    if (joined) runs.at(-1)!.push(point as KnownPoint);
    else runs.push([point as KnownPoint]);
  });
  return runs;
}

/** How the intervals of some runs are drawn: as a band along a run that has them all, else as strokes of single points. */
export function rangesOf(runs: readonly KnownPoint[][]): { bands: KnownPoint[][]; whiskers: KnownPoint[] } {
  const bands = runs.filter((run) => run.length > 1 && run.every(hasInterval));
  const others = runs.filter((run) => !bands.includes(run));
  return { bands, whiskers: others.flatMap((run) => run.filter(hasInterval)) };
}

/** The instant of a break: the first moment of its month or day. */
export const instantOf = ({ at }: Break): number => +makePeriod(at, at).start;

function liesBetween(at: Break, earlier: Point, later: Point): boolean {
  const instant = instantOf(at);
  return +earlier.period.end <= instant && instant < +later.period.end;
}

/**
 * Where on the time axis a break is ruled: midway between the periods on its two sides, since a period is drawn at its end.
 * Null when the points lie all on one side of it.
 */
export function ruleAt(at: Break, points: readonly Point[]): number | null {
  const ends = points.map(({ period }) => +period.end);
  const before = ends.filter((end) => end <= instantOf(at));
  const after = ends.filter((end) => end > instantOf(at));
  if (before.length === 0 || after.length === 0) return null;
  return (Math.max(...before) + Math.min(...after)) / 2;
}
