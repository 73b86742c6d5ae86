// What src/model/numbers/select.ts promises.

import { describe, expect, it } from "vitest";
import { differingColumns, idOf, select } from "../../../../src/model/numbers/select.ts";
import { goodIndicator } from "../../../helpers/quantities.ts";

const trend = goodIndicator("example-trend");
const cases = goodIndicator("example-cases");
const lines = (where: Parameters<typeof select>[1], indicator = trend) =>
  select(indicator, where).observations.map(({ line }) => line);

describe("select", () => {
  it.each([
    [{}, [2, 3, 4, 5, 6, 7, 8, 9]],
    [{ sex: "female" }, [2, 4, 6, 8]],
    [{ sex: ["male", "female"], to: "2017-03" }, [2, 3]],
    [{ to: "latest" }, [8, 9]],
    [{ to: "latest", series: "old" }, [4, 5]],
    [{ to: ["2017-03", "2019-03"], sex: "male" }, [3, 7]],
    [{ from: "2016-04" }, [2, 3]],
    [{ value: "> 6.4" }, [2, 4]],
    [{ value: ">= 6.40" }, [2, 4, 6]],
    [{ value: "= 3" }, [9]],
    [{ value: "< 0" }, []],
  ])("%j chooses lines %j, in the CSV's order", (where, expected) => {
    expect(select(trend, where).fault).toBeNull();
    expect(lines(where)).toEqual(expected);
  });

  it("takes a zero for a value and a missing value for none", () => {
    expect(lines({ value: "<= 0" }, cases)).toEqual([7]);
    expect(lines({ value: ">= 0" }, cases)).toEqual([2, 3, 6, 7]);
  });

  it.each([
    [{ sex: "females" }, "no-such-row", 'Did you mean "female"?'],
    [
      { sex: ["female", "all"] },
      "no-such-row",
      "Choose a value that example-trend has in sex, with the other columns as given.",
    ],
    [{ sx: "female" }, "unknown-column", 'Did you mean "sex"?'],
    [{ base: "2000" }, "unknown-column", "Choose one of these columns."],
    [{ to: "2017-03", series: "new" }, "no-such-row", 'Did you mean "2019-03"?'],
    [{ value: "over 40" }, "bad-condition", "Write a sign and a plain number."],
    [{ value: "> 4e1" }, "bad-condition", "Write a sign and a plain number."],
  ])("%j is refused as %s: %s", (where, code, fix) => {
    const { observations, fault } = select(trend, where);
    expect(observations).toEqual([]);
    expect([fault?.code, fault?.fix]).toEqual([code, fix]);
  });

  it("names the columns of the key in which rows differ", () => {
    expect(differingColumns(trend, select(trend, { sex: "female" }).observations)).toEqual(["to", "series"]);
    expect(differingColumns(trend, select(trend, { to: "latest" }).observations)).toEqual(["sex"]);
  });

  it("knows what a row is in each column", () => {
    const [row] = trend.observations;
    expect(["from", "to", "sex", "series", "value"].map((column) => idOf(row!, column))).toEqual([
      ...["2016-04", "2017-03", "female", "old", undefined],
    ]);
  });
});
