// What a tile map says, in words, from its own points. States figures and places, no judgement.

import type { Series } from "../../../src/model/series/series.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { classCounts, classesOf } from "../classes.ts";
import { fitToRank, notRankedSentence } from "../noted.ts";
import { rankAlt, rankDescription } from "../ranking.ts";
import { descriptionLimit, listWords, rowsWords, sentences } from "../words.ts";

/** How many areas lie in each class, then the highest, the lowest and what is missing. A value with a note is not ranked. */
export function tileMapDescription(series: Series): string {
  const { list, classOf } = classesOf(series);
  const classes = fitToRank(series).flatMap(({ cell }) => (isKnown(cell) ? [classOf(cell)] : []));
  const counts = classCounts(list.map((each, n) => ({ ...each, count: classes.filter((one) => one === n).length })));
  const start = `${rowsWords(series.rows.length)} on a map of tiles`;
  const many = counts.length > 1 ? `${start}: ${listWords(counts, counts.length)}.` : `${start}.`;
  return sentences([many, rankDescription(series, fitToRank(series)), notRankedSentence(series)], descriptionLimit);
}

export const tileMapAlt = (series: Series): string => rankAlt("Tile map", series, fitToRank(series));
