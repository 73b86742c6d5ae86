// What the intervals of src/stats promise, for any numbers.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as stats from "../../../src/stats/index.ts";
import type { Interval } from "../../../src/stats/index.ts";
import { binomialAtLeast, poissonAtLeast } from "../../helpers/exact-tails.ts";

const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.998);
/** x out of n, with x often at an end. */
const share = fc
  .integer({ min: 1, max: 200_000 })
  .chain((n) => fc.tuple(fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })), fc.constant(n)));
const smallShare = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20_000 }));

const shareMethods = [stats.wilson, stats.clopperPearson];
const countMethods = [stats.poissonExact, stats.byar, stats.countInterval];

/** Limits that the quantile library gives differ from exact ones in the eighth digit. */
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-7 * Math.max(1e-9, Math.abs(b)));

function inOrder({ lower, estimate, upper }: Interval, least: number, most: number): void {
  expect(lower).toBeGreaterThanOrEqual(least);
  expect(lower).toBeLessThanOrEqual(estimate);
  expect(upper).toBeGreaterThanOrEqual(estimate);
  expect(upper).toBeLessThanOrEqual(most);
}

function wider(outer: Interval, inner: Interval): void {
  expect(outer.lower).toBeLessThanOrEqual(inner.lower);
  expect(outer.upper).toBeGreaterThanOrEqual(inner.upper);
}

describe.each(shareMethods.map((method) => [method.name, method] as const))("%s", (_, method) => {
  it("lies between 0 and 1, around the share, and says its confidence", () => {
    fc.assert(
      fc.property(share, confidence, ([x, n], level) => {
        const interval = method(x, n, level);
        inOrder(interval, 0, 1);
        expect(interval.estimate).toBe(x / n);
        expect(interval.confidence).toBe(level);
      }),
    );
  });

  it("starts at exactly 0 for none and ends at exactly 1 for all, and nowhere else", () => {
    fc.assert(
      fc.property(share, confidence, ([x, n], level) => {
        const { lower, upper } = method(x, n, level);
        expect(lower === 0).toBe(x === 0);
        expect(upper === 1).toBe(x === n);
      }),
    );
  });

  it("is the mirror image for those who have not", () => {
    fc.assert(
      fc.property(share, confidence, ([x, n], level) => {
        const [have, haveNot] = [method(x, n, level), method(n - x, n, level)];
        expect(have.lower + haveNot.upper).toBeCloseTo(1, 7);
        expect(have.upper + haveNot.lower).toBeCloseTo(1, 7);
      }),
    );
  });

  it("grows with the confidence, and moves up with x", () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        wider(method(x, n, 0.95), method(x, n, 0.9));
        wider(method(x, n, 0.998), method(x, n, 0.95));
        if (x === n) return;
        const [less, more] = [method(x, n, 0.95), method(x + 1, n, 0.95)];
        expect(more.lower).toBeGreaterThan(less.lower);
        expect(more.upper).toBeGreaterThan(less.upper);
      }),
    );
  });

  it("shrinks with n when the share stays", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 9 }), confidence, ([x, n], times, level) => {
        wider(method(x, n, level), method(times * x, times * n, level));
      }),
    );
  });
});

describe("clopperPearson", () => {
  it("has a tail of exactly half of what the confidence leaves beyond each limit", () => {
    fc.assert(
      fc.property(smallShare, confidence, ([x, n], level) => {
        const { lower, upper } = stats.clopperPearson(x, n, level);
        const tail = (1 - level) / 2;
        if (x > 0) expect(binomialAtLeast(x, n, lower) / tail).toBeCloseTo(1, 5);
        if (x < n) expect((1 - binomialAtLeast(x + 1, n, upper)) / tail).toBeCloseTo(1, 5);
      }),
    );
  });

  it("covers every true share at least as often as it says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, truth) => {
        expect(coverage(n, truth, stats.clopperPearson)).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("wilson", () => {
  it("holds exactly the true shares from which x is within z standard errors", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), ([x, n], truth) => {
        const { lower, upper } = stats.wilson(x, n, 0.95);
        const distance = Math.abs(x / n - truth) / Math.sqrt((truth * (1 - truth)) / n);
        fc.pre(Math.abs(distance - 1.959963984540054) > 1e-6);
        expect(lower <= truth && truth <= upper).toBe(distance <= 1.959963984540054);
      }),
    );
  });

  it("covers about as often as it says, on average over true shares", () => {
    const truths = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
    const mean = truths.reduce((sum, truth) => sum + coverage(25, truth, stats.wilson), 0) / truths.length;
    expect(mean).toBeGreaterThan(0.945);
    expect(mean).toBeLessThan(0.965);
  });
});

/** How often the 95 % interval holds the true share, over all that n people may say. */
function coverage(n: number, truth: number, method: typeof stats.wilson): number {
  return Array.from({ length: n + 1 }, (_, x) => x)
    .filter((x) => method(x, n, 0.95).lower <= truth && truth <= method(x, n, 0.95).upper)
    .reduce((sum, x) => sum + binomialAtLeast(x, n, truth) - binomialAtLeast(x + 1, n, truth), 0);
}

