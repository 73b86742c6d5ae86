// What src/data/csv/scan.ts promises.

import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, scanRecords, withoutTrailingBlankLines } from "../../../../src/data/csv/scan.ts";

const scan = (text: string) => [...scanRecords(text)];

/** Text in which every second character matters to a CSV file. */
const anyText = fc
  .string({ unit: fc.constantFrom("a", ",", '"', '"', "\r", "\n", "\r\n", " ", "ŵ", '"",', '\n"'), maxLength: 40 })
  .map(withoutTrailingBlankLines)
  .filter((text) => text !== "");

describe("scanRecords", () => {
  it("finds no fault exactly in the texts that the grammar of RFC 4180 allows", () => {
    const cell = '(?:"(?:[^"]|"")*"|[^",\\r\\n]*)';
    const record = `${cell}(?:,${cell})*`;
    const grammar = new RegExp(`^${record}(?:(?:\\r\\n|\\r(?!\\n)|\\n)${record})*$`);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(scan(text).every(({ quoteFault }) => quoteFault === null)).toBe(grammar.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with d3-dsv on every record and every cell of a text without a fault", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const records = scan(text);
        if (records.some(({ quoteFault }) => quoteFault)) return;
        compared++;
        const cells = records.map((record) => record.starts.map((_, cell) => cellText(text, record, cell).value));
        expect(cells).toEqual(csvParseRows(text));
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("covers the text: each cell begins where the one before ended", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const records = scan(text);
        expect(records[0]!.starts[0]).toBe(0);
        expect(records.at(-1)!.end).toBe(text.length);
        for (const [i, record] of records.entries()) {
          const before = text.slice(0, record.starts[0]);
          expect(record.line).toBe(before.split(/\r\n|\r|\n/).length);
          const between = text.slice(record.end, records[i + 1]?.starts[0] ?? text.length);
          expect(["\n", "\r\n", "\r", ""]).toContain(between);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a\n"b\nc\n', { kind: "unterminated-quote", at: 2, cell: 0, line: 2 }],
    ['a,"b"c,"d"e', { kind: "text-after-quote", at: 5, cell: 1, line: 1 }],
    ['"a\r\nb" ,c', { kind: "text-after-quote", at: 6, cell: 0, line: 1 }],
    ['a,b"c"', { kind: "quote-in-cell", at: 3, cell: 1, line: 1 }],
  ])("reports the first wrong quotation mark of %j", (text, fault) => {
    expect(scan(text).find(({ quoteFault }) => quoteFault)!.quoteFault).toEqual(fault);
  });
});

describe("withoutTrailingBlankLines", () => {
  it.each([
    ["a,b", "a,b"],
    ["a,b\n", "a,b"],
    ["a,b \r\n\r\n  \t\r\n", "a,b "],
    ['a,"b\n"\n\n', 'a,"b\n"'],
    ["a\n,\n\n", "a\n,"],
    [" \n\n", ""],
    ["", ""],
  ])("makes %j end at its last real line", (text, trimmed) => {
    expect(withoutTrailingBlankLines(text)).toBe(trimmed);
  });
});
