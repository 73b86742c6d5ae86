// Words that say a number inside a comparison: "half", "three times", "one in four", "more than seven". Knows English, and
// nothing of evidence.

import { numberWords, ordinals, smallNumber, valueOfNumber } from "../../lib/number-words.ts";

const parts = ["half", "third", "quarter", ...ordinals.slice(5, 11)];
const multiples: Record<string, number> = {
  ...{ twice: 2, double: 2, doubled: 2, triple: 3, tripled: 3, treble: 3, trebled: 3, halved: 1 / 2 },
};

const number = `(?:one|${smallNumber})`;
const part = `(?:${parts.join("|")})`;

/** How far a claim's number may be from the one that the words say, as a share of it: 33 stands for a third. */
const closeness = 0.011;

/** `scales` are the ways in which a claim may write the same number: as a share of one or of a hundred, or turned round. */
type Said = { value: number; scales: ((value: number) => number)[] };

const share = [(value: number) => value, (value: number) => value * 100, (value: number) => 1 / value];
const plain = [(value: number) => value];

/** The ways in which words say a number, each with what its groups amount to; the first that fits decides. */
const ways: { pattern: RegExp; value: (first: string, second: string) => number; scales: Said["scales"] }[] = [
  { pattern: new RegExp(`\\b(${number}) and a half\\b`), value: (whole) => valueOfNumber(whole) + 0.5, scales: plain },
  {
    pattern: new RegExp(`\\b(${number}) (?:in|out of) (?:every )?(${number}|\\d+)\\b`),
    value: (some, all) => valueOfNumber(some) / valueOfNumber(all),
    scales: share,
  },
  {
    pattern: new RegExp(`\\b(?:(${number})[ -])?(${part})s?\\b`),
    value: (count, name) => (count ? valueOfNumber(count) : 1) / (parts.indexOf(name) + 2),
    scales: share,
  },
  { pattern: new RegExp(`\\b(${number}) times\\b`), value: valueOfNumber, scales: share },
  {
    pattern: new RegExp(`\\b(${Object.keys(multiples).join("|")})\\b`),
    value: (name) => multiples[name]!,
    scales: share,
  },
];

/** The number that the words of a comparison say; null when they say none. */
function numberSaid(words: string): Said | null {
  const text = words.toLowerCase();
  for (const { pattern, value, scales } of ways) {
    const match = pattern.exec(text);
    if (match) return { value: value(match[1] ?? "", match[2] ?? ""), scales };
  }
  const [count] = numberWords(text);
  return count ? { value: valueOfNumber(count.word), scales: plain } : null;
}

/** Whether a claim with this plain number can stand behind the words; true when they say no number. */
export function fitsNumber(words: string, claimed: string | null): boolean {
  const said = numberSaid(words);
  if (!said) return true;
  if (claimed === null) return false;
  const { value, scales } = said;
  return scales.some((scale) => Math.abs(Number(claimed) - scale(value)) <= closeness * scale(value));
}
