// Declared sums, rules and followers as a data folder holds them, on the good example with tables laid over it.

import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../../src/evidence.ts";
import type { Library } from "../../../../src/model/things.ts";
import { goodText, goodWith, libraryOf } from "../../../helpers/evidence.ts";

const bySex = "{column: sex, whole: all, parts: [female, male]}";
const byArea = "{column: area, whole: X00000001, parts: children}";
const names: Record<string, string> = {
  X00000001: "Example Country",
  X00000011: "Example North",
  X00000012: "Example South",
  X00000013: '"Example West, City of"',
};

type Table = { rows: string[]; sums?: string[]; more?: string; unit?: string };

/** A table of cases by area and sex; each row is "code,sex,value,base,status". */
function table(id: string, { rows, sums = [], more = "", unit = "cases" }: Table): Record<string, string> {
  const head = "area,area_name,from,to,sex,value,base,status";
  const lines = rows.map((row) => {
    const [area = "", sex, ...rest] = row.split(",");
    return [area, names[area], "2018-04,2019-03", sex, ...rest].join(",");
  });
  const record = goodText("indicators/example-cases.md")
    .replace(/^fields: .*$/m, `source: example-office\nlocator: Example table\nfields: [${head.replaceAll(",", ", ")}]`)
    .replace(/^key: .*$/m, `key: [area, to, sex]\n${sums.length ? `sums: [${sums.join(", ")}]\n` : ""}${more}`)
    .replace(/^unit: .*$/m, `unit: ${unit}`)
    .replace("kind: count", unit === "cases" ? "kind: count" : "kind: rate");
  return { [`indicators/${id}.csv`]: `${[head, ...lines].join("\n")}\n`, [`indicators/${id}.md`]: record };
}

const rule = (text: string): Record<string, string> => ({
  "sources/example-office.md": goodText("sources/example-office.md").replace("read:", `${text}\nread:`),
});

/** What readers see of a table: the figure and its base, or the status. */
function seen({ indicators }: Library, id: string): string[] {
  const { observations } = indicators.find((indicator) => indicator.id === id)!;
  return observations.map(({ cell, base }) =>
    cell.kind === "missing" ? cell.reason.id : [cell.text, ...(base === null ? [] : [base])].join(" of "),
  );
}

const shownOf = (texts: Record<string, string>, id = "parts") => seen(libraryOf(goodWith(texts)), id);

describe("a rule of a source", () => {
  const rows = ["X00000011,all,9,,", "X00000011,female,5,,", "X00000011,male,4,,", "X00000012,all,0,,"];

  it("hides counts below its number, and keeps those at it and zeros", () => {
    expect(shownOf({ ...table("parts", { rows }), ...rule("hide-below: 5") })).toEqual(["9", "5", "suppressed", "0"]);
  });

  it("hides zeros where the source does", () => {
    const texts = { ...table("parts", { rows }), ...rule("hide-below: 5\nhide-zeros: true") };
    expect(shownOf(texts)).toEqual(["9", "5", "suppressed", "suppressed"]);
  });

  it("hides shares that tell a small count together with their base, and rows that rest on a small base", () => {
    const shares = [
      "X00000011,all,4.0,100,",
      "X00000011,female,5.0,100,",
      "X00000012,all,50.0,4,",
      "X00000012,male,0.0,90,",
    ];
    const texts = { ...table("parts", { rows: shares, unit: "percent" }), ...rule("hide-below: 5") };
    expect(shownOf(texts)).toEqual(["suppressed", "5.0 of 100", "suppressed", "0.0 of 90"]);
  });

  it("leaves other sources alone", () => {
    const texts = table("parts", { rows });
    const other = goodText("sources/example-paper.md").replace("read:", "hide-below: 5\nread:");
    expect(shownOf({ ...texts, "sources/example-paper.md": other })).toEqual(["9", "5", "4", "0"]);
  });
});

