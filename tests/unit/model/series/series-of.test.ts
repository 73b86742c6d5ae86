// What src/model/series/series-of.ts promises.

import { describe, expect, it } from "vitest";
import { schemas } from "../../../../src/data/schemas.ts";
import { select } from "../../../../src/model/numbers/select.ts";
import { seriesOf } from "../../../../src/model/series/series-of.ts";
import { goodIndicator } from "../../../helpers/quantities.ts";

/** The series of a chart with these fields. */
function series(id: string, fields: Record<string, unknown>) {
  const indicator = goodIndicator(id);
  const chart = schemas.chart.parse({ indicator: id, form: "bar", title: "Title", ...fields });
  return seriesOf("chart", "Title", chart, indicator, select(indicator, chart.where).observations);
}
const ids = (labels: { id: string }[]) => labels.map(({ id }) => id);

describe("seriesOf", () => {
  it("gives each observation its role, its cell and its limits", () => {
    const { points } = series("example-trend", { where: { to: "2020-03" }, rows: "sex" });
    expect(points[0]).toMatchObject({
      key: "2020-03.female.new",
      row: { id: "female", title: "Women" },
      by: null,
      series: { id: "new" },
      cell: { kind: "known", text: "6.0" },
      ...{ lower: 5.8, upper: 6.2, base: 2600 },
    });
  });

  it("keeps rows without a value, as missing and not as zero", () => {
    const { points } = series("example-cases", { where: { to: "2020-03" }, rows: "area" });
    expect(points.map(({ cell }) => (cell.kind === "known" ? cell.value : cell.reason.id))).toEqual([
      1711,
      950,
      "suppressed",
    ]);
  });

  it("orders rows as given, by value with the missing last, or by label", () => {
    const rows = (order: string) =>
      ids(series("example-cases", { where: { to: "2019-03" }, rows: "area", order }).rows);
    expect(rows("given")).toEqual(["X00000011", "X00000012", "X00000013"]);
    expect(rows("value")).toEqual(["X00000011", "X00000013", "X00000012"]);
    expect(rows("label")).toEqual(["X00000011", "X00000012", "X00000013"]);
    const studies = series("example-effect", { rows: "study", order: "value" }).rows;
    expect(ids(studies)).toEqual(["first-study", "second-study", "third-study"]);
  });

  it("lists colours and parts in the order in which the record words them", () => {
    expect(ids(series("example-survey", { rows: "item", parts: "response" }).parts)).toEqual([
      "agree",
      "neither",
      "disagree",
    ]);
    expect(ids(series("example-trend", { by: "sex" }).bys)).toEqual(["female", "male"]);
    expect(ids(series("example-trend", { by: "series" }).bys)).toEqual(["old", "new"]);
    expect(ids(series("example-trend", { rows: "to", by: "sex" }).rows)).toEqual([
      "2017-03",
      "2018-03",
      "2019-03",
      "2020-03",
    ]);
  });

  it("shows a break only where there are rows on both sides of it", () => {
    expect(series("example-trend", {}).breaks.map(({ at }) => at)).toEqual(["2018-04"]);
    expect(series("example-trend", { where: { series: "new" } }).breaks).toEqual([]);
    expect(series("example-trend", { where: { series: "old" } }).breaks).toEqual([]);
  });

  it("writes the lines below the title and the source line itself", () => {
    const { subtitle, sourceLine, axisTitle } = series("example-cases", { where: { to: "2020-03" }, rows: "area" });
    expect(subtitle).toBe("Example cases by area; Areas of Example Country; year ending March 2020");
    expect(sourceLine).toBe(
      "Sources: Example Office, Example release (2020); Example Newspaper, quoting Example Office, Example news page (2020)",
    );
    expect(axisTitle).toBe("Cases");
    expect(series("example-trend", { where: { sex: "female" } }).subtitle).toBe(
      "Example trend; Women; example people; Example Country; April 2016 to March 2020",
    );
  });

  it("names its columns for a table's headings", () => {
    const { rowTitle, byTitle, partTitle } = series("example-survey", { rows: "item", parts: "response" });
    expect([rowTitle, byTitle, partTitle]).toEqual(["Statement", null, "Response"]);
  });
});
