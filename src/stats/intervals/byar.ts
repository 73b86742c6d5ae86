// The interval of a count of separate events by a formula that needs no tables. Pure.

import { checkConfidence, checkCount } from "../arguments.ts";
import { reachOf } from "../quantiles.ts";
import type { Interval, Limits } from "./interval.ts";

/**
 * Byar's approximation to the exact Poisson interval. Good from about ten events; below that use the exact interval, as
 * `countInterval` does. Where a small count and a high confidence make the formula's lower limit negative, it is 0.
 *
 * Source: Breslow NE, Day NE (1987), "Statistical methods in cancer research, volume II: the design and analysis of
 * cohort studies", IARC, Lyon; the formula of Public Health England's package PHEindicatormethods (R/Byars.R).
 * @param count events: a whole number from 0
 * @param confidence above 0 and below 1
 * @returns numbers of events; the lower limit is exactly 0 at count 0
 * @throws RangeError on any other argument
 */
export function byar(count: number, confidence: number): Interval {
  checkCount("count", count);
  checkConfidence(confidence);
  return { ...byarLimits(count, confidence), estimate: count, method: "Byar's approximation", confidence };
}

/** The same limits for any `count` from 0, whole or not, unchecked. */
export function byarLimits(count: number, confidence: number): Limits {
  const z = reachOf(confidence);
  return {
    lower: count === 0 ? 0 : Math.max(0, cubed(count, -z)),
    upper: cubed(count + 1, z),
  };
}

/** Wilson and Hilferty's cube: about where a Poisson variable of this mean lies, z standard errors away. */
const cubed = (count: number, z: number) => count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
