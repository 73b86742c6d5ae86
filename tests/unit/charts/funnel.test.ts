// What the funnel form draws and says, read back from the drawing.

import { describe, expect, test } from "vitest";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/funnel.ts";
import { funnel } from "../../../charts/forms/funnel.ts";
import { wide } from "../../../charts/frame.ts";
import { curveWithin } from "../../../charts/parts/funnel/curve.ts";
import { standingsOf } from "../../../charts/parts/funnel/standing.ts";
import { placeNames } from "../../../charts/parts/name-room.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Funnel, Series } from "../../../src/model/series/series.ts";
import { tableOf } from "../../../src/model/series/table.ts";
import { pathPoints, placeOf, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const limit = { base: 100, lower998: 1, lower95: 2, upper95: 8, upper998: 9 };
const around: Funnel = { target: 5, targetTitle: "Wales", baseTitle: "People", limits: [limit] };

const valuesAt = (values: string[], base: number | undefined = 100, set: Funnel | null = around): Series =>
  exampleSeries({
    id: "funnel-test",
    title: "Example: test",
    points: values.map((value, i) => ({ row: `Area ${i}`, value, base })),
    funnel: set,
  });

/** Where the only shape in a group stands. */
function middleOf(group: Element): { x: number; y: number } {
  const shape = group.querySelector("circle, path")!;
  const { x, y } = placeOf(shape);
  return { x: x + Number(shape.getAttribute("cx") ?? 0), y: y + Number(shape.getAttribute("cy") ?? 0) };
}

describe("what it asks of a series", () => {
  test("a target, a base for each value and limits there", () => {
    expect(funnel.check(valuesAt(["5"]))).toEqual([]);
    expect(funnel.check(valuesAt(["5"], 100, null))).toEqual(["it needs a target and its limits"]);
    const bare = exampleSeries({
      id: "funnel-bare",
      title: "",
      points: [{ row: "Area 0", value: "5" }],
      funnel: around,
    });
    expect(funnel.check(bare)).toEqual(["none of its values has a base"]);
    expect(funnel.check(valuesAt(["5"], 101))).toEqual(["it has no limits at the base of Area 0"]);
  });

  test("limits that ascend by base and lie around the target", () => {
    const faulty = (limits: Funnel["limits"]) => funnel.check(valuesAt(["5"], 100, { ...around, limits }));
    expect(faulty([limit, limit])).toEqual(["its limits do not ascend from a base above zero"]);
    expect(faulty([{ ...limit, upper95: 4 }])).toEqual([
      "its 95% limits do not lie around the target and within its 99.8% limits",
    ]);
  });
});

test("a value on a limit is within it, one beyond is outside", () => {
  const sides = standingsOf(valuesAt(["9.1", "9", "8.1", "8", "2", "1.9", "1", "0.9"])).map(({ side }) => side);
  expect(sides).toEqual(["far-above", "above", "above", "within", "within", "below", "below", "far-below"]);
});

test("places lie at their base and value, and limits are drawn as given", () => {
  const series = exampleOf("below-zero");
  const root = readSvg(svgOf(funnel, series, wide));
  const points = [...root.querySelectorAll(".chart-point")].map(middleOf);
  const byRow = series.points.map(({ base, cell }) => ({ base: base!, value: cell.kind === "known" ? cell.value : 0 }));
  const perBase = (points[1]!.x - points[0]!.x) / (byRow[1]!.base - byRow[0]!.base);
  const perValue = (points[1]!.y - points[0]!.y) / (byRow[1]!.value - byRow[0]!.value);
  points.forEach(({ x, y }, i) => {
    expect(x - points[0]!.x).toBeCloseTo((byRow[i]!.base - byRow[0]!.base) * perBase, 0);
    expect(y - points[0]!.y).toBeCloseTo((byRow[i]!.value - byRow[0]!.value) * perValue, 0);
  });
  const end = series.funnel!.limits.at(-1)!;
  const ends = [...root.querySelectorAll(".chart-limit-95 path")].map((path) => pathPoints(path).at(-1)!.y);
  const drawn = [end.lower95, end.upper95].map((value) => points[0]!.y + (value - byRow[0]!.value) * perValue);
  expect(ends[0]).toBeCloseTo(drawn[0]!, 0);
  expect(ends[1]).toBeCloseTo(drawn[1]!, 0);
});

test("places outside the limits are named beside their mark, or else under the picture", () => {
  const words = (name: string) =>
    textBoxes(readSvg(svgOf(funnel, exampleOf(name), wide)))
      .map(({ text }) => text)
      .join(" ");
  expect(words("areas")).toContain("Westshire and the Isles");
  expect(words("areas")).not.toContain("Not named in the picture");
  expect(words("areas")).not.toContain("Farshire");
  expect(words("long-labels")).toContain(
    "Not named in the picture, above the 99.8% limits: A partnership of three councils",
  );
  for (const { row } of standingsOf(exampleOf("forty-three")).filter(({ side }) => side !== "within")) {
    expect(words("forty-three")).toContain(row.title);
  }
});

test("says the target, who stands outside, and what is missing", () => {
  expect(funnel.describe(exampleOf("areas"))).toBe(
    "10 rows set against England and Wales, 39.6 cases per 10,000 adult women. " +
      "3 above the 99.8% limits: Southtown, Westshire and the Isles and Upper Dale. " +
      "2 below the 99.8% limits: Eastshire and Little Wold. " +
      "Of 9 values: 3 above and 2 below the 99.8% limits and 4 within the 95% limits. " +
      "1 of 10 values is missing (not submitted).",
  );
  expect(funnel.alt(exampleOf("one-point"))).toBe(
    "Funnel plot: cases per 10,000 adult women, 1 row around England and Wales, 39.6. Of 1 value: 1 above the 99.8% limits.",
  );
  expect(funnel.describe(exampleOf("all-missing"))).toBe(
    "2 rows set against England and Wales, 39.6 cases per 10,000 adult women. No value is known (not submitted).",
  );
});

test("the table has each value with its base", () => {
  const { beside, rows } = tableOf(exampleOf("areas"));
  expect(beside).toEqual(["Adult women who live in the area"]);
  expect(rows[0]).toMatchObject({ leading: ["Northtown"], beside: ["410,000"] });
  expect(rows.at(-1)).toMatchObject({ leading: ["Norfolk"], beside: ["No figure"] });
});

test("a curve is cut where it leaves the picture, and what lies outside is no line", () => {
  const line = [10, 4, 2, -4].map((y, x) => ({ x, y }));
  expect(curveWithin(line, [0, 7])).toEqual([
    [
      { x: 0.5, y: 7 },
      { x: 1, y: 4 },
      { x: 2, y: 2 },
      { x: 2 + 1 / 3, y: 0 },
    ],
  ]);
  expect(curveWithin([line[0]!, line[3]!], [0, 7])).toHaveLength(1);
  expect(curveWithin(line, [20, 30])).toEqual([]);
});

test("a name finds another side where its first is taken, and none where all are", () => {
  const wish = { at: { x: 50, y: 50 }, lines: ["A"], width: 30, height: 10 };
  const room = { left: 0, right: 200, top: 0, bottom: 100 };
  const [first, second] = placeNames([wish, wish], [wish.at], room);
  expect(first).toEqual({ x: 58, y: 50, lines: ["A"] });
  expect(second!.x).toBe(12);
  expect(placeNames([wish], [wish.at], { left: 40, right: 60, top: 40, bottom: 60 })).toEqual([null]);
});
