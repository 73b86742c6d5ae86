// Says what is wrong with a quotation mark. Must not know what a column means.

import type { Fault } from "./csv-fault.ts";
import { cellEnd, cellText, type ScannedRecord } from "./csv-scan.ts";
import { quote } from "./csv-show.ts";

type Words = Pick<Fault, "found" | "expected" | "fix">;

const wrapCell = 'In a text editor, put the whole cell between two "; write "" for each " that belongs to the words.';

/** The record's first wrong quotation mark, in words; null when there is none. */
export function findQuoteFault(text: string, record: ScannedRecord): Fault | null {
  if (!record.quoteFault) return null;
  const { kind, at, cell, line } = record.quoteFault;
  const from = record.starts[cell]!;
  const to = cellEnd(record, cell);
  const say = { "unterminated-quote": neverClosed, "text-after-quote": textAfter, "quote-in-cell": strayMark }[kind];
  return { at, field: "", code: kind, ...say(text.slice(from, to), at - from, line) };
}

function neverClosed(raw: string): Words {
  return {
    found: `a quotation mark that opens a cell and is never closed; after it comes ${quote(raw.slice(1))}`,
    expected: 'a second " at the end of each cell that begins with one',
    fix: 'In a text editor, type the missing " at the end of this cell, or take away the one at its beginning.',
  };
}

function textAfter(raw: string, offset: number, line: number): Words {
  const cell = quote(raw.slice(1, offset - 1));
  return {
    found: `${quote(raw.slice(offset))} after the quotation mark that closes the cell ${cell}, begun on line ${line}`,
    expected: "a comma or the end of the line after a closing quotation mark",
    fix: `${wrapCell} If the cell begins too early, its own closing mark is missing.`,
  };
}

function strayMark(raw: string, offset: number): Words {
  if (/^ +$/.test(raw.slice(0, Math.min(offset, 100)))) {
    return {
      found: `a space before the quotation mark that opens a cell: ${quote(raw)}`,
      expected: "a quotation mark right after the comma",
      fix: "In a text editor, take away the space between the comma and the quotation mark.",
    };
  }
  return {
    found: `a quotation mark inside a cell that does not begin with one: ${quote(raw)}`,
    expected: "quotation marks around the whole cell, or none",
    fix: wrapCell,
  };
}

/** The first cell that has curly quotation marks where a CSV file needs straight ones; null when there is none. */
export function findCurlyQuotes(text: string, record: ScannedRecord, columns: number): Fault | null {
  const shape = record.starts.length === columns ? /^[“”„].*[“”]$/su : /^[“”„]/u;
  for (const [cell, at] of record.starts.entries()) {
    const { raw } = cellText(text, record, cell);
    if (!shape.test(raw)) continue;
    return {
      at,
      field: "",
      code: "curly-quotes",
      found: `curly quotation marks around a cell: ${quote(raw)}`,
      expected: 'straight quotation marks (") around a cell, or none',
      fix: "In a text editor, put straight quotation marks in their place, and switch off smart quotes while you edit.",
    };
  }
  return null;
}
