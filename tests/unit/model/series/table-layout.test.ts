// What src/model/series/table-layout.ts promises: no value stands alone in a row of gaps.

import { describe, expect, it } from "vitest";
import { exampleSeries, flags, type ExamplePoint } from "../../../../charts/examples/example-series.ts";
import { layoutOf } from "../../../../src/model/series/table-layout.ts";
import { tableOf } from "../../../../src/model/series/table.ts";
import { makePeriod } from "../../../../src/model/numbers/period.ts";
import type { Series } from "../../../../src/model/series/series.ts";

const seriesOf = (points: ExamplePoint[]) => exampleSeries({ id: "x", title: "Example", points });
/** The headings and the words of every row. */
const shown = (series: Series) => {
  const { leading, columns, rows } = tableOf(series);
  const words = rows.map((row) => [...row.leading, ...row.cells.map(({ text }) => text)]);
  return [[...leading, ...columns.map(({ title }) => title)], ...words];
};

describe("layoutOf", () => {
  const byYear = seriesOf(
    ["Norfolk", "Suffolk"].flatMap((row) =>
      ["2018/19", "2019/20"].map((year, i) => ({ row, year, by: year, value: `${i + row.length}` })),
    ),
  );
  /** The id of a period told apart is its end. */
  const periods: Series = {
    ...byYear,
    points: byYear.points.map((point) => ({ ...point, by: { id: point.period.to, title: point.period.short } })),
    bys: ["2018/19", "2019/20"].map((title, i) => ({ id: `${2019 + i}-03`, title })),
  };

  it("gives periods told apart a column each, under their full names, and no column that repeats them", () => {
    expect(shown(periods)).toEqual([
      ["Area", "Year ending March 2019", "Year ending March 2020"],
      ["Norfolk", "7%", "8%"],
      ["Suffolk", "7%", "8%"],
    ]);
  });

  it("keeps the column of periods where two of them end on the same day", () => {
    const longer = { ...periods.points[0]!, period: makePeriod("2017-04", "2019-03"), key: "longer" };
    const { leading } = layoutOf({ ...periods, points: [...periods.points, longer] });
    expect(leading.map(({ title }) => title)).toEqual(["Area", "Period"]);
  });

  const definitions = seriesOf([
    { year: "2017/18", by: "Old", series: "Old", value: "5.0" },
    { year: "2018/19", by: "Old", series: "Old", value: "6.0" },
    { year: "2018/19", by: "New", series: "New", value: flags.notPublished },
  ]);

  it("says definitions told apart in one column, and values in another", () => {
    expect(shown(definitions)).toEqual([
      ["Period", "Definition", "Per cent"],
      ["Year ending March 2018", "Old", "5.0%"],
      ["Year ending March 2019", "Old", "6.0%"],
      ["Year ending March 2019", "New", "Not published"],
    ]);
    expect(layoutOf(definitions).columns).toEqual([{ id: null, title: "Per cent" }]);
  });

  it("says anything else told apart in a column where no row would hold two values", () => {
    const series = seriesOf([
      { row: "Partner", by: "Rise", value: "8.5" },
      { row: "Relative", by: "Fall", value: "9.4" },
    ]);
    expect(shown(series)).toEqual([
      ["Area", "Sex", "Per cent"],
      ["Partner", "Rise", "8.5%"],
      ["Relative", "Fall", "9.4%"],
    ]);
  });

  it("keeps a column each where one row holds two values, and says where there is none", () => {
    const series = seriesOf([
      { row: "Wales", by: "Women", value: "7.1" },
      { row: "Wales", by: "Men", value: "3.2" },
      { row: "England", by: "Men", value: "3.0" },
    ]);
    expect(shown(series)).toEqual([
      ["Area", "Women", "Men"],
      ["Wales", "7.1%", "3.2%"],
      ["England", "No row", "3.0%"],
    ]);
  });
});
