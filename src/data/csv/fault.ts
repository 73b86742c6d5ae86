// What a structural fault is before it has a line and a column, and how it gets them.
// Must not know which faults there are.

import type { Problem } from "../../lib/problem.ts";
import type { Saving } from "../encoding.ts";

/** A problem that knows its place only as an offset into the text. */
export type Fault = Pick<Problem, "field" | "code" | "found" | "expected" | "fix"> & { at: number };

/** What to click, in words that follow "save it as CSV". */
export const howToSave =
  "Excel: File > Save as > CSV UTF-8 (comma delimited). Numbers: File > Export to > CSV, text encoding Unicode " +
  "(UTF-8). LibreOffice: File > Save as > Text CSV, character set Unicode (UTF-8), field delimiter a comma.";

/** What a CSV file should be, and how to make one of a spreadsheet. */
export const asCsv: Saving = {
  expected: "a table saved as text with commas, in the encoding UTF-8 (a CSV file)",
  fix: `Open it in a spreadsheet and save it as CSV. ${howToSave}`,
};

/** Gives each fault its physical line and its column, counted in characters from 1. Reads the text once. */
export function placeFaults(faults: readonly Fault[], text: string, file: string): Problem[] {
  let [line, column, offset] = [1, 1, 0];
  const inOrder = [...faults].sort((a, b) => a.at - b.at);
  return inOrder.map(({ at, ...words }) => {
    for (; offset < at; offset++) {
      const code = text.charCodeAt(offset);
      const endsLine = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10);
      if (endsLine) [line, column] = [line + 1, 1];
      else if (code < 0xdc00 || code > 0xdfff) column++; // the second half of a character beyond U+FFFF counts no more
    }
    return { file, line, column, ...words };
  });
}
