// Binomial, Poisson and normal tails, term by term, in whole numbers of fifty digits and more. Shares nothing with src/.

/** Fifty digits after the point. */
const scale = 10n ** 50n;

/** A number from 0 as a whole number of 10^-50, every digit of its binary value up to the fiftieth. */
export function scaled(value: number): bigint {
  const [whole, fraction] = value.toFixed(50).split(".") as [string, string];
  return BigInt(whole + fraction);
}

/** The chance of x or more out of n, each with the chance p, below 1. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  const [yes, no] = [scaled(p), scale - scaled(p)];
  let [weight, atLeast, all] = [scale * scale, 0n, 0n];
  for (let k = 0; k <= n; k += 1) {
    if (k >= x) atLeast += weight;
    all += weight;
    weight = (weight * BigInt(n - k) * yes) / (BigInt(k + 1) * no);
  }
  return asNumber((atLeast * scale) / all);
}

/** The chance of `count` or more events where `expected` are expected. */
export function poissonAtLeast(count: number, expected: number): number {
  const mean = scaled(expected);
  let [term, fewer, all] = [scale, 0n, 0n];
  for (let k = 0; term > 0n; k += 1) {
    if (k < count) fewer += term;
    all += term;
    term = (term * mean) / scale / BigInt(k + 1);
  }
  return asNumber(((all - fewer) * scale) / all);
}

/** The chance that a standard normal variable lies above z, for z from 0 to 6. */
export function normalAbove(z: number): number {
  // 1 / sqrt(2 pi) to fifty digits.
  const density = 39894228040143267793994605993438186847585863116493n;
  const value = scaled(z);
  const square = (value * value) / scale;
  let [term, sum] = [value, 0n];
  for (let k = 0; term !== 0n; k += 1) {
    sum += term / BigInt(2 * k + 1);
    term = (-term * square) / scale / BigInt(2 * (k + 1));
  }
  return asNumber(scale / 2n - (sum * density) / scale);
}

const asNumber = (units: bigint) => Number(`${units}e-50`);