describe("sums of rows", () => {
  it("hide a second figure beside one that the publisher hides, and the bases of the sum", () => {
    const rows = ["X00000011,all,63,,", "X00000011,female,60,63,", "X00000011,male,,,suppressed"];
    expect(shownOf(table("parts", { rows, sums: [bySex] }))).toEqual(["63", "hidden-as-well", "suppressed"]);
    const three = ["X00000012,all,90,90,", "X00000012,female,60,90,", "X00000012,male,30,90,"];
    const shown = shownOf(table("parts", { rows: [...rows, ...three], sums: [bySex] }));
    expect(shown.slice(3)).toEqual(["90 of 90", "60 of 90", "30 of 90"]);
  });

  it("hide nothing where a figure is merely not known", () => {
    const rows = ["X00000011,all,63,,", "X00000011,female,60,,", "X00000011,male,,,not-found"];
    expect(shownOf(table("parts", { rows, sums: [bySex] }))).toEqual(["63", "60", "not-found"]);
  });

  it("reach into another table, both ways", () => {
    const wholes = table("wholes", {
      rows: ["X00000001,all,100,,"],
      sums: ["{column: area, whole: each, parts: children, parts-in: parts}"],
    });
    const hidden = table("parts", { rows: ["X00000011,all,40,,", "X00000012,all,57,,", "X00000013,all,3,,"] });
    expect(shownOf({ ...wholes, ...hidden, ...rule("hide-below: 5") })).toEqual(["hidden-as-well", "57", "suppressed"]);
  });

  it("know the same count in two tables", () => {
    const rows = ["X00000011,all,63,,", "X00000011,female,60,,", "X00000011,male,3,,"];
    const again = table("again", {
      rows: ["X00000011,female,60,,", "X00000012,female,70,,"],
      sums: ["{column: sex, whole: each, parts: same, parts-in: parts}"],
    });
    const texts = { ...table("parts", { rows, sums: [bySex] }), ...again, ...rule("hide-below: 5") };
    expect(shownOf(texts)).toEqual(["63", "hidden-as-well", "suppressed"]);
    expect(shownOf(texts, "again")).toEqual(["hidden-as-well", "70"]);
  });

  it("count only the rows that where: names", () => {
    const rows = ["X00000001,all,100,,", "X00000011,all,40,,", "X00000012,all,30,,", "X00000013,all,30,,"];
    const wrong = ["X00000001,female,9,,", "X00000011,female,1,,", "X00000012,female,1,,", "X00000013,female,1,,"];
    const sums = [byArea.replace("}", ", where: {sex: all}}")];
    expect(shownOf(table("parts", { rows: [...rows, ...wrong], sums }))).toHaveLength(8);
    const { problems } = evidenceOf(goodWith(table("parts", { rows: [...rows, ...wrong], sums: [byArea] })));
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["sum-differs", 6]]);
  });

  it("may miss by what rounding explains", () => {
    const rows = ["X00000011,all,2600,,", "X00000011,female,1900,,", "X00000011,male,600,,"];
    const sums = [bySex.replace("}", ", rounded-to: 100}")];
    expect(shownOf(table("parts", { rows, sums }))).toEqual(["2600", "1900", "600"]);
  });
});

describe("a table hidden with another", () => {
  it("hides its rows wherever the other's are hidden, even where that one tells more apart", () => {
    const rows = ["X00000011,female,60,,", "X00000011,male,3,,", "X00000012,female,70,,", "X00000012,male,9,,"];
    const rates = table("rates", {
      rows: ["X00000011,male,0.3,,", "X00000011,female,6.0,,", "X00000012,male,0.9,,"],
      unit: "percent",
      more: "hidden-with: [parts]\n",
    });
    const texts = { ...table("parts", { rows }), ...rates, ...rule("hide-below: 5") };
    expect(shownOf(texts, "rates")).toEqual(["hidden-as-well", "6.0", "0.9"]);
  });
});
