// Judges one row of a table by its shape, and each of its cells by its length and its characters.
// Must not know what a column means or what its values may be.

import { findOddCharacters } from "./characters.ts";
import type { Fault } from "./fault.ts";
import { findCurlyQuotes, findQuoteFault } from "./quotes.ts";
import { cellText, type ScannedRecord } from "./scan.ts";
import { quote, visible, withCommas } from "./show.ts";

/** Characters that one cell may hold. */
export const longestCell = 10_000;

/** Every fault of a row below the header. `names` are the header's, one for each column. */
export function rowFaults(text: string, record: ScannedRecord, names: readonly string[]): Fault[] {
  if (isSoundAtAGlance(text, record, names.length)) return [];
  const quotes = findQuoteFault(text, record);
  if (quotes) return [quotes];
  if (isBlank(text, record)) return [blankRow(record)];
  const curly = findCurlyQuotes(text, record, names.length);
  if (curly) return [curly];
  if (record.starts.length < names.length) return [tooFewCells(record, names)];
  if (record.starts.length > names.length) return [tooManyCells(text, record, names)];
  return names.flatMap((name, cell) => cellFaults(text, record, cell, name));
}

/** True of most rows, which spares a look at each cell: plain characters, not blank, the right shape. */
function isSoundAtAGlance(text: string, record: ScannedRecord, columns: number): boolean {
  if (record.quoteFault || record.starts.length !== columns) return false;
  const row = text.slice(record.starts[0]!, record.end);
  return row.length <= longestCell && /^[A-Za-z0-9][ -~]*$/.test(row);
}

/** Every fault of one cell of a record whose quotation marks are sound. `name` is its column's. */
export function cellFaults(text: string, record: ScannedRecord, cell: number, name: string): Fault[] {
  const at = record.starts[cell]!;
  const { raw, value } = cellText(text, record, cell);
  if (value.length > longestCell) return [longCell(at, value, name)];
  const inside = raw.startsWith('"') ? 1 : 0;
  return findOddCharacters(raw.slice(inside, raw.length - inside)).map((odd) => ({
    ...odd,
    at: at + inside + odd.at,
    field: fieldName(name),
  }));
}

/** True when no cell holds anything but spaces and line breaks. */
export function isBlank(text: string, record: ScannedRecord): boolean {
  return record.starts.every((_, cell) => /^[ \t\r\n]*$/.test(cellText(text, record, cell).value));
}

/** A column's name, fit to print. */
function fieldName(name: string): string {
  return visible(name.slice(0, 40));
}

function blankRow(record: ScannedRecord): Fault {
  const cells = record.starts.length;
  return {
    at: record.starts[0]!,
    field: "",
    code: "blank-row",
    found: cells > 1 ? `a row of ${cells} empty cells` : "an empty line among the rows",
    expected: "something in every row",
    fix:
      "Delete the whole row (in a spreadsheet, right-click its number at the left, then Delete). Clearing its " +
      "cells is not enough.",
  };
}

function tooFewCells(record: ScannedRecord, names: readonly string[]): Fault {
  const count = record.starts.length;
  return {
    at: record.end,
    field: fieldName(names[count]!),
    code: "too-few-cells",
    found: `${cellCount(count)}; the first column without one is ${quote(names[count]!)}`,
    expected: `${cellCount(names.length)}, one for each column of line 1, with a comma between each two`,
    fix:
      "Fill in the missing cells, or leave them empty but keep their commas. If the row is broken in two, join its " +
      "lines.",
  };
}

function tooManyCells(text: string, record: ScannedRecord, names: readonly string[]): Fault {
  const extra = cellText(text, record, names.length);
  return {
    at: record.starts[names.length]!,
    field: "",
    code: "too-many-cells",
    found: `${cellCount(record.starts.length)}; the first one too many is ${quote(extra.value)}`,
    expected: `${cellCount(names.length)}, one for each column of line 1`,
    fix:
      'If a cell holds a comma, put it between straight quotation marks: "Bristol, City of". Write numbers without ' +
      "commas. If the row has cells to the right of the table, delete them.",
  };
}

function longCell(at: number, value: string, name: string): Fault {
  return {
    at,
    field: fieldName(name),
    code: "cell-too-long",
    found: `a cell of ${withCommas(value.length)} characters that begins ${quote(value)}`,
    expected: `at most ${withCommas(longestCell)} characters in a cell`,
    fix:
      'Shorten it. If other rows have run into this cell, its closing " is missing: type it where the cell should ' +
      "end.",
  };
}

function cellCount(count: number): string {
  return count === 1 ? "1 cell" : `${withCommas(count)} cells`;
}
