// What a chart of divided bars says, in words, from its own points. States figures and places, no judgement.

import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Label, Series } from "../../../src/model/series/series.ts";
import { numberText } from "../../../src/model/numbers/unit.ts";
import { shorten } from "../../text-width.ts";
import { barsOf } from "./divided.ts";
import type { DividedBar } from "./divided.ts";
import {
  altLimit,
  descriptionLimit,
  knownOf,
  listWords,
  missingSentence,
  rowsWords,
  sentences,
  valueLabel,
} from "../words.ts";

/** For the first and the last part, the rows where it is largest and smallest; then what is missing. */
export function likertDescription(series: Series): string {
  const ends = [...new Set([series.parts[0], series.parts.at(-1)])].filter((part) => part !== undefined);
  const tail = missingSentence(series.points);
  return sentences(
    [countSentence(series), tail, ...ends.map((part) => partSentence(series, part, 60))],
    descriptionLimit,
  );
}

/** "Divided bars: 12 rows of 5 parts; n = 24. Strongly agree: largest share for ..." */
export function likertAlt(series: Series): string {
  const rows = `${rowsWords(series.rows.length)} of ${series.parts.length} parts`;
  const first = series.parts[0];
  const said = first ? partSentence(series, first, 32) : "";
  return sentences([`Divided bars: ${rows}${baseWords(series)}.`, said, missingSentence(series.points)], altLimit);
}

/** "[e] Estimated: “I felt heard” (Agree and Neither)." for each flag: not every part has its figure in the picture. */
export function flaggedParts({ points, rows }: Series): string[] {
  const flagged = knownOf(points).filter(({ cell }) => cell.flag);
  const flags = new Map(flagged.map(({ cell }) => [cell.flag!.title, cell.flag!]));
  return [...flags.values()].map(({ shorthand, title }) => {
    const places = rows.flatMap((row) => {
      const own = flagged.filter((point) => point.row?.id === row.id && point.cell.flag!.title === title);
      const parts = listWords(
        own.map(({ part }) => part?.title ?? ""),
        8,
      );
      return parts ? [`“${shorten(row.title, 60)}” (${parts})`] : [];
    });
    return `[${shorthand}] ${title}: ${listWords(places, 8)}.`;
  });
}

function countSentence(series: Series): string {
  const bars = `${series.rows.length} ${series.rows.length === 1 ? "bar" : "bars, each"}`;
  const ends = series.parts.length > 1 ? `, from ${series.parts[0]!.title} to ${series.parts.at(-1)!.title}` : "";
  return `${bars} divided into ${series.parts.length} parts${ends}${baseWords(series)}.`;
}

function baseWords(series: Series): string {
  const bases = [...new Set(barsOf(series).map(({ base }) => base))];
  const [only] = bases;
  return bases.length === 1 && only !== null && only !== undefined ? `; n = ${numberText(only, 0)}` : "";
}

/** Compares shares of the whole bar, since counts of rows with different bases cannot be compared. */
function partSentence(series: Series, part: Label, most: number): string {
  const n = series.parts.findIndex(({ id }) => id === part.id);
  const shares = barsOf(series).flatMap((bar) => shareOf(series, bar, n));
  if (shares.length === 0) return "";
  const amounts = shares.map(({ share }) => share);
  const [high, low] = [Math.max(...amounts), Math.min(...amounts)];
  const words = (share: number) => {
    const rows = shares.filter((candidate) => candidate.share === share);
    return `${listWords(
      rows.map(({ row }) => `“${shorten(row.title, most)}”`),
      1,
    )} (${rows[0]!.text})`;
  };
  if (high === low) return `${part.title}: ${words(high)}.`;
  return `${part.title}: largest share for ${words(high)}, smallest for ${words(low)}.`;
}

type Share = { row: Label; share: number; text: string };

function shareOf(series: Series, { row, base }: DividedBar, part: number): Share[] {
  const point = series.points.find((p) => p.row?.id === row.id && p.part?.id === series.parts[part]!.id);
  const whole = series.unit.kind === "percent" ? 100 : base;
  if (!point || !isKnown(point.cell) || !whole) return [];
  const value = valueLabel(series, point.cell);
  const text = series.unit.kind === "percent" ? value : `${value} of ${numberText(whole, 0)}`;
  return [{ row, share: point.cell.value / whole, text }];
}
