// Numbers written as words: "seven", "forty-one", "several hundred", "second". Knows English, and nothing of evidence.

/** The numbers from none to twelve: a number's place is its value. */
export const cardinals = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The places from first to twelfth: a place's index is its number. */
export const ordinals = "none first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
  " ",
);

const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Source of an expression for the numbers from two to twelve, which a text may count on its fingers. */
export const smallNumber = cardinals.slice(2).join("|");

const units = cardinals.slice(1, 10).join("|");
const large = Object.keys(scales)
  .map((scale) => `${scale}s?`)
  .join("|");

/** Source of an expression for one number word above one: "seven", "forty-one", "hundred". */
export const numberWord = `(?:(?:${tens.join("|")})(?:-(?:${units}))?|${teens.join("|")}|${smallNumber}|${large})`;

/** Names of fractions after a number: "two thirds" is a comparing word, not a count. */
const fractionAfter = String.raw`(?!(?:-|\s+)(?:thirds|quarters|${ordinals.slice(5, 11).join("s|")}s)\b)`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${numberWord}(?:(?:-|\s+)(?:and\s+)?${numberWord})*(?![\p{L}\p{N}-])${fractionAfter}`,
  "giu",
);

/** Quickly tells most texts without a number word. The two letters are an s and a k where case does not count. */
const hint = new RegExp(`${numberWord}|[\u017F\u212A]`, "i");

/** Every number that a text writes as a word, with its place. "One" is left alone: it mostly stands for somebody. */
export function numberWords(text: string): { word: string; index: number }[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => ({ word: match[0], index: match.index }));
}

/** The value of a number in words or digits: "two hundred and six" -> 206; "several hundred" is a hundred at least. */
export function valueOfNumber(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+(?:and\s+)?/)) {
    const scale = scales[word.replace(/s$/, "")];
    if (scale === undefined) part += valueOfWord(word);
    else if (scale < 1000) part = (part || 1) * scale;
    else [whole, part] = [whole + (part || 1) * scale, 0];
  }
  return whole + part;
}

function valueOfWord(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (teens.includes(word)) return 13 + teens.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : Math.max(0, cardinals.indexOf(word));
}
