// The interval of a share, by Wilson's score method. Pure.

import { checkConfidence, checkShare } from "../arguments.ts";
import { reachOf } from "../quantiles.ts";
import type { Interval } from "./interval.ts";

/**
 * Wilson's score interval of a proportion: all true shares from which x out of n is no further than z standard errors.
 *
 * Source: Wilson EB (1927), "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22, 209-212; Newcombe RG (1998), "Two-sided confidence intervals for the single
 * proportion: comparison of seven methods", Statistics in Medicine 17, 857-872 (method 3, no continuity correction).
 * @param x how many have the property: a whole number from 0 to n
 * @param n how many were asked or counted: a whole number above 0
 * @param confidence above 0 and below 1
 * @returns shares from 0 to 1; the lower limit is exactly 0 at x = 0 and the upper exactly 1 at x = n
 * @throws RangeError on any other argument
 */
export function wilson(x: number, n: number, confidence: number): Interval {
  checkShare("x", x, "n", n);
  checkConfidence(confidence);
  const z = reachOf(confidence);
  return {
    lower: lowest(x, n, z),
    estimate: x / n,
    upper: 1 - lowest(n - x, n, z),
    method: "Wilson score",
    confidence,
  };
}

/** The formula's lower limit, with its difference of near-equal numbers turned into a quotient. */
function lowest(x: number, n: number, z: number): number {
  return (2 * x * x) / (n * (2 * x + z * z + z * Math.sqrt(z * z + 4 * x * (1 - x / n))));
}
