// Judges one row of a table by its shape, and each of its cells by its length and its characters.
// Must not know what a column means or what its values may be.

import { findOddCharacters } from "./csv-characters.ts";
import type { Fault } from "./csv-fault.ts";
import { findCurlyQuotes, findQuoteFault } from "./csv-quotes.ts";
import { cellText, type ScannedRecord } from "./csv-scan.ts";
import { quote, visible, withCommas } from "./csv-show.ts";

/** Characters that one cell may hold. */
export const longestCell = 10_000;

/** Every fault of a row below the header. `names` are the header's, one for each column. */
export function rowFaults(text: string, record: ScannedRecord, names: readonly string[]): Fault[] {
  const quotes = findQuoteFault(text, record);
  if (quotes) return [quotes];
  if (isBlank(text, record)) return [blankRow(record)];
  const curly = findCurlyQuotes(text, record, names.length);
  if (curly) return [curly];
  if (record.starts.length < names.length) return [tooFewCells(record, names)];
  if (record.starts.length > names.length) return [tooManyCells(text, record, names)];
  return names.flatMap((name, cell) => cellFaults(text, record, cell, fieldName(name)));
}

/** Every fault of one cell of a record whose quotation marks are sound. */
export function cellFaults(text: string, record: ScannedRecord, cell: number, field: string): Fault[] {
  const at = record.starts[cell]!;
  const { raw, value } = cellText(text, record, cell);
  if (value.length > longestCell) return [longCell(at, value, field)];
  return findOddCharacters(raw).map((odd) => ({ ...odd, at: at + odd.at, field }));
}

/** True when no cell holds anything but spaces and line breaks. */
export function isBlank(text: string, record: ScannedRecord): boolean {
  return record.starts.every((_, cell) => /^[ \t\r\n]*$/.test(cellText(text, record, cell).value));
}

/** A column's name, fit to print. */
export function fieldName(name: string): string {
  return visible(name.slice(0, 40));
}

function blankRow(record: ScannedRecord): Fault {
  const cells = record.starts.length;
  return {
    at: record.starts[0]!,
    field: "",
    code: "blank-row",
    found: cells > 1 ? `a row of ${cells} empty cells` : "a blank line in the middle of the table",
    expected: "a figure, or the reason why there is none, in every row",
    fix: "Delete the whole row: in a spreadsheet, click its number at the left, then Delete row. Clearing its cells is not enough.",
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
    fix: "Put the missing cells in. A cell may be empty, but its comma must be there. Look for a row broken into two lines.",
  };
}

function tooManyCells(text: string, record: ScannedRecord, names: readonly string[]): Fault {
  return {
    at: record.starts[names.length]!,
    field: "",
    code: "too-many-cells",
    found: `${cellCount(record.starts.length)}; the first one too many is ${quote(cellText(text, record, names.length).value)}`,
    expected: `${cellCount(names.length)}, one for each column of line 1`,
    fix:
      'If a cell holds a comma, put it between straight quotation marks: "Bristol, City of". Write numbers without ' +
      "commas. If the row has cells to the right of the table, delete them.",
  };
}

function longCell(at: number, value: string, field: string): Fault {
  return {
    at,
    field,
    code: "cell-too-long",
    found: `a cell of ${withCommas(value.length)} characters that begins ${quote(value)}`,
    expected: `at most ${withCommas(longestCell)} characters in a cell`,
    fix:
      'Shorten it. If many rows have run together into this one cell, a " is missing or stands too much near its ' +
      "beginning.",
  };
}

function cellCount(count: number): string {
  return count === 1 ? "1 cell" : `${withCommas(count)} cells`;
}
