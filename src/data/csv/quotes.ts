// Says what is wrong with a quotation mark. Must not know what a column means.

import type { Fault } from "./fault.ts";
import { cellEnd, type ScannedRecord } from "./scan.ts";
import { quote } from "./show.ts";

type Words = Pick<Fault, "found" | "expected" | "fix">;

const wrapCell =
  'In a text editor (Notepad, TextEdit), put one " before and one after the whole cell, and double each " inside it: ' +
  '"so ""called"" figures".';

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
    fix:
      'In a text editor (Notepad, TextEdit), type the missing " at the end of this cell, or take away the one at its ' +
      "beginning.",
  };
}

function textAfter(raw: string, offset: number, line: number): Words {
  const cell = raw.slice(1, offset - 1);
  const after = quote(raw.slice(offset));
  const runsOn = /[\r\n]/.test(cell);
  return {
    found: `${after} after the quotation mark that closes the cell ${quote(cell)}, begun on line ${line}`,
    expected: "a comma or the end of the line after a closing quotation mark",
    fix: runsOn
      ? `If rows have run together here, a closing " is missing: look for it from line ${line} on, in a text editor.`
      : wrapCell,
  };
}

function strayMark(raw: string, offset: number): Words {
  if (/^ +$/.test(raw.slice(0, Math.min(offset, 100)))) {
    return {
      found: `a space before the quotation mark that opens a cell: ${quote(raw)}`,
      expected: "a quotation mark right after the comma",
      fix: "In a text editor (Notepad, TextEdit), take away the space between the comma and the quotation mark.",
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
    const raw = text.slice(at, cellEnd(record, cell));
    if (!shape.test(raw)) continue;
    return {
      at,
      field: "",
      code: "curly-quotes",
      found: `curly quotation marks around a cell: ${quote(raw)}`,
      expected: 'straight quotation marks (") around a cell, or none',
      fix: "In a text editor (Notepad, TextEdit), put straight ones in their place, with smart quotes switched off.",
    };
  }
  return null;
}
