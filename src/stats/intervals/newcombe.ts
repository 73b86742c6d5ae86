// The interval of the difference of two shares. Pure.

import { checkShare } from "../arguments.ts";
import type { Interval } from "./interval.ts";
import { wilson } from "./wilson.ts";

/**
 * The difference x1/n1 - x2/n2 of the shares of two independent groups, by joining their Wilson intervals.
 *
 * Source: Newcombe RG (1998), "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17, 873-890 (method 10).
 * @param x1 how many of the first group: a whole number from 0 to n1
 * @param n1 size of the first group: a whole number above 0
 * @param x2 how many of the second group: a whole number from 0 to n2
 * @param n2 size of the second group: a whole number above 0
 * @param confidence above 0 and below 1
 * @returns differences of shares, from -1 to 1 (times 100: percentage points)
 * @throws RangeError on any other argument
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number, confidence: number): Interval {
  checkShare("x1", x1, "n1", n1);
  checkShare("x2", x2, "n2", n2);
  const [a, b] = [wilson(x1, n1, confidence), wilson(x2, n2, confidence)];
  const estimate = a.estimate - b.estimate;
  return {
    lower: Math.max(-1, estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate)),
    estimate,
    upper: Math.min(1, estimate + Math.hypot(a.upper - a.estimate, b.estimate - b.lower)),
    method: "Newcombe hybrid score",
    confidence,
  };
}
