// Pictures of the bar form for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags, ratePerWomen } from "./example-series.ts";
import type { Example } from "./example-series.ts";

const forces = [
  ["Durham", "78.3"],
  ["Humberside", "75.9"],
  ["South Yorkshire", "72.4"],
  ["West Midlands", "65.9"],
  ["Cheshire", "64.8"],
  ["Avon and Somerset", "25.5"],
  ["Thames Valley", "16.5"],
] as const;

export const examples: Example[] = [
  {
    name: "one-colour",
    series: exampleSeries({
      id: "bar-one-colour",
      title: "Example: a bar for each area, one missing and one zero",
      unit: ratePerWomen,
      points: [
        ...forces.map(([row, value]) => ({ row, value })),
        { row: "City of London", value: "0" },
        { row: "Norfolk", value: flags.notSubmitted },
      ],
    }),
  },
  {
    name: "grouped",
    series: exampleSeries({
      id: "bar-grouped",
      title: "Example: bars for women and men in each area, with intervals",
      points: [
        { row: "North East", by: "Women", value: "8.9", interval: [7.6, 10.3] },
        { row: "North East", by: "Men", value: "4.9", interval: [3.8, 6.1] },
        { row: "Yorkshire and The Humber", by: "Women", value: "7.4", interval: [6.3, 8.6], flag: flags.provisional },
        { row: "Yorkshire and The Humber", by: "Men", value: flags.suppressed },
        { row: "Wales, and a name that takes up all of one line and some", by: "Women", value: "8.0" },
        {
          row: "Wales, and a name that takes up all of one line and some",
          by: "Men",
          value: "3.1",
          flag: flags.lowReliability,
        },
      ],
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "bar-forty-three",
      title: "Example: forty-three rows",
      unit: cases,
      decimals: 0,
      points: Array.from({ length: 43 }, (_, i) => ({
        row: `${["North", "South", "East", "West"][i % 4]} Exampleshire ${i + 1}`,
        value: i % 14 === 13 ? flags.notSubmitted : String(Math.round(7810 / (1 + i * 0.17))),
      })),
    }),
  },
  {
    name: "long-labels",
    series: exampleSeries({
      id: "bar-long-labels",
      title: "Example: labels of a sentence each",
      points: [
        { row: "The person I spoke to believed what I told them and explained what would happen next", value: "61" },
        { row: "I was offered help for my children as well as for myself", value: "38.5" },
        { row: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", value: "12.5" },
        { row: "I would have preferred support for every member of the family, where it was safe", value: "75" },
      ],
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "bar-below-zero",
      unit: difference,
      title: "Example: bars on both sides of zero",
      axisTitle: "Change since the year before, percentage points",
      points: [
        { row: "Ynys Môn", value: "3.2" },
        { row: "Gŵyr", value: "0" },
        { row: "Ceredigion", value: "-1.8" },
        { row: "Sir Gaerfyrddin", value: "-12.4" },
        { row: "Powys", value: flags.notPublished },
      ],
    }),
  },
  {
    name: "one-bar",
    series: exampleSeries({ id: "bar-one-bar", title: "Example: one bar", points: [{ row: "Wales", value: "7.1" }] }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "bar-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].map((row) => ({ row, value: flags.notSubmitted })),
    }),
  },
];
