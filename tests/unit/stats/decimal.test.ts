// What src/stats/decimal.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compareDecimals, distance, divide, multiply, subtract } from "../../../src/stats/decimal.ts";

/** A fraction of two whole numbers: slow, and exact. */
type Fraction = { over: bigint; under: bigint };

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 9 }))
  .map(([units, places]) => {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
    const text = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
    return { text: `${units < 0n ? "-" : ""}${text}`, over: units, under: 10n ** BigInt(places) };
  });

/** A decimal text as a fraction, read digit by digit. */
function fractionOf(text: string): Fraction {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const over = [...(whole + fraction)].reduce((sum, digit) => sum * 10n + BigInt("0123456789".indexOf(digit)), 0n);
  return { over: text.startsWith("-") ? -over : over, under: 10n ** BigInt(fraction.length) };
}

const same = (text: string, { over, under }: Fraction) => {
  const given = fractionOf(text);
  expect(given.over * under === over * given.under, text).toBe(true);
};

/** Plain notation, no needless zeros, no minus zero. */
const plain = /^(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

describe("exact decimals", () => {
  it.each([
    ["7.9", "4.2", "3.7"],
    ["0.3", "0.1", "0.2"],
    ["100", "99.99", "0.01"],
    ["1", "1.0", "0"],
    ["-0.5", "-0.5", "0"],
  ])("%s - %s = %s", (a, b, difference) => expect(subtract(a, b)).toBe(difference));

  it("add, subtract and multiply as fractions do, and write plainly", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const under = a.under * b.under;
        same(add(a.text, b.text), { over: a.over * b.under + b.over * a.under, under });
        same(subtract(a.text, b.text), { over: a.over * b.under - b.over * a.under, under });
        same(multiply(a.text, b.text), { over: a.over * b.over, under });
        for (const result of [add, subtract, multiply].map((act) => act(a.text, b.text))) expect(result).toMatch(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it("compare as fractions do", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [a.over * b.under, b.over * a.under];
        expect(Math.sign(compareDecimals(a.text, b.text))).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(Math.abs(compareDecimals(a.text, a.text))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("divide to within one unit of the last place, towards zero", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.nat({ max: 30 }), (a, b, places) => {
        fc.pre(b.over !== 0n);
        const quotient = fractionOf(divide(a.text, b.text, places));
        // |a/b - quotient| < 10^-places, and the quotient is no further from zero than a/b.
        const [over, under] = [a.over * b.under, a.under * b.over];
        const error = over * quotient.under - quotient.over * under;
        const size = (value: bigint) => (value < 0n ? -value : value);
        expect(size(error) * 10n ** BigInt(places) < size(under) * quotient.under).toBe(true);
        expect(size(quotient.over * under) <= size(over * quotient.under)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("keep thirty places unless told otherwise", () => expect(divide("1", "3")).toBe(`0.${"3".repeat(30)}`));

  it("cannot divide by zero", () => expect(() => divide("1", "0.00")).toThrow(RangeError));

  it("measure a distance that is never negative and the same both ways", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(distance(a.text, b.text)).toBe(distance(b.text, a.text));
        expect(distance(a.text, b.text)).not.toMatch(/^-/);
      }),
    );
  });

  it.each(["", "1e5", "+1", "1,5", ".5", "5.", "x"])("refuse %j", (text) => {
    expect(() => add(text, "1")).toThrow(RangeError);
  });
});
