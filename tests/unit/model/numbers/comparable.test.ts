// What src/model/numbers/comparable.ts promises.

import { describe, expect, it } from "vitest";
import { comparabilityFault } from "../../../../src/model/numbers/comparable.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const { numbers } = numbersOf({
  ...cells,
  gap: { difference: ["women", "men"] },
  part: { share: ["south", "north"] },
  agree: { indicator: "example-survey", item: "right-time", response: "agree" },
  rows: { count: { indicator: "example-trend" } },
  others: { count: { indicator: "example-cases" } },
});
const fault = (...names: string[]) => comparabilityFault(names.map((name) => numbers.get(name)!))?.code ?? null;

describe("comparabilityFault", () => {
  it.each([
    [["women"]],
    [["women", "men"]],
    [["north", "south", "none"]],
    // Percentages of different indicators have one unit; whether they mean the same is for the curator to judge.
    [["women", "part"]],
    // Counting rows says how many there are, whatever series they belong to.
    [["rows", "others"]],
    [[]],
  ])("%j may be compared", (names) => expect(fault(...names)).toBeNull());

  it.each([
    [["women", "women-before"], "mixed-series"],
    [["gap", "women-before"], "mixed-units"],
    [["women", "gap"], "mixed-units"],
    [["women", "north"], "mixed-units"],
    [["north", "agree"], "mixed-units"],
    [["north", "rows"], "mixed-units"],
  ])("%j may not: %s", (names, code) => {
    expect(fault(...names)).toBe(code);
    expect(fault(...[...names].reverse())).toBe(code);
  });
});
