// What the slope chart draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/slope.ts";
import { slope } from "../../../charts/forms/slope.ts";
import { frames, narrow, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const checkOf = (points: ExamplePoint[], breaks: Series["breaks"] = []) =>
  slope.check(exampleSeries({ id: "slope-test", title: "Example: test", points, breaks }));

test("needs two periods, no more and no fewer, that a line may join", () => {
  const at = (year: string, series?: string): ExamplePoint => ({ row: "Wales", year, value: "1", series });
  expect(checkOf([at("2015"), at("2018")])).toEqual([]);
  expect(checkOf([at("2015")])).toEqual(["it sets two periods side by side, and there are 1"]);
  expect(checkOf([at("2015"), at("2016"), at("2018")])).toEqual(["it sets two periods side by side, and there are 3"]);
  expect(checkOf([at("2015", "Old count"), at("2018", "New count")])).toEqual([
    "Wales has figures that cannot be compared (Old count; New count), and a line would join them",
  ]);
  expect(checkOf([at("2015"), at("2018")], [{ at: "2017-04", why: "The age range was widened" }])).toEqual([
    "its two periods cannot be compared (The age range was widened), and a line would join them",
  ]);
});

test("refuses more rows than can be followed, and names a form that shows them", () => {
  const points = Array.from({ length: 43 }, (_, i) =>
    ["2015", "2018"].map((year) => ({ row: `Area ${i}`, year, value: "1" })),
  );
  expect(checkOf(points.flat())).toEqual([
    "it has 43 rows, and at most 16 lines can be followed by eye; dot-range shows more",
  ]);
  expect(checkOf(points.slice(0, 16).flat())).toEqual([]);
});

test.each(frames)("$id: a line joins the two values of each row at heights in proportion", (frame) => {
  const series = exampleOf("below-zero");
  const root = readSvg(svgOf(slope, series, frame));
  const lines = [...root.querySelectorAll(".chart-joined path")].map(pathPoints);
  const values = series.points.map(({ cell }) => (isKnown(cell) ? cell.value : 0));
  const heights = lines.flat().map(({ y }) => y);
  expect(heights).toHaveLength(values.length);
  const perValue = (heights[1]! - heights[0]!) / (values[1]! - values[0]!);
  heights.forEach((y, i) => expect(y - heights[0]!).toBeCloseTo((values[i]! - values[0]!) * perValue, 0));
});

test("a row with one known value has a dot, a figure and a name, and no line; what is missing is said", () => {
  const root = readSvg(svgOf(slope, exampleOf("regions"), wide));
  expect(root.querySelectorAll(".chart-joined path")).toHaveLength(4);
  expect(root.querySelectorAll(".chart-point circle")).toHaveLength(10);
  const words = textBoxes(root).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(["4.9% East of England", "4.4% [p] London", "2012/13", "2018/19"]));
  expect(words).toContain("No value: East of England, 2018/19 (suppressed).");
  expect(words).toContain("[p] Provisional: London, 2018/19.");
  const small = textBoxes(readSvg(svgOf(slope, exampleOf("regions"), narrow))).map(({ text }) => text);
  expect(small.join(" ")).toContain("4.9% East of England");
  expect(small).toContain("8.9%");
});

test("labels that had to step aside are led to their points", () => {
  const root = readSvg(svgOf(slope, exampleOf("sixteen"), wide));
  const leaders = [...root.querySelectorAll(".chart-leader path")].map(pathPoints);
  expect(leaders.length).toBeGreaterThan(6);
  const dots = [...root.querySelectorAll(".chart-point circle")].map((dot) => Number(dot.getAttribute("cy")));
  for (const [from] of leaders) expect(dots.some((y) => Math.abs(y - from!.y) < 0.02)).toBe(true);
});

test("says which figure is the greater, the row farthest apart, and what is missing", () => {
  expect(slope.describe(exampleOf("regions"))).toBe(
    "Per cent in 6 rows, 2012/13 and 2018/19. The later figure is the greater in 2 of 4 rows, the smaller in 1 and the same in 1. " +
      "Farthest apart: Wales, 6.1% and then 8.0%. 2 of 12 values are missing (1 suppressed, 1 not published).",
  );
  expect(slope.alt(exampleOf("all-missing"))).toBe(
    "Slope chart: per cent, 2 rows, 2012/13 and 2018/19. No value is known (not submitted).",
  );
});
