// Phrases that hold a figure or a comparing word and are no statistic: of which kinds they may be, and how each kind looks.
// Knows English; nothing of evidence.

import type { Literals } from "../../data/schema-parts.ts";
import type { Fault } from "../numbers/select.ts";
import { comparingWords } from "./comparing-words.ts";
import { numberWord, numberWords, smallNumber } from "../../lib/number-words.ts";
import { figure } from "./wording.ts";

export type LiteralKind = {
  title: string;
  /** Why such a phrase needs no cell. */
  why: string;
  /** What a phrase of this kind looks like, in words. */
  looks: string;
  fits(phrase: string): boolean;
};

const holdsDigit = (phrase: string): boolean => phrase.search(figure) >= 0;
const looksLike = (pattern: RegExp) => (phrase: string) => pattern.test(phrase);
const numbers = String.raw`(?:\p{N}+|${numberWord})`;
/** What no name, age, law or length of time looks like: a share, an amount of money, a count of thousands, some out of all. */
const isStatistic = /[%£$€]|\bper cent\b|\d,\d{3}|\d (?:of|out of) \d/;
const isSmall = new RegExp(`^(?:${smallNumber})$`, "i");

/** The kinds by the word that a record writes under `literals`. */
export const literalKinds: Readonly<Record<keyof Literals, LiteralKind>> = {
  ages: {
    title: "Ages",
    why: "They say who was asked, as part of a definition. They measure nothing.",
    looks: 'an age or ages, such as "16 to 59" or "were sixteen"',
    fits: looksLike(
      new RegExp(
        `\\bage[ds]?\\b|\\byears? old\\b|\\b(were|turned?|since|at|until|before|from) ${numbers}$|\\b(over|under)s?\\b|^${numbers},? (to|and|or) (${numbers}|older|over|younger|under)$`,
        "iu",
      ),
    ),
  },
  dates: {
    title: "Dates and years",
    why: "They say when something happened or was published. They measure nothing.",
    looks: 'a year or a date, such as "March 2015" or "2009"',
    // A number of things looks like a year too: "2000 women".
    fits: looksLike(/(?<![\d,.£])(1[6-9]|20)\d\d(?![\d%]|,\d|\.\d)(?! (?!(to|and|or|in)\b)[a-z])/),
  },
  laws: {
    title: "Laws, and places in a document",
    why: "They name a section, a page or a table. They count nothing.",
    looks: 'a law or a place in a document, such as "Section 76" or "table 8-3"',
    fits: looksLike(
      /\b(acts?|laws?|bill|manual|sections?|subsections?|part|schedule|pages?|tables?|figure|chapters?|appendix|paragraphs?|points?|recommendations?|phase|reports?|statements?|annex)\b/i,
    ),
  },
  names: {
    title: "Names, headings and telephone numbers",
    why: "The figure is a part of a name, of a heading, of a unit or of a telephone number.",
    looks: 'a name, a unit or a telephone number, such as "AAFDA 2", "per hundred thousand" or "999"',
    fits: looksLike(
      /\p{L}-?\d|\d\p{L}|^\p{Lu}{2,} |^(999|101|111|55|0\d+|\d{5})$|^\d+(\.\d+)*\.? \p{Lu}\p{Ll}+$|\p{Lu}\p{Ll}+ .*(\p{N}|\p{Lu}\p{Ll})|\p{Lu}\p{Ll}+ \p{N}|\b(per|every|each|nearest|in) (\p{L}+ )?(hundred|thousand|million)/u,
    ),
  },
  times: {
    title: "Lengths of time",
    why: "They say how long something lasts, or how often it happens, where no table of ours holds it.",
    looks: 'a length of time, such as "twelve months"',
    fits: looksLike(
      /\b(seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|birthday|times|sessions?)\b/i,
    ),
  },
  tellings: {
    title: "What the text itself counts",
    why: "The two ends of a line, two men in one study: so few that the text, the picture or the source names each of them.",
    looks: 'a number in words from two to twelve and what it counts, such as "two men"',
    fits: (phrase) =>
      !holdsDigit(phrase) &&
      /\s/.test(phrase) &&
      numberWords(phrase).length > 0 &&
      numberWords(phrase).every(({ word }) => isSmall.test(word)),
  },
  statement: {
    title: "Words of a statement that is checked",
    why: "The page sets them against the figures. They are another's words, in our wording.",
    looks: "words of the statement that a claim checks",
    fits: () => true,
  },
  words: {
    title: "Words that compare nothing in the figures",
    why: 'They only look like a comparison: "more information".',
    looks: "a phrase without a number that holds a comparing word",
    fits: (phrase) => !holdsDigit(phrase) && numberWords(phrase).length === 0 && comparingWords(phrase).length > 0,
  },
};

/** All phrases of a record's literals, whatever their kind. */
export const phrasesOf = (literals: Literals): string[] => Object.values(literals).flat();

/** What is wrong with the literals of a record, each with its place below `literals`. `used` are the phrases that its words hold. */
export function literalFaults(
  literals: Literals,
  used: ReadonlySet<string>,
  mayQuote: boolean,
): { path: PropertyKey[]; fault: Fault }[] {
  return (Object.entries(literals) as [keyof Literals, string[]][]).flatMap(([kind, phrases]) =>
    phrases.flatMap((phrase, index) => {
      const fault = kindFault(kind, phrase, mayQuote) ?? (used.has(phrase) ? null : unusedFault(phrase));
      return fault ? [{ path: ["literals", kind, index], fault }] : [];
    }),
  );
}

function kindFault(kind: keyof Literals, phrase: string, mayQuote: boolean): Fault | null {
  const { looks, fits } = literalKinds[kind];
  if (kind === "statement" && !mayQuote) return statementElsewhere(phrase);
  if (fits(phrase) && (kind === "statement" || !isStatistic.test(phrase))) return null;
  return {
    code: "literal-not-of-kind",
    found: `"${phrase}" among the literals under ${kind}`,
    expected: looks,
    fix: "A statistic is never a literal: name its cell under numbers. Other phrases go under the kind that they are; data/README.md lists the kinds.",
  };
}

function statementElsewhere(phrase: string): Fault {
  return {
    code: "literal-not-of-kind",
    found: `"${phrase}" as the words of another's statement`,
    expected: "statement: only in a file of claims/, which sets the statement against the figures",
    fix: "Say it in your own words on figures of ours, or move it to a claim.",
  };
}

function unusedFault(phrase: string): Fault {
  return {
    code: "unused-literal",
    found: `"${phrase}", which no words of this file hold`,
    expected: "only phrases that stand in the words, letter for letter",
    fix: "Take it out, or mend its spelling.",
  };
}
