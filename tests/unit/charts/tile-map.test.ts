// What the tile map draws and says, read back from the drawing.

import { expect, test } from "vitest";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/tile-map.ts";
import { tileMap } from "../../../charts/forms/tile-map.ts";
import { frames, wide } from "../../../charts/frame.ts";
import { classesOf } from "../../../charts/parts/classes.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Series, Tile } from "../../../src/model/series/series.ts";
import { pathPoints, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const wordsOf = (root: Element) => textBoxes(root).map(({ text }) => text);

const twoAreas = (tiles: Tile[]): Series =>
  exampleSeries({
    id: "tile-map-test",
    title: "Example: test",
    points: [
      { row: "North", value: "1" },
      { row: "South", value: "2" },
    ],
    tiles,
  });

test("each row needs a tile of its own, at whole places, with a short name", () => {
  const tile = (row: string, column: number, line: number, short = "N"): Tile => ({ row, column, line, short });
  expect(tileMap.check(twoAreas([tile("north", 0, 0), tile("south", 0, 1)]))).toEqual([]);
  expect(tileMap.check(twoAreas([tile("north", 0, 0)]))).toEqual(["1 row(s) have no tile, the first: South"]);
  expect(tileMap.check(twoAreas([tile("north", 0, 0), tile("south", 0, 0)]))).toEqual([
    "North and South have the same tile",
  ]);
  expect(tileMap.check(twoAreas([tile("north", 0.5, 0), tile("south", 0, -1)]))).toEqual([
    "the tile of North is not at a whole column and line",
    "the tile of South is not at a whole column and line",
  ]);
  expect(tileMap.check(twoAreas([tile("north", 0, 0, "Northshire"), tile("south", 0, 1)]))).toEqual([
    'the short name "Northshire" has more than 8 letters',
  ]);
});

test.each(frames)("$id: a known value is a filled hexagon, a missing one is hatched and named", (frame) => {
  const series = exampleOf("forty-three");
  const root = readSvg(svgOf(tileMap, series, frame));
  const known = series.points.filter(({ cell }) => isKnown(cell));
  expect(root.querySelectorAll(".chart-tile path")).toHaveLength(known.length);
  expect(root.querySelectorAll(".chart-missing path")).toHaveLength(series.points.length - known.length);
  expect(root.querySelectorAll(".chart-hatch path").length).toBeGreaterThan(6);
  expect(wordsOf(root).join(" ")).toContain("Hatched, no value: South Exampleshire 14");
  for (const { short } of series.tiles) expect(wordsOf(root)).toContain(short);
  expect(root.querySelector(".chart-tile title")!.textContent).toBe("North Exampleshire 1: 16.0");
});

test("tiles stand as their columns and lines say, without touching", () => {
  const root = readSvg(svgOf(tileMap, exampleOf("regions"), wide));
  const shapes = [...root.querySelectorAll(".chart-tile path, .chart-missing path")].map(pathPoints);
  const boxes = shapes.map((corners) => {
    const [x, y] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    return {
      x: (Math.min(...x) + Math.max(...x)) / 2,
      y: (Math.min(...y) + Math.max(...y)) / 2,
      width: Math.max(...x) - Math.min(...x),
    };
  });
  const series = exampleOf("regions");
  const at = (short: string) =>
    boxes[series.points.findIndex(({ row }) => row!.id === series.tiles.find((t) => t.short === short)!.row)]!;
  // Lines of odd number stand half a tile to the right.
  expect(at("NE").x).toBeCloseTo((at("NW").x + at("YH").x) / 2, 0);
  expect(at("EM").x).toBeCloseTo(at("NE").x, 0);
  expect(at("WAL").y).toBeCloseTo(at("EE").y, 0);
  expect(at("SW").y).toBeGreaterThan(at("WM").y);
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.width)),
  );
});

test("values stand in the tiles where they fit in all, otherwise dots tell the classes apart", () => {
  const printed = readSvg(svgOf(tileMap, exampleOf("forty-three"), wide));
  expect(wordsOf(printed)).toContain("16.0");
  expect(printed.querySelectorAll(".chart-class-dots")).toHaveLength(0);
  const series = exampleOf("large-numbers");
  const dotted = readSvg(svgOf(tileMap, series, wide));
  const { list, classOf } = classesOf(series);
  const groups = [...dotted.querySelectorAll(".chart-class-dots")].map(
    (group) => group.querySelectorAll("circle").length,
  );
  const wanted = series.points.map(({ cell }) => (isKnown(cell) ? classOf(cell) + 1 : 0));
  expect(groups).toEqual([...list.map((_, n) => n + 1), ...wanted]);
  expect(wordsOf(dotted)).toContain("More dots in a tile: a higher class. The table has each value.");
});

test("a value belongs to the class of the figure that is shown", () => {
  const points = ["19.96", "20.04", "0", "60"].map((value, i) => ({ row: `Area ${i}`, value }));
  const series = exampleSeries({ id: "rounding", title: "Example: rounding", points });
  const { list, classOf } = classesOf(series);
  expect(list.map(({ words, count }) => `${words}: ${count}`)).toEqual([
    "0% to under 20%: 1",
    "20% to under 40%: 2",
    "40% to 60%: 1",
  ]);
  expect(series.points.map(({ cell }) => (isKnown(cell) ? classOf(cell) : null))).toEqual([1, 1, 0, 2]);
});

test("says how many lie in each class, the extremes and what is missing", () => {
  expect(tileMap.describe(exampleOf("forty-three"))).toBe(
    "43 rows on a map of tiles: 3 at 0 to under 20, 13 at 20 to under 40, 13 at 40 to under 60 and 11 at 60 to 80. " +
      "Highest: South Exampleshire 22, 76.1 cases per 10,000 adult women. Lowest: North Exampleshire 1, 16.0. " +
      "3 of 43 values are missing (not submitted).",
  );
  expect(tileMap.describe(exampleOf("all-missing"))).toBe(
    "2 rows on a map of tiles. No value is known (not submitted).",
  );
  expect(tileMap.alt(exampleOf("one-point"))).toBe("Tile map: per cent, 1 row. Wales, 7.1%.");
});

test("a value with a note has no colour of a class, is in no count, and is named under the map", () => {
  const tiles: Tile[] = ["north", "south"].map((row, line) => ({ row, column: 0, line, short: row.slice(0, 5) }));
  const plain = twoAreas(tiles);
  const noted: Series = {
    ...plain,
    points: plain.points.map((point, index) => (index === 0 ? { ...point, note: "Two of nine sent figures" } : point)),
  };
  const filled = (series: Series) =>
    [...readSvg(svgOf(tileMap, series, wide)).querySelectorAll("g.chart-tile")].map((tile) =>
      tile.getAttribute("fill")!.replace(/,.*/, ""),
    );
  expect(new Set(filled(plain))).not.toContain("var(--chart-surface");
  expect(filled(noted)[0]).toBe("var(--chart-surface");
  expect(filled(noted)[1]).toBe(filled(plain)[1]);
  expect(wordsOf(readSvg(svgOf(tileMap, noted, wide))).join(" ")).toContain(
    "Without colour: a note in the table says what may be wrong with the figure: North.",
  );
  expect(tileMap.describe(plain)).toMatch(/1 at .* and 1 at /);
  expect(tileMap.describe(noted)).not.toMatch(/1 at .* and 1 at /);
});
