// Classes of value for pictures that show values by lightness, with their wording. Draws nothing.

import { shownPlaces } from "../../src/model/numbers/unit.ts";
import type { Known } from "../../src/model/numbers/cell.ts";
import type { Series } from "../../src/model/series/series.ts";
import { roundHalfAwayFromZero } from "../../src/stats/round.ts";
import { classLooks, mostClasses } from "./palette.ts";
import { classEdges } from "./scale.ts";
import { knownOf, plainValue, tickText } from "./words.ts";

/** A class with its wording, "20 to under 40", its looks, and how many values lie in it. */
export type ValueClass = { words: string; fill: string; ink: string; count: number };

export type Classes = { list: ValueClass[]; classOf: (cell: Known) => number };

/** Classes with round edges. A value belongs to the class of the figure that is shown, rounding included. */
export function classesOf(series: Series): Classes {
  const cells = knownOf(series.points).map(({ cell }) => cell);
  const edges = classEdges(
    cells.map((cell) => shownNumber(series, cell)),
    mostClasses,
  );
  const count = Math.max(0, edges.length - 1);
  const classOf = (cell: Known) => {
    const above = edges.slice(1, -1).filter((edge) => shownNumber(series, cell) >= edge);
    return above.length;
  };
  const text = tickText(series, edges);
  const words = (n: number) => `${text(edges[n]!)} to ${n < count - 1 ? "under " : ""}${text(edges[n + 1]!)}`;
  const alone = edges[0] === edges[1] && cells[0] ? plainValue(series, cells[0]) : null;
  const list = classLooks(count).map((look, n) => ({
    ...look,
    words: alone ?? words(n),
    count: cells.filter((cell) => classOf(cell) === n).length,
  }));
  return { list, classOf };
}

/** "7 at 0 to under 20, 12 at 20 to under 40 and 3 at 40 to 60", leaving out classes without a value. */
export const classCounts = (list: readonly ValueClass[]): string[] =>
  list.flatMap(({ words, count }) => (count > 0 ? [`${count} at ${words}`] : []));

const shownNumber = (series: Series, { text }: Known): number =>
  Number(roundHalfAwayFromZero(text, shownPlaces(text, series.decimals)));
