// What src/data/kept.ts promises.

import { describe, expect, it } from "vitest";
import { keptFrom, type Digest, type Readings } from "../../../src/data/kept.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const join: Digest = (list) => JSON.stringify(list.map((each) => [...each]));
const none: Readings = new Map();

describe("keptFrom", () => {
  it("reads the same bytes once, and again when they changed or are read in another way", () => {
    const first = keptFrom(none, join);
    expect(first.reading("a", [bytes("x")], () => 1)).toBe(1);
    const later = keptFrom(first.toKeep()!, join);
    expect(later.reading("a", [bytes("x")], () => 2)).toBe(1);
    expect(later.reading("a", [bytes("y")], () => 3)).toBe(3);
    expect(later.reading("b", [bytes("x")], () => 4)).toBe(4);
  });

  it("keeps nothing that has a fault", () => {
    const first = keptFrom(none, join);
    expect(first.reading("a", [bytes("x")], () => null)).toBeNull();
    expect(first.toKeep()).toBeNull();
  });

  it("has nothing to write when nothing is new, and forgets what was not asked for", () => {
    const first = keptFrom(none, join);
    for (const how of ["a", "b"]) first.reading(how, [bytes("x")], () => how);
    const again = keptFrom(first.toKeep()!, join);
    again.reading("a", [bytes("x")], () => "a");
    expect([...again.toKeep()!.values()]).toEqual(["a"]);
    again.reading("b", [bytes("x")], () => "b");
    expect(again.toKeep()).toBeNull();
  });
});
