// Reads and judges line 1, the names of the columns. Must not know which names there may be: the schemas say that.

import { columnLetters } from "../../lib/column-letters.ts";
import { type Fault, howToSave } from "./fault.ts";
import { findCurlyQuotes, findQuoteFault } from "./quotes.ts";
import { cellFaults, isBlank } from "./row.ts";
import { cellText, type ScannedRecord } from "./scan.ts";
import { quote, withCommas } from "./show.ts";

/** Columns that one table may have. */
export const mostColumns = 200;

const delimiters: [RegExp, string][] = [
  [/;/, "semicolons"],
  [/\t/, "tabs"],
  [/\|/, "upright strokes (|)"],
];

/**
 * The names in line 1, without the spaces around them, and what is wrong with them. `names` is null when line 1 is so
 * wrong that it does not say which columns there are.
 */
export function readHeader(text: string, record: ScannedRecord): { names: string[] | null; faults: Fault[] } {
  const whole =
    wrongDelimiter(text, record) ??
    findQuoteFault(text, record) ??
    tooManyColumns(record) ??
    blankHeader(text, record) ??
    findCurlyQuotes(text, record, record.starts.length);
  if (whole) return { names: null, faults: [whole] };
  const names = record.starts.map((_, cell) => cellText(text, record, cell).value.trim());
  const faults = names.flatMap((name, column) => {
    const odd = oddHeader(text, record, column);
    if (odd.length) return odd;
    const fault = name === "" ? unnamed(names, column) : (dangerous(name) ?? duplicate(names, column));
    return fault ? [{ at: record.starts[column]!, field: "", ...fault }] : [];
  });
  return { names, faults };
}

type Words = Omit<Fault, "at" | "field">;

function wrongDelimiter(text: string, record: ScannedRecord): Fault | null {
  if (record.starts.length > 1 || record.quoteFault?.kind === "unterminated-quote") return null;
  const line = text.slice(record.starts[0], record.end);
  const delimiter = delimiters.find(([sign]) => sign.test(line));
  if (!delimiter) return null;
  const [sign, name] = delimiter;
  return {
    at: record.starts[0]! + line.search(sign),
    field: "",
    code: "wrong-delimiter",
    found: `${name} between the columns: ${quote(line)}`,
    expected: "commas between the columns",
    fix:
      "Open it so that each value has a cell of its own (Excel: Data > From Text/CSV, then choose the delimiter; " +
      `LibreOffice asks when it opens the file), then save it as CSV. ${howToSave}`,
  };
}

function tooManyColumns(record: ScannedRecord): Fault | null {
  if (record.starts.length <= mostColumns) return null;
  return {
    at: record.starts[mostColumns]!,
    field: "",
    code: "too-many-columns",
    found: `${withCommas(record.starts.length)} columns`,
    expected: `at most ${mostColumns} columns, with one observation in each row`,
    fix: "Turn the table so that years or places stand in rows, not columns, and delete empty columns at its right.",
  };
}

function blankHeader(text: string, record: ScannedRecord): Fault | null {
  if (!isBlank(text, record)) return null;
  return {
    at: record.starts[0]!,
    field: "",
    code: "no-header",
    found: "an empty line 1",
    expected: "the names of the columns in line 1",
    fix: "Delete the empty lines above the table, so that the names of the columns are in line 1.",
  };
}

/** Codes of odd characters that in a name get words of their own: a name that looks right is hard to suspect. */
const unseenInName = ["invisible-character", "text-direction-character", "unusual-space"];

function oddHeader(text: string, record: ScannedRecord, column: number): Fault[] {
  const { raw, value } = cellText(text, record, column);
  const lineBreak = raw.search(/[\r\n]/);
  if (lineBreak >= 0) return [invisibleHeader(record.starts[column]! + lineBreak, `a line break in ${quote(value)}`)];
  return cellFaults(text, record, column, "").map((fault) =>
    unseenInName.includes(fault.code) ? invisibleHeader(fault.at, fault.found) : fault,
  );
}

function invisibleHeader(at: number, found: string): Fault {
  return {
    at,
    field: "",
    code: "invisible-header",
    found,
    expected: "a column name of letters, digits and underlines only",
    fix: "Clear this cell of line 1 and type the column's name again by hand.",
  };
}

/** Said once for all columns without a name: an empty strip beside the table has many. */
function unnamed(names: readonly string[], column: number): Words | null {
  const columns = [...names.keys()].filter((other) => names[other] === "");
  if (columns[0] !== column) return null;
  const letters = columns.slice(0, 5).map(columnLetters).join(", ");
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : "";
  return {
    code: "blank-header",
    found: `no name for ${columns.length > 1 ? "columns" : "column"} ${letters}${more}`,
    expected: "a name for every column in line 1",
    fix:
      "Name the column, or delete it if it is empty. If line 1 holds the table's title, delete the lines above the " +
      "column names.",
  };
}

/** A name that JavaScript already uses: a row with such a column could change how every row behaves. */
function dangerous(name: string): Words | null {
  if (!(name in {}) && name !== "prototype") return null;
  return {
    code: "dangerous-header",
    found: `the column name ${quote(name)}`,
    expected: "a name that the program does not use for something else",
    fix: "Give the column another name. This one can upset the program that reads the table.",
  };
}

function duplicate(names: readonly string[], column: number): Words | null {
  const plain = names.map((name) => name.normalize("NFC").toLowerCase());
  const first = plain.indexOf(plain[column]!);
  if (first === column) return null;
  return {
    code: "duplicate-header",
    found:
      `column ${columnLetters(column)} is called ${quote(names[column]!)} ` +
      `and column ${columnLetters(first)} is called ${quote(names[first]!)}`,
    expected: "column names that differ in more than capital letters and spaces",
    fix: "Rename one of the two columns, or delete it if it is a copy.",
  };
}
