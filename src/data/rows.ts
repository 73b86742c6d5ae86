// An indicator's CSV, read by its schema: header, cells, and what must hold within a row and between rows.
// Knows no indicator by name and converts nothing: what passes here is safe to convert.

import { nearest } from "../lib/nearest.ts";
import type { Problem } from "../lib/problem.ts";
import { cellPlaces } from "./cell-place.ts";
import { readCsv } from "./csv.ts";
import type { Place } from "./yaml/places.ts";
import { cellFault } from "./row-cells.ts";
import { rowFaults, type RowFault } from "./row-rules.ts";
import type { Fields } from "./schemas.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One observation as text, every cell checked. `line` is the line of the CSV on which it begins. */
export type Row = { line: number; text: Readonly<Record<string, string>> };

/** Where a row's cell in a column begins; the row's beginning when it has no such column. */
export type CellPlaceOf = (line: number, column: string) => Place;

type Schema = { indicator: Fields<"indicator">; vocabulary: Vocabulary };

/** Reads and checks the rows of one indicator. Rows with a fault are left out of `rows` and named in `problems`. */
export function readRows(
  bytes: Uint8Array,
  file: string,
  indicator: Fields<"indicator">,
  vocabulary: Vocabulary,
): { rows: Row[]; problems: Problem[]; placeOf: CellPlaceOf } {
  const { header, records, problems } = readCsv(bytes, file);
  const schema = { indicator, vocabulary };
  const place = cellPlaces(bytes, file);
  const placeOf: CellPlaceOf = (line, column) => place(line, Math.max(0, header.indexOf(column)));
  const located = (line: number) => (fault: RowFault) => ({ file, ...placeOf(line, fault.field), ...fault });
  if (problems.length) return { rows: [], problems, placeOf };
  const headerFaults = checkHeader(header, records.length, schema);
  if (headerFaults.length) return { rows: [], problems: headerFaults.map(located(1)), placeOf };
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    const text = Object.fromEntries(header.map((column, index) => [column, cells[index]!]));
    const faults = [
      ...cellFaults(header, text, schema),
      ...rowFaults(text, indicator, vocabulary),
      ...duplicateKey(text, line, indicator.key, seen),
    ];
    if (faults.length) problems.push(...faults.map(located(line)));
    else rows.push({ line, text });
  }
  return { rows, problems, placeOf };
}

/** One mistake in the header gives one fault: a misspelt column is not reported as a missing one besides. */
function checkHeader(header: string[], rows: number, { indicator, vocabulary }: Schema): RowFault[] {
  const columns = vocabulary.get("columns")!;
  const unknown = header.filter((column) => !columns.has(column));
  if (unknown.length) return unknown.map((column) => unknownColumn(column, columns.keys()));
  if (header.join() !== indicator.fields.join()) return [wrongColumns(header, indicator.fields)];
  const needed = new Set([...indicator.key, "from", "to", "value", ...(header.includes("area_name") ? ["area"] : [])]);
  const missing = [...needed].filter((column) => !header.includes(column));
  if (missing.length) return missing.map(missingColumn);
  return rows ? [] : [noRows];
}

function unknownColumn(column: string, columns: Iterable<string>): RowFault {
  const guess = nearest(column, columns);
  return {
    field: column,
    code: "unknown-column",
    found: `a column called "${column}"`,
    expected: "a column of vocabulary/columns.csv",
    fix: guess ? `Did you mean "${guess}"?` : "Take the column out, or describe it in vocabulary/columns.csv.",
  };
}

/** Points at the first column that is not where `fields` has it. */
function wrongColumns(header: string[], fields: string[]): RowFault {
  const absent = fields.filter((column) => !header.includes(column));
  const extra = header.filter((column) => !fields.includes(column));
  const found = [
    ...(absent.length ? [`no column called ${absent.join(", ")}`] : []),
    ...(extra.length ? [`a column that fields: does not list: ${extra.join(", ")}`] : []),
  ];
  return {
    field: extra[0] ?? absent[0] ?? header.find((column, index) => column !== fields[index]) ?? "",
    code: absent.length && !extra.length ? "missing-column" : "wrong-columns",
    found: found.join("; ") || `the columns in another order: ${header.join(",")}`,
    expected: `the columns that fields: lists in the .md file: ${fields.join(",")}`,
    fix: "Make the first line and the list the same, in the same order, and give every row a cell for each column.",
  };
}

function missingColumn(column: string): RowFault {
  return {
    field: column,
    code: "missing-column",
    found: `no column called "${column}"`,
    expected: "from, to and value, every column that key: lists, and area beside area_name",
    fix: "Add the column here and under fields: in the .md file, or take it out of key:.",
  };
}

const noRows: RowFault = {
  field: "",
  code: "no-rows",
  found: "a line of column names and nothing below it",
  expected: "at least one row",
  fix: "Add the rows; a figure that is missing still has its row, with a status that says why.",
};

function cellFaults(header: string[], row: Record<string, string>, { indicator, vocabulary }: Schema): RowFault[] {
  const columns = vocabulary.get("columns")!;
  return header.flatMap((column) => {
    const fault = cellFault(columns.get(column)!.holds!, column, row[column]!, { vocabulary, indicator, row });
    return fault ? [{ field: column, found: quoted(row[column]!), ...fault }] : [];
  });
}

/** `seen` has the line of every key before this row's. */
function duplicateKey(row: Record<string, string>, line: number, key: string[], seen: Map<string, number>): RowFault[] {
  const values = key.map((column) => row[column]);
  const joined = values.join("\u0000");
  const first = seen.get(joined);
  if (first === undefined) {
    seen.set(joined, line);
    return [];
  }
  return [
    {
      field: key[0]!,
      code: "duplicate-key",
      found: `the same ${key.join(", ")} as line ${first}: ${quoted(values.join(", "))}`,
      expected: "rows that differ in at least one column of the key",
      fix: "Take one of the two rows out, or give them a series or another column that tells them apart.",
    },
  ];
}

const quoted = (text: string) =>
  text === "" ? "an empty cell" : `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
