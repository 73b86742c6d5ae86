// The data folder as the second reader reads it: records, tables and lists, all of it text. Knows no number, and shares
// nothing with src/.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { SecondUnit } from "./arithmetic.ts";

export type Cells = Record<string, string>;

/** A Markdown file of the data folder. */
export type SecondRecord = { folder: string; id: string; fields: Record<string, unknown>; body: string };

export type SecondTable = { id: string; fields: Record<string, unknown>; rows: SecondRow[] };

/** A row of a table; `line` is where it begins in its file, from 1. */
export type SecondRow = { table: SecondTable; line: number; cells: Cells };

export const asText = (value: unknown): string => String(value as string | number);

export class SecondFiles {
  private readonly tables = new Map<string, SecondTable>();
  private readonly lists = new Map<string, Cells[]>();

  constructor(private readonly data: string) {}

  /** Every record of a folder, in the order of their names. */
  records(folder: string): SecondRecord[] {
    if (!existsSync(join(this.data, folder))) return [];
    const names = readdirSync(join(this.data, folder)).filter((name) => name.endsWith(".md"));
    return names.sort().map((name) => this.record(folder, name.slice(0, -3)));
  }

  /** An indicator with its rows. */
  table(id: string): SecondTable {
    const known = this.tables.get(id);
    if (known) return known;
    const { fields } = this.record("indicators", id);
    const table: SecondTable = { id, fields, rows: [] };
    const lines = rowsOf(join(this.data, "indicators", `${id}.csv`));
    table.rows = lines.map(({ line, cells }) => ({ table, line, cells }));
    this.tables.set(id, table);
    return table;
  }

  /** A list of the vocabulary, row by row. */
  list(name: string): Cells[] {
    const known = this.lists.get(name);
    if (known) return known;
    const rows = rowsOf(join(this.data, "vocabulary", `${name}.csv`)).map(({ cells }) => cells);
    this.lists.set(name, rows);
    return rows;
  }

  unit(id: string): SecondUnit {
    const unit = this.list("units").find((entry) => entry.id === id);
    if (!unit) throw new Error(`no unit ${id}`);
    return unit as SecondUnit;
  }

  private record(folder: string, id: string): SecondRecord {
    const text = readFileSync(join(this.data, folder, `${id}.md`), "utf8").replaceAll("\r\n", "\n");
    const end = text.indexOf("\n---", 3);
    const body = text.slice(text.indexOf("\n", end + 1) + 1);
    return { folder, id, fields: (parse(text.slice(4, end + 1)) ?? {}) as Record<string, unknown>, body };
  }
}

type Line = { line: number; cells: string[] };

/** Lines of a CSV text: cells quoted or not, a doubled quotation mark stands for one. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [{ line: 1, cells: [] }];
  let [cell, quoted, newlines] = ["", false, 0];
  const endCell = () => {
    lines.at(-1)!.cells.push(cell);
    cell = "";
  };
  const signs = [...text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (sign === "\n") newlines++;
    if (quoted && sign === '"' && signs[at + 1] === '"') cell += signs[++at];
    else if (sign === '"') quoted = !quoted;
    else if (sign === "," && !quoted) endCell();
    else if (sign === "\n" && !quoted) {
      endCell();
      lines.push({ line: newlines + 1, cells: [] });
    } else cell += sign;
  }
  endCell();
  return lines.filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

function rowsOf(path: string): { line: number; cells: Cells }[] {
  const [head, ...lines] = linesOf(readFileSync(path, "utf8"));
  return lines.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(head!.cells.map((name, index) => [name, cells[index] ?? ""])),
  }));
}
