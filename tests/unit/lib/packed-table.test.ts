// What src/lib/packed-table.ts promises: rows come back as they were, and what they share is said once.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTable, unpackTable, type Json } from "../../../src/lib/packed-table.ts";

describe("a packed table", () => {
  it("says the names of its columns once, and what all rows share in its head", () => {
    const rows = [
      { year: "2019", unit: "cases", value: 1, place: { id: "a" } },
      { year: "2020", unit: "cases", value: null, place: { id: "a" } },
    ];
    expect(packTable(rows)).toEqual([
      ["year", ["unit", "cases"], "value", ["place", { id: "a" }]],
      ["2019", 1],
      ["2020", null],
    ]);
  });

  it("holds one row, and no row", () => {
    expect(packTable([{ a: "1" }])).toEqual([[["a", "1"]], []]);
    expect([packTable([]), unpackTable([])]).toEqual([[], []]);
  });

  it("gives back any rows, with their columns in their order, by way of a file too", () => {
    const cell = fc.oneof(
      fc.constantFrom<Json>("", "a", "b", null, 0, 1.5),
      fc.string(),
      fc.jsonValue() as fc.Arbitrary<Json>,
    );
    const name = fc.stringMatching(/^[a-z_]{1,6}$/);
    const tables = fc
      .uniqueArray(name, { minLength: 1, maxLength: 6 })
      .chain((names) =>
        fc
          .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 8 })
          .map((rows) => rows.map((row) => Object.fromEntries(names.map((each, index) => [each, row[index]!])))),
      );
    fc.assert(
      fc.property(tables, (rows) => {
        const text = JSON.stringify(packTable(rows));
        expect(JSON.stringify(unpackTable(JSON.parse(text) as Json[][]))).toBe(JSON.stringify(rows));
      }),
    );
  });
});
