// The rows on the page as CSV: the same columns as the files that the site writes. Knows no document.

import type { ComparisonFile, ComparisonIndex } from "../../lib/comparison-file.ts";
import { csvText } from "../../lib/csv-text.ts";
import { shownOf } from "./choose.ts";

/** One row for each figure or reason that is shown, table by table. */
export function csvOf(
  files: readonly ComparisonFile[],
  areas: readonly string[],
  { columns: { before, after } }: ComparisonIndex,
): string {
  const fixed = new Set([...before, ...after]);
  const own = files.flatMap(({ columns }) => columns.filter((column) => !fixed.has(column)));
  const columns = [...before, ...new Set(own), ...after];
  const rows = files.flatMap((file) =>
    shownOf(file, areas).flatMap(({ period }) =>
      areas.flatMap((code) => (period.rows[code] ? [period.rows[code].cells] : [])).map((cells) => within(file, cells)),
    ),
  );
  return csvText([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))]);
}

const within = ({ columns }: ComparisonFile, cells: readonly string[]): Map<string, string> =>
  new Map(columns.map((column, index) => [column, cells[index] ?? ""]));
