// What the statistics refuse, and how they say so.

import { describe, expect, it } from "vitest";
import * as stats from "../../../src/stats/index.ts";

const fine = { estimate: 5, lower: 4, upper: 6, confidence: 0.95 };
const years = (...values: number[]) => values.map((value, i) => ({ at: 2019 + i, value }));

const refusals: [string, () => unknown, string][] = [
  ["95 for 95 %", () => stats.wilson(1, 2, 95), "confidence must be above 0 and below 1 (0.95 for 95 %), not 95"],
  ["a confidence of 0", () => stats.clopperPearson(1, 2, 0), "confidence must be above 0 and below 1"],
  ["a confidence of 1", () => stats.byar(1, 1), "confidence must be above 0 and below 1"],
  ["no confidence", () => stats.poissonExact(1, NaN), "confidence must be above 0 and below 1"],
  ["half a person", () => stats.wilson(0.5, 2, 0.95), "x must be a whole number from 0, not 0.5"],
  ["fewer than none", () => stats.clopperPearson(-1, 2, 0.95), "x must be a whole number from 0, not -1"],
  ["more than all", () => stats.wilson(3, 2, 0.95), "x must be at most n (2), not 3"],
  ["a share of nobody", () => stats.wilson(0, 0, 0.95), "n must be a whole number above 0, not 0"],
  ["a second group of nobody", () => stats.newcombe(1, 2, 0, 0, 0.95), "n2 must be a whole number above 0, not 0"],
  ["too many in the first group", () => stats.newcombe(3, 2, 0, 1, 0.95), "x1 must be at most n1 (2), not 3"],
  ["no count", () => stats.countInterval(NaN, 0.95), "count must be a whole number from 0, not NaN"],
  ["half an event", () => stats.byar(10.5, 0.95), "count must be a whole number from 0, not 10.5"],
  ["no population", () => stats.rate(1, 0, 1000, 0.95), "population must be a number above 0, not 0"],
  ["a rate per nobody", () => stats.rate(1, 10, 0, 0.95), "per must be a number above 0, not 0"],
  ["a ratio without events", () => stats.rateRatio(0, 1, 0, 1, 0.95), "x1 and x2 must not both be 0"],
  ["no time", () => stats.rateRatio(1, 1, 1, Infinity, 0.95), "t2 must be a number above 0, not Infinity"],
  ["a target of nothing", () => stats.funnelLimits(0, 10, "rate", 0.95), "target must be a number above 0, not 0"],
  ["a target of all", () => stats.funnelLimits(1, 10, "proportion", 0.95), "target must be below 1 for a proportion"],
  ["part of a person", () => stats.funnelLimits(0.5, 1.5, "proportion", 0.95), "n must be a whole number above 0"],
  ["more than can be counted", () => stats.funnelLimits(1e9, 1e9, "rate", 0.95), "target times n must be at most"],
  ["another kind", () => stats.funnelLimits(0.5, 1, "mean" as "rate", 0.95), 'kind must be "proportion" or "rate"'],
  [
    "an estimate below its limits",
    () => stats.differenceOfEstimates(fine, { ...fine, estimate: 3 }),
    "b.lower must be at most the estimate (3), not 4",
  ],
  [
    "an estimate above its limits",
    () => stats.differenceOfEstimates({ ...fine, estimate: 7 }, fine),
    "a.upper must be at least the estimate (7), not 6",
  ],
  [
    "limits without width",
    () => stats.differenceOfEstimates({ ...fine, lower: 5, upper: 5 }, fine),
    "a.lower and a.upper must not both be 5: no width",
  ],
  [
    "two confidences",
    () => stats.differenceOfEstimates(fine, { ...fine, confidence: 0.9 }),
    "b.confidence must be the same as a.confidence (0.95), not 0.9",
  ],
  ["no estimate", () => stats.differenceOfEstimates({ ...fine, estimate: NaN }, fine), "a.estimate must be a number"],
  [
    "the logarithm of 0",
    () => stats.ratioOfEstimates(fine, { ...fine, lower: 0 }),
    "b.lower must be a number above 0, not 0",
  ],
  ["another method", () => stats.compare(fine, fine, "by eye" as "ratio"), "method must be"],
  ["a comparison with no number", () => stats.compare({ ...fine, lower: NaN }, fine, "difference"), "a.lower must be"],
  ["years out of order", () => stats.trend([...years(1, 2), { at: 2020, value: 3 }]), "points[2].at must be later"],
  ["a missing value as a number", () => stats.trend(years(1, NaN, 3)), "points[1].value must be a number, not NaN"],
  ["an impossible share", () => stats.trend([{ at: 1, x: 3, n: 2 }]), "points[0].x must be at most points[0].n (2)"],
  [
    "kinds that do not mix",
    () => stats.trend([...years(1, 2, 3, 4), { at: 2030, x: 1, n: 2 }]),
    "points must all be of one kind",
  ],
  ["a trend at 95", () => stats.trend(years(1, 2, 3, 4, 5), 95), "confidence must be above 0 and below 1"],
];

describe("a RangeError says which argument and why", () => {
  it.each(refusals)("%s", (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
