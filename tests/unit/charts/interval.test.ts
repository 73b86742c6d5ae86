// What the interval form draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { wide } from "../../../charts/frame.ts";
import { examples } from "../../../charts/examples/interval.ts";
import { interval } from "../../../charts/forms/interval.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, placeOf, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

test("dots and whiskers stand at their values", () => {
  const series = exampleOf("below-zero");
  const root = readSvg(svgOf(interval, series, wide));
  const tick = (text: string) => {
    const box = textBoxes(root).find((candidate) => candidate.text === text)!;
    return (box.left + box.right) / 2;
  };
  const [zero, ten] = [tick("0"), tick("−10")];
  const valueAt = (x: number) => ((x - zero) / (ten - zero)) * -10;
  const dots = [...root.querySelectorAll(".chart-dot circle, .chart-dot path")];
  const values = dots.map((dot) => valueAt(Number(dot.getAttribute("cx") ?? placeOf(dot).x)));
  const whiskers = [...root.querySelectorAll(".chart-whisker path")].map((path) =>
    pathPoints(path).map(({ x }) => valueAt(x)),
  );
  series.points.forEach(({ cell, lower, upper }, i) => {
    expect(values[i]).toBeCloseTo(isKnown(cell) ? cell.value : Number.NaN, 1);
    expect(whiskers[i]![0]).toBeCloseTo(lower!, 1);
    expect(whiskers[i]![1]).toBeCloseTo(upper!, 1);
  });
});

test("a value without an interval is a dot alone, and a missing value is words", () => {
  const root = readSvg(svgOf(interval, exampleOf("one-group"), wide));
  expect(root.querySelectorAll(".chart-dot > *")).toHaveLength(4);
  expect(root.querySelectorAll(".chart-whisker path")).toHaveLength(2);
  expect(textBoxes(root).map(({ text }) => text)).toContain("suppressed");
});

test("groups differ in shape as well as in colour, with a key", () => {
  const root = readSvg(svgOf(interval, exampleOf("two-groups"), wide));
  const [women, men] = [...root.querySelectorAll("g.chart-dot")];
  expect(women!.querySelectorAll("circle")).toHaveLength(7);
  expect(men!.querySelectorAll("path")).toHaveLength(6);
  expect(women!.getAttribute("fill")).not.toBe(men!.getAttribute("fill"));
  expect(textBoxes(root).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Women", "Men", "Men: not published"]),
  );
});

test("says its extremes with their intervals", () => {
  expect(interval.describe(exampleOf("two-groups"))).toBe(
    "Women, highest: North East, 6.9% (6.0 to 7.8). Women, lowest: Wales, 4.5% (3.6 to 5.4). " +
      "Men, highest: North East, 3.4% (2.7 to 4.1). Men, lowest: Wales, 1.9% (1.2 to 2.6). 1 of 14 values is missing (not published).",
  );
  expect(interval.alt(exampleOf("one-point"))).toBe(
    "Dot chart with intervals: per cent, 1 row. Northern Ireland, 5.0% (4.1 to 5.9).",
  );
});
