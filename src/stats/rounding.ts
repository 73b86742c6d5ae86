// Rounding-interval arithmetic: where the true value behind a printed number may lie. Pure; knows nothing of evidence.

import { add, compareDecimals, divide, multiply, subtract, type Decimal } from "./decimal.ts";

/** From `low` to `high`, both included. */
export type Bounds = { low: Decimal; high: Decimal };

/** A number known exactly. */
export const exactly = (value: Decimal): Bounds => ({ low: value, high: value });

/**
 * Where the value behind a printed number lies, when it was rounded to `toNearest`: half of that on either side.
 * @param toNearest above zero: "1", "0.1", "1000"
 */
export function roundedTo(printed: Decimal, toNearest: Decimal): Bounds {
  const half = divide(toNearest, "2");
  return { low: subtract(printed, half), high: add(printed, half) };
}

/** The place value of the last printed digit: "7.9" -> "0.1", "36" -> "1". */
export function lastPlace(printed: Decimal): Decimal {
  const decimals = printed.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
}

/** The bounds of a sum, difference or quotient of bounded numbers; the quotient of numbers above zero only. */
export const boundsOf = {
  sum: (parts: readonly Bounds[]): Bounds => ({
    low: parts.map(({ low }) => low).reduce(add),
    high: parts.map(({ high }) => high).reduce(add),
  }),
  difference: (a: Bounds, b: Bounds): Bounds => ({ low: subtract(a.low, b.high), high: subtract(a.high, b.low) }),
  /** A divisor that may be zero after rounding bounds the quotient from one side only: it is taken as printed. */
  quotient: (a: Bounds, b: Bounds): Bounds => {
    const least = compareDecimals(b.low, "0") > 0 ? b.low : b.high;
    return { low: divide(a.low, b.high), high: divide(a.high, least) };
  },
  times: ({ low, high }: Bounds, factor: Decimal): Bounds => ({
    low: multiply(low, factor),
    high: multiply(high, factor),
  }),
};

/** Whether two ranges share a value. Ends that only touch count as shared. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return compareDecimals(a.low, b.high) <= 0 && compareDecimals(b.low, a.high) <= 0;
}

/**
 * Whether a percentage printed to `toNearest` can be k out of n for some whole number k.
 * @param n whole number above zero
 */
export function possibleShare(printed: Decimal, toNearest: Decimal, n: number): boolean {
  const { low, high } = roundedTo(printed, toNearest);
  const nearest = Math.round((Number(printed) / 100) * n);
  return [nearest - 1, nearest, nearest + 1].some((k) => {
    if (k < 0 || k > n) return false;
    const share = divide(String(k * 100), String(n));
    return compareDecimals(share, low) >= 0 && compareDecimals(share, high) <= 0;
  });
}
