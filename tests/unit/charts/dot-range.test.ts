// What dots joined by a range draw and say, read back from the drawing.

import { expect, test } from "vitest";
import { examples } from "../../../charts/examples/dot-range.ts";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { dotRange } from "../../../charts/forms/dot-range.ts";
import { frames, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, placeOf, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const wordsOf = (root: Element) => textBoxes(root).map(({ text }) => text);

/** Where the only shape in each group of a class stands. */
function middlesOf(root: Element, group: string): { x: number; y: number }[] {
  return [...root.querySelectorAll(`.${group} > *`)].map((shape) => {
    const { x, y } = placeOf(shape);
    return { x: x + Number(shape.getAttribute("cx") ?? 0), y: y + Number(shape.getAttribute("cy") ?? 0) };
  });
}

const checkOf = (points: ExamplePoint[]) =>
  dotRange.check(exampleSeries({ id: "dot-range-test", title: "Example: test", points }));

test("needs rows with two things told apart that can be compared", () => {
  expect(checkOf([{ row: "Wales", value: "1" }])).toEqual(['it needs a column in "by"']);
  expect(checkOf([{ row: "Wales", by: "Women", value: "1" }])).toEqual([
    'it needs at least two things to tell apart in "by"',
  ]);
  expect(
    checkOf([
      { row: "Wales", by: "Women", value: "1", series: "Ages 16 to 59" },
      { row: "Wales", by: "Men", value: "1", series: "Ages 16 to 74" },
    ]),
  ).toEqual(["Wales has figures that cannot be compared (Ages 16 to 59; Ages 16 to 74), and a line would join them"]);
});

test.each(frames)("$id: each range runs from the least to the greatest dot of its row", (frame) => {
  const series = exampleOf("forty-three");
  const root = readSvg(svgOf(dotRange, series, frame));
  const dots = middlesOf(root, "chart-dot");
  expect(dots).toHaveLength(series.points.filter(({ cell }) => isKnown(cell)).length);
  const ranges = [...root.querySelectorAll(".chart-range path")].map(pathPoints);
  const full = series.rows.filter(
    ({ id }) => series.points.filter(({ row, cell }) => row!.id === id && isKnown(cell)).length > 1,
  );
  expect(ranges).toHaveLength(full.length);
  for (const [start, end] of ranges) {
    const own = dots.filter(({ y }) => Math.abs(y - start!.y) < 6).map(({ x }) => x);
    expect(Math.min(...own)).toBeCloseTo(start!.x, 1);
    expect(Math.max(...own)).toBeCloseTo(end!.x, 1);
  }
});

test("dots that would cover each other step aside, and only those", () => {
  const root = readSvg(svgOf(dotRange, exampleOf("women-and-men"), wide));
  const dots = middlesOf(root, "chart-dot");
  const covering = dots.flatMap((a, i) => dots.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 7.5));
  expect(covering).toEqual([]);
  expect(dots[0]!.y).toBe(dots[1]!.y);
});

test.each(frames)("$id: the least figure stands left of its row's marks and the greatest right of them", (frame) => {
  const series = exampleOf("forty-three");
  const root = readSvg(svgOf(dotRange, series, frame));
  const dots = middlesOf(root, "chart-dot");
  const texts = textBoxes(root);
  const values = series.points.flatMap(({ cell }) => (isKnown(cell) ? [cell] : []));
  expect(values.length).toBe(dots.length);
  const shown = values.map(({ text }) => texts.find((box) => box.text.replace(",", "") === text)!);
  for (const row of series.rows) {
    const own = series.points.filter((point) => point.row!.id === row.id && isKnown(point.cell));
    if (own.length < 2) continue;
    const numbers = own.map(({ cell }) => (isKnown(cell) ? cell.value : 0));
    const boxes = numbers.map((value) => shown[values.findIndex((cell) => cell.value === value)]!);
    const [low, high] = numbers[0]! < numbers[1]! ? boxes : [...boxes].reverse();
    expect(low!.right, row.title).toBeLessThan(high!.left);
  }
});

test("figures stand at the ends, and what is missing is said in the lane or under the picture", () => {
  const words = wordsOf(readSvg(svgOf(dotRange, exampleOf("women-and-men"), wide)));
  expect(words).toEqual(expect.arrayContaining(["8.9%", "4.9%", "not published"]));
  expect(words).toContain("No value: Yorkshire and The Humber, Men (suppressed).");
  expect(words.join(" ")).not.toContain("London, Women");
  const three = wordsOf(readSvg(svgOf(dotRange, exampleOf("intervals"), wide)));
  expect(three).toContain("Figures stand at the ends of each range; the table has those between.");
  expect(three).toContain("[p] Provisional: Wales, Stalking.");
  expect(three).toContain("The thin line through a mark shows the interval that the source gives.");
});

test("says where dots lie farthest apart, the extremes of each and what is missing", () => {
  expect(dotRange.describe(exampleOf("women-and-men"))).toBe(
    "Farthest apart: Wales, Women 8.0%, Men 3.1%. Women, highest: North East, 8.9%. Women, lowest: West Midlands, 5.2%. " +
      "Men, highest: South West, 5.7%. Men, lowest: Wales, 3.1%. 3 of 12 values are missing (1 suppressed, 2 not published).",
  );
  expect(dotRange.describe(exampleOf("one-point"))).toBe("Women: Wales, 8.0%. 1 of 2 values is missing (suppressed).");
  expect(dotRange.alt(exampleOf("all-missing"))).toBe(
    "Dots joined by ranges: per cent, 2 rows for Women and Men. No value is known (not submitted).",
  );
});
