// CSV files of the data folder that are no indicator and no vocabulary: fixed columns, every cell checked by its column.

import type { Problem } from "../lib/problem.ts";
import { cellPlaces } from "./cell-place.ts";
import { readCsv } from "./csv.ts";
import { cellFault } from "./row-cells.ts";
import type { CellPlaceOf } from "./rows.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One row: the line on which it begins and its cells by column. */
export type PlainRow = { line: number; text: Readonly<Record<string, string>> };

/** What a table must look like: its columns in order, and which of them may be empty. */
export type PlainTable = { columns: readonly string[]; optional: ReadonlySet<string> };

/** Reads a table. Cells of columns that vocabulary/columns.csv describes are checked by what those hold. */
export function readPlainTable(
  bytes: Uint8Array,
  file: string,
  { columns, optional }: PlainTable,
  vocabulary: Vocabulary,
): { rows: PlainRow[]; problems: Problem[]; placeOf: CellPlaceOf } {
  const csv = readCsv(bytes, file);
  const place = cellPlaces(bytes, file);
  const placeOf: CellPlaceOf = (line, column) => place(line, columns.indexOf(column));
  if (csv.problems.length) return { rows: [], problems: csv.problems, placeOf };
  if (csv.header.join() !== columns.join()) {
    return { rows: [], problems: [wrongColumns(file, csv.header, columns)], placeOf };
  }
  const problems: Problem[] = [];
  const rows = csv.records.map(({ line, cells }) => {
    const text = Object.fromEntries(columns.map((column, index) => [column, cells[index]!]));
    for (const column of columns) {
      const fault = faultOf(column, text, optional, vocabulary);
      const found = text[column] === "" ? "an empty cell" : `"${text[column]}"`;
      if (fault) problems.push({ file, ...placeOf(line, column), field: column, found, ...fault });
    }
    return { line, text };
  });
  return { rows, problems, placeOf };
}

function faultOf(column: string, row: Record<string, string>, optional: ReadonlySet<string>, vocabulary: Vocabulary) {
  const text = row[column]!;
  if (text.trim() === "") {
    if (optional.has(column)) return null;
    return { code: "empty-cell", expected: `words in ${column}`, fix: "Fill the cell in." };
  }
  const holds = vocabulary.get("columns")!.get(column)?.holds;
  // A label is worded by an indicator's fields; a table has no such fields.
  if (!holds || holds === "label") return null;
  return cellFault(holds, column, text, { vocabulary, row, indicator: { labels: {}, series: {} } });
}

function wrongColumns(file: string, header: string[], columns: readonly string[]): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: "",
    code: "wrong-columns",
    found: header.join(","),
    expected: columns.join(","),
    fix: "Make the first line the same as expected, and give every row a cell for each column.",
  };
}
