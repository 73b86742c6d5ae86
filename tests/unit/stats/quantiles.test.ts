// How exact the quantile library is, against slow exact arithmetic.

import { describe, expect, it } from "vitest";
import { betaQuantile, bothTails, gammaQuantile, normalQuantile, reachOf } from "../../../src/stats/quantiles.ts";
import { binomialAtLeast, normalAbove, poissonAtLeast } from "../../helpers/exact-tails.ts";

const chances = [0.00005, 0.0005, 0.001, 0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995, 0.999, 0.9995];

/** Whether the value where a growing function reaches `p` lies within a relative `error` of `value`. */
function brackets(chance: (at: number) => number, value: number, p: number, error: number): void {
  expect(chance(value * (1 - error)), `below ${value}`).toBeLessThan(p);
  expect(chance(value * (1 + error)), `above ${value}`).toBeGreaterThan(p);
}

describe("exact tails, which judge the rest,", () => {
  it("are right where they can be worked out by hand", () => {
    expect(binomialAtLeast(2, 3, 0.5)).toBe(0.5);
    expect(binomialAtLeast(1, 2, 0.25)).toBe(0.4375);
    expect(poissonAtLeast(1, 1)).toBeCloseTo(1 - 1 / Math.E, 15);
    expect(poissonAtLeast(3, 2)).toBeCloseTo(1 - 5 / Math.E ** 2, 15);
    expect(normalAbove(0)).toBe(0.5);
  });

  it("hold against one another: the normal tail is the limit of the Poisson tail", () => {
    const mean = 40_000;
    const tail = poissonAtLeast(mean + 400, mean);
    expect(Math.abs(tail / normalAbove((399.5 / mean) * Math.sqrt(mean)) - 1)).toBeLessThan(0.01);
  });
});

describe("quantiles", () => {
  it.each(chances.filter((p) => p > 0.5))("normal: %d to a relative 1e-11", (p) => {
    const z = normalQuantile(p);
    brackets((at) => 1 - normalAbove(at), z, p, 1e-11);
    expect(normalQuantile(1 - p)).toBeCloseTo(-z, 10);
  });

  it.each([1, 2, 5, 9, 10, 11, 50, 389, 1000])("gamma: shape %d to a relative 2e-11", (shape) => {
    for (const p of chances) brackets((at) => poissonAtLeast(shape, at), gammaQuantile(p, shape), p, 2e-11);
  });

  it.each([
    [1, 1],
    [1, 29],
    [3, 7],
    [15, 148],
    [1, 500],
    [250, 500],
    [499, 500],
  ])("beta: %d of %d to a relative 2e-8", (x, n) => {
    for (const p of chances) brackets((at) => binomialAtLeast(x, n, at), betaQuantile(p, x, n - x + 1), p, 2e-8);
  });

  it.each([0.1, 1, 1.96, 3.29, 5])("normal tails beyond %d to 1e-13", (z) => {
    expect(Math.abs(bothTails(z) - 2 * normalAbove(z))).toBeLessThan(1e-13);
    expect(bothTails(-z)).toBe(bothTails(z));
  });

  it("reach 1.96 standard errors for 95 %", () => expect(reachOf(0.95)).toBeCloseTo(1.959963985, 9));
});
