// Words that compare or count, and which comparisons they can stand on. Knows English, and nothing of evidence.

import { smallNumber } from "../../lib/number-words.ts";
import type { Operator } from "../numbers/claims.ts";

const less: Operator[] = ["<", "<="];
const more: Operator[] = [">", ">="];
const extreme: Operator[] = ["=", ">=", "<="];
const even: Operator[] = ["~", "="];

type Sense = { words: string[]; operators: Operator[] };

/** Each group of words with the signs that make them true. The first group that has a word of the phrase decides. */
const senses: Sense[] = [
  { words: ["at most", "up to"], operators: ["<="] },
  { words: ["at least"], operators: [">="] },
  {
    words: ["highest", "largest", "greatest", "biggest", "lowest", "smallest", "fewest", "least", "worst"],
    operators: extreme,
  },
  // Below is not enough: what is nearly half must be close to it, too.
  { words: ["nearly", "almost"], operators: ["~"] },
  {
    words: [
      ..."fell,fall,falls,fallen,falling,dropped,drop,drops,decreased,decrease,declined,decline,declining,shrank".split(
        ",",
      ),
      ..."lower,fewer,less,smaller,below,reduced,reduction,halved,minority,rarer,shorter,under".split(","),
    ],
    operators: less,
  },
  {
    words: [
      ..."rose,rise,rises,risen,rising,increased,increase,increases,grew,grown,growth,higher,more,most,majority".split(
        ",",
      ),
      ..."greater,larger,bigger,above,exceeds,exceeded,longer,outnumber,outnumbered,over,doubled,tripled,trebled".split(
        ",",
      ),
    ],
    operators: more,
  },
  {
    words: [
      ..."similar,equal,equally,about,around,roughly,unchanged,level,half,third,thirds,quarter,quarters".split(","),
      ..."fifth,fifths,sixth,sixths,seventh,sevenths,eighth,eighths,ninth,ninths,tenth,tenths".split(","),
      ..."twice,double,triple,treble,no clear change".split(","),
    ],
    operators: even,
  },
];

/** Words that may stand on other signs than their group's, too. */
const alsoFit: Record<string, Operator[]> = {
  most: ["=", ">="],
  halved: ["~", "="],
  doubled: ["~", "="],
  tripled: ["~", "="],
  twice: [">="],
  double: [">="],
  half: [">=", "<="],
};

/** Words that only compare when a number or a fraction follows them: "about 7%", "over half". */
const needNumber = new Set([
  "about",
  "around",
  "above",
  "below",
  "over",
  "under",
  "nearly",
  "almost",
  "up to",
  "level",
  "roughly",
]);

/** Words that are a fraction only after "a", a number, or a hyphen: "a fifth", "two-fifths", and not "the fifth". */
const needArticle = new Set(
  "third,thirds,fifth,fifths,sixth,sixths,seventh,sevenths,eighth,eighths,ninth,ninths,tenth,tenths".split(","),
);
const articleBefore = String.raw`(?<=\b(?:an?|one|${smallNumber})[\s-])`;
const numberAfter = String.raw`(?=\s+(?:a\s+|an\s+|one\s+)?(?:\d|\uFFFC|half|third|quarter|all|none|every|one|${smallNumber}))`;

const everyWord = senses.flatMap((sense) => sense.words);
const anyOf = (words: readonly string[]) => String.raw`\b(?:${words.join("|")})\b`;
const pattern = new RegExp(
  [
    // Words that need nothing beside them share one alternative, in which an engine can pass over text quickly.
    anyOf(everyWord.filter((word) => !needArticle.has(word) && !needNumber.has(word))),
    articleBefore + anyOf([...needArticle]),
    anyOf([...needNumber]) + numberAfter,
    String.raw`\b(?:one|${smallNumber}) (?:in|out of) (?:every )?(?:${smallNumber}|\d+)\b`,
  ].join("|"),
  "gi",
);

/** Most texts hold no such word, and to know that is ten times as fast as to look at what stands around each word. */
const hint = new RegExp(String.raw`${anyOf(everyWord)}|\b(?:one|${smallNumber}) (?:in|out)\b`, "i");

/** Every comparing word in a text, with its place. U+FFFC stands for a bound number. */
export function comparingWords(text: string): { word: string; index: number }[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], index: match.index }));
}

/**
 * The signs on which a phrase can stand; a word that is denied turns round ("not higher" on `<=`). Null when it has no
 * comparing word at all, so that any sign will do.
 */
export function operatorsFor(phrase: string): Operator[] | null {
  const text = phrase.toLowerCase();
  for (const { words, operators } of senses) {
    const word = words.find((each) => new RegExp(`\\b${each}\\b`).test(text));
    const denied =
      word !== undefined && new RegExp(String.raw`\b(?:no|not|nor|never)\s+(?:\w+\s+)?${word}\b`).test(text);
    if (denied && operators === less) return [">=", "~"];
    if (denied && operators === more) return ["<=", "~"];
    if (word) return [...operators, ...(alsoFit[word] ?? [])];
  }
  return null;
}
