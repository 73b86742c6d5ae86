// The interval of a count of separate events that never covers less often than it says. Pure.

import { checkConfidence, checkCount } from "../arguments.ts";
import { gammaQuantile } from "../quantiles.ts";
import type { Interval, Limits } from "./interval.ts";

/**
 * The exact interval of a count: all expected numbers under which neither "count or more" nor "count or fewer" events
 * are rarer than half of (1 - confidence), when events happen one by one and independently.
 *
 * Source: Garwood F (1936), "Fiducial limits for the Poisson distribution", Biometrika 28, 437-442; the limits are
 * quantiles of the gamma distribution, half those of chi-squared.
 * @param count events: a whole number from 0
 * @param confidence above 0 and below 1
 * @returns numbers of events; the lower limit is exactly 0 at count 0
 * @throws RangeError on any other argument
 */
export function poissonExact(count: number, confidence: number): Interval {
  checkCount("count", count);
  checkConfidence(confidence);
  return { ...poissonLimits(count, confidence), estimate: count, method: "Poisson exact", confidence };
}

/** The same limits for any `count` from 0, whole or not, unchecked. */
export function poissonLimits(count: number, confidence: number): Limits {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaQuantile(1 - tail, count + 1),
  };
}
