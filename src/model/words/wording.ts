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
  longestFirst(phrases, (phrase) => phrase).reduce((rest, phrase) => blank(rest, phrase).rest, text);

/** A text without the literals that stand in it, and each of those with the number of figures that it hides there. */
export function withoutLiterals(text: string, literals: Literals): { rest: string; waivers: Waiver[] } {
  const waivers: Waiver[] = [];
  let whole = text;
  const all = (Object.entries(literals) as [keyof Literals, string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((literal) => ({ literal, kind })),
  );
  for (const { literal, kind } of longestFirst(all, (each) => each.literal)) {
    const { rest, times } = blank(whole, literal);
    whole = rest;
    if (times) waivers.push({ literal, kind, figures: times * figuresIn(literal) });
  }
  return { rest: whole, waivers };
}

function longestFirst<Item>(items: readonly Item[], phraseOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => phraseOf(b).length - phraseOf(a).length);
}

/** A text without a phrase where it stands by itself, and how many times it does. */
function blank(text: string, phrase: string): { rest: string; times: number } {
  let [rest, times] = [text, 0];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at)) {
    const end = at + phrase.length;
    const alone = standsAlone(phrase, text.slice(Math.max(0, at - 3), at), text.slice(end, end + 2));
    if (alone) rest = rest.slice(0, at) + "_".repeat(phrase.length) + rest.slice(end);
    if (alone) times++;
    at = alone ? end : at + 1;
  }
  return { rest, times };
}

/** "two men" hides nothing of "twenty-two men". An expression for each phrase would say the same, a hundred times slower. */
function standsAlone(phrase: string, before: string, after: string): boolean {
  const joinsBefore = /^[\p{L}\p{N}]/u.test(phrase) && /[\p{L}\p{N}]-?$/u.test(before);
  const joinsAfter = /[\p{L}\p{N}]$/u.test(phrase) && /^[\p{L}\p{N}]/u.test(after);
  return !joinsBefore && !joinsAfter;
}
