// Words that say a number inside a comparison: "half", "three times", "one in four", "more than seven". Knows English, and
// nothing of evidence.

const units = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const parts = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const multiples: Record<string, number> = {
  ...{ twice: 2, double: 2, doubled: 2, triple: 3, tripled: 3, treble: 3, trebled: 3, halved: 1 / 2 },
};

const number = `(?:${units.join("|")})`;
const part = `(?:${parts.join("|")})`;

/** How far a claim's number may be from the one that the words say, as a share of it: 33 stands for a third. */
const closeness = 0.011;

/** `scales` are the ways in which a claim may write the same number: as a share of one or of a hundred, or turned round. */
type Said = { value: number; scales: ((value: number) => number)[] };

const share = [(value: number) => value, (value: number) => value * 100, (value: number) => 1 / value];
const plain = [(value: number) => value];

/** The number that the words of a comparison say; null when they say none. */
function numberSaid(words: string): Said | null {
  const text = words.toLowerCase();
  const andAHalf = new RegExp(`\\b(${number}) and a half\\b`).exec(text);
  if (andAHalf) return { value: valueOf(andAHalf[1]!) + 0.5, scales: plain };
  const chance = new RegExp(`\\b(${number}) (?:in|out of) (?:every )?(${number}|\\d+)\\b`).exec(text);
  if (chance) return { value: valueOf(chance[1]!) / valueOf(chance[2]!), scales: share };
  const fraction = new RegExp(`\\b(?:(${number})[ -])?(${part})s?\\b`).exec(text);
  if (fraction)
    return { value: (fraction[1] ? valueOf(fraction[1]) : 1) / (parts.indexOf(fraction[2]!) + 2), scales: share };
  const times = new RegExp(`\\b(${number}) times\\b`).exec(text);
  if (times) return { value: valueOf(times[1]!), scales: share };
  const multiple = Object.keys(multiples).find((each) => new RegExp(`\\b${each}\\b`).test(text));
  if (multiple) return { value: multiples[multiple]!, scales: share };
  const count = new RegExp(`\\b(${number})\\b`).exec(text.replace(/\b(?:no )?one\b/g, ""));
  return count ? { value: valueOf(count[1]!), scales: plain } : null;
}

const valueOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : units.indexOf(word) + 1);

/** Whether a claim with this plain number can stand behind the words; true when they say no number. */
export function fitsNumber(words: string, claimed: string | null): boolean {
  const said = numberSaid(words);
  if (!said) return true;
  if (claimed === null) return false;
  const { value, scales } = said;
  return scales.some((scale) => Math.abs(Number(claimed) - scale(value)) <= closeness * scale(value));
}
