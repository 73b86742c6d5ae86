// What src/model/words/certainty.ts promises.

import { describe, expect, it } from "vitest";
import { certaintyFaults } from "../../../../src/model/words/certainty.ts";
import type { Certainty } from "../../../../src/model/things.ts";

const all: Certainty[] = ["high", "moderate", "low", "very-low"];

describe("certaintyFaults", () => {
  it.each([
    ["It probably helps", "moderate"],
    ["It is likely that it helps", "moderate"],
    ["It may help", "low"],
    ["It might help", "low"],
    ["Might it help?", "low"],
    ["We do not know whether it helps", "very-low"],
    ["We don't know", "very-low"],
    ["It is not known", "very-low"],
  ] as const)("%j goes with %s and with no other", (text, certainty) => {
    const fitting = all.filter((each) => certaintyFaults(text, each, []).length === 0);
    expect(fitting).toEqual([certainty]);
  });

  it("lets plain words go with high certainty alone, and May be a month", () => {
    const told = all.map((certainty) =>
      certaintyFaults("It helped in May 2020", certainty, []).map(({ code }) => code),
    );
    expect(told).toEqual([[], ["no-certainty-word"], ["no-certainty-word"], ["no-certainty-word"]]);
  });

  it("passes over what the record lists as a literal", () => {
    expect(certaintyFaults("Women who may be at risk", "high", ["may be at risk"])).toEqual([]);
  });

  it("reports each kind of word once", () => {
    expect(certaintyFaults("It may, might or probably will help", "high", [])).toHaveLength(2);
  });
});
