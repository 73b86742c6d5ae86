// Whether shares rise or fall in a straight line over time. Pure.

import { weightedSlope } from "./weighted-slope.ts";

/**
 * The chi-squared test for a linear trend in proportions, with one degree of freedom: the slope of the line through the
 * shares, each weighted by the inverse of the variance that it would have if all the true shares were the same.
 *
 * Source: Armitage P (1955), "Tests for linear trends in proportions and frequencies", Biometrics 11, 375-386; as
 * `prop.trend.test` in R computes it, with the times as scores.
 * @param points at least two, at different times, each x out of n
 * @returns z above 0 for a rise, its square is chi-squared; 0 when all or none have the property. p is two-sided
 */
export function armitage(points: readonly { at: number; x: number; n: number }[]): { z: number; p: number } {
  const [x, n] = points.reduce(([xs, ns], point) => [xs + point.x, ns + point.n], [0, 0]);
  if (x === 0 || x === n) return { z: 0, p: 1 };
  const variance = (x / n) * (1 - x / n);
  return weightedSlope(points.map((point) => ({ at: point.at, value: point.x / point.n, weight: point.n / variance })));
}
