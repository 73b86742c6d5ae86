// Pictures of the interval form for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

const regions = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "East Midlands",
  "London",
  "South West",
  "Wales",
];

const pair = (row: string, i: number): ExamplePoint[] => [
  { row, by: "Women", value: (6.9 - i * 0.4).toFixed(1), interval: [6.0 - i * 0.4, 7.8 - i * 0.4] },
  i === 4
    ? { row, by: "Men", value: flags.notPublished }
    : { row, by: "Men", value: (3.4 - i * 0.25).toFixed(1), interval: [2.7 - i * 0.25, 4.1 - i * 0.25] },
];

export const examples: Example[] = [
  {
    name: "two-groups",
    series: exampleSeries({
      id: "interval-two-groups",
      title: "Example: women and men in each region",
      points: regions.flatMap(pair),
    }),
  },
  {
    name: "one-group",
    series: exampleSeries({
      id: "interval-one-group",
      title: "Example: a dot for each row, some without an interval, one zero, one missing",
      points: [
        { row: "Gwynedd", value: "12.4", interval: [10.1, 15] },
        { row: "Sir y Fflint", value: "9.8" },
        { row: "Caerdydd a Bro Morgannwg", value: "8.2", interval: [6.6, 10.1], flag: flags.lowReliability },
        { row: "Powys", value: "0" },
        { row: "Torfaen", value: flags.suppressed },
      ],
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "interval-below-zero",
      unit: difference,
      title: "Example: differences below and above zero",
      axisTitle: "Difference from the comparison group, percentage points",
      points: [
        { row: "Programme A", value: "-6.5", interval: [-11.2, -1.8] },
        {
          row: "Programme B with a name that is rather long for a narrow screen",
          value: "-2.0",
          interval: [-6.1, 2.1],
        },
        { row: "Programme C", value: "1.2", interval: [-3, 5.4] },
      ],
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "interval-forty-three",
      title: "Example: forty-three rows",
      points: Array.from({ length: 43 }, (_, i) => ({
        row: `Exampleshire ${i + 1}`,
        value: i % 20 === 19 ? flags.notSubmitted : (12 - i * 0.21).toFixed(1),
        interval: i % 20 === 19 ? undefined : ([10.6 - i * 0.2, 13.4 - i * 0.2] as [number, number]),
      })),
    }),
  },
  {
    name: "large-numbers",
    series: exampleSeries({
      id: "interval-large-numbers",
      title: "Example: figures that take up most of a narrow screen",
      unit: cases,
      decimals: 0,
      points: ["Northtown", "Eastshire and the Isles"].map((row, i) => ({
        row,
        value: String(1_698_958 - i * 1_111_112),
        interval: [1_598_958 - i * 1_111_112, 1_798_958 - i * 1_111_112] as [number, number],
      })),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "interval-one-point",
      title: "Example: one point",
      points: [{ row: "Northern Ireland", value: "5.0", interval: [4.1, 5.9] }],
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "interval-all-missing",
      title: "Example: every value is missing",
      points: ["Women", "Men"].map((by) => ({ row: "Northern Ireland", by, value: flags.notCollected })),
    }),
  },
];
