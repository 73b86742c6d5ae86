// What the spine draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries, percent } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/spine.ts";
import { spine } from "../../../charts/forms/spine.ts";
import { frames, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Benchmark, Series } from "../../../src/model/series/series.ts";
import { tableOf } from "../../../src/model/series/table.ts";
import { pathPoints, placeOf, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const spread = { lowest: 2, lowerQuartile: 4, upperQuartile: 8, highest: 14 };

const oneRow = (value: string, benchmark: Partial<Benchmark> | null): Series =>
  exampleSeries({
    id: "spine-test",
    title: "Example: test",
    points: [{ row: "Stalking", value }],
    benchmarks: benchmark && {
      subject: "Norfolk",
      comparator: "England",
      rows: [{ row: "stalking", unit: percent, decimals: 1, comparator: 6, spread, ...benchmark }],
    },
  });

test("each row needs something to be set against, and a value cannot lie outside all areas", () => {
  expect(spine.check(oneRow("5", {}))).toEqual([]);
  expect(spine.check(oneRow("5", null))).toEqual(["it needs values to be set against"]);
  expect(spine.check(oneRow("5", { row: "other" }))).toEqual([
    "1 row(s) have nothing to be set against, the first: Stalking",
  ]);
  expect(spine.check(oneRow("15", {}))).toEqual([
    'the value of "Stalking" lies outside the lowest and the highest of all areas',
  ]);
  expect(spine.check(oneRow("5", { spread: { ...spread, upperQuartile: 3 } }))).toEqual([
    'the spread of "Stalking" does not ascend from lowest over the quartiles to highest',
  ]);
});

/** Edges of the area that a path draws. */
function edgesOf(path: Element): [number, number] {
  const x = pathPoints(path).map((corner) => corner.x);
  return [Math.min(...x), Math.max(...x)];
}

test.each(frames)("$id: spread, quartiles, comparator and value lie in proportion on the scale of the row", (frame) => {
  const root = readSvg(svgOf(spine, oneRow("12", {}), frame));
  const [low, high] = edgesOf(root.querySelector(".chart-spread path")!);
  const at = (value: number) => low + ((value - 2) / 12) * (high - low);
  const [lower, upper] = edgesOf(root.querySelector(".chart-quartiles path")!);
  expect(lower).toBeCloseTo(at(4), 0);
  expect(upper).toBeCloseTo(at(8), 0);
  expect(edgesOf(root.querySelector(".chart-comparator path")!)[0]).toBeCloseTo(at(6), 0);
  const dot = root.querySelector(".chart-dot circle")!;
  expect(placeOf(dot).x + Number(dot.getAttribute("cx"))).toBeCloseTo(at(12), 0);
});

test("comparators of all rows stand in one line, whatever the units", () => {
  const root = readSvg(svgOf(spine, exampleOf("units"), wide));
  const upright = [...root.querySelectorAll(".chart-comparator path")].map((path) => edgesOf(path)[0]);
  expect(upright).toHaveLength(4);
  for (const x of upright) expect(x).toBeCloseTo(upright[0]!, 1);
});

test("figures carry their own units, and what cannot be drawn is said", () => {
  const words = textBoxes(readSvg(svgOf(spine, exampleOf("units"), wide))).map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(["7.4%", "25.5 [p]", "78.3", "no figure for England", "no figures of other areas"]),
  );
  expect(words.join(" ")).toContain("(cases per 10,000 adult women)");
  expect(words).toContain("[p] Provisional.");
});

test("the table has the figures of the picture, each in the unit of its row", () => {
  const table = tableOf(exampleOf("units"));
  expect([...table.columns.map(({ title }) => title), ...table.beside]).toEqual([
    ...["Norfolk", "Unit", "England", "Lowest", "Lower quartile", "Upper quartile", "Highest"],
  ]);
  const rows = table.rows.map(({ cells, beside }) => [cells[0]!.text, ...beside]);
  expect(rows[0]).toEqual(["7.4% (5.9% to 9.2%)", "Per cent", "5.6%", "4.4%", "5.1%", "6.9%", "8.9%"]);
  expect(rows[1]!.slice(0, 3)).toEqual(["25.5 (23.1 to 28.0)", "Cases per 10,000 adult women", "39.6"]);
  expect(rows[4]![2]).toBe("No figure");
  expect(rows[5]!.slice(3)).toEqual(["No figure", "No figure", "No figure", "No figure"]);
});

test("says on which side of the comparator values lie, what intervals say and who is at an end", () => {
  expect(spine.describe(exampleOf("units"))).toBe(
    "Norfolk set against England in 6 rows. Higher than England in 1 row, lower in 3. " +
      "In 2 of 2 rows with an interval, all of it lies on one side of England. 1 of 6 values is missing (not submitted). " +
      "Lowest of all areas: Cases that ended with a charge.",
  );
  expect(spine.alt(exampleOf("all-missing"))).toBe(
    "Spine chart: Norfolk set against England in 2 rows. No value is known (not published).",
  );
});
