// What src/model/series/download.ts promises.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/data/csv.ts";
import { downloadColumns, downloadCsv, downloadRows } from "../../../../src/model/series/download.ts";
import { goodIndicator, goodLibrary } from "../../../helpers/quantities.ts";

const { areas } = goodLibrary;
const fixed = ["area_code", "area_name", "period_from", "period_to", "period_label"];
const end = ["series", "value", "lower", "upper", "unit", "base", "status", "note", "source_id", "locator"];

describe("a download", () => {
  it("has the promised columns around the indicator's own", () => {
    expect(downloadColumns(goodIndicator("example-cases"))).toEqual([...fixed, ...end]);
    expect(downloadColumns(goodIndicator("example-trend"))).toEqual([...fixed, "sex", "age", ...end]);
  });

  it("has the source's own characters for numbers, and says what is missing", () => {
    const cases = goodIndicator("example-cases");
    const found = downloadRows(cases, cases.observations, areas);
    expect(found.map(({ value, status }) => `${value}|${status}`)).toEqual([
      "1200|",
      "1711|",
      "|x",
      "950|p",
      "0|",
      "|c",
    ]);
    expect(found[2]).toMatchObject({
      ...{ area_code: "X00000012", area_name: "Example South", period_label: "year ending March 2019", unit: "cases" },
      ...{ note: "Not submitted: The example\nhas a note of two lines, with a comma", source_id: "example-office" },
    });
  });

  it.each(goodLibrary.indicators.map(({ id }) => id))("of %s can be read back, row for row", (id) => {
    const indicator = goodIndicator(id);
    const csv = downloadCsv(indicator, indicator.observations, areas);
    const { header, records, problems } = readCsv(new TextEncoder().encode(csv), "download.csv");
    expect(problems).toEqual([]);
    expect(header).toEqual(downloadColumns(indicator));
    const rows = records.map(({ cells }) => Object.fromEntries(header.map((column, index) => [column, cells[index]])));
    expect(rows).toEqual(downloadRows(indicator, indicator.observations, areas));
  });

  it("makes text harmless that a spreadsheet would run, and never touches a number", () => {
    const trend = goodIndicator("example-trend");
    const [row] = trend.observations;
    for (const note of ["=1+1", "+1", "-1", "@sum", "\tx"]) {
      const csv = downloadCsv(trend, [{ ...row!, note }], areas);
      const { records } = readCsv(new TextEncoder().encode(csv), "download.csv");
      expect(records[0]?.cells[downloadColumns(trend).indexOf("note")] ?? csv).toContain(`'${note}`);
    }
    const csv = downloadCsv(trend, [{ ...row!, cell: { kind: "known", value: -5, text: "-5", flag: null } }], areas);
    expect(csv).toContain(",-5,");
  });
});
