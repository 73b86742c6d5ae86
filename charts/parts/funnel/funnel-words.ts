// What a funnel says, in words, from its own points: who stands outside which limits. States places, no judgement.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { fullQuantityText, quantityText } from "../../../src/model/numbers/unit.ts";
import { shorten } from "../../text-width.ts";
import { altLimit, descriptionLimit, flaggedNotes, knownOf, listWords } from "../words.ts";
import { missingNotes, missingSentence, rowsWords, sentences } from "../words.ts";
import { standingsOf } from "./standing.ts";
import type { Side, Standing } from "./standing.ts";

/** Target, who stands outside the 99.8% limits, how many outside the 95% limits only and within, what is missing. */
export function funnelDescription(series: Series): string {
  const found = standingsOf(series);
  const outside = [sideSentence(found, "far-above", 4, 40), sideSentence(found, "far-below", 4, 40)];
  return sentences(
    [targetSentence(series), ...outside, countsSentence(found), missingSentence(series.points)],
    descriptionLimit,
  );
}

/** "Funnel plot: ... , 43 rows around England, 38.2. ..." */
export function funnelAlt(series: Series): string {
  const found = standingsOf(series);
  const { target, targetTitle } = series.funnel!;
  const around = `${shorten(targetTitle, 30)}, ${quantityText(target, series.unit, series.decimals)}`;
  const start = `Funnel plot: ${shorten(lowerFirst(series.axisTitle), 50)}, ${rowsWords(series.rows.length)} around ${around}.`;
  return sentences([start, countsSentence(found), missingSentence(series.points)], altLimit);
}

/** What the lines mean, who is outside and not `named` (ids of rows) beside a mark, and what is not drawn. */
export function funnelNotes(series: Series, named: ReadonlySet<string>): string[] {
  const found = standingsOf(series);
  const { targetTitle, limits } = series.funnel!;
  const meaning =
    `If every place were like ${targetTitle}, about 95 in 100 would lie between the dashed lines ` +
    "and about 998 in 1,000 between the dotted lines.";
  return [
    ...(limits.length > 1 ? [meaning] : []),
    ...(["far-above", "above", "below", "far-below"] as const).flatMap((side) => {
      const unnamed = found.filter((standing) => standing.side === side && !named.has(standing.row.id));
      const names = unnamed.map(({ row }) => row.title);
      return names.length > 0
        ? [`Not named in the picture, ${sideWords[side]}: ${listWords(names, names.length)}.`]
        : [];
    }),
    ...notedNote(found),
    ...bareNote(series),
    ...missingNotes(series),
    ...flaggedNotes(series),
  ];
}

const sideWords: Readonly<Record<Side, string>> = {
  "far-above": "above the 99.8% limits",
  above: "above the 95% limits",
  within: "within the 95% limits",
  below: "below the 95% limits",
  "far-below": "below the 99.8% limits",
  noted: "not judged",
};

function targetSentence(series: Series): string {
  const { target, targetTitle } = series.funnel!;
  return `${rowsWords(series.rows.length)} set against ${targetTitle}, ${fullQuantityText(target, series.unit, series.decimals)}.`;
}

function sideSentence(found: readonly Standing[], side: Side, most: number, letters: number): string {
  const names = found.filter((standing) => standing.side === side).map(({ row }) => shorten(row.title, letters));
  if (names.length === 0) return "";
  return `${names.length} ${sideWords[side]}: ${listWords(names, most)}.`;
}

/** "Of 40 values: 2 above the 99.8% limits, 9 outside the 95% limits only and 29 within the 95% limits." */
function countsSentence(found: readonly Standing[]): string {
  const [above, below] = [countOf(found, "far-above"), countOf(found, "far-below")];
  const both = above > 0 && below > 0;
  const parts: [number, string][] = [
    [above, both ? `above and ${below} ${sideWords["far-below"]}` : sideWords["far-above"]],
    [both ? 0 : below, sideWords["far-below"]],
    [countOf(found, "above", "below"), "outside the 95% limits only"],
    [countOf(found, "within"), sideWords.within],
    [countOf(found, "noted"), sideWords.noted],
  ];
  const words = parts.flatMap(([count, where]) => (count > 0 ? [`${count} ${where}`] : []));
  return words.length > 0
    ? `Of ${found.length} ${found.length === 1 ? "value" : "values"}: ${listWords(words, words.length)}.`
    : "";
}

/** The values that are drawn and not judged. */
function notedNote(found: readonly Standing[]): string[] {
  const names = found.filter(({ side }) => side === "noted").map(({ row }) => row.title);
  return names.length > 0
    ? [`Open rings, not judged, since a note in the table says what may be wrong: ${listWords(names, names.length)}.`]
    : [];
}

/** The values that have no place, since nothing says how many people they rest on. */
function bareNote({ points }: Series): string[] {
  const names = knownOf(points)
    .filter(({ base }) => base === null)
    .map(({ row }) => row?.title ?? "");
  return names.length > 0
    ? [`Not drawn, since the figures do not say on how many people the value rests: ${listWords(names, names.length)}.`]
    : [];
}

const countOf = (found: readonly Standing[], ...sides: Side[]): number =>
  found.filter(({ side }) => sides.includes(side)).length;
