// The address of the compare page: it holds the state, reads back as the same state, and what it asks in vain is said.

import { describe, expect, test } from "vitest";
import { defaultsOf, queryOf, sharedBy, stateOf } from "../../../src/client/compare/state.ts";

const codes = Array.from({ length: 8 }, (_, index) => `e2300000${index + 1}`);
const [a, b, c] = codes as [string, string, string];
const index = {
  areas: codes.map((code) => ({ code, name: `Place ${code}`, kind: "Places" })),
  indicators: [
    { id: "everywhere", title: "Everywhere", topic: "One", areas: codes },
    { id: "in-two", title: "In two", topic: "One", areas: [a, b] },
    { id: "in-one", title: "In one", topic: "Two", areas: [c] },
  ],
  columns: { before: [], after: [] },
};

describe("the state of the compare page", () => {
  test("is written readably, every parameter of it", () => {
    expect(queryOf({ areas: [a, b], indicators: ["in-two", "everywhere"] })).toBe(
      "?areas=e23000001~e23000002&indicators=in-two~everywhere",
    );
  });

  test("reads back as it was written", () => {
    const states = [
      { areas: [b, a], indicators: ["everywhere"] },
      { areas: codes.slice(0, 6), indicators: ["in-two", "in-one", "everywhere"] },
    ];
    for (const state of states) expect(stateOf(queryOf(state), index)).toEqual({ state, notes: [] });
  });

  test("takes codes in capitals and escaped separators, which mailers make", () => {
    const { state, notes } = stateOf("?areas=E23000001%7EE23000002&indicators=in-two", index);
    expect([state, notes]).toEqual([{ areas: [a, b], indicators: ["in-two"] }, []]);
  });

  test("leaves out what is unknown and says so", () => {
    const { state, notes } = stateOf(`?areas=${a}~x99~${b}&indicators=everywhere~nothing&colour=red`, index);
    expect(state).toEqual({ areas: [a, b], indicators: ["everywhere"] });
    expect(notes).toHaveLength(3);
    expect(notes.join(" ")).toMatch(/"colour".*"x99".*"nothing"/);
  });

  test("falls back to the default tables where no table that is asked for is known", () => {
    const { state, notes } = stateOf(`?areas=${a}~${b}&indicators=nothing`, index);
    expect(state.indicators).toEqual(["everywhere", "in-two"]);
    expect(notes).toHaveLength(1);
  });

  test("shows six places at most, and says that there were more", () => {
    const { state, notes } = stateOf(`?areas=${codes.join("~")}&indicators=everywhere`, index);
    expect(state.areas).toEqual(codes.slice(0, 6));
    expect(notes).toEqual([expect.stringContaining("first six of 8")]);
  });

  test("is empty without an address, and empty states have no address", () => {
    expect(stateOf("", index)).toEqual({ state: { areas: [], indicators: [] }, notes: [] });
    expect(queryOf({ areas: [], indicators: ["everywhere"] })).toBe("");
  });
});

test("tables are offered where two of the places have figures; the default are those that most have", () => {
  expect(sharedBy([a, b, c], index)).toEqual([
    { id: "everywhere", count: 3 },
    { id: "in-two", count: 2 },
  ]);
  expect(defaultsOf([a, b, c], index)).toEqual(["everywhere"]);
  expect(defaultsOf([a], index)).toEqual([]);
});
