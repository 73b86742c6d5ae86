// Worked examples that others publish. Each says where it was read; a figure known only by hearsay is not here.

import { describe, expect, it } from "vitest";
import {
  byar,
  clopperPearson,
  funnelLimits,
  newcombe,
  poissonExact,
  rate,
  rateRatio,
  ratioOfEstimates,
  trend,
  wilson,
} from "../../../src/stats/index.ts";
import { armitage } from "../../../src/stats/trend/armitage.ts";
import { mannKendall } from "../../../src/stats/trend/mann-kendall.ts";

/** As printed: equal when rounded to as many places. */
const printed = (value: number, text: string) => expect(value.toFixed(text.split(".")[1]?.length ?? 0)).toBe(text);

describe("shares", () => {
  it("R, tests/Examples/stats-Ex.Rout.save (github.com/wch/r-source): binom.test(682, 925), from Conover 1971", () => {
    const { lower, estimate, upper } = clopperPearson(682, 925, 0.95);
    printed(lower, "0.7076683");
    printed(estimate, "0.7372973");
    printed(upper, "0.7654066");
  });

  it("R, through statsmodels (statsmodels/stats/tests/test_proportion.py): binom.test(51, 235)", () => {
    const { lower, upper } = clopperPearson(51, 235, 0.95);
    printed(lower, "0.1660633");
    printed(upper, "0.2752684");
    printed(clopperPearson(51, 235, 0.9).lower, "0.1735253");
    printed(clopperPearson(51, 235, 0.9).upper, "0.2659461");
  });

  it("Conover 1999, as quoted by influentialpoints.com (confidence intervals of proportions): 5 of 25", () => {
    printed(clopperPearson(5, 25, 0.95).lower, "0.068");
    printed(clopperPearson(5, 25, 0.95).upper, "0.407");
  });

  it("R, tests/Examples/stats-Ex.Rout.save: prop.test(52, 100, correct = FALSE) is Wilson's interval", () => {
    printed(wilson(52, 100, 0.95).lower, "0.4231658");
    printed(wilson(52, 100, 0.95).upper, "0.6153545");
  });

  it("R, through statsmodels (test_proportion.py): prop.test(73, 86, correct = FALSE)", () => {
    printed(wilson(73, 86, 0.95).lower, "0.758364348");
    printed(wilson(73, 86, 0.95).upper, "0.909478770");
  });
});

describe("differences of shares", () => {
  // Newcombe 1998 (Statistics in Medicine 17, 873-890), Table II, method 10. The paper itself was not read: the first
  // three and the last stand in the tests of the R package DescTools (tests/misc.R, column "score"), which take them
  // from the WUSS 2016 paper 127 (lexjansen.com); the others in tests of public code that cite the table.
  it.each([
    [[56, 70, 48, 80], "0.0524", "0.3339"],
    [[9, 10, 3, 10], "0.1705", "0.8090"],
    [[10, 10, 0, 20], "0.6791", "1.0000"],
    [[6, 7, 2, 7], "0.0582", "0.8062"],
    [[5, 56, 0, 29], "-0.0381", "0.1926"],
    [[0, 10, 0, 20], "-0.1611", "0.2775"],
    [[0, 10, 0, 10], "-0.2775", "0.2775"],
    [[10, 10, 0, 10], "0.6075", "1.0000"],
    [[84, 101, 89, 105], "-0.1177", "0.0851"],
  ] as [[number, number, number, number], string, string][])("Newcombe 1998, Table II: %j", (groups, low, high) => {
    const { lower, upper } = newcombe(...groups, 0.95);
    printed(lower, low);
    printed(upper, high);
  });
});

