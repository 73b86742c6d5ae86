// Which columns say that rows of two tables are about the same thing. Knows no sum and no figure.

import type { IndicatorRecord } from "../../data/records.ts";
import type { Row } from "../../data/rows.ts";

const period = ["from", "to"];

/** Whether a column says what a row is about, not when. */
export const isSubject = (column: string): boolean => !period.includes(column) && column !== "series";

/**
 * The period, and the columns that both tables have and that tell rows apart in one of them. Within one table rows of
 * different series are about different things; between tables the ids of series mean nothing.
 */
export function sharedColumns({ fields: one }: IndicatorRecord, { fields: other }: IndicatorRecord): string[] {
  const keys = [...one.key, ...other.key].filter((column) => one === other || column !== "series");
  const inBoth = keys.filter((column) => one.fields.includes(column) && other.fields.includes(column));
  return [...new Set([...period, ...inBoth])];
}

/** What a row says in these columns, as one text to look it up by. */
export const together = ({ text }: Row, columns: readonly string[], ...more: string[]): string =>
  JSON.stringify([...columns.map((column) => text[column]), ...more]);
