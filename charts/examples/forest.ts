// Pictures of the forest form for the gallery and its tests. All figures are made up.

import { difference, exampleSeries, flags, oddsRatio } from "./example-series.ts";
import type { Example } from "./example-series.ts";

const effect = { unit: oddsRatio, decimals: 2, rowTitle: "Study", byTitle: "Design" };

export const examples: Example[] = [
  {
    name: "ratios",
    series: exampleSeries({
      ...effect,
      id: "forest-ratios",
      title: "Example: odds ratios from six studies",
      points: [
        { row: "Northtown trial, 2014", by: "Randomised trial", base: 293, value: "0.56", interval: [0.33, 0.95] },
        {
          row: "Southtown programme, 2018",
          by: "Matched comparison",
          base: 1240,
          value: "0.71",
          interval: [0.58, 0.87],
        },
        {
          row: "Eastshire police force, first cohort, 2020",
          by: "Matched comparison",
          base: 611,
          value: "0.94",
          interval: [0.7, 1.27],
        },
        { row: "Westshire, 2021", by: "Before and after", base: 84, value: "1.32", interval: [0.51, 3.4] },
        { row: "Midshire, 2022", by: "Before and after", base: 150, value: "0.80" },
        { row: "Farshire, 2023", by: "Before and after", base: 60, value: flags.notPublished },
      ],
    }),
  },
  {
    name: "differences",
    series: exampleSeries({
      id: "forest-differences",
      unit: difference,
      title: "Example: differences in percentage points, not every study says how many took part",
      axisTitle: "Difference in percentage points",
      rowTitle: "Study",
      points: [
        { row: "Astudiaeth Caerdydd, dynion a menywod ledled y ddinas", value: "-8.0", interval: [-14, -2], base: 400 },
        { row: "Study B", value: "2.5", interval: [-4.5, 9.5] },
        { row: "Study C", value: "0", interval: [-3, 3], base: 90 },
      ],
    }),
  },
  {
    name: "one-study",
    series: exampleSeries({
      ...effect,
      id: "forest-one-study",
      title: "Example: one study",
      byTitle: null,
      points: [{ row: "Northtown trial, 2014", value: "0.56", interval: [0.33, 0.95], base: 293 }],
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      ...effect,
      id: "forest-all-missing",
      title: "Example: every value is missing",
      byTitle: null,
      points: ["Study A", "Study B"].map((row) => ({ row, value: flags.notPublished })),
    }),
  },
];
