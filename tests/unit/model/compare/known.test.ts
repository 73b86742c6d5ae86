// What is known at a glance: a mark for every place and table, and no gap that looks like a figure.

import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../../src/model/areas/measures.ts";
import { isFitToCompare } from "../../../../src/model/areas/standing.ts";
import { knownOf } from "../../../../src/model/compare/known.ts";
import { isKnown } from "../../../../src/model/numbers/cell.ts";
import { libraryIn } from "../../../helpers/evidence.ts";

const library = libraryIn("data");
const kind = "police-force-area";
const matrix = knownOf(library, kind);
const markOf = (code: string, id: string) =>
  matrix.rows.find(({ area }) => area.code === code)!.cells[matrix.indicators.findIndex((each) => each.id === id)]!;

describe("what is known of police force areas", () => {
  it("has a row for each and a mark for each table", () => {
    expect(matrix.rows).toHaveLength(43);
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(matrix.indicators.length);
  });

  it("marks a figure only where a row has one, and says why where it has none", () => {
    for (const { area, cells } of matrix.rows) {
      cells.forEach((cell, index) => {
        const rows = rowsOf(matrix.indicators[index]!, area);
        if (cell.kind === "known") expect(rows.some(isFitToCompare)).toBe(true);
        if (cell.kind === "care") expect(rows.some((row) => isKnown(row.cell) && !isFitToCompare(row))).toBe(true);
        if (cell.kind === "missing") expect(cell.words).toMatch(/^[a-z]/);
      });
    }
  });

  it("asks for care with Lancashire's newest MARAC rate and has none for Norfolk", () => {
    expect(markOf("E23000003", "marac-rate").kind).toBe("care");
    expect(markOf("E23000024", "marac-rate")).toEqual({ kind: "missing", words: "not submitted" });
    expect(markOf("E23000030", "marac-rate").kind).toBe("known");
  });
});
