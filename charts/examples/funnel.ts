// Pictures of the funnel form for the gallery and its tests. All figures are made up.

import type { Funnel } from "../../src/model/series/series.ts";
import { difference, exampleSeries, flags, ratePerWomen } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

/** Limits that narrow with the root of the base, as real ones do; `spread` is their half width at a base of one. */
function limitsAround(target: number, bases: readonly number[], spread: number, least = 0): Funnel["limits"] {
  const most = Math.max(...bases);
  const curve = Array.from({ length: 40 }, (_, i) => Math.round((most * (i + 1) ** 2) / 1600));
  return [...new Set([...curve, ...bases])]
    .sort((a, b) => a - b)
    .map((base) => {
      const [near, far] = [(1.96 * spread) / Math.sqrt(base), (3.09 * spread) / Math.sqrt(base)];
      return {
        ...{ base, lower95: Math.max(least, target - near), upper95: target + near },
        ...{ lower998: Math.max(least, target - far), upper998: target + far },
      };
    });
}

const women = "Adult women who live in the area";
const rate = { unit: ratePerWomen, decimals: 1 };

const known = (points: readonly ExamplePoint[]): number[] => points.flatMap(({ base }) => (base ? [base] : []));

const areas: ExamplePoint[] = [
  { row: "Northtown", value: "38.4", base: 410_000 },
  { row: "Southtown", value: "44.9", base: 560_000 },
  { row: "Eastshire", value: "31.2", base: 820_000 },
  { row: "Westshire and the Isles", value: "52.6", base: 690_000 },
  { row: "Midshire", value: "41.0", base: 240_000, flag: flags.provisional },
  { row: "Farshire", value: "36.1", base: 95_000 },
  { row: "Little Wold", value: "0", base: 4_200 },
  { row: "Great Metropolis", value: "38.9", base: 1_900_000 },
  { row: "Upper Dale", value: "45.7", base: 130_000 },
  { row: "Norfolk", value: flags.notSubmitted },
];

const forces: ExamplePoint[] = Array.from({ length: 43 }, (_, i) => {
  const base = 120_000 + ((i * 7919) % 41) * 34_000 + i * 100;
  const row = `${["North", "South", "East", "West"][i % 4]} Exampleshire ${i + 1}`;
  if (i % 14 === 13) return { row, value: flags.notSubmitted };
  return { row, base, value: (39 + (((i * 37) % 43) - 21) * (i % 5 === 0 ? 0.9 : 0.25)).toFixed(1) };
});

const changes: ExamplePoint[] = [
  { row: "Ynys Môn", value: "3.2", base: 900 },
  { row: "Gŵyr", value: "0", base: 2_500 },
  { row: "Ceredigion", value: "-1.8", base: 1_400 },
  { row: "Sir Gaerfyrddin", value: "-12.4", base: 3_100 },
];

export const examples: Example[] = [
  {
    name: "areas",
    series: exampleSeries({
      ...rate,
      id: "funnel-areas",
      title: "Example: areas against their number of women, one missing",
      points: areas,
      funnel: {
        ...{ target: 39.6, targetTitle: "England and Wales", baseTitle: women },
        limits: limitsAround(39.6, known(areas), 629),
      },
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      ...rate,
      id: "funnel-forty-three",
      title: "Example: forty-three areas, most of them within the limits",
      points: forces,
      funnel: {
        ...{ target: 39, targetTitle: "England and Wales", baseTitle: women },
        limits: limitsAround(39, known(forces), 1300),
      },
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "funnel-below-zero",
      title: "Example: values on both sides of zero",
      unit: difference,
      axisTitle: "Change since the year before, percentage points",
      points: changes,
      funnel: {
        ...{ target: -0.4, targetTitle: "Wales", baseTitle: "People who answered" },
        limits: limitsAround(-0.4, known(changes), 130, -100),
      },
    }),
  },
  {
    name: "long-labels",
    series: exampleSeries({
      id: "funnel-long-labels",
      title: "Example: names of a sentence each, and a share far from zero",
      points: [
        {
          row: "A partnership of three councils, two health boards and the police, with a name that takes up lines",
          value: "78.4",
          base: 1204,
        },
        { row: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", value: "61.5", base: 930 },
        { row: "The partnership for safety in the towns and villages beside the river", value: "70.2", base: 1300 },
      ],
      funnel: {
        ...{ target: 70.9, targetTitle: "All partnerships that take part in the scheme, and their neighbours" },
        baseTitle: "People who were referred to the partnership and answered at least one question of the survey",
        limits: limitsAround(70.9, [1204, 930, 1300], 45),
      },
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      ...rate,
      id: "funnel-one-point",
      title: "Example: one area",
      points: [{ row: "Wales", value: "42.1", base: 1_300_000 }],
      funnel: {
        ...{ target: 39.6, targetTitle: "England and Wales", baseTitle: women },
        limits: limitsAround(39.6, [1_300_000], 629),
      },
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      ...rate,
      id: "funnel-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].map((row) => ({ row, value: flags.notSubmitted })),
      funnel: { target: 39.6, targetTitle: "England and Wales", baseTitle: women, limits: [] },
    }),
  },
];
