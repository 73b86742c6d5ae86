// What small charts side by side draw and say, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/small-multiples.ts";
import { smallMultiples } from "../../../charts/forms/small-multiples.ts";
import { frames, narrow, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const wordsOf = (root: Element) => textBoxes(root).map(({ text }) => text);

/** Every dot with its height and what a pointer over it shows. */
function dotsOf(root: Element): { y: number; title: string }[] {
  return [...root.querySelectorAll(".chart-point circle")].map((dot) => ({
    y: Number(dot.getAttribute("cy")),
    title: dot.textContent,
  }));
}

test("needs something to split by, at most four lines in a chart and one value in a place", () => {
  const checkOf = (points: Parameters<typeof exampleSeries>[0]["points"]) =>
    smallMultiples.check(exampleSeries({ id: "small-multiples-test", title: "Example: test", points }));
  expect(checkOf([{ row: "Wales", value: "1" }])).toEqual([]);
  expect(checkOf([{ by: "Women", value: "1" }])).toEqual([]);
  expect(checkOf([{ value: "1" }])).toEqual(['it needs a column in "rows" or in "by"']);
  expect(checkOf(["A", "B", "C", "D", "E"].map((by) => ({ row: "Wales", by, value: "1" })))).toEqual([
    "it tells 5 things apart by colour, and at most 4 can be kept apart",
  ]);
  expect(checkOf(["1", "2"].map((value) => ({ row: "Wales", year: "2015", value })))).toEqual([
    '1 place(s) hold more than one value, the first: Wales, 2015; keep one of them with "where"',
  ]);
});

test.each(frames)("$id: every row has its title, and equal values stand equally high above their axis", (frame) => {
  const series = exampleOf("below-zero");
  const root = readSvg(svgOf(smallMultiples, series, frame));
  const dots = dotsOf(root);
  expect(dots).toHaveLength(series.points.length);
  const zeros = [...root.querySelectorAll(".chart-zero-line path")].map((path) =>
    Number(/,([\d.]+)/.exec(path.getAttribute("d")!)![1]),
  );
  expect(zeros).toHaveLength(2);
  const heights = dots.map(({ y }, i) => zeros[Math.floor(i / 4)]! - y);
  const values = series.points.map(({ cell }) => (isKnown(cell) ? cell.value : 0));
  heights.forEach((height, i) => expect(height / heights[0]!).toBeCloseTo(values[i]! / values[0]!, 1));
});

test("lines are broken at a break, and what is missing is marked, said in the panel and under the picture", () => {
  const root = readSvg(svgOf(smallMultiples, exampleOf("regions"), wide));
  const drawn = [...root.querySelectorAll("path[stroke-linejoin=round], g[stroke-linejoin=round] path")];
  // Six areas have figures: six lines before the break, and after it five, since Wales has none there.
  expect(drawn).toHaveLength(11);
  expect(root.querySelectorAll(".chart-break path").length).toBe(7);
  expect(root.querySelectorAll(".chart-missing circle").length).toBe(12);
  const words = wordsOf(root);
  expect(words).toContain("not published");
  expect(words.join(" ")).toContain("A (April 2016): The age range was widened.");
  expect(words.join(" ")).toContain(
    "Open circle under the axis, no value: 9 periods for London; 3 periods for Wales (not published).",
  );
});

test("two lines are told apart by a key of shapes, and each has its last value beside it", () => {
  const root = readSvg(svgOf(smallMultiples, exampleOf("women-and-men"), narrow));
  expect(root.querySelectorAll(".chart-key")).toHaveLength(2);
  expect(wordsOf(root)).toEqual(expect.arrayContaining(["Women", "Men", "Stalking", "2012/13 to", "2018/19"]));
  const series = exampleOf("women-and-men");
  const last = series.points.filter(({ period }) => period.short === "2018/19");
  for (const { cell } of last) expect(wordsOf(root)).toContain(isKnown(cell) ? `${cell.text}%` : "");
});

test("says how many charts, the ends of the last period and what is missing", () => {
  expect(smallMultiples.describe(exampleOf("regions"))).toBe(
    "Per cent in 7 charts on one scale, 2010/11 to 2018/19. " +
      "2018/19, highest: Yorkshire and The Humber, 9.3%. Lowest: North East, 4.6%. 12 of 63 values are missing (not published).",
  );
  expect(smallMultiples.describe(exampleOf("by"))).toContain(
    "Of all periods: highest 2,040 cases (Charged, year ending March 2016). Lowest 62 cases (Not known, year ending March 2016).",
  );
  expect(smallMultiples.alt(exampleOf("one-point"))).toBe(
    "Small line charts: per cent, 1 chart, 2019/20. 2019/20: Wales, 7.3%.",
  );
  expect(smallMultiples.describe(exampleOf("all-missing"))).toBe(
    "Per cent in 2 charts on one scale, 2018/19 to 2020/21. No value is known (not published).",
  );
});
