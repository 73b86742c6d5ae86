// What a bar or interval chart says, in words, from its own points. States figures and places, no judgement.

import { lowerFirst } from "../../src/lib/sentence.ts";
import type { Label, Point, Series } from "../../src/model/series/series.ts";
import { shorten } from "../text-width.ts";
import { altLimit, descriptionLimit, extremes, fullValue, intervalWords, listWords, plainValue } from "./words.ts";
import { missingSentence, rowsWords, sentences, toldApart } from "./words.ts";
import type { KnownPoint } from "./words.ts";

/** "Highest: London, 6.9% (5.8 to 8.0). Lowest: ..." for the whole or for each thing told apart, then what is missing. `ranked` are the points that may be called so. */
export function rankDescription(series: Series, ranked: readonly Point[] = series.points): string {
  const groups = series.bys.length > 0 ? series.bys : [null];
  return sentences(
    [
      ...groups.map((by) => rankSentence({ ...series, points: [...ranked] }, by, { most: 60, value: fullValue })),
      missingSentence(series.points),
    ],
    descriptionLimit,
  );
}

/** "Bar chart: cases per 10,000 adult women, 43 rows. Highest Durham, 78.3. Lowest ..." */
export function rankAlt(form: string, series: Series, ranked: readonly Point[] = series.points): string {
  const start = `${form}: ${shorten(lowerFirst(series.axisTitle), 60)}, ${rowsWords(series.rows.length)}${toldApart(series, "groups")}.`;
  const rank = rankSentence({ ...series, points: [...ranked] }, series.bys[0] ?? null, { most: 32, value: plainValue });
  return sentences([start, rank, missingSentence(series.points)], altLimit);
}

/** Most characters of a name, and how a value is written the first time. */
type Manner = { most: number; value: typeof fullValue };

function rankSentence(series: Series, by: Label | null, { most, value }: Manner): string {
  const found = extremes(series.points.filter((point) => point.by?.id === by?.id));
  if (!found) return "";
  const { highest, lowest } = found;
  const who = by ? `${shorten(by.title, most)}: ` : "";
  const top = withInterval(series, highest, value);
  if (highest[0] === lowest[0]) {
    return highest.length === 1 ? `${who}${namesOf(highest, most)}, ${top}.` : `${who}${by ? "all" : "All"} at ${top}.`;
  }
  const bottom = withInterval(series, lowest, plainValue);
  const [high, low] = by
    ? [`${shorten(by.title, most)}, highest`, `${shorten(by.title, most)}, lowest`]
    : ["Highest", "Lowest"];
  return `${high}: ${namesOf(highest, most)}, ${top}. ${low}: ${namesOf(lowest, most)}, ${bottom}.`;
}

const namesOf = (points: readonly KnownPoint[], most: number): string =>
  listWords(
    points.map(({ row }) => shorten(row?.title ?? "", most)),
    2,
  );

function withInterval(series: Series, points: readonly KnownPoint[], value: typeof fullValue): string {
  const text = value(series, points[0]!.cell);
  const interval = points.length === 1 ? intervalWords(series, points[0]!) : "";
  return interval ? `${text} (${interval})` : text;
}