describe("counts and rates", () => {
  it("epitools (R), documentation of pois.exact: the upper limit of no events is 3.689", () => {
    printed(poissonExact(0, 0.95).upper, "3.689");
  });

  it("calculatorhub.com, Poisson confidence interval: ten events, 4.80 to 18.39", () => {
    printed(poissonExact(10, 0.95).lower, "4.80");
    printed(poissonExact(10, 0.95).upper, "18.39");
  });

  it("StatsDirect's example: 14 events in 400 person-years, exact 0.019135 to 0.058724", () => {
    const { lower, upper } = poissonExact(14, 0.95);
    printed(lower / 400, "0.019135");
    printed(upper / 400, "0.058724");
    // Ours for a rate is Byar's from ten events: the same to 0.2 %.
    expect(Math.abs(rate(14, 400, 1, 0.95).lower / 0.019135 - 1)).toBeLessThan(0.002);
  });

  it("BSOLutils (R, Birmingham and Solihull ICS), tests/testthat/test-byars_ci.R: 50 events in 100, 10 in 20", () => {
    printed(byar(50, 0.95).lower / 100, "0.371081");
    printed(byar(50, 0.95).upper / 100, "0.659201567");
    printed(byar(10, 0.95).lower / 20, "0.239372496");
    printed(byar(10, 0.95).upper / 20, "0.919572930");
  });

  it("DescToolsX (R), output in the documentation of poissonCI: 137 deaths of nickel workers where 24.19893 are expected", () => {
    const { lower, estimate, upper } = poissonExact(137, 0.95);
    printed(lower / 24.19893, "4.753125");
    printed(estimate / 24.19893, "5.661407");
    printed(upper / 24.19893, "6.692709");
  });

  it("R, output of poisson.test in a public analysis of maternal deaths in Piauí: 5 of 32,181 against 57 of 231,047", () => {
    const { lower, estimate, upper } = rateRatio(5, 32_181, 57, 231_047, 0.95);
    printed(lower, "0.1969892");
    printed(estimate, "0.6297903");
    printed(upper, "1.5573933");
  });
});

describe("funnels", () => {
  // PHEindicatormethods, tests/testthat/testdata_funnel_prop_outputs.csv: limits in per cent around 80.642448 %.
  it.each([
    [1, "3.204264", 100, 0, 100],
    [3, "35.933491", 100, "10.150815", 100],
    [50, "69.691035", "91.593861", "63.375595", "97.909301"],
    [1008, "78.203374", "83.081521", "76.796814", "84.488082"],
    [110_000, "80.408963", "80.875933", "80.274317", "81.010578"],
  ])("Public Health England, proportions: %i people", (n, low, high, lowest, highest) => {
    const share = 0.80642448;
    const [two, three] = [funnelLimits(share, n, "proportion", 0.95), funnelLimits(share, n, "proportion", 0.998)];
    const pairs = [
      [two.lower, low],
      [two.upper, high],
      [three.lower, lowest],
      [three.upper, highest],
    ] as const;
    // The target is printed to six places, which leaves the last of theirs open.
    for (const [ours, theirs] of pairs) expect(Math.abs(100 * ours - Number(theirs))).toBeLessThan(2e-6);
  });

  // The same package, testdata_funnel_rate_outputs.csv: the yearly population at which so many events in three years are
  // on the limit around 116.1720835 per 100,000, and that limit. Found by trial there, to about six digits.
  it.each([
    ["lower", 0.95, 1, 1598.675694, 20.85059119],
    ["lower", 0.95, 5, 3348.002593, 49.78092521],
    ["lower", 0.95, 9, 4902.152951, 61.19760093],
    ["upper", 0.95, 1, 7.264481402, 4588.535848],
    ["upper", 0.95, 5, 465.8280129, 357.7858395],
    ["upper", 0.95, 9, 1180.827018, 254.0592274],
    ["lower", 0.998, 1, 2649.348525, 12.58170943],
    ["lower", 0.998, 9, 6501.096999, 46.14605812],
    ["upper", 0.998, 9, 703.6760012, 426.3325728],
  ] as const)("Public Health England, rates: %s limit at %d through %i events", (side, level, _, people, limit) => {
    const hundredThousands = (3 * people) / 100_000;
    expect(Math.abs(funnelLimits(116.1720835, hundredThousands, "rate", level)[side] / limit - 1)).toBeLessThan(5e-6);
  });

  // From ten events on theirs stay exact, where ours turn round Byar's interval.
  it.each([
    ["lower", 0.95, 20, 8862.823734, 75.22057153, 0.0005],
    ["upper", 0.95, 10, 1375.943768, 242.2579623, 0.002],
    ["lower", 0.95, 1360, 411529.9259, 110.158048, 0.0005],
    ["lower", 0.998, 397, 132708.2641, 99.71747747, 0.0005],
  ] as const)(
    "Public Health England, rates: %s limit at %d through %i events",
    (side, level, _, people, limit, error) => {
      const hundredThousands = (3 * people) / 100_000;
      expect(Math.abs(funnelLimits(116.1720835, hundredThousands, "rate", level)[side] / limit - 1)).toBeLessThan(
        error,
      );
    },
  );
});

