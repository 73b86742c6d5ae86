// Arithmetic and wording of numbers for the second reader: fractions of whole numbers, nothing shared with src/.

/** numerator / denominator, the denominator above zero. */
export type Fraction = { over: bigint; under: bigint };

/** What a number is counted in, as units.csv says. */
export type SecondUnit = { kind: string; one: string; many: string; prefix: string; suffix: string };

export const fraction = (over: bigint, under = 1n): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under };

/** "7.90" -> 790/100. */
export function fractionOf(text: string): Fraction {
  const [whole, decimals = ""] = text.split(".") as [string, string?];
  if (!/^-?[0-9]+$/.test(whole) || !/^[0-9]*$/.test(decimals)) throw new Error(`no number: ${text}`);
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.over, b.under));
export const times = (a: Fraction, b: Fraction) => fraction(a.over * b.over, a.under * b.under);
export const by = (a: Fraction, b: Fraction) =>
  times(a, b.over < 0n ? fraction(-b.under, -b.over) : fraction(b.under, b.over));
/** Below zero, zero or above it, as a is to b. */
export const order = (a: Fraction, b: Fraction): number => {
  const { over } = minus(a, b);
  return over < 0n ? -1 : over > 0n ? 1 : 0;
};

/** The nearest number with so many decimals, halves away from zero: "-2.50". */
export function rounded({ over, under }: Fraction, places: number): string {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(places);
  const units = (2n * size + under) / (2n * under);
  const digits = units.toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
  return over < 0n && units > 0n ? `-${text}` : text;
}

/** The whole multiple of `step` that is nearest, halves away from zero: 1389000 to 100000 is 1400000. */
export const nearestMultiple = (value: Fraction, step: Fraction): Fraction =>
  times(fraction(BigInt(rounded(by(value, step), 0))), step);

/** The change from `before` to `after`, as a percentage of `before`. */
export const changeOf = (before: Fraction, after: Fraction): Fraction =>
  times(fraction(100n), by(minus(after, before), before));

/** A whole number as it is; null for any other. */
export const wholeOf = ({ over, under }: Fraction): bigint | null => (over % under === 0n ? over / under : null);

/** With commas between thousands, the unit's signs, and a true minus: "−£1,200". */
export function written(value: Fraction, unit: Pick<SecondUnit, "prefix" | "suffix">, places: number): string {
  const text = rounded(value, places);
  const size = text.replace("-", "");
  const [whole = "", decimals] = size.split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const grouped = groups.join(",") + (decimals === undefined ? "" : `.${decimals}`);
  return `${text === size ? "" : "\u2212"}${unit.prefix}${grouped}${unit.suffix}`;
}

/** With its noun, for what is neither a percentage nor money: "1 case", "1,711 cases". */
export function writtenInFull(value: Fraction, unit: SecondUnit, places: number): string {
  const text = written(value, unit, places);
  if (unit.kind === "percent" || unit.kind === "money") return text;
  return `${text} ${text === "1" ? unit.one : unit.many}`;
}

/** "£1.4 million", for whole hundred thousands above zero; null for what would lose a digit by it. */
export function inMillions(value: Fraction, { prefix }: Pick<SecondUnit, "prefix">): string | null {
  const tenths = wholeOf(by(value, fraction(100_000n)));
  if (tenths === null || tenths <= 0n) return null;
  const [millions, rest] = [tenths / 10n, tenths % 10n];
  return `${prefix}${written(fraction(millions), { prefix: "", suffix: "" }, 0)}${rest ? `.${rest}` : ""} million`;
}

/** 1 -> "1st", 12 -> "12th", 22 -> "22nd". */
export function ordinal(place: bigint): string {
  const isTeen = (place / 10n) % 10n === 1n;
  const endings: Record<string, string> = isTeen ? {} : { 1: "st", 2: "nd", 3: "rd" };
  return `${place}${endings[String(place % 10n)] ?? "th"}`;
}

const monthNames = "January February March April May June July August September October November December".split(" ");

/** "2019-03-31" -> "31 March 2019". */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.split("-");
  const words = month === undefined ? [year] : [monthNames[Number(month) - 1], year];
  return (day === undefined ? words : [String(Number(day)), ...words]).join(" ");
}

/** How a stretch of months or days is said: a calendar year, a year ending in a month, or its two ends. */
export function periodInWords(from: string, to: string): string {
  if (from === to) return dateInWords(to);
  const isMonths = /^....-..$/.test(from) && /^....-..$/.test(to);
  const monthNumber = (iso: string) => 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7));
  if (isMonths && monthNumber(to) - monthNumber(from) === 11) {
    return from.endsWith("-01") ? from.slice(0, 4) : `year ending ${dateInWords(to)}`;
  }
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** How many days there are from the beginning of a month or day to the end of another: 366 in a year with a leap day. */
export function daysOf(from: string, to: string): number {
  const [year = 0, month = 0, day] = to.split("-").map(Number);
  // Day zero of the month after is the last day of the month.
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return 1 + (last - Date.parse(from.length === 7 ? `${from}-01` : from)) / 86_400_000;
}
