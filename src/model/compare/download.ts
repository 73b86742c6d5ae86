// A comparison as CSV: the rows that its page shows, in the columns that all downloads have. Knows no page.

import { downloadColumns, downloadRows, rowsAsCsv, type DownloadRow } from "../series/download.ts";
import type { Library } from "../things.ts";
import type { Placed } from "./comparable.ts";
import type { Block } from "./comparison.ts";

/** One row for each value or reason on the page, under the id of the indicator that holds it. */
export function comparisonCsv(library: Library, blocks: readonly Block[]): string {
  const placed = blocks.flatMap(({ lines }) => lines.flatMap(({ places }) => places.filter((each) => each !== null)));
  return rowsAsCsv(
    ["indicator_id", ...downloadColumns(...new Set(placed.map(({ indicator }) => indicator)))],
    placed.map((each) => placedRow(library, each)),
  );
}

/** One row of such a file. */
export const placedRow = (library: Library, { indicator, row }: Placed): DownloadRow => ({
  ...{ indicator_id: indicator.id },
  ...downloadRows(indicator, [row], library.areas)[0]!,
});
