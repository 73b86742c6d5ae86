// What the forest form draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries, oddsRatio } from "../../../charts/examples/example-series.ts";
import { forest } from "../../../charts/forms/forest.ts";
import { examples } from "../../../charts/examples/forest.ts";
import { frames, narrow, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, placeOf, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

/** Side of the square that a path draws. */
function sideOf(path: Element): number {
  const numbers = path
    .getAttribute("d")!
    .match(/-?[\d.]+/g)!
    .map(Number);
  return Math.abs(numbers[0]!) * 2;
}

test("ratios stand on a logarithmic axis around the line of no effect at 1", () => {
  const root = readSvg(svgOf(forest, exampleOf("ratios"), wide));
  const one = Number(root.querySelector(".chart-no-effect line")!.getAttribute("x1"));
  const two = textBoxes(root).find(({ text }) => text === "2")!;
  const perDoubling = (two.left + two.right) / 2 - one;
  const valueAt = (x: number) => 2 ** ((x - one) / perDoubling);
  const squares = [...root.querySelectorAll(".chart-study path")].map((path) => valueAt(placeOf(path).x));
  [0.56, 0.71, 0.94, 1.32].forEach((value, i) => expect(squares[i]).toBeCloseTo(value, 1));
  const first = pathPoints(root.querySelector(".chart-whisker path")!).map(({ x }) => valueAt(x));
  expect(first[0]).toBeCloseTo(0.33, 1);
  expect(first[1]).toBeCloseTo(0.95, 1);
});

test("differences stand around a line of no effect at 0", () => {
  const root = readSvg(svgOf(forest, exampleOf("differences"), wide));
  const line = Number(root.querySelector(".chart-no-effect line")!.getAttribute("x1"));
  const zero = textBoxes(root).find(({ text }) => text === "0")!;
  expect((zero.left + zero.right) / 2).toBeCloseTo(line, 0);
});

test("the line of no effect runs through no name that stands above its row", () => {
  const root = readSvg(svgOf(forest, exampleOf("ratios"), narrow));
  const names = textBoxes(root).filter(({ text }) => /shire|town|comparison/.test(text));
  const pieces = [...root.querySelectorAll(".chart-no-effect line")].map((line) =>
    ["y1", "y2"].map((name) => Number(line.getAttribute(name))),
  );
  expect(pieces).toHaveLength(6);
  for (const [top, bottom] of pieces)
    for (const name of names) expect(top! > name.bottom || bottom! < name.top, name.text).toBe(true);
});

test("the area of a square follows the base; without every base squares are equal and a note says so", () => {
  const sized = [...readSvg(svgOf(forest, exampleOf("ratios"), wide)).querySelectorAll(".chart-study path")].map(
    sideOf,
  );
  expect((sized[0]! / sized[1]!) ** 2).toBeCloseTo(293 / 1240, 1);
  const root = readSvg(svgOf(forest, exampleOf("differences"), wide));
  expect(new Set([...root.querySelectorAll(".chart-study path")].map(sideOf)).size).toBe(1);
  const words = textBoxes(root)
    .map(({ text }) => text)
    .join(" ");
  expect(words).toContain("Squares are of equal size: not every study prints how many people it rests on.");
});

test("a study without an interval is an open diamond, and one without an estimate is words", () => {
  for (const frame of frames) {
    const root = readSvg(svgOf(forest, exampleOf("ratios"), frame));
    expect(root.querySelectorAll(".chart-study-open path")).toHaveLength(1);
    const words = textBoxes(root).map(({ text }) => text);
    expect(words).toContain("Open diamond: no interval published.");
    expect(words).toContain("not published");
    expect(words).toContain("0.56 [0.33, 0.95]");
  }
});

test("a ratio of zero or less cannot be drawn", () => {
  const points = [{ row: "A", value: "0.5", interval: [0, 1] as [number, number] }];
  const series = exampleSeries({ id: "zero", title: "Example: zero", unit: oddsRatio, points });
  expect(forest.check(series)).toEqual(["odds ratio and its limits must be above zero to stand on its axis"]);
});

test("says how many intervals leave no effect out, and the range", () => {
  expect(forest.describe(exampleOf("ratios"))).toBe(
    "Odds ratio in 6 rows. In 2 of 4 rows with an interval, all of it lies on one side of no effect (1); " +
      "1 row without a published interval. 1 of 6 values is missing (not published). " +
      "Estimates range from 0.56 (0.33 to 0.95), Northtown trial, 2014, to 1.32 (0.51 to 3.40), Westshire, 2021.",
  );
  expect(forest.alt(exampleOf("one-study"))).toBe(
    "Forest plot: odds ratio, 1 row. Its interval lies on one side of no effect (1).",
  );
});
