// What src/model/numbers/claim-test.ts promises.

import { describe, expect, it } from "vitest";
import { parseClaim } from "../../../../src/model/numbers/claims.ts";
import { testSureness } from "../../../../src/model/numbers/claim-test.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const { numbers } = numbersOf({
  ...cells,
  "women-earlier": { indicator: "example-trend", to: "2019-03", sex: "female" },
  gap: { difference: ["women", "men"] },
  times: { ratio: ["women", "men"] },
  all: { sum: ["women", "men", "women-earlier"] },
  top: { highest: { indicator: "example-trend", to: "2020-03" } },
  first: { indicator: "example-effect", study: "first-study" },
});

function sureness(text: string): string {
  const expression = parseClaim(text)!;
  const sides = [expression.left, expression.right].filter((side) => numbers.has(side));
  const result = testSureness(
    expression,
    sides.map((side) => numbers.get(side)!),
  );
  if ("fault" in result) return result.fault.code;
  const { sureness: found } = result;
  return found === null ? "nothing sampled" : "tested" in found ? "tested" : found.untested.split(",")[0]!;
}

describe("testSureness", () => {
  it.each([
    ["women > men", "tested"],
    ["women < women-earlier", "tested"],
    ["gap > 0", "tested"],
    ["times > 1", "tested"],
    ["women > 5", "tested"],
    ["women > 5.9", "difference-not-shown"],
    ["women ~ men within 3", "nothing sampled"],
    ["north > south", "nothing sampled"],
    ["all > 1", "more than two estimates are compared at once"],
    ["top = women", "more than two estimates are compared at once"],
  ])("%s: %s", (text, expected) => expect(sureness(text)).toBe(expected));

  it("cannot tell where a source prints no interval", () => {
    const women = numbers.get("women")!;
    const bare = { ...women.cell!, observation: { ...women.cell!.observation, lower: null, upper: null } };
    const result = testSureness(parseClaim("women > men")!, [{ ...women, cell: bare }, numbers.get("men")!]);
    expect(result).toEqual({ sureness: { untested: expect.stringContaining("prints no interval") } });
  });

  it("cannot tell where a source does not say what its limits are", () => {
    const women = numbers.get("women")!;
    const unsaid = { ...women.cell!, indicator: { ...women.cell!.indicator, confidence: null } };
    const result = testSureness(parseClaim("women > men")!, [{ ...women, cell: unsaid }, numbers.get("men")!]);
    expect(result).toHaveProperty("sureness.untested");
  });
});
