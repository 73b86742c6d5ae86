// What a row of figures over time does: increases, decreases, or neither that can be told from chance. Pure.

import { checkConfidence, checkNumber, checkShare } from "../arguments.ts";
import { checkEstimate, standardError, type PublishedEstimate } from "../comparisons/difference-of-estimates.ts";
import { armitage } from "./armitage.ts";
import { mannKendall } from "./mann-kendall.ts";
import { weightedSlope } from "./weighted-slope.ts";

/** Fewer points than these are not tested, as in Fingertips' trend markers (see `weightedSlope`). */
export const fewestPoints = 5;

/** One point in time: a share as x out of n, or an estimate with its interval, or a bare value. */
export type SharePoint = { at: number; x: number; n: number };
export type EstimatePoint = { at: number } & PublishedEstimate;
export type ValuePoint = { at: number; value: number };

export type TrendPoint = SharePoint | EstimatePoint | ValuePoint;

/** `test` names the test and `p` is its two-sided p-value; both are null where there are too few points. */
export type Trend = {
  class: "increasing" | "decreasing" | "no clear trend" | "too few points";
  test: string | null;
  p: number | null;
  points: number;
};

/**
 * The class of a trend, with the test that it rests on, chosen by what is known of each point:
 * shares by Armitage's chi-squared test for linear trend, estimates with intervals (rates too) by the slope of the
 * weighted line, bare values by the exact Mann-Kendall test. With five bare values only an unbroken rise or fall counts.
 *
 * All points must be of one series without a break, of periods that do not overlap, and of samples of their own. The
 * first two tests take chance in sampling as the only reason for scatter about the line; recorded counts scatter more,
 * and are safer as bare values. "no clear trend" does not mean that nothing changed.
 * @param points in the order of time, all of one kind; `at` is any measure of time, years for instance
 * @param confidence how sure the test must be: 0.95 finds a trend where p is below 0.05
 * @throws RangeError when times do not increase, kinds are mixed, or a point is not possible
 */
export function trend(points: readonly TrendPoint[], confidence = 0.95): Trend {
  checkConfidence(confidence);
  points.forEach((point, i) => checkPoint(point, points[i - 1], i));
  if (points.length < fewestPoints) return { class: "too few points", test: null, p: null, points: points.length };
  const { test, sign, p } = tested(points);
  const clear = p < 1 - confidence;
  return {
    class: clear ? (sign > 0 ? "increasing" : "decreasing") : "no clear trend",
    test,
    p,
    points: points.length,
  };
}

function tested(points: readonly TrendPoint[]): {
  test: string;
  sign: number;
  p: number;
} {
  if (points.every((point) => "x" in point)) {
    const { z, p } = armitage(points);
    return { test: "Armitage's chi-squared test for linear trend in proportions", sign: z, p };
  }
  if (points.every((point) => "estimate" in point)) {
    const { z, p } = weightedSlope(points.map(weighted));
    return { test: "Chi-squared test of the slope, weighted by the intervals", sign: z, p };
  }
  if (points.every((point) => "value" in point)) {
    const { s, p } = mannKendall(points.map(({ value }) => value));
    return { test: "Mann-Kendall exact test", sign: s, p };
  }
  throw new RangeError("points must all be of one kind: x and n, or an estimate with its interval, or a value");
}

/** An estimate weighs as much as its variance is small. */
const weighted = (point: EstimatePoint) => ({
  at: point.at,
  value: point.estimate,
  weight: standardError(point) ** -2,
});

function checkPoint(point: TrendPoint, before: { at: number } | undefined, index: number): void {
  const name = `points[${index}]`;
  checkNumber(`${name}.at`, point.at);
  if (before && point.at <= before.at) {
    throw new RangeError(`${name}.at must be later than the point before (${before.at}), not ${point.at}`);
  }
  if ("x" in point) checkShare(`${name}.x`, point.x, `${name}.n`, point.n);
  else if ("estimate" in point) checkEstimate(name, point);
  else checkNumber(`${name}.value`, point.value);
}
