// The columns of a Series' table that say what its values are set against, where they are. Knows no HTML.

import { numberText, quantityText } from "../numbers/unit.ts";
import type { Benchmark, Point, Series } from "./series.ts";

/** A column: its heading, and what stands in it in the row of a point. */
export type BesideColumn = { title: string; of: (point: Point) => string };

/** The base that a funnel needs, or unit, comparator and spread of each row with a benchmark; none for other series. */
export function besideOf(series: Series): BesideColumn[] {
  const { funnel, benchmarks } = series;
  if (funnel) return [{ title: funnel.baseTitle, of: ({ base }) => (base === null ? none : numberText(base, 0)) }];
  if (!benchmarks) return [];
  const column = (title: string, of: (row: Benchmark) => string): BesideColumn => ({
    title,
    of: (point) => {
      const row = benchmarks.rows.find((each) => each.row === point.row?.id);
      return row ? of(row) : none;
    },
  });
  return [
    column("Unit", ({ unit }) => unit.axis),
    column(benchmarks.comparator, (row) => amount(row, row.comparator)),
    column("Lowest", (row) => amount(row, row.spread?.lowest)),
    column("Lower quartile", (row) => amount(row, row.spread?.lowerQuartile)),
    column("Upper quartile", (row) => amount(row, row.spread?.upperQuartile)),
    column("Highest", (row) => amount(row, row.spread?.highest)),
  ];
}

const none = "No figure";

const amount = ({ unit, decimals }: Benchmark, value: number | null | undefined): string =>
  value === null || value === undefined ? none : quantityText(value, unit, decimals);
