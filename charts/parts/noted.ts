// Values of which a note or a flag says that something may be amiss: drawn, and never called highest or lowest.

import { isFitToCompare } from "../../src/model/areas/standing.ts";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../src/model/series/series.ts";

export const isNoted = (point: Point): boolean => isKnown(point.cell) && !isFitToCompare(point);

/** The points without such values. */
export const fitToRank = ({ points }: Series): Point[] => points.filter((point) => !isNoted(point));

/** How a sentence on extremes begins: what is not ranked may well be higher. */
export const highestOf = ({ points }: Series): string =>
  points.some(isNoted) ? "Highest of those without a warning" : "Highest";

/** "8 values are not ranked: a note says what may be wrong." or "". */
export function notRankedSentence({ points }: Series): string {
  const count = points.filter(isNoted).length;
  if (count === 0) return "";
  return `${count} ${count === 1 ? "value is" : "values are"} not ranked: a note says what may be wrong.`;
}
