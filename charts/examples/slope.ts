// Pictures of the slope chart for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint, ExampleValue } from "./example-series.ts";

const two = (row: string, first: ExampleValue, last: ExampleValue): ExamplePoint[] => [
  { row, year: "2012/13", value: first },
  { row, year: "2018/19", value: last },
];

const ranged = (point: ExamplePoint): ExamplePoint => ({
  ...point,
  interval: [Number(point.value) - 0.6, Number(point.value) + 0.6],
});

export const examples: Example[] = [
  {
    name: "regions",
    series: exampleSeries({
      id: "slope-regions",
      title: "Example: six areas in two years, some values missing, some close together",
      points: [
        ...two("North East", "8.9", "7.4"),
        ...two("Yorkshire and The Humber", "7.4", "7.5"),
        ...two("Wales", "6.1", "8.0"),
        ...two("West Midlands", "6.0", "6.0"),
        ...two("East of England", "4.9", flags.suppressed),
        ...two("London", flags.notPublished, "4.4").map((point) => ({
          ...point,
          flag: point.year === "2018/19" ? flags.provisional : undefined,
        })),
      ],
    }),
  },
  {
    name: "intervals",
    series: exampleSeries({
      id: "slope-intervals",
      title: "Example: women and men with intervals",
      rowTitle: "Sex",
      points: [...two("Women", "8.4", "7.3"), ...two("Men", "4.2", "3.6")].map(ranged),
    }),
  },
  {
    name: "sixteen",
    series: exampleSeries({
      id: "slope-sixteen",
      title: "Example: sixteen rows, the most that can be followed",
      unit: cases,
      decimals: 0,
      points: Array.from({ length: 16 }, (_, i) =>
        two(
          `${["North", "South", "East", "West"][i % 4]} Exampleshire ${i + 1}`,
          String(400 + ((i * 579) % 1500)),
          i % 14 === 13 ? flags.notSubmitted : String(450 + ((i * 547) % 1700)),
        ),
      ).flat(),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "slope-below-zero",
      title: "Example: values on both sides of zero, labels of a sentence each",
      unit: difference,
      axisTitle: "Newid ers y flwyddyn gynt, pwyntiau canran",
      points: [
        ...two("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "-2.5", "1.4"),
        ...two("The person I spoke to believed what I told them and explained what would happen next", "0", "-12.4"),
        ...two("Sir Gaerfyrddin", "3.2", "0.8"),
      ],
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "slope-one-point",
      title: "Example: one value known, the other not",
      points: two("Wales", "7.1", flags.notPublished),
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "slope-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].flatMap((row) => two(row, flags.notSubmitted, flags.notSubmitted)),
    }),
  },
];
