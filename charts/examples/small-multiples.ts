// Pictures of small charts side by side for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

const years = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${first + i}/${String((first + i + 1) % 100).padStart(2, "0")}`);

const regions = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "Wales",
  "West Midlands",
  "East of England",
  "London",
];

/** A gentle wave that differs from row to row. */
const wave = (row: number, i: number, middle: number, swing: number): string =>
  (middle + Math.sin(row * 1.7 + i * 0.6) * swing).toFixed(1);

const regionPoints: ExamplePoint[] = regions.flatMap((row, n) =>
  years(2010, 9).map((year, i): ExamplePoint => {
    const value = wave(n, i, 6 + (n % 3), 1.4);
    if (row === "London" || (row === "Wales" && i > 5)) return { row, year, value: flags.notPublished };
    const interval: [number, number] = [Number(value) - 0.7, Number(value) + 0.7];
    return { row, year, value, interval, series: i < 6 ? "Ages 16 to 59" : "Ages 16 to 74" };
  }),
);

export const examples: Example[] = [
  {
    name: "regions",
    series: exampleSeries({
      id: "small-multiples-regions",
      title: "Example: a chart for each area, with intervals, a break, and values that are missing",
      points: regionPoints,
      breaks: [{ at: "2016-04", why: "The age range was widened" }],
    }),
  },
  {
    name: "women-and-men",
    series: exampleSeries({
      id: "small-multiples-women-and-men",
      title: "Example: two lines in each chart",
      points: ["Partner abuse", "Family abuse that is not by a partner", "Stalking"].flatMap((row, n) =>
        ["Women", "Men"].flatMap((by, m) =>
          years(2012, 7).map((year, i) => ({ row, by, year, value: wave(n + m, i, 5 - m * 2.2 - n * 0.5, 0.8) })),
        ),
      ),
      rowTitle: "Kind of abuse",
    }),
  },
  {
    name: "by",
    series: exampleSeries({
      id: "small-multiples-by",
      title: "Example: a chart for each thing told apart, one with a value still to be confirmed",
      unit: cases,
      decimals: 0,
      byTitle: "Outcome",
      points: ["Charged", "Cautioned", "No further action", "Not known"].flatMap((by, n) =>
        years(2015, 6).map((year, i) => ({
          ...{ by, year, value: String(1800 - n * 500 + Math.round(Math.cos(n + i) * 240)) },
          flag: i === 5 ? flags.provisional : undefined,
        })),
      ),
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "small-multiples-forty-three",
      title: "Example: forty-three charts",
      unit: cases,
      decimals: 0,
      points: Array.from(
        { length: 43 },
        (_, n) => `${["North", "South", "East", "West"][n % 4]} Exampleshire ${n + 1}`,
      ).flatMap((row, n) =>
        years(2014, 5).map((year, i) => ({
          ...{ row, year },
          value: (n + i) % 17 === 13 ? flags.notSubmitted : String(Math.round(500 + n * 13 + Math.sin(n + i) * 300)),
        })),
      ),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "small-multiples-below-zero",
      unit: difference,
      title: "Example: values on both sides of zero, labels of a sentence each",
      axisTitle: "Newid ers y flwyddyn gynt, pwyntiau canran",
      points: [
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "The person I spoke to believed what I told them and explained what would happen next",
      ].flatMap((row, n) =>
        ["-2.5", "-0.8", "0", "1.4"].map((value, i) => ({
          row,
          value: n ? value : String(-Number(value)),
          year: years(2015, 4)[i]!,
        })),
      ),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "small-multiples-one-point",
      title: "Example: one chart with one point",
      points: [{ row: "Wales", year: "2019/20", value: "7.3", interval: [6.7, 7.9] }],
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "small-multiples-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].flatMap((row) =>
        years(2018, 3).map((year) => ({ row, year, value: flags.notPublished })),
      ),
    }),
  },
];
