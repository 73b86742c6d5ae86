// What the comparisons and funnels of src/stats promise.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  countInterval,
  differenceOfEstimates,
  funnelLimits,
  ratioOfEstimates,
  wilson,
  type Measured,
} from "../../../src/stats/index.ts";

const confidence = fc.constantFrom(0.9, 0.95, 0.998);
const around = (estimate: number, reach: number) => ({
  estimate,
  lower: estimate - reach,
  upper: estimate + reach,
  confidence: 0.95,
});
const estimate = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 500 }))
  .map(([tenths, reach]) => around(tenths / 10, reach / 10));
const positive = estimate.map(({ estimate, upper }) => {
  const reach = 1 + Math.abs(upper - estimate) / 10;
  const middle = 1 + Math.abs(estimate);
  return { estimate: middle, lower: middle / reach, upper: middle * reach, confidence: 0.95 };
});
const opposite = { lower: "higher", similar: "similar", higher: "lower", "not comparable": "not comparable" } as const;

describe("funnelLimits", () => {
  it("leave a share outside exactly when Wilson's interval leaves out the target", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        confidence,
        ([x, n], target, level) => {
          const [limits, own] = [funnelLimits(target, n, "proportion", level), wilson(x, n, level)];
          fc.pre(Math.abs(x / n - limits.lower) > 1e-9 && Math.abs(x / n - limits.upper) > 1e-9);
          expect(x / n < limits.lower).toBe(own.upper < target);
          expect(x / n > limits.upper).toBe(own.lower > target);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("leave a count outside exactly when its own interval leaves out the expected number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        confidence,
        (events, expected, level) => {
          const [limits, own] = [funnelLimits(expected, 1, "rate", level), countInterval(events, level)];
          expect(events < limits.lower).toBe(own.upper < expected);
          expect(events > limits.upper).toBe(own.lower > expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([9, 10, 11])("hold where exact limits give way to Byar's, at %i events", (events) => {
    for (const level of [0.9, 0.95, 0.998]) {
      const { lower, upper } = countInterval(events, level);
      for (const expected of [lower, upper].flatMap((edge) => [edge * 0.9999, edge, edge * 1.0001])) {
        const limits = funnelLimits(expected, 1, "rate", level);
        expect(events < limits.lower, `${events} against ${expected}`).toBe(upper < expected);
        expect(events > limits.upper, `${events} against ${expected}`).toBe(lower > expected);
      }
    }
  });

  it("hold the target between them, widen with the confidence, and narrow with the size", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("proportion" as const, "rate" as const),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 100_000 }),
        (kind, target, n) => {
          const limits = funnelLimits(target, n, kind, 0.95);
          const [outer, larger] = [funnelLimits(target, n, kind, 0.998), funnelLimits(target, 4 * n, kind, 0.95)];
          expect(limits.lower).toBeGreaterThanOrEqual(0);
          expect(limits.lower).toBeLessThan(target);
          expect(limits.upper).toBeGreaterThan(target);
          expect(outer.lower).toBeLessThanOrEqual(limits.lower);
          expect(outer.upper).toBeGreaterThanOrEqual(limits.upper);
          expect(larger.lower).toBeGreaterThanOrEqual(limits.lower);
          expect(larger.upper).toBeLessThanOrEqual(limits.upper);
          if (kind === "proportion") expect(limits.upper).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("start at 0 where not even no events would be few, and only there", () => {
    // The exact 95 % interval of no events ends at -ln 0.025 = 3.689.
    expect(funnelLimits(3.68, 1, "rate", 0.95).lower).toBe(0);
    expect(funnelLimits(3.69, 1, "rate", 0.95).lower).toBeGreaterThan(0);
    expect(funnelLimits(0.01, 100, "proportion", 0.95).lower).toBe(0);
  });

  it("are in the unit of the target, whatever n counts", () => {
    const [each, thousands] = [funnelLimits(0.004, 250_000, "rate", 0.95), funnelLimits(4, 250, "rate", 0.95)];
    expect(thousands.lower / 1000).toBeCloseTo(each.lower, 9);
    expect(thousands.upper / 1000).toBeCloseTo(each.upper, 9);
  });
});

describe("differenceOfEstimates", () => {
  it("turns its sign with the estimates, and is wider than either interval and narrower than both together", () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const [there, back] = [differenceOfEstimates(a, b), differenceOfEstimates(b, a)];
        expect(there.difference.estimate).toBe(a.estimate - b.estimate);
        expect(there.difference.lower).toBeCloseTo(-back.difference.upper, 9);
        expect(there.differs).toBe(back.differs);
        const width = there.difference.upper - there.difference.lower;
        const [first, second] = [a.upper - a.lower, b.upper - b.lower];
        expect(width).toBeGreaterThanOrEqual(Math.max(first, second) - 1e-9);
        expect(width).toBeLessThanOrEqual(first + second + 1e-9);
      }),
    );
  });

  it("differs wherever two intervals do not touch, and sometimes where they do", () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        if (a.lower > b.upper || b.lower > a.upper) expect(differenceOfEstimates(a, b).differs).toBe(true);
      }),
    );
    expect(differenceOfEstimates(around(10, 2), around(7, 2)).differs).toBe(true);
    expect(differenceOfEstimates(around(10, 2), around(7.5, 2)).differs).toBe(false);
  });

  it("is the normal test of 3 against 4: a reach of 5", () => {
    expect(differenceOfEstimates(around(12, 3), around(6.9, 4)).difference).toMatchObject({
      lower: expect.closeTo(0.1, 12),
      upper: expect.closeTo(10.1, 12),
    });
  });
});

