// What src/model/numbers/claims.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds, operators, parseClaim, testClaim } from "../../../../src/model/numbers/claims.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const { numbers } = numbersOf({ ...cells, times: { ratio: ["women", "men"] } });
const test = (text: string, pending: string[] = []) => {
  const result = testClaim("claim", text, numbers, new Set(pending));
  return result === null ? null : "fault" in result ? result.fault.code : parseClaim(result.claim.expression)!.operator;
};

describe("parseClaim", () => {
  it.each([
    ["a < b", "a", "<", "b", null],
    ["a>b", "a", ">", "b", null],
    ["a<=b", "a", "<=", "b", null],
    ["a>=-2.5", "a", ">=", "-2.5", null],
    ["  a =  50 ", "a", "=", "50", null],
    ["a ~ b within 0.5", "a", "~", "b", "0.5"],
    ["a~b within 0", "a", "~", "b", "0"],
  ])("%j is read", (text, left, operator, right, within) => {
    expect(parseClaim(text)).toEqual({ left, operator, right, within });
  });

  it.each([
    "",
    "a",
    "a b",
    "a <",
    "< b",
    "a < b < c",
    "a << b",
    "a => b",
    "a != b",
    "a ~ b",
    "a ~ b within c",
    "a < b within 1",
    "a ~ b within -1 2",
  ])("%j is no claim", (text) => expect(parseClaim(text)).toBeNull());
});

describe("holds", () => {
  const number = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat({ max: 2 })).map(([units, places]) => {
    const digits = String(Math.abs(units)).padStart(places + 1, "0");
    const text = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
    return { text: (units < 0 ? "-" : "") + text, hundredths: units * 10 ** (2 - places) };
  });

  it("is true of exactly the comparisons that whole hundredths make true", () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const [x, y, t] = [a.hundredths, b.hundredths, Math.abs(c.hundredths)];
        const expected = {
          "<": x < y,
          "<=": x <= y,
          ">": x > y,
          ">=": x >= y,
          "=": x === y,
          "~": Math.abs(x - y) <= t,
        };
        for (const operator of operators) {
          expect(holds(a.text, operator, b.text, c.text.replace("-", "")), operator).toBe(expected[operator]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("testClaim", () => {
  it.each([
    ["women > men", ">"],
    ["men < women", "<"],
    ["times = 2", "="],
    ["times >= 2", ">="],
    ["2 <= times", "<="],
    ["women ~ men within 3", "~"],
    ["none = 0", "="],
  ])("%s holds", (text, operator) => expect(test(text)).toBe(operator));

  it.each([
    ["women < men", "false-claim"],
    ["women > 6", "false-claim"],
    ["women ~ men within 2.99", "false-claim"],
    ["women > womn", "unknown-number"],
    ["1 < 2", "unknown-number"],
    ["women > suppressed", "missing-number"],
    ["women < women-before", "mixed-series"],
    ["women < north", "mixed-units"],
    ["women and men", "not-a-claim"],
  ])("%s is refused: %s", (text, code) => expect(test(text)).toBe(code));

  it("says nothing about a number that is reported already", () => {
    expect(test("women > gone", ["gone"])).toBeNull();
  });

  it("keeps both sides, for the page to show", () => {
    const result = testClaim("double", "times >= 2", numbers, new Set());
    expect(result && "claim" in result && result.claim).toMatchObject({
      name: "double",
      expression: "times >= 2",
      left: { name: "times" },
      right: null,
    });
  });
});
