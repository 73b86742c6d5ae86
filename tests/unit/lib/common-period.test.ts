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

test("of several definitions the one with the newest period is kept, the first where they are equally new", () => {
  const thing = (id: string, kin: string, to: string) => ({ id, kin, period: { to } });
  const things = [
    thing("old", "a", "2018"),
    thing("new", "a", "2024"),
    thing("same", "a", "2024"),
    thing("b", "b", "2001"),
  ];
  expect(newestOfKin(things).map(({ id }) => id)).toEqual(["new", "b"]);
});
