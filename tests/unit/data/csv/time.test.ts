// A hostile file costs time in proportion to its size: four times the size may not cost much more than four times the
// time. Work that grows with the square would cost sixteen times.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/data/csv.ts";

const hostile: Record<string, (size: number) => string> = {
  "one cell": (size) => `a\n${"x".repeat(size)}`,
  "one quoted cell": (size) => `a\n"${"x\n".repeat(size / 2)}"`,
  "an odd number of quotation marks": (size) => `a\n${'"'.repeat(size + 1)}`,
  "an even number of quotation marks": (size) => `a\n${'"'.repeat(size)}`,
  "stray quotation marks": (size) => `a\n${'x"'.repeat(size / 2)}`,
  "text after quotation marks": (size) => `a\n${'"x"y,'.repeat(size / 5)}`,
  "a header of commas": (size) => ",".repeat(size),
  "a row of commas": (size) => `a\n${",".repeat(size)}`,
  "rows too short": (size) => `a,b\n${"x\n".repeat(size / 2)}`,
  "blank lines before a row": (size) => `a\n${"\n".repeat(size)}x`,
  "carriage returns": (size) => "\r".repeat(size),
  "spaces before a letter": (size) => `a\n${" ".repeat(size)}x`,
  "spaces in the header": (size) => `a${" ".repeat(size)}b`,
  "blank lines of spaces": (size) => `a\n${" \n".repeat(size / 2)}`,
  "invisible characters": (size) => `a\n${"\u200b".repeat(size / 3)}`,
  "an opening curly quotation mark": (size) => `a\n“${"”".repeat(size / 3)}x`,
  "lost characters": (size) => `a\n${"\ufffd".repeat(size / 3)}`,
  "opening brackets": (size) => "[".repeat(size),
  "near merge-conflict markers": (size) => "\n<<<<<<".repeat(size / 7),
};

/** Best of several runs, in milliseconds: the time that the work takes when nothing else disturbs it. */
function bestTime(bytes: Uint8Array): number {
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    readCsv(bytes, "table.csv");
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("readCsv takes time in proportion to the file", () => {
  it.each(Object.keys(hostile))("when it holds %s", (name) => {
    const bytes = (size: number) => new TextEncoder().encode(hostile[name]!(size));
    const [small, large] = [bytes(100_000), bytes(400_000)];
    // Below ten milliseconds the clock and the collector say more than the work does. A busy machine can disturb one
    // comparison; work that grows with the square fails all of them.
    const ratio = () => bestTime(large) / Math.max(bestTime(small), 10);
    expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(12);
  });

  it("and refuses a cell of 1 MB, and a line of 200,000 quotation marks, at once", () => {
    for (const text of [`a\n${"x".repeat(1_000_000)}`, '"'.repeat(200_000), '"'.repeat(200_001)]) {
      const bytes = new TextEncoder().encode(text);
      expect(readCsv(bytes, "table.csv").problems).toHaveLength(1);
      expect(bestTime(bytes)).toBeLessThan(1000);
    }
  });
});
