// How far from a target a figure may lie by chance alone, given the size of its area. Pure.

import { checkAboveZero, checkConfidence, checkSize } from "../arguments.ts";
import { countLimits } from "../intervals/count-interval.ts";
import type { Interval } from "../intervals/interval.ts";
import { reachOf } from "../quantiles.ts";

/** Beyond this many expected events whole numbers could no longer be told apart in the search. */
const mostExpected = 1e12;

/**
 * The limits of a funnel at one size. They are drawn so that a figure lies outside them exactly when its own interval
 * leaves out the target: the interval of `wilson` for a proportion and of `countInterval` for a rate. So a chart of
 * intervals and a funnel of the same figures never disagree. A figure on a limit is inside.
 *
 * A proportion's limits are target ± z √(target (1 - target) / n), cut off at 0 and 1. A rate's limits are the counts at
 * which the interval of a count, exact below ten events and Byar's from ten, just reaches the expected number.
 * A lower limit of 0 means that no count, not even none, would be unusually low in an area of that size.
 *
 * Chance is all that the limits allow for. Police figures and the like vary more than chance from area to area
 * (over-dispersion), and then far more than 5 in 100 areas lie outside 95 % limits with no cause of their own.
 *
 * Source: Spiegelhalter DJ (2005), "Funnel plots for comparing institutional performance", Statistics in Medicine 24,
 * 1185-1202; turning round each figure's own interval is what Public Health England's package PHEindicatormethods does
 * (R/Funnels.R and its test data), with exact limits of all counts: from ten events on, Byar's differ from those by up
 * to 0.2 % at 95 % and 2 % at 99.8 %. Others interpolate exact limits, with a chance of falling outside that changes with the
 * size: Manktelow BN, Seaton SE (2012), "Specifying the probability characteristics of funnel plot control limits: an
 * investigation of three approaches", PLoS ONE 7, e45723.
 * @param target the share to compare with, above 0 and below 1; or the rate per unit of n, above 0
 * @param n how many were asked or counted, a whole number; or the population, in thousands for a rate per 1,000
 * @param kind "proportion", or "rate" (also a count: n = 1, and a ratio to an expected number: target = 1)
 * @param confidence of a funnel of 95 % 0.95, of 99.8 % 0.998
 * @returns limits in the unit of the target; the estimate is the target
 * @throws RangeError on any other argument
 */
export function funnelLimits(target: number, n: number, kind: "proportion" | "rate", confidence: number): Interval {
  checkAboveZero("target", target);
  checkConfidence(confidence);
  if (kind === "proportion") return aroundShare(target, n, confidence);
  if (kind === "rate") return aroundRate(target, n, confidence);
  throw new RangeError(`kind must be "proportion" or "rate", not ${JSON.stringify(kind)}`);
}

function aroundShare(target: number, n: number, confidence: number): Interval {
  if (target >= 1) throw new RangeError(`target must be below 1 for a proportion, not ${target}`);
  checkSize("n", n);
  const reach = reachOf(confidence) * Math.sqrt((target * (1 - target)) / n);
  const [lower, upper] = [Math.max(0, target - reach), Math.min(1, target + reach)];
  return { lower, estimate: target, upper, method: "Score limits (Wilson turned round)", confidence };
}

function aroundRate(target: number, n: number, confidence: number): Interval {
  checkAboveZero("n", n);
  const expected = target * n;
  if (expected > mostExpected) throw new RangeError(`target times n must be at most ${mostExpected}, not ${expected}`);
  const notLow = firstWhere((count) => countLimits(count, confidence).upper >= expected);
  const high = firstWhere((count) => countLimits(count, confidence).lower > expected);
  const [lower, upper] = [notLow.from / n, high.before / n];
  return { lower, estimate: target, upper, method: "Limits of counts turned round", confidence };
}

/**
 * Where a condition that comes true once as the count grows does so: the last count before, and the first from which.
 * The whole numbers are searched first, so that no whole count ever falls on the wrong side.
 */
function firstWhere(holds: (count: number) => boolean): { before: number; from: number } {
  if (holds(0)) return { before: 0, from: 0 };
  let [before, from] = [0, 1];
  while (!holds(from)) [before, from] = [from, 2 * from];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (holds(middle)) from = middle;
    else before = middle;
  }
  for (let middle = (before + from) / 2; middle > before && middle < from; middle = (before + from) / 2) {
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return { before, from };
}