describe("two estimates", () => {
  it("Annals of the Rheumatic Diseases, 'Comparing relative risks in two risk groups' (ard.bmj.com/highwire/markup/174036)", () => {
    // Printed there: logarithms -0.7765 and -0.3567 with standard errors 0.4081 and 0.1692; difference -0.4198 from -1.2859
    // to 0.4463; ratio 0.66 from 0.28 to 1.56. Worked with 1.96 and a rounded 0.4419.
    const published = (log: number, error: number) => ({
      estimate: Math.exp(log),
      lower: Math.exp(log - 1.96 * error),
      upper: Math.exp(log + 1.96 * error),
      confidence: 0.95,
    });
    const { ratio, differs } = ratioOfEstimates(published(-0.7765, 0.4081), published(-0.3567, 0.1692));
    printed(Math.log(ratio.estimate), "-0.4198");
    expect(Math.abs(Math.log(ratio.lower) - -1.2859)).toBeLessThan(2.5e-4);
    expect(Math.abs(Math.log(ratio.upper) - 0.4463)).toBeLessThan(2.5e-4);
    printed(ratio.estimate, "0.66");
    printed(ratio.lower, "0.28");
    printed(ratio.upper, "1.56");
    expect(differs).toBe(false);
  });
});

describe("trends", () => {
  it("R, output of prop.trend.test on Fleiss's smokers, as quoted by R. Barradas (2023): 8.2249, p 0.004132", () => {
    const [smokers, patients] = [
      [83, 90, 129, 70],
      [86, 93, 136, 82],
    ];
    const { z, p } = armitage(smokers!.map((x, i) => ({ at: i + 1, x, n: patients![i]! })));
    printed(z ** 2, "8.2249");
    printed(p, "0.004132");
    expect(z).toBeLessThan(0);
  });

  it("R, output of prop.trend.test in a public analysis of maternal deaths in Piauí 2019 to 2024: p 0.3463", () => {
    const deaths = [14, 13, 8, 14, 5, 8];
    const all = [41, 40, 59, 37, 23, 35];
    const points = deaths.map((x, i) => ({ at: 2019 + i, x, n: all[i]! }));
    printed(armitage(points).z ** 2, "0.88687");
    printed(trend(points).p!, "0.3463");
    expect(trend(points).class).toBe("no clear trend");
  });

  it("R, tests/Examples/stats-Ex.Rout.save: cor.test, Kendall, on Hollander and Wolfe's tuna: T 26 of 36, one-sided 0.05972", () => {
    const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
    const inOrder = lightness.map((at, i) => ({ at, score: score[i]! })).sort((a, b) => a.at - b.at);
    const { s, p } = mannKendall(inOrder.map((lot) => lot.score));
    expect(s).toBe(26 - 10);
    printed(p / 2, "0.05972");
  });

  it("ANSM5 (R), test of example 10.8: tau 0.619 of seven untied pairs, exact p 0.06904762", () => {
    // 13 / 21 = 0.619: seven values with four of 21 pairs the wrong way.
    const { s, p } = mannKendall([5, 1, 2, 3, 4, 6, 7]);
    expect(s / 21).toBeCloseTo(0.61904762, 8);
    printed(p, "0.06904762");
  });

  it("J. Little, A Mann-Kendall example by hand (mathcs.holycross.edu): S 54, one-sided p about 0.0018 by the normal curve", () => {
    const { s, p } = mannKendall([12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7]);
    expect(s).toBe(54);
    // Ours is exact: 0.0012.
    expect(p / 2).toBeGreaterThan(0.0009);
    expect(p / 2).toBeLessThan(0.0018);
  });
});
