// Which period places are compared in, and which of several definitions.

import { describe, expect, test } from "vitest";
import { commonPeriod, newestOfKin } from "../../../src/lib/common-period.ts";

describe("commonPeriod", () => {
  const known = (counts: Record<string, number>) => (period: string) => counts[period] ?? 0;

  test("is the newest where all have a value", () => {
    expect(commonPeriod(["2025", "2024"], known({ 2025: 2, 2024: 2 }))).toBe("2025");
  });

  test("is an older one where a place has no value in the newest", () => {
    expect(commonPeriod(["2025", "2024", "2023"], known({ 2025: 1, 2024: 2, 2023: 2 }))).toBe("2024");
  });

  test("is the newest where nobody has a value, and null where there is no period", () => {
    expect(commonPeriod(["2025", "2024"], known({}))).toBe("2025");
    expect(commonPeriod([], known({}))).toBeNull();
  });
});

describe("newestOfKin", () => {
  const thing = (id: string, kin: string, to: string, compares = true) => ({ id, kin, period: { to }, compares });
  const kept = (...things: ReturnType<typeof thing>[]) => newestOfKin(things).map(({ id }) => id);

  test("keeps the definition with the newest period, the first where they are equally new", () => {
    const [old, young, same] = [thing("old", "a", "2018"), thing("new", "a", "2024"), thing("same", "a", "2024")];
    expect(kept(old, young, same, thing("b", "b", "2001"))).toEqual(["new", "b"]);
  });

  test("keeps the newest that compares beside a newer one in which values are missing", () => {
    expect(kept(thing("older", "a", "2010"), thing("old", "a", "2018"), thing("new", "a", "2024", false))).toEqual([
      "old",
      "new",
    ]);
  });
});
