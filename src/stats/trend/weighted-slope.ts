// Whether values that are known more or less well rise or fall in a straight line over time. Pure.

import { bothTails } from "../quantiles.ts";

/**
 * The slope of the weighted least-squares line against 0, when the variance of each value is known: chi-squared with one
 * degree of freedom, as a signed normal deviate.
 *
 * Source: the standard result for least squares with known variances. Fingertips' trend markers too rest on the gradient
 * and a chi-squared statistic, and ask for five points with intervals (OHID, "Fingertips trend markers",
 * https://fingertips.phe.org.uk/static-reports/public-health-technical-guidance/Presentation/Trend_markers.html).
 * @param points at least two, at different times, independent of each other; each weight is 1 / variance
 * @returns z above 0 for a rise, its square is chi-squared; p is two-sided
 */
export function weightedSlope(points: readonly { at: number; value: number; weight: number }[]): {
  z: number;
  p: number;
} {
  const sum = (term: (point: (typeof points)[number]) => number) =>
    points.reduce((total, point) => total + term(point), 0);
  const middle = sum(({ at, weight }) => weight * at) / sum(({ weight }) => weight);
  const spread = sum(({ at, weight }) => weight * (at - middle) ** 2);
  // Subtracting one value from all changes nothing but the rounding error, which is large where the level is.
  const level = points[0]?.value ?? 0;
  const z = sum(({ at, value, weight }) => weight * (at - middle) * (value - level)) / Math.sqrt(spread);
  return { z, p: bothTails(z) };
}
