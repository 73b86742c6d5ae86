// What src/lib/nearest.ts promises.

import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/lib/nearest.ts";

describe("nearest", () => {
  it.each([
    ["vlaue", "value"],
    ["supressed", "suppressed"],
    ["femal", "female"],
    ["odl", "old"],
    ["Women", "women"],
    ["partner-abuse-by-regions", "partner-abuse-by-region"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, ["value", "suppressed", "female", "old", "women", "partner-abuse-by-region"])).toBe(meant);
  });

  it.each(["all", "x", "something-else", ""])("takes %j for nothing", (word) => {
    expect(nearest(word, ["male", "female", "value"])).toBeNull();
  });

  it("takes the first of several that are equally near", () => expect(nearest("cat", ["car", "can"])).toBe("car"));
});
