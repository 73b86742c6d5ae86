// The bytes of a CSV file -> its header and records, or what is wrong with its structure. The only door to d3-dsv,
// which reads cells but notices no fault. Must not know what a column means.

import { csvParseRows } from "d3-dsv";
import type { Problem } from "../lib/problem.ts";
import { asCsv, type Fault, placeFaults } from "./csv/fault.ts";
import { readHeader } from "./csv/header.ts";
import { findLookalike } from "./csv/lookalikes.ts";
import { rowFaults } from "./csv/row.ts";
import { scanRecords, type ScannedRecord, withoutTrailingBlankLines } from "./csv/scan.ts";
import { withCommas } from "./csv/show.ts";
import { decodeText } from "./encoding.ts";

type Table = { header: string[]; records: { line: number; cells: string[] }[]; problems: Problem[] };

/** Rows that one table may have below its header, and faults after which reading stops. */
const mostRows = 1_000_000;
const mostFaults = 100;

/**
 * Reads a CSV file strictly. `header` holds the column names without the spaces around them; each record has exactly as
 * many cells, unchanged, and the physical line on which it begins. A row with a problem is left out. When the file
 * cannot be trusted as a table at all, `header` and `records` are empty and `problems` is not. Never throws.
 */
export function readCsv(bytes: Uint8Array, file: string): Table {
  const decoded = decodeText(bytes, file, asCsv);
  if (decoded.text === null) return { header: [], records: [], problems: decoded.problems };
  const text = withoutTrailingBlankLines(decoded.text);
  const { header, lines, faults } = survey(decoded.text, text);
  const problems = placeFaults(faults, decoded.text, file);
  if (header.length === 0) return { header, records: [], problems };
  const rows = csvParseRows(text).slice(1);
  const records = rows.map((cells, row) => ({ line: lines[row]!, cells })).filter(({ line }) => line > 0);
  return { header, records, problems };
}

/** `lines` has the line on which each row begins, or 0 for a faulty row. Without a header no cell may be read. */
type Survey = { header: string[]; lines: number[]; faults: Fault[] };

function survey(whole: string, text: string): Survey {
  const lookalike = findLookalike(whole);
  if (lookalike) return untrusted([lookalike]);
  const records = scanRecords(text);
  const { names, faults } = readHeader(text, records.next().value as ScannedRecord);
  if (!names) return untrusted(faults);
  let trusted = faults.length === 0;
  const lines: number[] = [];
  for (const record of records) {
    const found = rowFaults(text, record, names);
    lines.push(found.length ? 0 : record.line);
    faults.push(...found);
    if (record.quoteFault) trusted = false;
    const limit = overLimit(record, lines.length, faults.length);
    if (limit) return untrusted([...faults.slice(0, mostFaults), limit]);
  }
  return trusted ? { header: names, lines, faults } : untrusted(faults);
}

function untrusted(faults: Fault[]): Survey {
  return { header: [], lines: [], faults };
}

/** A hostile or ruined file is not read to its end. */
function overLimit(record: ScannedRecord, rows: number, faults: number): Fault | null {
  if (rows > mostRows) {
    return {
      at: record.starts[0]!,
      field: "",
      code: "too-many-rows",
      found: `more than ${withCommas(mostRows)} rows; reading stopped here`,
      expected: `at most ${withCommas(mostRows)} rows below the column names`,
      fix: "Divide the table into several files, or leave out rows that no page needs.",
    };
  }
  if (faults <= mostFaults) return null;
  return {
    at: record.end,
    field: "",
    code: "too-many-faults",
    found: `more than ${mostFaults} problems; reading stopped here`,
    expected: "a table in which each problem can be mended by itself",
    fix: "Mend the first ones and check again. So many often have one cause, such as the way the file was saved.",
  };
}
