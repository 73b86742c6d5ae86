// The interval of the ratio of two rates. Pure.

import { checkAboveZero, checkConfidence, checkCount } from "../arguments.ts";
import { clopperPearson } from "./clopper-pearson.ts";
import type { Interval } from "./interval.ts";

/**
 * How many times as high the first rate is as the second, (x1/t1) / (x2/t2), for two independent counts of events.
 * Given the total x1 + x2, x1 is binomial, and the limits of its share are turned into limits of the ratio.
 *
 * Source: the exact conditional method of `poisson.test` in R (R Core Team, package stats, notes: "converted to a
 * binomial test by conditioning on the total event count"), with the limits of Clopper and Pearson (1934).
 * @param x1 events in the first group: a whole number from 0
 * @param t1 people or person-years in the first group: above 0
 * @param x2 events in the second group: a whole number from 0, not 0 together with x1
 * @param t2 the same for the second group, in the same unit as t1
 * @param confidence above 0 and below 1
 * @returns ratios; the estimate and the upper limit are Infinity when x2 is 0
 * @throws RangeError on any other argument
 */
export function rateRatio(x1: number, t1: number, x2: number, t2: number, confidence: number): Interval {
  checkCount("x1", x1);
  checkAboveZero("t1", t1);
  checkCount("x2", x2);
  checkAboveZero("t2", t2);
  checkConfidence(confidence);
  if (x1 + x2 === 0) throw new RangeError("x1 and x2 must not both be 0: no events say nothing about a ratio");
  return {
    lower: lowest(x1, t1, x2, t2, confidence),
    estimate: x1 / t1 / (x2 / t2),
    upper: 1 / lowest(x2, t2, x1, t1, confidence),
    method: "Exact, given the total of events",
    confidence,
  };
}

/** The lower limit of the ratio; the upper one is the inverse of this with the groups exchanged. */
function lowest(x1: number, t1: number, x2: number, t2: number, confidence: number): number {
  const { lower } = clopperPearson(x1, x1 + x2, confidence);
  return ((lower / (1 - lower)) * t2) / t1;
}