describe("newcombe", () => {
  it("lies between -1 and 1 around the difference, and turns its sign with the groups", () => {
    fc.assert(
      fc.property(share, share, confidence, ([x1, n1], [x2, n2], level) => {
        const [there, back] = [stats.newcombe(x1, n1, x2, n2, level), stats.newcombe(x2, n2, x1, n1, level)];
        inOrder(there, -1, 1);
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.upper).toBeCloseTo(-back.lower, 12);
      }),
    );
  });

  it("reaches no further than the two intervals taken together, and no less far than either alone", () => {
    fc.assert(
      fc.property(share, share, ([x1, n1], [x2, n2]) => {
        const { lower, upper } = stats.newcombe(x1, n1, x2, n2, 0.95);
        const [a, b] = [stats.wilson(x1, n1, 0.95), stats.wilson(x2, n2, 0.95)];
        expect(lower).toBeGreaterThanOrEqual(a.lower - b.upper - 1e-12);
        expect(upper).toBeLessThanOrEqual(a.upper - b.lower + 1e-12);
        expect(upper - lower).toBeGreaterThanOrEqual(Math.max(a.upper - a.lower, b.upper - b.lower) / 2 - 1e-12);
      }),
    );
  });
});

describe.each(countMethods.map((method) => [method.name, method] as const))("%s", (_, method) => {
  it("lies around the count, from exactly 0 at 0", () => {
    fc.assert(
      fc.property(count, confidence, (events, level) => {
        inOrder(method(events, level), 0, Infinity);
        if (events === 0) expect(method(events, level).lower).toBe(0);
      }),
    );
  });

  it("grows with the confidence, moves up with the count, and shrinks beside it", () => {
    fc.assert(
      fc.property(count, (events) => {
        const [less, more] = [method(events, 0.95), method(events + 1, 0.95)];
        wider(less, method(events, 0.9));
        wider(method(events, 0.998), less);
        expect(more.lower).toBeGreaterThan(less.lower);
        expect(more.upper).toBeGreaterThan(less.upper);
        const share = ({ lower, estimate, upper }: Interval) => (upper - lower) / estimate;
        if (events > 0) expect(share(more)).toBeLessThan(share(less));
      }),
    );
  });
});

describe("poissonExact", () => {
  it("has a tail of exactly half of what the confidence leaves beyond each limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), confidence, (events, level) => {
        const { lower, upper } = stats.poissonExact(events, level);
        const tail = (1 - level) / 2;
        if (events > 0) expect(poissonAtLeast(events, lower) / tail).toBeCloseTo(1, 8);
        expect((1 - poissonAtLeast(events + 1, upper)) / tail).toBeCloseTo(1, 8);
      }),
    );
  });

  it("is what the exact share of a rare thing comes to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (events) => {
        const many = 50_000_000;
        const rare = stats.clopperPearson(events, many, 0.95);
        const { lower, upper } = stats.poissonExact(events, 0.95);
        expect(Math.abs(rare.lower * many - lower)).toBeLessThan(1e-5 * (lower + 1));
        expect(Math.abs(rare.upper * many - upper)).toBeLessThan(1e-5 * upper);
      }),
    );
  });
});

describe("countInterval", () => {
  it("is exact below ten events and Byar's from ten", () => {
    expect(stats.countInterval(9, 0.95)).toEqual(stats.poissonExact(9, 0.95));
    expect(stats.countInterval(10, 0.95)).toEqual(stats.byar(10, 0.95));
  });

  it("is within 0.2 % of the exact 95 % interval from ten events", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), (events) => {
        const [used, exact] = [stats.countInterval(events, 0.95), stats.poissonExact(events, 0.95)];
        expect(Math.abs(used.lower / exact.lower - 1)).toBeLessThan(0.002);
        expect(Math.abs(used.upper / exact.upper - 1)).toBeLessThan(0.002);
      }),
    );
  });
});

describe("byar", () => {
  it("never goes below 0, where its formula would", () => expect(stats.byar(1, 0.998).lower).toBe(0));
});

describe("rate", () => {
  it("is the interval of the count over the population, times the base", () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(1, 1000, 10_000),
        (events, people, per) => {
          const [rate, interval] = [stats.rate(events, people, per, 0.95), stats.countInterval(events, 0.95)];
          for (const part of ["lower", "estimate", "upper"] as const)
            close((rate[part] / per) * people, interval[part]);
          expect(rate.method).toBe(interval.method);
        },
      ),
    );
  });
});

describe("rateRatio", () => {
  const time = fc.integer({ min: 1, max: 1_000_000 });

  it("lies around the ratio, and is inverted when the groups change places", () => {
    fc.assert(
      fc.property(count, time, count, time, confidence, (x1, t1, x2, t2, level) => {
        fc.pre(x1 + x2 > 0);
        const [there, back] = [stats.rateRatio(x1, t1, x2, t2, level), stats.rateRatio(x2, t2, x1, t1, level)];
        inOrder(there, 0, Infinity);
        expect(there.upper).toBe(1 / back.lower);
        if (x1 > 0 && x2 > 0) expect(there.estimate * back.estimate).toBeCloseTo(1, 10);
      }),
    );
  });

  it("starts at 0 without events in the first group, and has no end without any in the second", () => {
    expect(stats.rateRatio(0, 10, 3, 20, 0.95).lower).toBe(0);
    expect(stats.rateRatio(0, 10, 3, 20, 0.95).upper).toBeLessThan(Infinity);
    expect(stats.rateRatio(3, 10, 0, 20, 0.95)).toMatchObject({ estimate: Infinity, upper: Infinity });
    expect(stats.rateRatio(3, 10, 0, 20, 0.95).lower).toBeGreaterThan(0);
  });

  it("leaves the exact tail of the binomial that the total makes of it", () => {
    const { lower } = stats.rateRatio(7, 30, 12, 50, 0.95);
    const share = (lower * 30) / (lower * 30 + 50);
    expect(binomialAtLeast(7, 19, share)).toBeCloseTo(0.025, 8);
  });
});
