// The interval of a rate: events among so many people. Pure.

import { checkAboveZero } from "../arguments.ts";
import { countInterval } from "./count-interval.ts";
import type { Interval } from "./interval.ts";

/**
 * Events per `per` people, when the size of the population is known and the number of events varies by chance. One
 * person may have more than one event. Where every person counts at most once and many do, use `wilson` instead.
 *
 * Source: the interval of the count (see `countInterval`) divided by the population, as in APHO (2008), Technical
 * Briefing 3, "Commonly used public health statistics and their confidence intervals".
 * @param count events: a whole number from 0
 * @param population people, or person-years: above 0
 * @param per the rate's base: 1000 for a rate per 1,000; above 0
 * @param confidence above 0 and below 1
 * @returns events per `per` people
 * @throws RangeError on any other argument
 */
export function rate(count: number, population: number, per: number, confidence: number): Interval {
  checkAboveZero("population", population);
  checkAboveZero("per", per);
  const { lower, upper, method } = countInterval(count, confidence);
  const scaled = (events: number) => (events / population) * per;
  return { lower: scaled(lower), estimate: scaled(count), upper: scaled(upper), method, confidence };
}
