// What the line form draws and says, read back from the drawing.

import { describe, expect, test } from "vitest";
import { exampleSeries, flags } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/line.ts";
import { line } from "../../../charts/forms/line.ts";
import { frames, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const plain = (points: ExamplePoint[], more: Partial<Series> = {}): Series =>
  exampleSeries({ ...more, id: "plain", title: "Example: plain", points });

/** Values of the joined points of every line in the drawing, found from the places of two figures on the axis. */
function joinedValues(svg: string): number[][] {
  const root = readSvg(svg);
  const ticks = textBoxes(root).filter(({ text, right }) => /^−?\d+%$/.test(text) && right < 60);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  const perPixel = (parseInt(high.text) - parseInt(low.text)) / (middle(high) - middle(low));
  // The strokes of lines are the only paths of this width.
  const paths = [...root.querySelectorAll('g[stroke-width="2.25"] path')].filter((p) => !p.closest(".chart-key"));
  const grid = root.querySelector("g.chart-grid line")!;
  const zero = Number(grid.getAttribute("y1"));
  const zeroValue = parseInt(ticks.find((tick) => Math.abs(middle(tick) - zero) < 4)!.text);
  return paths.map((path) => pathPoints(path).map(({ y }) => zeroValue + (y - zero) * perPixel));
}

const close = (drawn: number[][], expected: number[][]) => {
  expect(drawn.map((run) => run.length)).toEqual(expected.map((run) => run.length));
  drawn.forEach((run, i) => run.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 1)));
};

describe("what is joined", () => {
  const years = ["2011", "2012", "2013", "2014", "2015"];
  const values = ["2", "4", "6", "5", "3"];
  const points = years.map((year, i) => ({ year, value: values[i]! }));

  test("all points of one series, at their values", () => {
    for (const frame of frames) close(joinedValues(svgOf(line, plain(points), frame)), [[2, 4, 6, 5, 3]]);
  });

  test("nothing across a missing value", () => {
    const series = plain(points.map((point, i) => (i === 2 ? { ...point, value: flags.suppressed } : point)));
    close(joinedValues(svgOf(line, series, wide)), [
      [2, 4],
      [5, 3],
    ]);
  });

  test("nothing across a change of series", () => {
    const series = plain(points.map((point, i) => ({ ...point, series: i < 3 ? "Old" : "New" })));
    close(joinedValues(svgOf(line, series, wide)), [
      [2, 4, 6],
      [5, 3],
    ]);
  });

  test("nothing across a break, which falls after a period that ends when it begins", () => {
    const series = plain(points, { breaks: [{ at: "2013-01", why: "New questions" }] });
    close(joinedValues(svgOf(line, series, wide)), [
      [2, 4],
      [6, 5, 3],
    ]);
  });

  test("each line to itself", () => {
    const pair = points.flatMap((point) => [
      { ...point, by: "Women" },
      { ...point, by: "Men", value: "1" },
    ]);
    close(joinedValues(svgOf(line, plain(pair), wide)), [
      [2, 4, 6, 5, 3],
      [1, 1, 1, 1, 1],
    ]);
  });
});

test("a break is a dashed rule between the points beside it, with its letter in the notes", () => {
  const root = readSvg(svgOf(line, exampleOf("two-lines"), wide));
  const x = Number(
    root
      .querySelector(".chart-break path")!
      .getAttribute("d")!
      .match(/M([\d.]+)/)![1],
  );
  const runs = [...root.querySelectorAll('g[stroke-width="2.25"] path')].map(pathPoints);
  expect(runs[0]!.at(-1)!.x).toBeLessThan(x);
  expect(runs[1]![0]!.x).toBeGreaterThan(x);
  expect(textBoxes(root).map(({ text }) => text)).toContain("A (April 2016): The age range was widened.");
});

test("a missing value is a hollow mark under the axis and a note, never a point", () => {
  const root = readSvg(svgOf(line, exampleOf("gaps"), wide));
  expect(root.querySelectorAll(".chart-missing title")).toHaveLength(3);
  expect(root.querySelectorAll(".chart-point title")).toHaveLength(7);
  const notes = textBoxes(root).map(({ text }) => text);
  expect(notes).toContain("Open circle under the axis, no value: 2012 (not collected).");
  expect(notes).toContain("Open circle under the axis, no value: 2017 and 2018 (suppressed).");
  expect(notes).toContain("Hollow point, provisional: 2021.");
});

test("years stand where they fall in time, however unevenly", () => {
  const root = readSvg(svgOf(line, exampleOf("gaps"), wide));
  const places = textBoxes(root).filter(({ text }) => ["2008", "2010", "2021"].includes(text));
  const [a, b, c] = places.map(({ left, right }) => (left + right) / 2);
  expect((b! - a!) / (c! - a!)).toBeCloseTo(2 / 13, 2);
});

describe("what cannot be drawn", () => {
  test("rows down the side, which a line does not use", () => {
    expect(line.check(plain([{ row: "Wales", year: "2015", value: "1" }]))).toEqual(['it does not use "rows"']);
  });
  test("two values of one line for one period", () => {
    const twice = plain([
      { year: "2015", value: "1" },
      { year: "2015", value: "2", series: "Other" },
    ]);
    expect(line.check(twice)).toEqual([
      '1 place(s) hold more than one value, the first: 2015; keep one of them with "where"',
    ]);
    expect(() => svgOf(line, twice, wide)).toThrow('chart "plain" cannot be drawn as line');
  });
  test("five lines", () => {
    const five = plain(["A", "B", "C", "D", "E"].map((by) => ({ by, year: "2015", value: "1" })));
    expect(line.check(five)).toEqual(["it tells 5 things apart by colour, and at most 4 can be kept apart"]);
  });
  test("nothing at all", () => {
    expect(line.check(plain([]))).toEqual(["it has no rows of data"]);
  });
});

describe("what is said", () => {
  test.each([
    [
      "two-lines",
      "Women: 7.5% in the year ending March 2017 and 7.3% in the year ending March 2020. " +
        "Men: 4.3% in the year ending March 2017 and 3.6% in the year ending March 2020. " +
        "Lines are broken where figures cannot be compared.",
      "Line chart: per cent for Women and Men, 2004/05 to 2019/20. " +
        "Women: 7.5% in the year ending March 2017 and 7.3% in the year ending March 2020.",
    ],
    [
      "gaps",
      "1,204 cases in 2008 and 1,630 in 2021. 3 of 10 values are missing (1 not collected, 2 suppressed). " +
        "Highest 1,630 cases (2021). Lowest 1,204 cases (2008).",
      "Line chart: cases, 2008 to 2021. 1,204 cases in 2008 and 1,630 in 2021. " +
        "3 of 10 values are missing (1 not collected, 2 suppressed).",
    ],
    [
      "one-point",
      "7.3% in the year ending March 2020.",
      "Line chart: per cent, 2019/20. 7.3% in the year ending March 2020.",
    ],
    [
      "all-missing",
      "No value is known (not published).",
      "Line chart: per cent, 2018/19 to 2020/21. No value is known (not published).",
    ],
  ])("%s", (name, description, alt) => {
    expect(line.describe(exampleOf(name))).toBe(description);
    expect(line.alt(exampleOf(name))).toBe(alt);
  });
});
