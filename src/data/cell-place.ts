// Where the cells of a sound CSV file begin, counted as the structural layer counts. Must not know what a cell means.

import { scanRecords, type ScannedRecord, withoutTrailingBlankLines } from "./csv/scan.ts";
import { decodeText } from "./encoding.ts";
import type { Place } from "./yaml/places.ts";

/** The place at which cell `cell` (from 0) of the record that begins on line `line` begins, its quotation mark included. */
export type CellPlace = (line: number, cell: number) => Place;

/** Reads a file's cells again for their places; not before the first place is asked for, since most files have no fault. */
export function cellPlaces(bytes: Uint8Array, file: string): CellPlace {
  let scanned: { text: string; records: Map<number, ScannedRecord> } | null = null;
  return (line, cell) => {
    scanned ??= scan(bytes, file);
    const record = scanned.records.get(line);
    const start = record?.starts[cell];
    if (!record || start === undefined) return { line, column: 1 };
    const linesBefore = scanned.text.slice(record.starts[0], start).split(/\r\n|\r|\n/);
    // Spread, so that a character beyond U+FFFF counts once.
    return { line: line + linesBefore.length - 1, column: [...linesBefore.at(-1)!].length + 1 };
  };
}

function scan(bytes: Uint8Array, file: string) {
  const text = withoutTrailingBlankLines(decodeText(bytes, file).text ?? "");
  return { text, records: new Map([...scanRecords(text)].map((record) => [record.line, record])) };
}
