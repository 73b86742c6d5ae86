// The one door to the library that knows the normal, gamma and beta distributions. Knows nothing of intervals.
//
// How exact the answers are was measured against slow exact arithmetic (tests/unit/stats/quantiles.test.ts) and, more
// widely, against another library: relative errors stay below 2e-11 for the normal (to a tail of one in ten thousand)
// and the gamma distribution, and below 2e-8 for the beta distribution with parameters up to a million. A step of
// Newton's method on the library's own beta distribution does not help: that is where the error comes from.

import jStat from "jstat";

/**
 * The quantile of the standard normal distribution.
 * @param p above 0 and below 1
 */
export const normalQuantile = (p: number): number => jStat.normal.inv(p, 0, 1);

/**
 * The quantile of the gamma distribution with scale 1; half the quantile of chi-squared with 2 x `shape` degrees of freedom.
 * @param p above 0 and below 1
 * @param shape above 0
 */
export const gammaQuantile = (p: number, shape: number): number => jStat.gamma.inv(p, shape, 1);

/**
 * The quantile of the beta distribution.
 * @param p above 0 and below 1
 * @param a above 0
 * @param b above 0
 */
export const betaQuantile = (p: number, a: number, b: number): number => jStat.beta.inv(p, a, b);

/** The chance that a standard normal variable lies at least as far from 0 as `z`, on either side. */
export const bothTails = (z: number): number => Math.min(1, 2 * jStat.normal.cdf(-Math.abs(z), 0, 1));

/** How many standard errors a two-sided normal interval reaches to each side: 1.96 for a confidence of 0.95. */
export const reachOf = (confidence: number): number => normalQuantile((1 + confidence) / 2);
