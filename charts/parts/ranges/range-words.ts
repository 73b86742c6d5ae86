// What dots joined by a range say, in words, from their own points. States figures and places, no judgement.

import type { Label, Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { rankAlt, rankDescription } from "../ranking.ts";
import { descriptionLimit, knownOf, plainValue, sentences } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/** The row whose dots lie farthest apart, then the highest and lowest of each thing told apart and what is missing. */
export function dotRangeDescription(series: Series): string {
  return sentences([farthestSentence(series), rankDescription(series)], descriptionLimit);
}

export const dotRangeAlt = (series: Series): string => rankAlt("Dots joined by ranges", series);

type Range = { row: Label; low: KnownPoint; high: KnownPoint };

/** "Farthest apart: Wales, Women 8.0%, Men 3.1%." Only where there is more than one range and one is the widest. */
function farthestSentence(series: Series): string {
  const ranges = series.rows.flatMap((row): Range[] => {
    const known = knownOf(series.points.filter((point) => point.row?.id === row.id));
    known.sort((a, b) => a.cell.value - b.cell.value);
    return known.length > 1 ? [{ row, low: known[0]!, high: known.at(-1)! }] : [];
  });
  const width = ({ low, high }: Range) => high.cell.value - low.cell.value;
  const [first, second] = ranges.sort((a, b) => width(b) - width(a));
  if (!first || !second || width(first) === width(second)) return "";
  const place = ({ by }: KnownPoint) => series.bys.findIndex(({ id }) => id === by!.id);
  const inOrder = [first.low, first.high].sort((a, b) => place(a) - place(b));
  const ends = inOrder.map(({ by, cell }) => `${shorten(by!.title, 40)} ${plainValue(series, cell)}`);
  return `Farthest apart: ${shorten(first.row.title, 60)}, ${ends.join(", ")}.`;
}
