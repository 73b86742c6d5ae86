// Whether bare values tend to rise or fall over time, in a straight line or not. Pure.

/**
 * The Mann-Kendall test, exact, ties included. S counts the pairs of which the later value is higher, less those of
 * which it is lower. Its chance is counted over all orders in which these values could have come.
 *
 * Source: Mann HB (1945), "Nonparametric tests against trend", Econometrica 13, 245-259; Kendall MG (1975), "Rank
 * correlation methods". The orders with each number of descents are the coefficients of a q-multinomial: MacMahon PA
 * (1915), "Combinatory analysis".
 * @param values in the order of time
 * @returns S, and the two-sided p: twice the chance of an S at least as far from 0 on its side, at most 1
 */
export function mannKendall(values: readonly number[]): { s: number; p: number } {
  const pairs = values.flatMap((earlier, i) => values.slice(i + 1).map((later) => Math.sign(later - earlier)));
  const s = pairs.reduce((total, sign) => total + sign, 0);
  const untied = pairs.filter((sign) => sign !== 0).length;
  const ties = [...new Set(values)].map((value) => values.filter((other) => other === value).length);
  const orders = ordersByDescents(values.length, ties);
  // S = untied - 2 x descents, and the counts are the same from either end.
  const atLeastAsFar = orders.slice(0, (untied - Math.abs(s)) / 2 + 1);
  return { s, p: Math.min(1, 2 * ratio(total(atLeastAsFar), total(orders))) };
}

/** How many orders of n values, tied in these groups, have 0, 1, 2, ... pairs of which the later value is lower. */
function ordersByDescents(n: number, ties: readonly number[]): bigint[] {
  let counts = [1n];
  for (let k = 2; k <= n; k += 1) counts = timesLengthOf(counts, k);
  for (const tied of ties) for (let k = 2; k <= tied; k += 1) counts = dividedByLengthOf(counts, k);
  return counts;
}

/** The polynomial times 1 + q + ... + q^(k-1). */
function timesLengthOf(counts: readonly bigint[], k: number): bigint[] {
  let window = 0n;
  return Array.from({ length: counts.length + k - 1 }, (_, i) => {
    window += (counts[i] ?? 0n) - (counts[i - k] ?? 0n);
    return window;
  });
}

/** The polynomial divided by 1 + q + ... + q^(k-1), which goes into it. */
function dividedByLengthOf(counts: readonly bigint[], k: number): bigint[] {
  const quotient: bigint[] = [];
  for (let i = 0; i <= counts.length - k; i += 1) {
    quotient.push((counts[i] ?? 0n) - (counts[i - 1] ?? 0n) + (quotient[i - k] ?? 0n));
  }
  return quotient;
}

const total = (counts: readonly bigint[]) => counts.reduce((sum, count) => sum + count, 0n);

/** a / b to about 15 digits, for numbers too large for floating point. */
const ratio = (a: bigint, b: bigint) => Number((a * 10n ** 18n) / b) / 1e18;
