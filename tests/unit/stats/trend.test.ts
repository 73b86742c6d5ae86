// What the trend of src/stats promises, and the three tests that it rests on.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trend } from "../../../src/stats/index.ts";
import { mannKendall } from "../../../src/stats/trend/mann-kendall.ts";
import { binomialAtLeast } from "../../helpers/exact-tails.ts";

const bare = (values: readonly number[]) => values.map((value, i) => ({ at: 2015 + i, value }));
const known = (values: readonly number[], reach = 1) =>
  values.map((estimate, i) => ({
    at: 2015 + i,
    estimate,
    lower: estimate - reach,
    upper: estimate + reach,
    confidence: 0.95,
  }));
const shares = (values: readonly number[], n: number) => values.map((x, i) => ({ at: 2015 + i, x, n }));
const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 12 });
const kinds: [string, (values: readonly number[]) => Parameters<typeof trend>[0]][] = [
  ["bare values", bare],
  ["estimates", (each) => known(each, 20)],
  ["shares", (each) => shares(each, 100)],
];
const turned = {
  increasing: "decreasing",
  decreasing: "increasing",
  "no clear trend": "no clear trend",
  "too few points": "too few points",
} as const;

describe.each(kinds)("a trend of %s", (_, points) => {
  it("is not tested with fewer than five points", () => {
    expect(trend(points([1, 2, 3, 90]))).toEqual({ class: "too few points", test: null, p: null, points: 4 });
    expect(trend(points([]))).toMatchObject({ class: "too few points", points: 0 });
  });

  it("names its test, and needs p below 0.05", () => {
    fc.assert(
      fc.property(values, (each) => {
        const { class: said, test, p } = trend(points(each));
        expect(test).toMatch(/test/);
        expect(said === "no clear trend").toBe(!(p! < 0.05));
      }),
    );
  });

  it("turns round when time or values do, and stays when both do", () => {
    fc.assert(
      fc.property(values, (each) => {
        const forward = trend(points(each));
        const [back, down] = [trend(points([...each].reverse())), trend(points(each.map((value) => 100 - value)))];
        expect(back.class).toBe(turned[forward.class]);
        expect(down.class).toBe(turned[forward.class]);
        expect(back.p).toBeCloseTo(forward.p!, 9);
      }),
    );
  });

  it("finds a steep rise and a steep fall, and nothing where nothing changes", () => {
    expect(trend(points([5, 15, 30, 50, 70, 95])).class).toBe("increasing");
    expect(trend(points([95, 70, 50, 30, 15, 5])).class).toBe("decreasing");
    expect(trend(points([40, 40, 40, 40, 40]))).toMatchObject({ class: "no clear trend", p: 1 });
  });

  it("asks for more when it is to be surer", () => {
    fc.assert(
      fc.property(values, (each) => {
        if (trend(points(each), 0.99).class !== "no clear trend") {
          expect(trend(points(each), 0.95).class).toBe(trend(points(each), 0.99).class);
        }
      }),
    );
  });
});

describe("a trend", () => {
  it("of shares is none when all or none have the property", () => {
    expect(trend(shares([0, 0, 0, 0, 0], 30)).p).toBe(1);
    expect(trend(shares([30, 30, 30, 30, 30], 30)).p).toBe(1);
  });

  it("of estimates rests on how well each is known", () => {
    expect(trend(known([10, 11, 12, 13, 14], 1)).class).toBe("increasing");
    expect(trend(known([10, 11, 12, 13, 14], 10)).class).toBe("no clear trend");
  });

  it("of estimates is the normal test of the slope: 1 a year against a reach of 3 in ten is sure, of 4 is not", () => {
    // Five equal weights: the slope's standard error is se / sqrt(10), so it reaches 1 where the reach of each is 3.16.
    expect(trend(known([0, 1, 2, 3, 4], 3.16)).class).toBe("increasing");
    expect(trend(known([0, 1, 2, 3, 4], 3.17)).class).toBe("no clear trend");
  });

  it("of five bare values needs every step to go one way", () => {
    expect(trend(bare([1, 2, 3, 4, 5])).p).toBeCloseTo(2 / 120, 12);
    expect(trend(bare([1, 2, 3, 5, 4]))).toMatchObject({ class: "no clear trend" });
  });

  it("takes uneven years as they are", () => {
    const uneven = [2000, 2001, 2002, 2003, 2020].map((at, i) => ({ ...known([10, 9, 9, 9, 12])[i]!, at }));
    expect(trend(uneven).class).toBe("increasing");
    expect(trend(known([10, 9, 9, 9, 12])).p).toBeGreaterThan(trend(uneven).p!);
  });
});

describe("mannKendall", () => {
  it("is what counting every order gives, ties included", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }), (each) => {
        const { s, p } = mannKendall(each);
        expect(s).toBe(statistic(each));
        const all = ordersOf(each).map(statistic);
        const asFar = all.filter((other) => (s < 0 ? other <= s : other >= s)).length;
        expect(p).toBeCloseTo(Math.min(1, (2 * asFar) / all.length), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("of two values that keep turning up is the same as for coins where only one differs", () => {
    // One 1 among n zeros: its place is one of n + 1, each as likely.
    const { s, p } = mannKendall([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(s).toBe(9);
    expect(p).toBeCloseTo(2 * (1 - binomialAtLeast(1, 1, 0.9)), 12);
  });

  it("knows long rows", () => {
    const long = Array.from({ length: 60 }, (_, i) => (i * 37) % 61);
    expect(mannKendall(long).p).toBeGreaterThan(0.05);
    expect(mannKendall([...long].sort((a, b) => a - b)).p).toBeLessThan(1e-15);
  });
});

const statistic = (each: readonly number[]) =>
  each.flatMap((first, i) => each.slice(i + 1).map((later) => Math.sign(later - first))).reduce((a, b) => a + b, 0);

function ordersOf(each: readonly number[]): number[][] {
  if (each.length === 0) return [[]];
  return each.flatMap((first, i) => ordersOf(each.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
