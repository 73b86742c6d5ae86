// What the likert form draws and says, read back from the drawing.

import { describe, expect, test } from "vitest";
import { answers, exampleSeries, flags, oddsRatio } from "../../../charts/examples/example-series.ts";
import { wide } from "../../../charts/frame.ts";
import { examples } from "../../../charts/examples/likert.ts";
import { likert } from "../../../charts/forms/likert.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

/** Bars of the drawing from top to bottom, each as the widths of its pieces from left to right. */
function widthsByBar(series: Series): number[][] {
  const bars = new Map<string, number[]>();
  for (const rect of readSvg(svgOf(likert, series, wide)).querySelectorAll("rect")) {
    const y = rect.getAttribute("y")!;
    bars.set(y, [...(bars.get(y) ?? []), Number(rect.getAttribute("width"))]);
  }
  return [...bars.values()];
}

test("pieces are as wide as their share of the base, in the order of the parts; a part of none has no piece", () => {
  const [first, , third] = widthsByBar(exampleOf("five-parts"));
  const whole = first!.reduce((a, b) => a + b, 0);
  first!.forEach((width, i) => expect(width).toBeCloseTo((whole * [3, 5, 4, 7, 5][i]!) / 24, 1));
  expect(third).toHaveLength(3);
  third!.forEach((width, i) => expect(width).toBeCloseTo((whole * [8, 6, 10][i]!) / 24, 1));
});

test("what is left of the base is an open end, and a note says how much", () => {
  const fourth = widthsByBar(exampleOf("five-parts"))[3]!;
  expect(fourth).toHaveLength(6);
  expect(fourth[5]! / fourth[0]!).toBeCloseTo(2, 1);
  const texts = textBoxes(readSvg(svgOf(likert, exampleOf("five-parts"), wide))).map(({ text }) => text);
  expect(texts).toContain("I knew where to turn: the parts add up to 22 of 24.");
});

test("rows that cannot be drawn say why, in words", () => {
  const texts = textBoxes(readSvg(svgOf(likert, exampleOf("missing-parts"), wide))).map(({ text }) => text);
  expect(texts).toContain("not published");
  expect(texts).toContain("not drawn, see note");
  expect(texts).toContain("Two parts hidden: no value for Neither agree nor disagree and Disagree (suppressed).");
  expect(widthsByBar(exampleOf("missing-parts"))).toHaveLength(2);
});

test("figures stand inside the pieces and the base beside the bar", () => {
  const texts = textBoxes(readSvg(svgOf(likert, exampleOf("percents"), wide))).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["55%", "25%", "20%", "100%", "n = 1,204", "n = 980"]));
  expect(texts).not.toContain("0%");
});

test("a flag names its rows and parts, for a part of no one has no piece that could carry it", () => {
  const [agree, disagree] = ["12", "0"].map((value, i) => ({
    row: "I felt heard",
    part: ["Agree", "Disagree"][i]!,
    value,
    ...(value === "0" ? { flag: flags.provisional } : {}),
  }));
  const series = exampleSeries({ id: "one", title: "Example: one", unit: answers, points: [agree!, disagree!] });
  const texts = textBoxes(readSvg(svgOf(likert, series, wide))).map(({ text }) => text);
  expect(texts).toContain("[p] Provisional: “I felt heard” (Disagree).");
});

describe("what cannot be drawn", () => {
  const one = (values: string[], base?: number) =>
    exampleSeries({
      id: "one",
      title: "Example: one",
      unit: answers,
      decimals: 0,
      points: values.map((value, i) => ({ row: "Row", part: `Part ${i + 1}`, value, base })),
    });
  test("parts that are more than the whole", () => {
    expect(likert.check(one(["20", "5"], 24))).toEqual(['the parts of "Row" add up to 25, more than the whole of 24']);
  });
  test("parts below zero", () => {
    expect(likert.check(one(["-2", "5"], 24))).toEqual(['"Row" has a part below zero']);
  });
  test("parts on different bases", () => {
    const series = one(["2", "5"], 24);
    series.points[0]!.base = 23;
    expect(likert.check(series)).toEqual(['the parts of "Row" rest on different numbers of people (23, 24)']);
  });
  test("eight parts, or something other than counts and per cents", () => {
    const eight = likert.check(one(Array<string>(8).fill("1")));
    expect(eight).toEqual(["it has 8 parts, and at most 7 can be kept apart"]);
    const ratio = likert.check({ ...one(["1", "2"]), unit: oddsRatio });
    expect(ratio[0]).toBe("it divides counts or per cents, and these are odds ratio");
  });
});

test("says where the first and the last part have their largest and smallest share", () => {
  expect(likert.describe(exampleOf("percents"))).toBe(
    "3 bars, each divided into 3 parts, from Cytuno to Anghytuno. " +
      "Cytuno: largest share for “Ŵyr, tŷ a dŵr” (100%), smallest for “Roedd y cymorth ar gael yn Gymraeg” (55%). " +
      "Anghytuno: largest share for “Gwrandawyd arnaf” (29%), smallest for “Ŵyr, tŷ a dŵr” (0%).",
  );
  expect(likert.alt(exampleOf("five-parts"))).toBe(
    "Divided bars: 4 rows of 5 parts; n = 24. Strongly agree: largest share for “I would have preferred help…” (12 of 24), " +
      "smallest for “I knew where to turn” (1 of 24).",
  );
});
