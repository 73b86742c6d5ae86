// Pictures of dots joined by ranges for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

const pair = (row: string, women: ExamplePoint["value"], men: ExamplePoint["value"]): ExamplePoint[] => [
  { row, by: "Women", value: women },
  { row, by: "Men", value: men },
];

const ranged = (row: string, by: string, value: string): ExamplePoint => ({
  ...{ row, by, value },
  interval: [Number(value) - 0.9, Number(value) + 1.1],
});

export const examples: Example[] = [
  {
    name: "women-and-men",
    series: exampleSeries({
      id: "dot-range-women-and-men",
      title: "Example: two values in each row, one of them missing, two equal, one row without any",
      points: [
        ...pair("North East", "8.9", "4.9"),
        ...pair("Yorkshire and The Humber", "7.4", flags.suppressed),
        ...pair("Wales", "8.0", "3.1"),
        ...pair("West Midlands", "5.2", "5.2"),
        ...pair("South West", "5.9", "5.7"),
        ...pair("London", flags.notPublished, flags.notPublished),
      ],
    }),
  },
  {
    name: "intervals",
    series: exampleSeries({
      id: "dot-range-intervals",
      title: "Example: three values in each row, with intervals and a value still to be confirmed",
      byTitle: "Kind of abuse",
      points: ["North East", "Wales", "London"].flatMap((row, n) => [
        ranged(row, "Partner abuse", (7.1 - n).toFixed(1)),
        ranged(row, "Family abuse", (2.4 + n * 0.6).toFixed(1)),
        { ...ranged(row, "Stalking", (3.2 + n * 0.2).toFixed(1)), flag: n === 1 ? flags.provisional : undefined },
      ]),
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "dot-range-forty-three",
      title: "Example: forty-three rows of two years",
      unit: cases,
      decimals: 0,
      byTitle: "Year",
      points: Array.from(
        { length: 43 },
        (_, i) => `${["North", "South", "East", "West"][i % 4]} Exampleshire ${i + 1}`,
      ).flatMap((row, i): ExamplePoint[] => [
        { row, by: "2019/20", value: i % 14 === 13 ? flags.notSubmitted : String(400 + ((i * 379) % 1500)) },
        { row, by: "2024/25", value: i === 27 ? flags.notSubmitted : String(450 + ((i * 347) % 1700)) },
      ]),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "dot-range-below-zero",
      title: "Example: values on both sides of zero, labels of a sentence each",
      unit: difference,
      axisTitle: "Newid ers y flwyddyn gynt, pwyntiau canran",
      points: [
        ...pair("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "-2.5", "1.4"),
        ...pair("The person I spoke to believed what I told them and explained what would happen next", "0", "-12.4"),
        ...pair("Sir Gaerfyrddin", "3.2", "0.8"),
      ],
    }),
  },
  {
    name: "large-numbers",
    series: exampleSeries({
      id: "dot-range-large-numbers",
      title: "Example: figures that take up most of a narrow screen",
      unit: cases,
      decimals: 0,
      byTitle: "Year",
      points: ["Northtown", "Southtown, its port and its islands", "Eastshire"].flatMap((row, i): ExamplePoint[] => [
        { row, by: "2019/20", value: String(1_698_958 - i * 611_112) },
        { row, by: "2024/25", value: String(1_473_032 - i * 201_001) },
      ]),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "dot-range-one-point",
      title: "Example: one value known, the other not",
      points: pair("Wales", "8.0", flags.suppressed),
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "dot-range-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].flatMap((row) => pair(row, flags.notSubmitted, flags.notSubmitted)),
    }),
  },
];
