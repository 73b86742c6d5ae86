// What src/data/csv/fault.ts promises.

import { describe, expect, it } from "vitest";
import { placeFaults } from "../../../../src/data/csv/fault.ts";

const words = { field: "", code: "code", found: "found", expected: "expected", fix: "fix" };

describe("placeFaults", () => {
  it("counts lines of every ending and columns in characters, in whatever order the faults come", () => {
    const text = "ab\r\ncd\re\n🙂f\n\r\ng";
    const places = placeFaults(
      [..."gfecba"].map((letter) => ({ ...words, at: text.indexOf(letter) })),
      text,
      "table.csv",
    );
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 2],
      [6, 1],
    ]);
    expect(places[0]).toEqual({ ...words, file: "table.csv", line: 1, column: 1 });
  });

  it("places a fault at the very end of the text", () => {
    expect(placeFaults([{ ...words, at: 3 }], "a\nb", "table.csv")[0]).toMatchObject({ line: 2, column: 2 });
  });
});
