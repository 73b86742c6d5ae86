// Pictures of the heat table for the gallery and its tests. All figures are made up.

import { cases, difference, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

const years = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${first + i}/${String((first + i + 1) % 100).padStart(2, "0")}`);

const regions = ["North East", "Yorkshire and The Humber", "Wales", "West Midlands", "London"];

export const examples: Example[] = [
  {
    name: "years",
    series: exampleSeries({
      id: "heat-table-years",
      title: "Example: areas by year, with a break, values that are missing and a row that is not there",
      points: regions
        .flatMap((row, n) =>
          years(2012, 6).map((year, i): ExamplePoint => {
            if (row === "London" && i > 3) return { row, year, value: i === 4 ? flags.suppressed : flags.notPublished };
            const value = (5.5 + Math.sin(n * 1.9 + i * 0.7) * 2.4).toFixed(1);
            return { row, year, value, flag: row === "Wales" && i === 5 ? flags.provisional : undefined };
          }),
        )
        .filter(({ row, year }) => !(row === "West Midlands" && year === "2012/13")),
      breaks: [{ at: "2015-04", why: "The age range was widened" }],
    }),
  },
  {
    name: "by",
    series: exampleSeries({
      id: "heat-table-by",
      title: "Example: areas by what is told apart, with long headings",
      byTitle: "Kind of abuse",
      points: regions.flatMap((row, n) =>
        ["Partner abuse", "Family abuse that is not by a partner", "Stalking", "Sexual assault, attempts included"].map(
          (by, i) => ({ row, by, value: (6 - i * 1.2 + Math.cos(n + i) * 0.9).toFixed(1) }),
        ),
      ),
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "heat-table-forty-three",
      title: "Example: forty-three rows of seven years with large numbers",
      unit: cases,
      decimals: 0,
      points: Array.from(
        { length: 43 },
        (_, n) => `${["North", "South", "East", "West"][n % 4]} Exampleshire ${n + 1}`,
      ).flatMap((row, n) =>
        years(2014, 7).map((year, i) => ({
          ...{ row, year },
          value: (n * 7 + i) % 41 === 13 ? flags.notSubmitted : String(9_000 + ((n * 7919 + i * 104_729) % 61_000)),
        })),
      ),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "heat-table-below-zero",
      title: "Example: values on both sides of zero, labels of a sentence each",
      unit: difference,
      axisTitle: "Newid ers y flwyddyn gynt, pwyntiau canran",
      points: [
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "The person I spoke to believed what I told them and explained what would happen next",
      ].flatMap((row, n) =>
        ["-12.4", "0", "3.2"].map((value, i) => ({
          row,
          value: n ? value : String(-Number(value)),
          year: years(2015, 3)[i]!,
        })),
      ),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "heat-table-one-point",
      title: "Example: one cell",
      points: [{ row: "Wales", year: "2018/19", value: "7.1" }],
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "heat-table-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].flatMap((row) =>
        years(2017, 2).map((year) => ({ row, year, value: flags.notSubmitted })),
      ),
    }),
  },
];
