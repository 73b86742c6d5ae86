// Ranges of unknowns behind known sums: worked examples, and everything against trying all whole numbers one by one.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, type Equation, type Limits, type System } from "../../../../src/stats/linear/whole-range.ts";

const sum = (total: number, ...factors: number[]): Equation => ({
  terms: new Map(factors.flatMap((factor, index) => (factor ? [[index, factor] as const] : []))),
  total,
});
const fromZero = (count: number): Limits[] => Array.from({ length: count }, () => ({ lowest: 0, highest: null }));

/** Every way to fill in the unknowns, each at most `most`. */
function fillings({ equations, limits }: System, most: number): number[][] {
  let found: number[][] = [[]];
  for (const { lowest, highest } of limits) {
    const top = Math.min(most, highest ?? most);
    const choices = Array.from({ length: Math.max(0, top - lowest + 1) }, (_, index) => lowest + index);
    found = found.flatMap((filling) => choices.map((choice) => [...filling, choice]));
  }
  return found.filter((filling) =>
    equations.every(({ terms, total }) => [...terms].reduce((all, [at, by]) => all + by * filling[at]!, 0) === total),
  );
}

describe("ranges of unknowns", () => {
  it("finds what one subtraction gives", () => {
    expect(rangesOf({ equations: [sum(7, 1)], limits: fromZero(1) }).rangeOf(0)).toEqual({ lowest: 7, highest: 7 });
  });

  it("leaves two unknowns of one sum open up to the sum", () => {
    const { rangeOf } = rangesOf({ equations: [sum(9, 1, 1)], limits: fromZero(2) });
    expect(rangeOf(0)).toEqual({ lowest: 0, highest: 9 });
    expect(rangeOf(1)).toEqual({ lowest: 0, highest: 9 });
  });

  it("finds what no single sum gives, but several together do", () => {
    // Two rows and two columns of unknowns; the third column's unknown is in both rows' sums.
    const equations = [sum(5, 1, 1, 0), sum(6, 1, 0, 1), sum(7, 0, 1, 1)];
    const { rangeOf } = rangesOf({ equations, limits: fromZero(3) });
    expect([0, 1, 2].map(rangeOf)).toEqual([2, 3, 4].map((only) => ({ lowest: only, highest: only })));
  });

  it("finds what is settled only because nothing is below zero, or above its limit", () => {
    expect(rangesOf({ equations: [sum(0, 1, 1)], limits: fromZero(2) }).rangeOf(0)).toEqual({ lowest: 0, highest: 0 });
    const limits = [1, 1].map((lowest) => ({ lowest, highest: 4 }));
    expect(rangesOf({ equations: [sum(8, 1, 1)], limits }).rangeOf(0)).toEqual({ lowest: 4, highest: 4 });
  });

  it("finds what is settled only because all are whole numbers", () => {
    // Twice the first is 3 to 5: in fractions 1.5 to 2.5, in whole numbers only 2.
    const limits = [
      { lowest: 0, highest: null },
      { lowest: 3, highest: 5 },
    ];
    expect(rangesOf({ equations: [sum(0, 2, -1)], limits }).rangeOf(0)).toEqual({ lowest: 2, highest: 2 });
  });

  it("has no greatest where total and parts are all unknown", () => {
    const { rangeOf } = rangesOf({ equations: [sum(3, 1, -1)], limits: fromZero(2) });
    expect(rangeOf(0)).toEqual({ lowest: 3, highest: null });
    expect(rangeOf(1)).toEqual({ lowest: 0, highest: null });
  });

  it("tells a system that nothing fulfils", () => {
    const ranges = rangesOf({ equations: [sum(3, 1, 1), sum(5, 1, 0)], limits: fromZero(2) });
    expect(ranges.isPossible).toBe(false);
    expect(() => ranges.rangeOf(0)).toThrow(RangeError);
  });

  it("is right wherever all whole numbers can be tried", () => {
    const most = 4;
    const system = fc.integer({ min: 1, max: 5 }).chain((count) => {
      const factors = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count });
      const equation = fc.tuple(factors, fc.integer({ min: -3, max: 9 }));
      const limit = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }));
      return fc.record({
        equations: fc.array(equation, { minLength: 1, maxLength: 4 }),
        limits: fc.array(limit, { minLength: count, maxLength: count }),
      });
    });
    let possible = 0;
    fc.assert(
      fc.property(system, ({ equations, limits }) => {
        const asked = {
          equations: equations.map(([factors, total]) => sum(total, ...factors)),
          limits: limits.map(([lowest, more]) => ({ lowest, highest: Math.min(most, lowest + more) })),
        };
        const all = fillings(asked, most);
        const ranges = rangesOf(asked);
        expect(ranges.isPossible).toBe(all.length > 0);
        for (const index of all.length ? limits.keys() : []) {
          const values = all.map((filling) => filling[index]!);
          expect(ranges.rangeOf(index)).toEqual({ lowest: Math.min(...values), highest: Math.max(...values) });
          possible++;
        }
      }),
      { numRuns: 3000 },
    );
    // About three in ten systems can be fulfilled.
    expect(possible).toBeGreaterThan(500);
  });
});
