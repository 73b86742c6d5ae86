// What src/model/numbers/period.ts promises.

import { describe, expect, it } from "vitest";
import { makePeriod } from "../../../../src/model/numbers/period.ts";

describe("makePeriod", () => {
  it.each([
    ["2018-04", "2019-03", "year ending March 2019", "2018/19"],
    ["1999-04", "2000-03", "year ending March 2000", "1999/00"],
    ["2019-01", "2019-12", "2019", "2019"],
    ["2013-04", "2016-03", "April 2013 to March 2016", "2013\u201316"],
    ["2020-05", "2020-05", "May 2020", "May 2020"],
    ["2020-05-07", "2020-05-07", "7 May 2020", "7 May 2020"],
    ["2018-04-01", "2019-03-31", "1 April 2018 to 31 March 2019", "2018\u201319"],
  ])("%s to %s is %s, in short %s", (from, to, label, short) => {
    expect(makePeriod(from, to)).toMatchObject({ from, to, label, short });
  });

  it.each([
    ["2018-04", "2019-03", "2018-04-01", "2019-04-01"],
    ["2019-12", "2019-12", "2019-12-01", "2020-01-01"],
    ["2020-02-29", "2020-02-29", "2020-02-29", "2020-03-01"],
  ])("%s to %s lasts from %s until before %s", (from, to, start, end) => {
    const period = makePeriod(from, to);
    expect([period.start, period.end].map((date) => date.toISOString().slice(0, 10))).toEqual([start, end]);
  });
});
