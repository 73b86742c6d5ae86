// An indicator's CSV, read by its schema: header, cells, and what must hold within a row and between rows.
// Knows no indicator by name and converts nothing: what passes here is safe to convert.

import { nearest } from "../lib/nearest.ts";
import type { Problem } from "../lib/problem.ts";
import { readCsv } from "./csv.ts";
import { cellFault } from "./row-cells.ts";
import { rowFaults } from "./row-rules.ts";
import type { Fields } from "./schemas.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One observation as text, every cell checked. `line` is the line of the CSV on which it begins. */
export type Row = { line: number; text: Readonly<Record<string, string>> };

/** Reads and checks the rows of one indicator. Rows with a fault are left out of `rows` and named in `problems`. */
export function readRows(
  bytes: Uint8Array,
  file: string,
  indicator: Fields<"indicator">,
  vocabulary: Vocabulary,
): { rows: Row[]; problems: Problem[] } {
  const csv = readCsv(bytes, file);
  const headerProblems = csv.problems.length ? [] : checkHeader(csv.header, file, indicator, vocabulary);
  if (csv.problems.length || headerProblems.length) return { rows: [], problems: [...csv.problems, ...headerProblems] };
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of csv.records) {
    const text = Object.fromEntries(csv.header.map((column, index) => [column, cells[index] ?? ""]));
    const found = [
      ...cellProblems(csv.header, text, line, file, indicator, vocabulary),
      ...rowFaults(text, indicator, vocabulary).map((fault) => ({ file, line, column: position(csv.header, fault.field), ...fault })),
      ...duplicateKey(text, line, file, indicator, csv.header, seen),
    ];
    if (found.length) problems.push(...found);
    else rows.push({ line, text });
  }
  if (problems.length === 0) problems.push(...unusedLabels(rows, indicator, file));
  return { rows, problems };
}

function checkHeader(header: string[], file: string, indicator: Fields<"indicator">, vocabulary: Vocabulary): Problem[] {
  const columns = vocabulary.get("columns")!;
  const problems: Problem[] = [];
  const say = (column: string, code: string, found: string, expected: string, fix: string) =>
    problems.push({ file, line: 1, column: position(header, column), field: column, code, found, expected, fix });
  for (const column of header) {
    if (columns.has(column)) continue;
    const guess = nearest(column, columns.keys());
    const fix = guess ? `Did you mean "${guess}"?` : "Take the column out, or describe it in vocabulary/columns.csv.";
    say(column, "unknown-column", `a column called "${column}"`, "a column of vocabulary/columns.csv", fix);
  }
  if (problems.length === 0 && header.join() !== indicator.fields.join()) {
    const expected = `the columns that fields: lists in the .md file: ${indicator.fields.join(",")}`;
    say(header[0] ?? "", "wrong-columns", header.join(","), expected, "Make the two lists the same, in the same order.");
  }
  for (const column of [...indicator.key, "to", "from", "value"]) {
    if (header.includes(column)) continue;
    say(column, "missing-column", `no column called "${column}"`, "every column of key:, and from, to and value", "Add the column.");
  }
  return problems;
}

function cellProblems(
  header: string[],
  row: Record<string, string>,
  line: number,
  file: string,
  indicator: Fields<"indicator">,
  vocabulary: Vocabulary,
): Problem[] {
  const columns = vocabulary.get("columns")!;
  return header.flatMap((column, index) => {
    const text = row[column]!;
    const fault = cellFault(columns.get(column)!.holds!, column, text, { vocabulary, indicator, row });
    return fault ? [{ file, line, column: index + 1, field: column, found: quoted(text), ...fault }] : [];
  });
}

function duplicateKey(
  row: Record<string, string>,
  line: number,
  file: string,
  indicator: Fields<"indicator">,
  header: string[],
  seen: Map<string, number>,
): Problem[] {
  const key = indicator.key.map((column) => row[column]).join("\u0000");
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, line);
    return [];
  }
  const column = indicator.key[0]!;
  return [
    {
      file,
      line,
      column: position(header, column),
      field: column,
      code: "duplicate-key",
      found: `the same ${indicator.key.join(", ")} as line ${first}: ${quoted(indicator.key.map((name) => row[name]).join(", "))}`,
      expected: "rows that differ in at least one column of the key",
      fix: "Take one of the two rows out, or give them a series or another column that tells them apart.",
    },
  ];
}

function unusedLabels(rows: Row[], indicator: Fields<"indicator">, file: string): Problem[] {
  const listed = Object.entries({ ...indicator.labels, series: indicator.series });
  return listed.flatMap(([column, labels]) => {
    const used = new Set(rows.map((row) => row.text[column]));
    return Object.keys(labels)
      .filter((id) => !used.has(id))
      .map((id) => ({
        file,
        line: 0,
        column: 0,
        field: column,
        code: "unused-label",
        found: `no row whose ${column} is "${id}"`,
        expected: `at least one row for each ${column} that the .md file words`,
        fix: `Take "${id}" out of the .md file, or add its rows.`,
      }));
  });
}

const position = (header: string[], column: string) => header.indexOf(column) + 1;
const quoted = (text: string) => (text === "" ? "an empty cell" : `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`);
