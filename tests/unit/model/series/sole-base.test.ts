// What src/model/series/sole-base.ts promises.

import { expect, test } from "vitest";
import { soleBase } from "../../../../src/model/series/sole-base.ts";
import { divide, multiply } from "../../../../src/stats/decimal.ts";
import { roundHalfAwayFromZero } from "../../../../src/stats/round.ts";

test("finds the people again from a rate printed with enough digits", () => {
  for (let i = 1; i < 400; i += 1) {
    const [base, count] = [2_000 + i * 7_919, 3 + i * 17];
    const rate = roundHalfAwayFromZero(divide(multiply(String(count), "10000"), String(base)), 10);
    expect(soleBase(String(count), rate, 10_000)).toBe(base);
  }
});

test("is not known where no whole number fits, where several do, and where nothing happened", () => {
  expect(soleBase("1395", "22.226842", 10_000)).toBeNull();
  expect(soleBase("1395", "22.2", 10_000)).toBeNull();
  expect(soleBase("0", "0", 10_000)).toBeNull();
});

test("takes no notice of digits that are the noise of a program", () => {
  expect(soleBase("16839", "51.94352502783956", 10_000)).toBe(3_241_790);
});
