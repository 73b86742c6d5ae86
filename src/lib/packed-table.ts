// Rows that share their columns -> a table of lists that repeats no column's name and no value that all rows share, and
// back. Knows nothing of evidence.

/** What a JSON file can hold. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A row by the names of its columns. */
export type TableRow = Readonly<Record<string, Json>>;

/**
 * First the head, then a list for each row. In the head a column is its name where its values differ, and a pair of its
 * name and its value where every row has the same; the rows hold the values of the former only. No rows give no head.
 */
export type PackedTable = Json[][];

/** Packs rows of the same columns in the same order. */
export function packTable(rows: readonly TableRow[]): PackedTable {
  const [first] = rows;
  if (!first) return [];
  const names = Object.keys(first);
  const text = (row: TableRow, name: string) => JSON.stringify(row[name]);
  const differs = (name: string) => rows.some((row) => text(row, name) !== text(first, name));
  const varying = names.filter(differs);
  const head = names.map((name) => (varying.includes(name) ? name : [name, first[name]!]));
  return [head, ...rows.map((row) => varying.map((name) => row[name]!))];
}

/** The rows of a packed table, their columns in the order in which they were packed. */
export function unpackTable([head = [], ...lines]: PackedTable): TableRow[] {
  return lines.map((line) => {
    let next = 0;
    return Object.fromEntries(
      head.map((column) => (typeof column === "string" ? [column, line[next++]!] : (column as [string, Json]))),
    );
  });
}