describe("ratioOfEstimates", () => {
  it("is inverted with the estimates, and says the same of their logarithms", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const [there, back] = [ratioOfEstimates(a, b), ratioOfEstimates(b, a)];
        expect(there.ratio.estimate).toBe(a.estimate / b.estimate);
        expect(there.ratio.lower * back.ratio.upper).toBeCloseTo(1, 9);
        expect(there.differs).toBe(back.differs);
        expect(there.differs).toBe(there.ratio.lower > 1 || there.ratio.upper < 1);
      }),
    );
  });
});

describe("compare", () => {
  const methods = ["interval-against-value", "difference", "ratio"] as const;

  it("says the opposite from the other side, when both have intervals", () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom("difference" as const, "ratio" as const), (a, b, method) => {
        expect(compare(b, a, method)).toBe(opposite[compare(a, b, method)]);
      }),
    );
  });

  it("finds a difference no more often when the benchmark's own uncertainty counts", () => {
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const tested = compare(a, b, "difference");
        if (tested !== "similar") expect(compare(a, b, "interval-against-value")).toBe(tested);
      }),
    );
  });

  it.each([
    [12, "higher"],
    [11, "similar"],
    [10, "similar"],
    [9, "similar"],
    [8, "lower"],
  ] as const)("takes %d with a reach of 1 for %s than 10; touching is not enough", (value, said) => {
    expect(compare(around(value, 1), around(10, 5), "interval-against-value")).toBe(said);
  });

  it("never compares what is missing, of another series, or without the interval that the method needs", () => {
    const [a, bare]: [Measured, Measured] = [around(5, 1), { ...around(9, 1), lower: null, upper: null }];
    for (const method of methods) {
      expect(compare(null, a, method)).toBe("not comparable");
      expect(compare(a, null, method)).toBe("not comparable");
      expect(compare(bare, a, method)).toBe("not comparable");
      expect(compare({ ...a, series: "old" }, { ...a, series: "new" }, method)).toBe("not comparable");
      expect(compare({ ...a, lower: 5, upper: 5 }, a, method)).toBe("not comparable");
      expect(compare(a, { ...a, series: null }, method)).toBe("similar");
    }
    expect(compare(a, bare, "difference")).toBe("not comparable");
    expect(compare(a, bare, "interval-against-value")).toBe("lower");
    expect(compare(a, { ...a, confidence: 0.9 }, "difference")).toBe("not comparable");
    expect(compare(a, around(0, 1), "ratio")).toBe("not comparable");
  });
});
