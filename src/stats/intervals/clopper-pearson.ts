// The interval of a share that never covers less often than it says. Pure.

import { checkConfidence, checkShare } from "../arguments.ts";
import { betaQuantile } from "../quantiles.ts";
import type { Interval } from "./interval.ts";

/**
 * The exact interval of a proportion: all true shares under which neither "x or more" nor "x or fewer" of n is rarer
 * than half of (1 - confidence). Wider than Wilson's interval.
 *
 * Source: Clopper CJ, Pearson ES (1934), "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26, 404-413; the limits are quantiles of the beta distribution.
 * @param x how many have the property: a whole number from 0 to n
 * @param n how many were asked or counted: a whole number above 0
 * @param confidence above 0 and below 1
 * @returns shares from 0 to 1; the lower limit is exactly 0 at x = 0 and the upper exactly 1 at x = n
 * @throws RangeError on any other argument
 */
export function clopperPearson(x: number, n: number, confidence: number): Interval {
  checkShare("x", x, "n", n);
  checkConfidence(confidence);
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    estimate: x / n,
    upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
    method: "Clopper-Pearson exact",
    confidence,
  };
}
