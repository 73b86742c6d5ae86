// Whether two published estimates differ by more than chance, when all that is known of each is its interval. Pure.

import { checkAboveZero, checkConfidence, checkNumber } from "../arguments.ts";
import type { Interval } from "../intervals/interval.ts";
import { reachOf } from "../quantiles.ts";

/** An estimate as a survey publishes it, limits in its own unit; confidence is 0.95 for 95 % limits. */
export type PublishedEstimate = { estimate: number; lower: number; upper: number; confidence: number };

/**
 * The difference a - b of two estimates of the same series from independent samples, and whether it differs from 0: the
 * test for "rose" and "fell". Each standard error is read off the width of the interval, so it takes for granted that
 * the estimates vary normally and that the limits allow for the survey's design. It is as exact as the printed limits:
 * with rounded ones a close result can fall on either side. Two samples that share people vary together, and need more.
 *
 * Source: Altman DG, Bland JM (2003), "Interaction revisited: the difference between two estimates", BMJ 326, 219.
 * @returns the difference in the estimates' unit; `differs` when its interval leaves out 0
 * @throws RangeError when an estimate lies outside its limits, limits have no width, or the confidences are not the same
 */
export function differenceOfEstimates(
  a: PublishedEstimate,
  b: PublishedEstimate,
): { difference: Interval; differs: boolean } {
  checkPair(a, b);
  const estimate = a.estimate - b.estimate;
  const reach = Math.hypot(halfWidth(a), halfWidth(b));
  const [lower, upper] = [estimate - reach, estimate + reach];
  const method = "Normal, from the widths of two independent intervals";
  return { difference: { lower, estimate, upper, method, confidence: a.confidence }, differs: lower > 0 || upper < 0 };
}

/**
 * The same on the logarithmic scale, for ratios (odds ratios, rate ratios, relative risks): a / b, and whether it
 * differs from 1. Source and assumptions as above, of the logarithms.
 * @returns the ratio; `differs` when its interval leaves out 1
 * @throws RangeError as above, and when an estimate or limit is not above 0
 */
export function ratioOfEstimates(a: PublishedEstimate, b: PublishedEstimate): { ratio: Interval; differs: boolean } {
  for (const [name, each] of [["a", a] as const, ["b", b] as const]) {
    for (const part of ["estimate", "lower", "upper"] as const) checkAboveZero(`${name}.${part}`, each[part]);
  }
  const { difference, differs } = differenceOfEstimates(onLogScale(a), onLogScale(b));
  const ratio = {
    lower: Math.exp(difference.lower),
    estimate: a.estimate / b.estimate,
    upper: Math.exp(difference.upper),
    method: "Log-normal, from the widths of two independent intervals",
    confidence: a.confidence,
  };
  return { ratio, differs };
}

/** The standard error behind an interval that is as wide as a normal one. */
export const standardError = ({ lower, upper, confidence }: Omit<PublishedEstimate, "estimate">): number =>
  (upper - lower) / (2 * reachOf(confidence));

/** @throws RangeError unless the limits are numbers around the estimate, some way apart, with their confidence */
export function checkEstimate(name: string, { estimate, lower, upper, confidence }: PublishedEstimate): void {
  checkNumber(`${name}.estimate`, estimate);
  checkNumber(`${name}.lower`, lower);
  checkNumber(`${name}.upper`, upper);
  checkConfidence(confidence);
  if (lower > estimate) throw new RangeError(`${name}.lower must be at most the estimate (${estimate}), not ${lower}`);
  if (upper < estimate) throw new RangeError(`${name}.upper must be at least the estimate (${estimate}), not ${upper}`);
  if (lower === upper) throw new RangeError(`${name}.lower and ${name}.upper must not both be ${lower}: no width`);
}

function checkPair(a: PublishedEstimate, b: PublishedEstimate): void {
  checkEstimate("a", a);
  checkEstimate("b", b);
  if (a.confidence !== b.confidence) {
    throw new RangeError(`b.confidence must be the same as a.confidence (${a.confidence}), not ${b.confidence}`);
  }
}

const halfWidth = ({ lower, upper }: PublishedEstimate) => (upper - lower) / 2;

const onLogScale = ({ estimate, lower, upper, confidence }: PublishedEstimate): PublishedEstimate => ({
  estimate: Math.log(estimate),
  lower: Math.log(lower),
  upper: Math.log(upper),
  confidence,
});
