// What the words of a record show, counted: figures that come from cells, figures of a statement that is checked, and
// figures that its literals hide from the check. Knows text; nothing of numbers or claims.

import type { Literals } from "../../data/schema-parts.ts";
import { numberWords } from "../../lib/number-words.ts";

/** A phrase that a record lists as no statistic, of which kind, and how many figures it hides from the check where it stands. */
export type Waiver = { literal: string; kind: keyof Literals; figures: number };

/** What the words of one record's file show. */
export type Wording = { file: string; bound: number; quoted: number; waivers: Waiver[] };

/** A figure as readers see it: digits of any script with the signs inside them. */
export const figure = /[\p{Nd}\p{No}\p{Nl}][\p{Nd}.,:/-]*%?/gu;

/** How many figures a text shows, in digits or in words: "3.9% of two groups" has two. */
export const figuresIn = (text: string): number => [...text.matchAll(figure)].length + numberWords(text).length;

/** The text with every phrase blanked, longest first, its length kept so that places stay right. */
export const withoutPhrases = (text: string, phrases: readonly string[]): string =>
  longestFirst(phrases).reduce(blank, text);

/** The literals that stand in a text, each with the number of figures that it hides there. */
export function waiversIn(text: string, literals: Literals): Waiver[] {
  let rest = text;
  const all = (Object.entries(literals) as [keyof Literals, string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((literal) => ({ literal, kind })),
  );
  return all
    .sort((a, b) => b.literal.length - a.literal.length)
    .flatMap(({ literal, kind }) => {
      const times = [...rest.matchAll(wholePhrase(literal))].length;
      rest = blank(rest, literal);
      return times ? [{ literal, kind, figures: times * figuresIn(literal) }] : [];
    });
}

const longestFirst = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length);

const blank = (text: string, phrase: string) =>
  text.includes(phrase) ? text.replace(wholePhrase(phrase), "_".repeat(phrase.length)) : text;

/** A phrase where it stands by itself: "two men" hides nothing of "twenty-two men". */
function wholePhrase(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const [before, after] = [phrase.slice(0, 1), phrase.slice(-1)].map((end) => /[\p{L}\p{N}]/u.test(end));
  return new RegExp(
    `${before ? "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)" : ""}${escaped}${after ? "(?![\\p{L}\\p{N}])" : ""}`,
    "gu",
  );
}
