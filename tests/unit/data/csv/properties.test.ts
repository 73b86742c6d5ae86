// What must hold of every table and of every heap of bytes, tried on thousands of them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/data/csv.ts";
import { problemText } from "../../../../src/lib/problem.ts";

const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const harmless = fc.string({
  unit: fc.constantFrom("a", "7", ".", " ", ",", '"', "\n", "\r", "ŵ", "é", "🙂"),
  maxLength: 8,
});
const isBlank = (cell: string) => /^[ \t\r\n]*$/.test(cell);

/** Rows of one width, none of them blank. */
const table = (cell: fc.Arbitrary<string>) =>
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .map((row) => (row.every(isBlank) ? ["x", ...row.slice(1)] : row)),
      { maxLength: 6 },
    ),
  );

/** One way of writing a table down; the choices are used in turn. */
const style = fc.record({
  mark: fc.boolean(),
  ends: fc.array(lineEnd, { minLength: 1, maxLength: 5 }),
  quoted: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  tail: fc.constantFrom("", "\n", "\r\n", "\r", "\n\n", "\r\n  \r\n"),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** The table as text, and the line on which each row begins. */
function write(rows: string[][], { mark, ends, quoted, tail }: Style): { text: string; lines: number[] } {
  let text = "";
  let count = 0;
  const lines: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (i > 0) text += ends[i % ends.length]!;
    lines.push(text.split(/\r\n|\r|\n/).length);
    text += row
      .map((cell) => {
        const must = /[",\r\n]/.test(cell);
        return must || quoted[count++ % quoted.length] ? `"${cell.replaceAll('"', '""')}"` : cell;
      })
      .join();
  }
  return { text: (mark ? "\ufeff" : "") + text + tail, lines };
}

function written(rows: string[][], how: Style) {
  const header = (rows[0] ?? ["x"]).map((_, i) => `column_${i}`);
  const { text, lines } = write([header, ...rows], how);
  return { header, lines: lines.slice(1), bytes: new TextEncoder().encode(text) };
}

/** Bytes that are likely to meet every branch: pieces of real files among chance ones. */
const heap = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc
        .constantFrom(
          ...'a,b|1,2|\n|\r|\r\n|,|"|""|;|\t|\0|\x1b|\u0085|\u200b|\u202e|\ufeff|\ufffd|\u00a0|Ã©|â€™|“|”|__proto__|'.split(
            "|",
          ),
          ...'%PDF-|{\\rtf|<html>|<?xml|[{"a":1}]|\n<<<<<<< HEAD\n|version https://git-lfs.github.com/spec/'.split("|"),
        )
        .map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom([0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 3, 4], [0x1f, 0x8b], [0xd0, 0xcf, 0x11, 0xe0], [0xe9])
        .map((b) => Uint8Array.from(b)),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

describe("readCsv", () => {
  it("gives back any table exactly, with the right lines, however it was written", () => {
    fc.assert(
      fc.property(table(harmless), style, (rows, how) => {
        const { header, lines, bytes } = written(rows, how);
        expect(readCsv(bytes, "table.csv")).toEqual({
          header,
          records: rows.map((cells, i) => ({ line: lines[i], cells })),
          problems: [],
        });
      }),
      { numRuns: 3000 },
    );
  });

  it("gives back exactly, or names, each row of a table of any characters", () => {
    fc.assert(
      fc.property(table(fc.string({ unit: "binary", maxLength: 6 })), style, (rows, how) => {
        const { lines, bytes } = written(rows, how);
        const { header, records, problems } = readCsv(bytes, "table.csv");
        for (const [i, cells] of rows.entries()) {
          const from = lines[i]!;
          const to = lines[i + 1] ?? Infinity;
          const read = records.find(({ line }) => line === from);
          const named = problems.some(({ line }) => header.length === 0 || (line >= from && line < to));
          if (read) expect(read.cells).toEqual(cells);
          expect(Boolean(read)).not.toBe(named);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, and never leaves a problem without words, whatever the bytes", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(heap, (bytes) => {
        const { header, records, problems } = readCsv(bytes, "table.csv");
        if (header.length === 0) expect(problems).not.toEqual([]);
        expect(records.every(({ cells }) => cells.length === header.length)).toBe(true);
        for (const problem of problems) {
          seen.add(problem.code);
          for (const words of [problem.code, problem.found, problem.expected, problem.fix]) expect(words).not.toBe("");
          expect(problem.line).toBeGreaterThanOrEqual(0);
          expect(problem.column).toBeGreaterThanOrEqual(problem.line > 0 ? 1 : 0);
          expect(problemText(problem).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u);
        }
      }),
      { numRuns: 5000 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });
});
