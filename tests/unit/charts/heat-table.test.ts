// What the heat table draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/heat-table.ts";
import { heatTable } from "../../../charts/forms/heat-table.ts";
import { frames, narrow, wide } from "../../../charts/frame.ts";
import { classesOf } from "../../../charts/parts/classes.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { numberText } from "../../../src/model/numbers/unit.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const checkOf = (points: ExamplePoint[]) =>
  heatTable.check(exampleSeries({ id: "heat-table-test", title: "Example: test", points }));

test("needs rows, at most twelve columns, one value in a cell and figures that can be compared", () => {
  const years = Array.from({ length: 13 }, (_, i) => ({ row: "Wales", year: String(2000 + i), value: "1" }));
  expect(checkOf(years.slice(1))).toEqual([]);
  expect(checkOf(years)).toEqual(["it has 13 columns, and at most 12 can be read side by side"]);
  expect(checkOf([{ value: "1" }])).toEqual(['it needs a column in "rows"']);
  expect(checkOf([years[0]!, years[0]!])).toEqual([
    '1 place(s) hold more than one value, the first: Wales, 2000; keep one of them with "where"',
  ]);
  expect(
    checkOf([
      { ...years[0]!, series: "Ages 16 to 59" },
      { ...years[1]!, series: "Ages 16 to 74" },
    ]),
  ).toEqual(["its figures cannot be compared with one another (Ages 16 to 59; Ages 16 to 74), and colours would"]);
});

test.each(frames)(
  "$id: each known value is printed in a cell of its class's fill, and each missing one is hatched",
  (frame) => {
    const series = exampleOf("years");
    const root = readSvg(svgOf(heatTable, series, frame));
    const { list, classOf } = classesOf(series);
    const known = series.points.filter(({ cell }) => isKnown(cell));
    const cells = [...root.querySelectorAll(".chart-cell")];
    expect(cells).toHaveLength(known.length);
    // One more than the points that say why: West Midlands has no row for the first year.
    expect(root.querySelectorAll(".chart-missing")).toHaveLength(series.points.length - known.length + 1);
    const boxes = textBoxes(root);
    for (const cell of cells) {
      const path = cell.querySelector("path")!;
      const [place, figure] = path.textContent.split(": ") as [string, string];
      const point = known.find(({ row, period }) => place === `${row!.title}, ${period.label}`)!;
      if (!isKnown(point.cell)) throw new Error(place);
      expect(cell.getAttribute("fill")).toBe(list[classOf(point.cell)]!.fill);
      const [x, y] = [pathPoints(path).map((corner) => corner.x), pathPoints(path).map((corner) => corner.y)];
      const inside = boxes.filter(
        (box) =>
          box.left >= Math.min(...x) &&
          box.right <= Math.max(...x) &&
          box.top >= Math.min(...y) &&
          box.bottom <= Math.max(...y),
      );
      expect(inside.map(({ text }) => text)).toContain(figure);
    }
  },
);

test("hatched cells show a shorthand, and a note says what each stands for", () => {
  const words = textBoxes(readSvg(svgOf(heatTable, exampleOf("years"), wide))).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(["[c]", "[x]", "–"]));
  expect(words).toContain("Hatched, no value: [c] suppressed; [x] not published; – no figure.");
});

test("a break is ruled between its columns, and named in the cell after it where there are no columns", () => {
  const root = readSvg(svgOf(heatTable, exampleOf("years"), wide));
  const rule = pathPoints(root.querySelector(".chart-break path")!)[0]!.x;
  const box = (text: string) => textBoxes(root).find((each) => each.text === text)!;
  expect(rule).toBeGreaterThan(box("2014/15").right);
  expect(rule).toBeLessThan(box("2015/16").left);
  const small = textBoxes(readSvg(svgOf(heatTable, exampleOf("years"), narrow))).map(({ text }) => text);
  expect(small).toContain("A 2015/16");
  expect(small).toContain("A (April 2015): The age range was widened.");
});

test("on a narrow frame cells with long figures stand in several lines, each with its heading", () => {
  const series = exampleOf("forty-three");
  const words = textBoxes(readSvg(svgOf(heatTable, series, narrow))).map(({ text }) => text);
  expect(words.filter((text) => text === "2014/15")).toHaveLength(43);
  for (const { cell } of series.points) if (isKnown(cell)) expect(words).toContain(numberText(cell.text, 0));
});

test("says its size, extremes and what is missing", () => {
  expect(heatTable.describe(exampleOf("years"))).toBe(
    "Per cent in 5 rows by 6 columns. Highest: North East, 2014/15 and West Midlands, 2015/16, 7.9%. " +
      "Lowest: Yorkshire and The Humber, 2016/17, 3.1%. 2 of 29 values are missing (1 suppressed, 1 not published).",
  );
  expect(heatTable.alt(exampleOf("one-point"))).toBe("Heat table: per cent, 1 row by 1 column. Wales, 2018/19, 7.1%.");
});

test("says that a value with a warning is not ranked, and calls no other plainly the highest", () => {
  const series = exampleSeries({
    id: "heat-table-warning",
    title: "Example: the highest value comes with a warning",
    points: [
      { row: "Norfolk", year: "2018/19", value: "7.1" },
      { row: "Suffolk", year: "2018/19", value: "5.2" },
      { row: "Essex", year: "2018/19", value: "9.8" },
    ],
  });
  const noted = series.points.map((point) =>
    point.row?.title === "Essex" ? { ...point, note: "Part is missing" } : point,
  );
  const said = heatTable.describe({ ...series, points: noted });
  expect(said).toContain("Highest of those without a warning: Norfolk, 2018/19, 7.1%. Lowest: Suffolk");
  expect(said).toContain("1 value is not ranked");
});
