// Finds figures and comparing words in running text that nothing stands behind. Knows text; nothing of numbers or claims.

import { comparingWords } from "./comparing-words.ts";
import type { Fault } from "../numbers/select.ts";
import type { WordFault } from "./bind.ts";
import { numberWords } from "../../lib/number-words.ts";
import { figure, withoutPhrases } from "./wording.ts";

/** Pieces of one run of text in order. A bound number is U+FFFC; words that a claim backs are left out. */
export type Run = { text: string; line: number }[];

/** Figures, in digits or in words, and comparing words in `text`: a run's line, with the record's literals blanked. */
export function unboundFaults(run: Run, text: string): WordFault[] {
  const digits = [...text.matchAll(figure)].map((match) => ({ word: match[0], index: match.index }));
  const faultsOf = (found: { word: string; index: number }[], fault: (word: string, around: string) => Fault) =>
    found.map(({ word, index }) => ({
      line: lineAt(index, run),
      words: word,
      ...fault(word, around(text, index)),
    }));
  return [
    ...faultsOf(digits, bareDigit),
    ...faultsOf(numberWords(text), bareNumberWord),
    ...faultsOf(comparingWords(text), bareComparison),
  ];
}

/** The words of a run as one line. */
export const lineOf = (run: Run): string => run.map((piece) => piece.text.replace(/\n/g, " ")).join("");

const bareDigit = (digits: string, around: string): Fault => ({
  code: "bare-digit",
  found: `the figure "${digits.replace(/[.,:/-]+$/, "")}" typed into a sentence: "${around}"`,
  expected: "figures only as {{ names }} of numbers that come from cells",
  fix: "Name the cell under numbers and write its name between double braces; list names, ages and laws under literals, by their kind.",
});

const bareNumberWord = (word: string, around: string): Fault => ({
  code: "bare-number-word",
  found: `the number "${word}" written into a sentence: "${around}"`,
  expected: "numbers in words only as {{ name.words }} of numbers that come from cells",
  fix: "Name the cell under numbers and write its name between double braces; list lengths of time under times, and a few things that the text itself counts under tellings.",
});

const bareComparison = (word: string, around: string): Fault => ({
  code: "comparison-without-claim",
  found: `"${word}" with no claim behind it: "${around}"`,
  expected: `words that compare only as [${word}](claim:name), with the claim under claims`,
  fix: `Add a claim that the cells can prove and mark the words with it; if nothing is compared, list the phrase under literals, as words.`,
});

function around(text: string, index: number): string {
  const from = Math.max(0, index - 25);
  const piece = text
    .slice(from, index + 35)
    .replace(/\uFFFC/g, "{{...}}")
    .replace(/\s*\u25AE\s*/g, " ... ")
    .replace(/_{2,}/g, "...");
  return `${from > 0 ? "..." : ""}${piece.trim()}${index + 35 < text.length ? "..." : ""}`;
}

function lineAt(index: number, run: Run): number {
  let offset = 0;
  for (const piece of run) {
    offset += piece.text.length;
    if (index < offset) return piece.line;
  }
  return run.at(-1)?.line ?? 1;
}

/**
 * The column, from 1, at which a fault's words stand in a line of Markdown, passing over `before` earlier places. Slots,
 * literals and words that a claim backs are passed over, unless the words are nowhere else.
 */
export function columnOf(words: string, line: string, before: number, phrases: readonly string[]): number {
  if (words.startsWith("](")) return line.lastIndexOf("[", Math.max(0, line.indexOf(words))) + 1 || 1;
  const spaces = (text: string) => " ".repeat(text.length);
  const bare = withoutPhrases(line, phrases).replace(/\{\{.*?\}\}|\]\([^)]*\)/g, spaces);
  const unbacked = withoutPhrases(line, phrases).replace(/\{\{.*?\}\}|\[[^\]]*\]\(claim:[^)]*\)|\]\([^)]*\)/g, spaces);
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s*");
  for (const text of [unbacked, bare, line]) {
    const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "gu"))];
    const place = places[Math.min(before, places.length - 1)];
    if (place) return place.index + 1;
  }
  return 1;
}
