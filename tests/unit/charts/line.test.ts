// What the line form draws and says, read back from the drawing.

import { describe, expect, test } from "vitest";
import { exampleSeries, flags } from "../../../charts/examples/example-series.ts";
import type { ExamplePoint } from "../../../charts/examples/example-series.ts";
import { examples } from "../../../charts/examples/line.ts";
import { line } from "../../../charts/forms/line.ts";
import { frames, wide } from "../../../charts/frame.ts";
import type { Frame } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import type { Series } from "../../../src/model/series/series.ts";
import { pathPoints, readSvg, textBoxes } from "./read-svg.ts";

const exampleOf = (name: string): Series => examples.find((example) => example.name === name)!.series;

const plain = (points: ExamplePoint[], more: Partial<Series> = {}): Series =>
  exampleSeries({ ...more, id: "plain", title: "Example: plain", points });

/** Values of the joined points of every line in the drawing, found from the places of two figures on the axis. */
function joinedValues(svg: string): number[][] {
  const root = readSvg(svg);
  const grid = root.querySelector("g.chart-grid line")!;
  const edge = Number(grid.getAttribute("x1"));
  const ticks = textBoxes(root).filter(({ text, right }) => /^−?\d+%$/.test(text) && right < edge);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  const perPixel = (parseInt(high.text) - parseInt(low.text)) / (middle(high) - middle(low));
  // The strokes of lines are the only paths of this width.
  const paths = [...root.querySelectorAll('g[stroke-width="2.25"] path')].filter((p) => !p.closest(".chart-key"));
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

test("the value of a lone line that ends early stands under its point where the line comes down to it", () => {
  const breaks = [{ at: "2024-04", why: "New questions" }];
  const ending = (before: string, last: string) => {
    const values = [...Array.from({ length: 18 }, () => before), last, flags.notPublished];
    return drawn(
      taxYears(20).map((year, i) => ({ year, value: values[i]! })),
      wide,
      { breaks },
    );
  };
  const below = (root: Element, wanted: string) => {
    const box = textBoxes(root).find(({ text }) => text === wanted)!;
    return box.top > pathPoints(root.querySelector('g[stroke-width="2.25"] path')!).at(-1)!.y;
  };
  expect(below(ending("9.1", "5.3"), "5.3%")).toBe(true);
  expect(below(ending("5.3", "9.1"), "9.1%")).toBe(false);
});

describe("the first value of a lone line", () => {
  const run = (values: string[], more: Partial<ExamplePoint>[] = []) =>
    values.map((value, i): ExamplePoint => ({ year: years(9)[i]!, value, ...more[i] }));
  const middleOf = (root: Element, wanted: string) => {
    const { top, bottom } = textBoxes(root).find(({ text }) => text === wanted)!;
    return (top + bottom) / 2;
  };
  const firstPoint = (root: Element) => pathPoints(root.querySelector('g[stroke-width="2.25"] path')!)[0]!.y;

  test("stands under its point where the line goes up from there, else over it", () => {
    const up = drawn(run(["3.1", "5.3"]));
    expect(middleOf(up, "3.1%")).toBeGreaterThan(firstPoint(up));
    const down = drawn(run(["5.3", "3.1"]));
    expect(middleOf(down, "5.3%")).toBeLessThan(firstPoint(down));
  });

  test("is left out where it cannot be compared with the last, or belongs to one of several lines", () => {
    expect(textsOf(drawn(run(["5.3", "3.1"], [{ series: "Old" }, { series: "New" }])))).not.toContain("5.3%");
    const breaks = [{ at: "2006-01", why: "New questions" }];
    expect(textsOf(drawn(run(["5.3", "3.1"]), wide, { breaks }))).not.toContain("5.3%");
    const two = ["Women", "Men"].flatMap((by) => run(["5.3", "3.1"], [{ by }, { by }]));
    expect(textsOf(drawn(two))).not.toContain("5.3%");
  });
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
