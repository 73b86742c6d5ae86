// What a bar or interval chart says, in words, from its own points. States figures and places, no judgement.

import type { Label, Series } from "../../src/model/series.ts";
import { shorten } from "../text-width.ts";
import { altLimit, descriptionLimit, extremes, fullValue, intervalWords, listWords } from "./words.ts";
import { lowerFirst, missingSentence, sentences } from "./words.ts";
import type { KnownPoint } from "./words.ts";

/** "Highest: London, 6.9% (5.8 to 8.0). Lowest: ..." for the whole or for each thing told apart, then what is missing. */
export function rankDescription(series: Series): string {
  const groups = series.bys.length > 0 ? series.bys : [null];
  return sentences([...groups.map((by) => rankSentence(series, by)), missingSentence(series.points)], descriptionLimit);
}

/** "Bar chart of cases per 10,000 adult women, 43 rows. Highest: ...; lowest: ..." */
export function rankAlt(form: string, series: Series): string {
  const rows = `${series.rows.length} ${series.rows.length === 1 ? "row" : "rows"}`;
  const told = series.bys.length > 0 ? ` for ${listWords(series.bys.map(({ title }) => shorten(title, 24)))}` : "";
  const start = `${form}: ${shorten(lowerFirst(series.axisTitle), 60)}, ${rows}${told}.`;
  const rank = rankSentence(series, series.bys[0] ?? null, 32);
  return sentences([start, rank, missingSentence(series.points)], altLimit);
}

function rankSentence(series: Series, by: Label | null, most = 60): string {
  const found = extremes(series.points.filter((point) => point.by?.id === by?.id));
  if (!found) return "";
  const { highest, lowest } = found;
  const who = by ? `${shorten(by.title, most)}: ` : "";
  const [top, bottom] = [highest, lowest].map((points) => `${namesOf(points, most)}, ${withInterval(series, points)}`);
  if (highest[0] !== lowest[0]) return `${who}${by ? "highest" : "Highest"} ${top}; lowest ${bottom}.`;
  return highest.length === 1 ? `${who}${top}.` : `${who}${by ? "all" : "All"} at ${withInterval(series, highest)}.`;
}

const namesOf = (points: readonly KnownPoint[], most: number): string =>
  listWords(
    points.map(({ row }) => shorten(row?.title ?? "", most)),
    2,
  );

function withInterval(series: Series, points: readonly KnownPoint[]): string {
  const value = fullValue(series, points[0]!.cell);
  const interval = points.length === 1 ? intervalWords(series, points[0]!) : "";
  return interval ? `${value} (${interval})` : value;
}
