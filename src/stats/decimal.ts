// Exact arithmetic on numbers as they are written, so that 7.9 - 4.2 is 3.7. Pure; knows nothing of evidence.

/** A number in plain decimal notation: optional "-", digits, optional "." and digits. */
export type Decimal = string;

/** The exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, places] = aligned(a, b);
  return written(x + y, places);
}

/** The exact difference a - b. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, places] = aligned(a, b);
  return written(x - y, places);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The quotient a / b, cut off (not rounded) after `places` decimals; ask for more places than you will show.
 * @throws RangeError when b is zero
 */
export function divide(a: Decimal, b: Decimal, places = 30): Decimal {
  const [x, y] = aligned(a, b);
  if (y === 0n) throw new RangeError(`cannot divide ${a} by zero`);
  return written((x * 10n ** BigInt(places)) / y, places);
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [parse(a), parse(b)];
  return written(x.digits * y.digits, x.places + y.places);
}

/** The distance between a and b, never negative. */
export function distance(a: Decimal, b: Decimal): Decimal {
  return subtract(a, b).replace(/^-/, "");
}

function parse(text: Decimal): { digits: bigint; places: number } {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(text)}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign ? -digits : digits, places: fraction.length };
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const [x, y] = [parse(a), parse(b)];
  const places = Math.max(x.places, y.places);
  const scale = (part: { digits: bigint; places: number }) => part.digits * 10n ** BigInt(places - part.places);
  return [scale(x), scale(y), places];
}

/** A whole number of 10^-places units, written without needless zeros after the point. */
function written(units: bigint, places: number): Decimal {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const text = fraction ? `${whole}.${fraction}` : whole;
  return negative && text !== "0" ? `-${text}` : text;
}
