// Which of the two intervals of a count to use. Pure.

import { byar, byarLimits } from "./byar.ts";
import type { Interval, Limits } from "./interval.ts";
import { poissonExact, poissonLimits } from "./poisson-exact.ts";

/** From this count on Byar's approximation is used. */
const enoughForByar = 10;

/**
 * The interval of a count of separate events: exact below ten events, Byar's approximation from ten.
 *
 * Source of the rule: Public Health England, tool "Commonly used public health statistics and their confidence
 * intervals" (February 2018), and the notes on `phe_rate` in its package PHEindicatormethods.
 * @param count events: a whole number from 0
 * @param confidence above 0 and below 1
 * @returns numbers of events
 * @throws RangeError on any other argument
 */
export function countInterval(count: number, confidence: number): Interval {
  return count >= enoughForByar ? byar(count, confidence) : poissonExact(count, confidence);
}

/** The same limits for any `count` from 0, whole or not, unchecked. */
export function countLimits(count: number, confidence: number): Limits {
  return count >= enoughForByar ? byarLimits(count, confidence) : poissonLimits(count, confidence);
}
