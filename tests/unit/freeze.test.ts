// What is frozen cannot be changed by anybody, however deep, and reads as before.

import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/lib/freeze.ts";

const library = () =>
  deepFreeze({
    findings: [{ id: "one", numbers: new Map([["women", { value: 7, parts: [1, 2] }]]) }],
    read: new Date(0),
  });

test("gives back the same value", () => {
  const thing = { a: [1] };
  expect(deepFreeze(thing)).toBe(thing);
  expect(deepFreeze("text")).toBe("text");
  expect(deepFreeze(null)).toBeNull();
});

describe("refuses", () => {
  const things: Record<string, (value: ReturnType<typeof library>) => unknown> = {
    "a changed field": (value) => (value.findings[0]!.id = "two"),
    "a new field": (value) => Object.assign(value, { more: 1 }),
    "a removed field": (value) => Reflect.deleteProperty(value, "findings") || fail(),
    "a longer list": (value) => value.findings.push(value.findings[0]!),
    "a sorted list": (value) => value.findings[0]!.numbers.get("women")!.parts.reverse(),
    "a new entry of a map": (value) => value.findings[0]!.numbers.set("men", { value: 1, parts: [] }),
    "a removed entry of a map": (value) => value.findings[0]!.numbers.delete("women"),
    "an emptied map": (value) => value.findings[0]!.numbers.clear(),
    "a change inside a map's value": (value) => (value.findings[0]!.numbers.get("women")!.value = 8),
  };

  test.each(Object.entries(things))("%s", (_name, change) => {
    const value = library();
    const before = JSON.stringify([value, [...value.findings[0]!.numbers]]);
    expect(() => change(value)).toThrow(TypeError);
    expect(JSON.stringify([value, [...value.findings[0]!.numbers]])).toBe(before);
  });
});

test("a frozen map still reads", () => {
  const { numbers } = library().findings[0]!;
  expect([numbers.size, numbers.get("women")?.value, [...numbers.keys()]]).toEqual([1, 7, ["women"]]);
});

test("things that hold each other end", () => {
  const one: { other?: object } = {};
  const other = { one };
  one.other = other;
  expect(Object.isFrozen(deepFreeze(one).other)).toBe(true);
});

/** A refusal that came as false instead of as an error. */
function fail(): never {
  throw new TypeError("refused");
}
