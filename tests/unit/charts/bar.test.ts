// What the bar form draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { examples } from "../../../charts/examples/bar.ts";
import { bar } from "../../../charts/forms/bar.ts";
import { exampleSeries, flags } from "../../../charts/examples/example-series.ts";
import { frames, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

test.each(["one-colour", "forty-three", "long-labels"])(
  "every bar of %s starts at zero and is as long as its value",
  (name) => {
    const series = exampleOf(name);
    const values = series.points.flatMap(({ cell }) => (isKnown(cell) && cell.value !== 0 ? [cell.value] : []));
    for (const frame of frames) {
      const rects = [...readSvg(svgOf(bar, series, frame)).querySelectorAll("rect")];
      expect(rects).toHaveLength(values.length);
      const zero = number(rects[0]!, "x");
      const perUnit = number(rects[0]!, "width") / values[0]!;
      rects.forEach((rect, i) => {
        expect(number(rect, "x")).toBe(zero);
        expect(number(rect, "width")).toBeCloseTo(values[i]! * perUnit, 1);
      });
    }
  },
);

test("bars below zero end at the zero line and bars above it start there", () => {
  const rects = [...readSvg(svgOf(bar, exampleOf("below-zero"), wide)).querySelectorAll("rect")];
  const [up, down, far] = rects.map((rect) => ({ left: number(rect, "x"), width: number(rect, "width") }));
  expect(down!.left + down!.width).toBeCloseTo(up!.left, 1);
  expect(far!.left + far!.width).toBeCloseTo(up!.left, 1);
  expect(far!.width / up!.width).toBeCloseTo(12.4 / 3.2, 1);
});

test("a missing row keeps its name and its reason and has no bar; a zero has its figure and a mark", () => {
  const root = readSvg(svgOf(bar, exampleOf("one-colour"), wide));
  const texts = textBoxes(root);
  const norfolk = texts.find(({ text }) => text === "Norfolk")!;
  const reason = texts.find(({ text }) => text === "not submitted")!;
  expect(reason.top).toBeCloseTo(norfolk.top, 0);
  expect(texts.map(({ text }) => text)).toContain("0");
  expect(root.querySelectorAll(".chart-zero line")).toHaveLength(1);
});

test("bars of a group are named beside them, not only coloured", () => {
  const texts = textBoxes(readSvg(svgOf(bar, exampleOf("grouped"), wide))).map(({ text }) => text);
  expect(texts.filter((text) => text === "Women")).toHaveLength(3);
  expect(texts.filter((text) => text === "Men")).toHaveLength(3);
  expect(texts).toContain("7.4% [p]");
  expect(texts).toContain("[p] Provisional.");
});

test("two values in one row cannot be drawn", () => {
  const points = ["1", "2"].map((value) => ({ row: "Wales", value }));
  const series = exampleSeries({ id: "twice", title: "Example: twice", points });
  expect(bar.check(series)).toEqual([
    '1 place(s) hold more than one value, the first: Wales; keep one of them with "where"',
  ]);
});

test("says its extremes and what is missing", () => {
  expect(bar.describe(exampleOf("one-colour"))).toBe(
    "Highest: Durham, 78.3 cases per 10,000 adult women. Lowest: City of London, 0. 1 of 9 values is missing (not submitted).",
  );
  expect(bar.alt(exampleOf("one-colour"))).toBe(
    "Bar chart: cases per 10,000 adult women, 9 rows. Highest: Durham, 78.3. Lowest: City of London, 0. " +
      "1 of 9 values is missing (not submitted).",
  );
  expect(bar.describe(exampleOf("grouped"))).toBe(
    "Women, highest: North East, 8.9% (7.6 to 10.3). Women, lowest: Yorkshire and The Humber, 7.4% (6.3 to 8.6). " +
      "Men, highest: North East, 4.9% (3.8 to 6.1). Men, lowest: Wales, and a name that takes up all of one line and some, 3.1%. 1 of 6 values is missing (suppressed).",
  );
  expect(bar.describe(exampleOf("one-bar"))).toBe("Wales, 7.1%.");
  expect(bar.describe(exampleOf("all-missing"))).toBe("No value is known (not submitted).");
});

test("says which rows share a value, and when all do", () => {
  const rows = (values: string[]) => values.map((value, i) => ({ row: `Row ${i + 1}`, value }));
  const said = (values: string[]) =>
    bar.describe(exampleSeries({ id: "ties", title: "Example: ties", points: rows(values) }));
  expect(said(["5", "5", "2"])).toBe("Highest: Row 1 and Row 2, 5%. Lowest: Row 3, 2%.");
  expect(said(["5", "5"])).toBe("All at 5%.");
  const missing = exampleSeries({
    id: "some",
    title: "Example: some",
    points: [...rows(["5"]), { row: "Row 2", value: flags.suppressed }, { row: "Row 3", value: flags.notSubmitted }],
  });
  expect(bar.describe(missing)).toBe("Row 1, 5%. 2 of 3 values are missing (1 suppressed, 1 not submitted).");
});

test("two flags with one shorthand name their rows, since the shorthand alone leaves open which is meant", () => {
  const flag = (id: string, title: string) => ({ id, shorthand: "e", title, meaning: title });
  const points = [
    { row: "Wales", value: "1", flag: flag("estimated", "Estimated") },
    { row: "London", value: "2", flag: flag("derived", "Worked out by us") },
  ];
  const texts = (list: typeof points) =>
    textBoxes(readSvg(svgOf(bar, exampleSeries({ id: "e", title: "Example: e", points: list }), wide))).map(
      ({ text }) => text,
    );
  expect(texts(points)).toEqual(expect.arrayContaining(["[e] Estimated: Wales.", "[e] Worked out by us: London."]));
  expect(texts(points.slice(1))).toContain("[e] Worked out by us.");
});

test("what the table has no row of takes no lane; a value that is missing from its row keeps one", () => {
  const points = [
    { row: "Counselling", by: "London", value: "5" },
    { row: "Housing", by: "Wales", value: flags.notPublished },
    { row: "Housing", by: "London", value: "4" },
  ];
  const series = exampleSeries({ id: "held", title: "Example: held", points });
  const texts = textBoxes(readSvg(svgOf(bar, series, wide))).map(({ text }) => text);
  expect(texts.filter((text) => text === "London")).toHaveLength(2);
  expect(texts.filter((text) => text === "Wales")).toHaveLength(1);
  expect(texts).toContain("not published");
  expect(texts).not.toContain("no figure");
});
