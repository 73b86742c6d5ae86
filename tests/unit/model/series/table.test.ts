// What src/model/series/table.ts promises.

import { describe, expect, it } from "vitest";
import { tableOf } from "../../../../src/model/series/table.ts";
import { quantityText } from "../../../../src/model/numbers/unit.ts";
import { goodLibrary } from "../../../helpers/quantities.ts";

const tableOfChart = (id: string) => tableOf(goodLibrary.charts.find((chart) => chart.id === id)!.series);
const rows = (id: string) =>
  tableOfChart(id).rows.map(({ leading, cells }) => [...leading, ...cells.map(({ text }) => text)]);

describe("tableOf", () => {
  it("has a row for each period and a column for each colour of a line chart", () => {
    const { leading, columns, caption } = tableOfChart("example-trend");
    expect(leading).toEqual(["Period", "Definition"]);
    expect(columns.map(({ title }) => title)).toEqual(["Women", "Men"]);
    expect(caption).toBe("Among example women, 6.0% were counted in the latest year");
    expect(rows("example-trend")).toEqual([
      ["Year ending March 2017", "Example people aged 16 to 59", "8.0% (7.1% to 8.9%)", "4.1% (3.4% to 4.8%)"],
      ["Year ending March 2018", "Example people aged 16 to 59", "7.5% (6.6% to 8.4%)", "Suppressed"],
      ["Year ending March 2019", "Example people aged 16 and over", "6.4% (6.2% to 6.6%)", "3.2% (2.7% to 3.7%)"],
      ["Year ending March 2020", "Example people aged 16 and over", "6.0% (5.8% to 6.2%)", "3.0% (2.5% to 3.5%)"],
    ]);
  });

  it("has a row for each bar, in the picture's order, the missing last", () => {
    expect(rows("example-areas")).toEqual([
      ["Example North", "1,711"],
      ["Example South", "950"],
      ["Example West, City of", "Suppressed"],
    ]);
  });

  it("has a column for each part of a divided bar", () => {
    expect(tableOfChart("example-answers").columns.map(({ title }) => title)).toEqual([
      "Agree",
      "Neither agree nor disagree",
      "Disagree",
    ]);
    expect(rows("example-answers")).toEqual([
      ["Example help came at the right time", "7", "5", "12"],
      ["Example help came to the right place", "10", "6", "8"],
    ]);
  });

  it("shows every point of the picture once, with the picture's own figure", () => {
    for (const { series } of goodLibrary.charts) {
      const cells = tableOf(series).rows.flatMap((row) => row.cells);
      const points = cells.map(({ point }) => point).filter((point) => point !== null);
      expect(new Set(points)).toEqual(new Set(series.points));
      expect(points).toHaveLength(series.points.length);
      for (const { text, point } of cells) {
        if (point?.cell.kind === "known")
          expect(text).toContain(quantityText(point.cell.text, series.unit, series.decimals));
        if (point?.cell.kind === "missing") expect(text).toBe(point.cell.reason.title);
      }
    }
  });

  it("says where the data have no row at all", () => {
    const { series } = goodLibrary.charts.find(({ id }) => id === "example-answers")!;
    const { rows: found } = tableOf({ ...series, points: series.points.slice(1) });
    expect(found[0]?.cells.map(({ text }) => text)).toEqual(["No row", "5", "12"]);
  });
});
