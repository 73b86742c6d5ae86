// What src/data/row-cells.ts promises.

import { describe, expect, it } from "vitest";
import { cellFault, type CellContext } from "../../../src/data/row-cells.ts";
import { readVocabulary } from "../../../src/data/vocabulary.ts";
import { goodFiles } from "../../helpers/evidence.ts";

const { vocabulary } = readVocabulary(goodFiles);
const context = (row: Record<string, string> = {}): CellContext => ({
  vocabulary,
  row,
  indicator: { labels: { item: { "right-time": "Example" } }, series: { old: "Example" } },
});
const fault = (holds: string, column: string, text: string, row?: Record<string, string>) =>
  cellFault(holds, column, text, context(row));

describe("cellFault", () => {
  it.each([
    ["area", "area", "X00000011"],
    ["area-name", "area_name", "Example North"],
    ["month-or-day", "to", "2019-03"],
    ["month-or-day", "to", "2020-02-29"],
    ["label", "item", "right-time"],
    ["series", "series", "old"],
    ["status", "status", ""],
    ["status", "status", "suppressed"],
    ["number", "value", ""],
    ["number", "value", "0"],
    ["count", "base", "2000"],
    ["source", "source", "example-office"],
    ["source", "source", ""],
    ["text", "note", "Anything, really"],
    ["list:sexes", "sex", "female"],
  ])("%s takes %s = %j", (holds, column, text) => {
    expect(fault(holds, column, text, { area: "X00000011" })).toBeNull();
  });

  it.each([
    ["area", "area", "X00000099", "unknown-area"],
    ["area", "area", "", "empty-cell"],
    ["month-or-day", "to", "2019", "not-a-date"],
    ["month-or-day", "to", "", "not-a-date"],
    ["month-or-day", "to", "2019-13", "not-a-date"],
    ["month-or-day", "to", "2019-02-29", "not-a-date"],
    ["month-or-day", "to", "01/03/2019", "date-rewritten"],
    ["month-or-day", "to", "01-03-2019", "date-rewritten"],
    ["month-or-day", "to", "Mar-19", "date-rewritten"],
    ["month-or-day", "to", "1-Mar-2019", "date-rewritten"],
    ["label", "item", "right-tme", "unknown-label"],
    ["label", "response", "agree", "unknown-label"],
    ["series", "series", "new", "unknown-series"],
    ["status", "status", "Suppressed", "unknown-status"],
    ["number", "value", "1,200", "thousands-separator"],
    ["count", "base", "20.5", "not-a-count"],
    ["count", "base", "-2", "not-a-count"],
    ["source", "source", "Example Office", "not-an-id"],
    ["list:sexes", "sex", "Women", "unknown-id"],
    ["list:sexes", "sex", "", "empty-cell"],
  ])("%s refuses %s = %j as %s", (holds, column, text, code) => {
    expect(fault(holds, column, text)?.code).toBe(code);
  });

  it("guesses what a misspelt id means", () => {
    expect(fault("list:sexes", "sex", "femal")?.fix).toBe('Did you mean "female"?');
  });

  it("gives the code of the place that the row names, since codes look alike", () => {
    expect(fault("area", "area", "X00000012x", { area_name: "Example South" })?.fix).toContain("X00000012.");
    expect(fault("area", "area", "X00000012x", { area_name: "Nowhere" })?.fix).not.toContain("X0000");
  });

  it("holds a name against its code, and leaves an unknown code to its own check", () => {
    expect(fault("area-name", "area_name", "Example South", { area: "X00000011" })?.expected).toContain(
      "Example North",
    );
    expect(fault("area-name", "area_name", "Example South", { area: "nonsense" })).toBeNull();
  });
});
