// Numbers written as words: "seven", "forty-one", "several hundred". Knows English, and nothing of evidence.

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const teens = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const large = "dozens?|hundreds?|thousands?|millions?|billions?";
const units = "one|two|three|four|five|six|seven|eight|nine";

/** Source of an expression for the numbers from two to twelve, which a text may count on its fingers. */
export const smallNumber = small;

/** Names of fractions after a number: "two thirds" is a comparing word, not a count. */
const fractionAfter = String.raw`(?!(?:-|\s+)(?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)\b)`;

const one = String.raw`(?:(?:${tens})(?:-(?:${units}))?|${teens}|${small}|${large})`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${one}(?:(?:-|\s+)(?:and\s+)?${one})*(?![\p{L}\p{N}-])${fractionAfter}`,
  "giu",
);

/** Every number that a text writes as a word, with its place. "One" is left alone: it mostly stands for somebody. */
export function numberWords(text: string): { word: string; index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], index: match.index }));
}
