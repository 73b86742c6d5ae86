// Pictures of the line form for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

const years = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${first + i}/${String((first + i + 1) % 100).padStart(2, "0")}`);

const women = [
  "11.1",
  "9.6",
  "9.2",
  "8.1",
  "8.4",
  "7.9",
  "7.5",
  "7.3",
  "7.0",
  "8.5",
  "8.2",
  "7.7",
  "7.5",
  "7.9",
  "7.5",
  "7.3",
];
const men = [
  "6.5",
  "5.9",
  "6.0",
  "4.9",
  "4.6",
  "4.1",
  "4.8",
  "5.0",
  "4.1",
  "4.5",
  "4.0",
  "4.4",
  "4.3",
  "4.2",
  "3.8",
  "3.6",
];

const strand = (by: string, values: string[]): ExamplePoint[] =>
  years(2004, values.length).map((year, i) => ({
    by,
    year,
    value: values[i]!,
    interval: [Number(values[i]) - 0.6, Number(values[i]) + 0.6],
    series: i < 12 ? "Ages 16 to 59" : "Ages 16 to 74",
  }));

export const examples: Example[] = [
  {
    name: "two-lines",
    series: exampleSeries({
      id: "line-two-lines",
      title: "Example: two lines with intervals and a break",
      points: [...strand("Women", women), ...strand("Men", men)],
      breaks: [{ at: "2016-04", why: "The age range was widened" }],
    }),
  },
  {
    name: "gaps",
    series: exampleSeries({
      id: "line-gaps",
      title: "Example: one line, irregular years, missing values and a value still to be confirmed",
      unit: cases,
      axisTitle: "Cases",
      decimals: 0,
      points: [
        { year: "2008", value: "1204" },
        { year: "2010", value: "1311" },
        { year: "2011", value: "1290" },
        { year: "2012", value: flags.notCollected },
        { year: "2015", value: "1402" },
        { year: "2016", value: "1511" },
        { year: "2017", value: flags.suppressed },
        { year: "2018", value: flags.suppressed },
        { year: "2019", value: "1475" },
        { year: "2021", value: "1630", flag: flags.provisional },
      ],
    }),
  },
  {
    name: "four-close",
    series: exampleSeries({
      id: "line-four-close",
      title: "Example: four lines that end close together, with long labels",
      points: ["Partner abuse", "Family abuse that is not by a partner", "Stalking", "Sexual assault"].flatMap(
        (by, n) =>
          years(2014, 6).map((year, i) => ({
            by,
            year,
            value: (4 + Math.sin(i + n) * (1.8 - 0.3 * i) + n * 0.1).toFixed(1),
          })),
      ),
    }),
  },
  {
    name: "ended-early",
    series: exampleSeries({
      id: "line-ended-early",
      title: "Example: lines that end before the others, with long labels and large numbers",
      unit: cases,
      decimals: 0,
      points: [
        ...years(2015, 7).map((year, i) => ({ by: "All forces", year, value: String(1421185 + i * 81000) })),
        { by: "All forces without one that changed its records", year: "2019/20", value: "1758941" },
        { by: "All forces without two that changed their records", year: "2022/23", value: "1889918" },
        { by: "All forces, by the rules of June 2023", year: "2023/24", value: "1851062" },
        { by: "All forces, by the rules of June 2023", year: "2024/25", value: "1816493" },
      ],
      breaks: [{ at: "2023-06", why: "The rules for counting were changed." }],
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "line-one-point",
      title: "Example: one point",
      points: [{ year: "2019/20", value: "7.3", interval: [6.7, 7.9] }],
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "line-all-missing",
      title: "Example: every value is missing",
      points: years(2018, 3).map((year) => ({ year, value: flags.notPublished })),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "line-below-zero",
      unit: difference,
      title: "Example: newid yn y nifer, gwerthoedd o dan sero a sero (Welsh, below zero and zero)",
      axisTitle: "Newid ers y flwyddyn gynt, pwyntiau canran",
      points: ["-2.5", "-0.8", "0", "1.4", "0.6"].flatMap((value, i) => [
        { by: "Menywod ledled Cymru", year: years(2015, 5)[i]!, value },
        { by: "Dynion", year: years(2015, 5)[i]!, value: String(-Number(value)) },
      ]),
    }),
  },
];
