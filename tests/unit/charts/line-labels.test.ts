// The words around lines, read back from the drawing: what each line is, when time begins, what is missing where.

import { describe, expect, test } from "vitest";
import { exampleSeries, flags } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { line } from "../../../charts/forms/line.ts";
import { frames, wide } from "../../../charts/frame.ts";
import type { Frame } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { readSvg, textBoxes } from "./read-svg.ts";

const drawn = (points: ExamplePoint[], frame: Frame = wide, more: Partial<Series> = {}): Element =>
  readSvg(svgOf(line, exampleSeries({ ...more, id: "plain", title: "Example: plain", points }), frame));

const textsOf = (root: Element): string[] => textBoxes(root).map(({ text }) => text);
const years = (count: number): string[] => Array.from({ length: count }, (_, i) => `${2005 + i}`);
const taxYears = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${2005 + i}/${String(6 + i).padStart(2, "0")}`);

describe("what each line is", () => {
  test("a colon parts the name from the value, which a name that ends in a year would swallow", () => {
    const points = years(3).flatMap((year) => [
      { year, by: "Rules of 2019", value: "6" },
      { year, by: "Men", value: "2" },
    ]);
    expect(textsOf(drawn(points))).toEqual(expect.arrayContaining(["Rules of 2019: 6%", "Men: 2%"]));
  });

  test("every value stands under its name where one does not fit beside it", () => {
    const points = years(3).flatMap((year) => [
      { year, by: "All forces but one of those that changed", value: "6" },
      { year, by: "Men", value: "2" },
    ]);
    expect(textsOf(drawn(points))).toEqual(expect.arrayContaining(["Men", "2%"]));
  });
});

test.each(frames)("$id: the first period is named, however many there are", (frame) => {
  for (const count of [2, 5, 8, 12, 13, 21]) {
    const points = taxYears(count).map((year) => ({ year, value: "5" }));
    expect(textsOf(drawn(points, frame))).toEqual(expect.arrayContaining(["2005/06", taxYears(count).at(-1)]));
  }
});

test.each(frames)("$id: the value of a lone line that ends early keeps clear of the rule of a break", (frame) => {
  const points = taxYears(20).map((year, i) => ({ year, value: i < 19 ? "9.5" : flags.notPublished }));
  const root = drawn(points, frame, { breaks: [{ at: "2023-04", why: "New questions" }] });
  const rule = Number(/M([\d.]+)/.exec(root.querySelector(".chart-break path")!.getAttribute("d")!)![1]);
  const { left, right } = textBoxes(root).find(({ text }) => text === "9.5%")!;
  expect(rule < left || rule > right).toBe(true);
});

describe("notes", () => {
  const missing = (gone: Record<string, string[]>): ExamplePoint[] =>
    years(5).flatMap((year) =>
      ["Women", "Men", "All"].map((by) => ({
        year,
        by,
        value: (gone[by] ?? []).includes(year) ? flags.notCollected : "5",
      })),
    );

  test("name each line once, with all the periods that it lacks", () => {
    const notes = textsOf(drawn(missing({ Women: ["2006", "2007"], Men: ["2006", "2007", "2008"] }))).join(" ");
    const note = "no value: 2006 and 2007 for Women and Men; 2008 for Men (not collected).";
    expect(notes).toContain(`Open circle under the axis, ${note}`);
  });

  test("say so where every line lacks a period", () => {
    const notes = textsOf(drawn(missing({ Women: ["2006"], Men: ["2006"], All: ["2006"] })));
    expect(notes).toContain("Open circle under the axis, no value: 2006 for every line (not collected).");
  });

  test("name intervals as they are drawn: a band, an upright line, or both", () => {
    const point = (year: string, ranged = true): ExamplePoint => ({
      year,
      value: "5",
      ...(ranged ? { interval: [4, 6] as [number, number] } : {}),
    });
    const note = (what: string) => `The ${what} shows the interval that the source gives.`;
    expect(textsOf(drawn([point("2005"), point("2006")]))).toContain(note("shading"));
    expect(textsOf(drawn([point("2005"), point("2006", false)]))).toContain(note("upright line through a point"));
    const apart = { breaks: [{ at: "2007-01", why: "New questions" }] };
    const both = drawn([point("2005"), point("2006"), point("2007")], wide, apart);
    expect(textsOf(both)).toContain(note("shading or upright line through a point"));
  });
});
