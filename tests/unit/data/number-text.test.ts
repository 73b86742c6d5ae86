// What src/data/number-text.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFault } from "../../../src/data/number-text.ts";

describe("numberFault", () => {
  it.each(["0", "7", "1316800", "7.5", "0.0", "-3", "-0.04", "100.00", "0.999999"])("takes %s", (text) => {
    expect(numberFault(text)).toBeNull();
  });

  it.each([
    ["#REF!", "excel-error"],
    ["#N/A", "excel-error"],
    ["#DIV/0!", "excel-error"],
    ["####", "overflowed-cell"],
    ["=A1", "formula"],
    ["1-Mar", "date-for-number"],
    ["Mar-19", "date-for-number"],
    ["1 Mar 2019", "date-for-number"],
    ["01/03/2019", "date-for-number"],
    ["1-3-2019", "date-for-number"],
    ["2019-03-01", "date-for-number"],
    ["2019-03", "date-for-number"],
    ["1/2", "date-for-number"],
    ["10-12", "range-for-number"],
    ["10 to 12", "range-for-number"],
    ["10\u201312", "range-for-number"],
    ["10.5\u221212.5", "range-for-number"],
    ["..", "legacy-symbol"],
    [".", "legacy-symbol"],
    ["\u2026", "legacy-symbol"],
    ["~", "legacy-symbol"],
    [":", "legacy-symbol"],
    ["-", "legacy-symbol"],
    ["\u2013", "legacy-symbol"],
    ["N/A", "legacy-symbol"],
    ["nil", "legacy-symbol"],
    ["[c]", "legacy-symbol"],
    ["x", "legacy-symbol"],
    ["\u0661\u0662", "not-western-digits"],
    ["\uff11\uff12", "not-western-digits"],
    ["\u09e7", "not-western-digits"],
    ["\u22125", "unicode-minus"],
    ["\u20135", "unicode-minus"],
    ["-0", "minus-zero"],
    ["-0.0", "minus-zero"],
    ["7%", "percent-sign"],
    ["\u00a35", "currency-sign"],
    ["1,200", "thousands-separator"],
    ["-1,200,300.5", "thousands-separator"],
    ["1 200", "thousands-separator"],
    ["1\u00a0200", "thousands-separator"],
    ["7,5", "decimal-comma"],
    ["1.2E+05", "exponent"],
    ["1e5", "exponent"],
    ["+5", "plus-sign"],
    [" 5", "spaces"],
    ["5 ", "spaces"],
    ["007", "leading-zeros"],
    ["-01", "leading-zeros"],
    ["<5", "approximate"],
    ["\u22655", "approximate"],
    [".5", "bare-point"],
    ["5.", "bare-point"],
    ["5*", "footnote-mark"],
    ["5 [1]", "footnote-mark"],
    ["5a", "footnote-mark"],
    ["5\u00b9", "footnote-mark"],
    ["1,200 (p)", "footnote-mark"],
    ["many", "not-a-number"],
    ["1".repeat(26), "number-too-long"],
  ])("%j is refused as %s", (text, code) => {
    expect(numberFault(text)?.code).toBe(code);
  });

  it("takes exactly the numbers that JavaScript would write back the same, bar their last zeros", () => {
    const scrap = fc.string({ unit: fc.constantFrom(..."0123456789.-+, %eE"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scrap, (text) => {
        // Written another way than the code does it: each character looked at by itself.
        const digits = text.startsWith("-") ? text.slice(1) : text;
        const [whole = "", fraction, ...more] = digits.split(".");
        const allDigits = (part: string) => part !== "" && [...part].every((sign) => "0123456789".includes(sign));
        const noZeros = whole === "0" || !whole.startsWith("0");
        const plain =
          allDigits(whole) && noZeros && more.length === 0 && (fraction === undefined || allDigits(fraction));
        const minusZero = text.startsWith("-") && Number(text) === 0 && whole === "0";
        expect(numberFault(text) === null).toBe(plain && !minusZero);
      }),
      { numRuns: 5000 },
    );
  });

  it("says of every text what it expected and what to do, or nothing at all", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (text) => {
        const fault = numberFault(text);
        if (fault) expect(Object.values(fault).every((words) => words.length > 3)).toBe(true);
        else expect(Number.isFinite(Number(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
