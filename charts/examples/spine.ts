// Pictures of the spine for the gallery and its tests. All figures are made up.

import type { Benchmark, Benchmarks } from "../../src/model/series/series.ts";
import type { Unit } from "../../src/model/numbers/unit.ts";
import { cases, difference, exampleSeries, flags, idOf, percent, ratePerWomen } from "./example-series.ts";
import type { Example } from "./example-series.ts";

/** Comparator, lowest, lower quartile, upper quartile and highest of one row; null for what is not known. */
type Figures = readonly [number | null, readonly [number, number, number, number] | null];

function benchmark(row: string, unit: Unit, decimals: number, [comparator, figures]: Figures): Benchmark {
  const [lowest, lowerQuartile, upperQuartile, highest] = figures ?? [];
  const spread = figures
    ? { lowest: lowest!, lowerQuartile: lowerQuartile!, upperQuartile: upperQuartile!, highest: highest! }
    : null;
  return { row: idOf(row), unit, decimals, comparator, spread };
}

const against = (rows: Benchmark[], subject = "Norfolk"): Benchmarks => ({ subject, comparator: "England", rows });

const shared = { rowTitle: "Measure", byTitle: null };

export const examples: Example[] = [
  {
    name: "units",
    series: exampleSeries({
      ...shared,
      id: "spine-units",
      title: "Example: rows with units of their own, values and comparators that are missing",
      points: [
        { row: "Partner abuse in the last year, women", value: "7.4", interval: [5.9, 9.2] },
        { row: "Cases discussed between agencies", value: "25.5", interval: [23.1, 28.0], flag: flags.provisional },
        { row: "Refuge spaces for each 10,000 women, where they are known", value: flags.notSubmitted },
        { row: "Cases that ended with a charge", value: "5.4" },
        { row: "Referrals from the police", value: "61.2" },
        { row: "Referrals from schools", value: "3.2" },
      ],
      benchmarks: against([
        benchmark("Partner abuse in the last year, women", percent, 1, [5.6, [4.4, 5.1, 6.9, 8.9]]),
        benchmark("Cases discussed between agencies", ratePerWomen, 1, [39.6, [16.5, 33.0, 47.2, 78.3]]),
        benchmark("Refuge spaces for each 10,000 women, where they are known", ratePerWomen, 1, [
          0.9,
          [0, 0.4, 1.3, 2.8],
        ]),
        benchmark("Cases that ended with a charge", percent, 1, [9.1, [5.4, 7.8, 10.9, 14.2]]),
        benchmark("Referrals from the police", percent, 1, [null, [41.0, 55.2, 70.1, 88.4]]),
        benchmark("Referrals from schools", percent, 1, [4.1, null]),
      ]),
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      ...shared,
      id: "spine-forty-three",
      title: "Example: forty-three rows",
      points: Array.from({ length: 43 }, (_, i) => ({
        row: `Measure number ${i + 1}`,
        value: i % 14 === 13 ? flags.notPublished : (20 + ((i * 29) % 60)).toFixed(1),
      })),
      benchmarks: against(
        Array.from({ length: 43 }, (_, i) =>
          benchmark(`Measure number ${i + 1}`, i % 3 ? percent : cases, 1, [
            50 - (i % 7),
            [20, 38 - (i % 5), 57 + (i % 6), 80],
          ]),
        ),
      ),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      ...shared,
      id: "spine-below-zero",
      title: "Example: values on both sides of zero, labels of a sentence each",
      points: [
        { row: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", value: "-2.5" },
        { row: "The person I spoke to believed what I told them and explained what would happen next", value: "0" },
        { row: "All areas have the same figure", value: "1.0" },
      ],
      benchmarks: against(
        [
          benchmark("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", difference, 1, [
            -0.4,
            [-12.4, -3, 1.5, 3.2],
          ]),
          benchmark(
            "The person I spoke to believed what I told them and explained what would happen next",
            ...([difference, 1, [2.0, [-1, 0.5, 2.6, 4]]] as const),
          ),
          benchmark("All areas have the same figure", difference, 1, [1, [1, 1, 1, 1]]),
        ],
        "A partnership of three councils, two health boards and the police",
      ),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      ...shared,
      id: "spine-one-point",
      title: "Example: one row",
      points: [{ row: "Partner abuse in the last year", value: "7.4", interval: [5.9, 9.4] }],
      benchmarks: against([benchmark("Partner abuse in the last year", percent, 1, [5.6, [4.4, 5.1, 6.9, 8.9]])]),
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      ...shared,
      id: "spine-all-missing",
      title: "Example: every value is missing",
      points: ["Partner abuse", "Stalking"].map((row) => ({ row, value: flags.notPublished })),
      benchmarks: against([
        benchmark("Partner abuse", percent, 1, [5.6, [4.4, 5.1, 6.9, 8.9]]),
        benchmark("Stalking", percent, 1, [null, null]),
      ]),
    }),
  },
];
