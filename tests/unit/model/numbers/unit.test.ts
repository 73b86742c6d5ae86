// What src/model/numbers/unit.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fullQuantityText,
  nounAfter,
  numberText,
  quantityText,
  type Unit,
} from "../../../../src/model/numbers/unit.ts";

const unit = (changes: Partial<Unit>): Unit => ({
  ...{ id: "x", kind: "count", one: "case", many: "cases", prefix: "", suffix: "", axis: "Cases" },
  ...changes,
});
const percent = unit({ kind: "percent", one: "percent", many: "percent", suffix: "%" });
const pounds = unit({ kind: "money", prefix: "\u00a3", one: "pound", many: "pounds" });

describe("numberText", () => {
  it.each([
    ["1316800", 0, "1,316,800"],
    ["999", 0, "999"],
    ["1000.5", 1, "1,000.5"],
    ["0.675", 2, "0.68"],
    ["-1234.5", 0, "\u22121,235"],
    ["-0.4", 0, "0"],
    ["7", 1, "7.0"],
  ])("%s to %i places reads %s", (value, decimals, text) => expect(numberText(value, decimals)).toBe(text));

  it("groups every three digits before the point and none behind it", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.nat({ max: 6 }), (whole, decimals) => {
        const text = numberText(String(whole), decimals);
        expect(text.replaceAll(",", "")).toBe(decimals ? `${whole}.${"0".repeat(decimals)}` : String(whole));
        expect(text.split(".")[0]).toMatch(/^\d{1,3}(,\d{3})*$/);
      }),
    );
  });
});

describe("quantityText", () => {
  it("carries the signs of its unit, the minus in front of them all", () => {
    expect(quantityText("7.94", percent, 1)).toBe("7.9%");
    expect(quantityText("5192871", pounds, 0)).toBe("\u00a35,192,871");
    expect(quantityText("-5", pounds, 0)).toBe("\u2212\u00a35");
  });
});

describe("nounAfter", () => {
  it("is singular after one alone, and nothing after a sign that says it", () => {
    expect([nounAfter("1", unit({})), nounAfter("0", unit({})), nounAfter("1.0", unit({}))]).toEqual([
      "case",
      "cases",
      "cases",
    ]);
    expect(nounAfter("1%", unit({ kind: "percent" }))).toBe("");
  });
});

describe("fullQuantityText", () => {
  it("names what is counted, one or many, where no sign does", () => {
    expect(fullQuantityText("1", unit({}), 0)).toBe("1 case");
    expect(fullQuantityText("1711", unit({}), 0)).toBe("1,711 cases");
    expect(fullQuantityText("0", unit({}), 0)).toBe("0 cases");
    expect(fullQuantityText("1.0", unit({ kind: "rate" }), 1)).toBe("1.0 cases");
    expect(fullQuantityText("7.9", percent, 1)).toBe("7.9%");
    expect(fullQuantityText("5", pounds, 0)).toBe("\u00a35");
  });
});
