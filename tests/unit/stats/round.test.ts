// What src/stats/round.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfAwayFromZero } from "../../../src/stats/round.ts";

/** A number written in plain decimals, with its sign, and how many places it has. */
const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat({ max: 12 }))
  .map(([negative, units, places]) => {
    const digits = String(units).padStart(places + 1, "0");
    const text = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
    return { text: `${negative ? "-" : ""}${text}`, units: negative ? -units : units, places };
  });

const magnitude = (units: bigint) => (units < 0n ? -units : units);
const unitsOf = (text: string) => BigInt(text.replace(".", ""));

describe("roundHalfAwayFromZero", () => {
  it.each([
    ["2.675", 2, "2.68"],
    ["1.005", 2, "1.01"],
    ["-0.5", 0, "-1"],
    ["0.5", 0, "1"],
    ["-0.4", 0, "0"],
    ["-0.04", 1, "0.0"],
    ["2.5", 0, "3"],
    ["99.95", 1, "100.0"],
    ["7", 2, "7.00"],
    ["1316800", 0, "1316800"],
    ["1.5e-7", 7, "0.0000002"],
    ["1e-7", 3, "0.000"],
    ["-2.5e+3", 1, "-2500.0"],
    ["1.2345e+2", 1, "123.5"],
    ["5e+21", 0, "5000000000000000000000"],
  ])("%s to %i places is %s", (text, places, rounded) => {
    expect(roundHalfAwayFromZero(text, places)).toBe(rounded);
  });

  it("is the nearest number of that many places, and of two the one away from zero", () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 12 }), ({ text, units, places }, wanted) => {
        const rounded = roundHalfAwayFromZero(text, wanted);
        expect(rounded).toMatch(wanted ? new RegExp(`^-?\\d+\\.\\d{${wanted}}$`) : /^-?\d+$/);
        const finest = BigInt(Math.max(places, wanted));
        const exact = units * 10n ** (finest - BigInt(places));
        const given = unitsOf(rounded) * 10n ** (finest - BigInt(wanted));
        const step = 10n ** (finest - BigInt(wanted));
        const error = magnitude(given - exact);
        expect(2n * error <= step).toBe(true);
        if (2n * error === step) expect(magnitude(given) > magnitude(exact)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("never gives a minus zero", () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 6 }), ({ text }, places) => {
        expect(roundHalfAwayFromZero(text, places)).not.toMatch(/^-[0.]+$/);
      }),
    );
  });

  it.each(["", "-", "1,5", "1.", ".5", "+1", "NaN", "Infinity", "1e5x", "１"])("refuses %j", (text) => {
    expect(() => roundHalfAwayFromZero(text, 1)).toThrow(RangeError);
  });

  it.each([-1, 0.5, 21, Number.NaN])("refuses %d places", (places) => {
    expect(() => roundHalfAwayFromZero("1", places)).toThrow(RangeError);
  });
});
