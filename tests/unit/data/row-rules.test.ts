// What src/data/row-rules.ts promises.

import { describe, expect, it } from "vitest";
import { rowFaults } from "../../../src/data/row-rules.ts";
import { schemas, type Fields } from "../../../src/data/schemas.ts";
import { readFrontMatter } from "../../../src/data/front-matter.ts";
import { readVocabulary } from "../../../src/data/vocabulary.ts";
import { goodFiles } from "../../helpers/evidence.ts";

const { vocabulary } = readVocabulary(goodFiles);
const trend = schemas.indicator.parse(
  readFrontMatter(goodFiles.get("indicators/example-trend.md")!, "x.md").frontMatter?.fields,
);

const row = (changes: Record<string, string>) => ({
  ...{ from: "2018-04", to: "2019-03", value: "6.4", lower: "5.8", upper: "7.0", status: "", ...changes },
});
const codes = (changes: Record<string, string>, fields: Partial<Fields<"indicator">> = {}) =>
  rowFaults(row(changes), { ...trend, ...fields }, vocabulary).map(({ code, field }) => `${code} ${field}`);

describe("rowFaults", () => {
  it.each([
    ["a value between its limits", {}],
    ["a value on its limit", { value: "7.0" }],
    ["no limits", { lower: "", upper: "" }],
    ["a reason instead of a value", { value: "", lower: "", upper: "", status: "suppressed" }],
    ["a remark beside a value", { status: "provisional" }],
    ["a zero", { value: "0", lower: "", upper: "" }],
    ["one day", { from: "2019-03-31", to: "2019-03-31" }],
  ])("takes %s", (_, changes) => expect(codes(changes)).toEqual([]));

  it.each([
    [{ value: "", lower: "", upper: "" }, "empty-value-without-status value"],
    [{ value: "", lower: "", upper: "", status: "provisional" }, "empty-value value"],
    [{ lower: "", upper: "", status: "suppressed" }, "value-beside-absence value"],
    [{ value: "0", lower: "", upper: "", status: "suppressed" }, "value-beside-absence value"],
    [{ value: "", status: "suppressed" }, "limits-without-value lower"],
    [{ upper: "" }, "half-an-interval upper"],
    [{ lower: "" }, "half-an-interval lower"],
    [{ value: "7.1" }, "value-outside-limits value"],
    [{ lower: "7.0", upper: "5.8" }, "value-outside-limits value"],
    [{ value: "100.1", lower: "", upper: "" }, "out-of-range value"],
    [{ lower: "-0.1" }, "out-of-range lower"],
    [{ from: "2019-04" }, "period-ends-before-start to"],
    [{ to: "2019-03-31" }, "mixed-dates to"],
    [{ source: "", locator: "" }, null],
  ])("%j gives %s", (changes, code) => expect(codes(changes)).toEqual(code ? [code] : []));

  it("leaves cells that are faulty by themselves to their own check", () => {
    expect(codes({ value: "many", lower: "few" })).toEqual([]);
    expect(codes({ from: "2019-13" })).toEqual([]);
    expect(codes({ value: "", lower: "", upper: "", status: "supressed" })).toEqual([]);
  });

  it.each([
    ["cases", "count", "1.5", false],
    ["cases", "count", "-1", false],
    ["cases", "count", "0", true],
    ["pounds", "money", "-1", false],
    ["pounds", "money", "1.50", true],
    ["risk-ratio", "effect", "0", false],
    ["risk-ratio", "effect", "0.01", true],
    ["percent", "effect", "-12", true],
    ["percent", "estimate", "-12", false],
  ] as const)("a %s of the kind %s may be %s: %s", (unit, kind, value, may) => {
    expect(codes({ value, lower: "", upper: "" }, { unit, kind })).toEqual(may ? [] : ["out-of-range value"]);
  });

  it("asks every row for a source and a locator where the record gives none", () => {
    const bare = { source: undefined, locator: undefined };
    expect(codes({ source: "", locator: " " }, bare)).toEqual(["no-source source", "no-locator locator"]);
    expect(codes({ source: "example-office", locator: "Row" }, bare)).toEqual([]);
    // Without the columns it is one fault of the record, said once elsewhere.
    expect(codes({}, bare)).toEqual([]);
  });
});
