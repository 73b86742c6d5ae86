// What src/data/rows.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellPlaces } from "../../../src/data/cell-place.ts";
import { readCsv } from "../../../src/data/csv.ts";
import { csvText } from "../../../src/lib/csv-text.ts";
import { readFrontMatter } from "../../../src/data/front-matter.ts";
import { readRows } from "../../../src/data/rows.ts";
import { schemas, type Fields } from "../../../src/data/schemas.ts";
import { readVocabulary } from "../../../src/data/vocabulary.ts";
import { goodFiles, goodText } from "../../helpers/evidence.ts";

const { vocabulary } = readVocabulary(goodFiles);
const fieldsOf = (id: string): Fields<"indicator"> =>
  schemas.indicator.parse(readFrontMatter(goodFiles.get(`indicators/${id}.md`)!, "x.md").frontMatter?.fields);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (id: string, text: string) => readRows(bytes(text), `${id}.csv`, fieldsOf(id), vocabulary);

/** Lines as people count them. */
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

describe("readRows", () => {
  it("gives every row as text by column, with the line on which it begins", () => {
    const { rows, problems } = read("example-cases", goodText("indicators/example-cases.csv"));
    expect(problems).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6, 7, 8]);
    expect(rows[4]?.text).toMatchObject({ area_name: "Example West, City of", value: "0", source: "example-office" });
  });

  it("points at the physical line and the character where a cell begins, after a cell of several lines too", () => {
    const text = goodText("indicators/example-cases.csv").replace('comma",example-office', 'comma",Example Office');
    const [problem, ...others] = read("example-cases", text).problems;
    expect(others).toEqual([]);
    const { line, column, field } = problem!;
    expect([line, field]).toEqual([5, "source"]);
    expect([...linesOf(text)[line - 1]!].slice(column - 1).join("")).toMatch(/^Example Office,/);
  });

  it("leaves faulty rows out and keeps the others", () => {
    const text = goodText("indicators/example-trend.csv").replace("8.0,7.1,8.9", "8.0%,7.1,8.9");
    const { rows, problems } = read("example-trend", text);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([[2, 34, "percent-sign"]]);
    expect(rows).toHaveLength(7);
  });

  it("names the row whose key a later one has", () => {
    const text = `${goodText("indicators/example-effect.csv")}2019-01,2019-12,first-study,0.9,,,,Example page G\n`;
    const [problem] = read("example-effect", text).problems;
    expect(problem).toMatchObject({ line: 5, column: 17, field: "study", code: "duplicate-key" });
    expect(problem?.found).toContain("line 2");
  });

  it("gives one problem for a column that is misspelt, missing, left over or out of order", () => {
    const text = goodText("indicators/example-effect.csv");
    const header = "from,to,study,value,lower,upper,status,locator";
    for (const wrong of [
      header.replace("value", "vlaue"),
      header.replace("study,", "sex,"),
      header.replace("from,to", "to,from"),
    ]) {
      expect(read("example-effect", text.replace(header, wrong)).problems).toHaveLength(1);
    }
  });
});

describe("cellPlaces", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ŵ", "😀", ",", '"', "\n", "\r\n", " "), maxLength: 6 });

  it("finds the beginning of every cell of every sound table", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = csvText([["first", "second", "third"], ...rows.map((row) => ["x", ...row.slice(1)])]);
        const table = readCsv(bytes(text), "a.csv");
        const place = cellPlaces(bytes(text), "a.csv");
        for (const { line, cells } of table.records) {
          for (const [index, value] of cells.entries()) {
            const { line: at, column } = place(line, index);
            const rest = [...linesOf(text)[at - 1]!].slice(column - 1).join("");
            const written = /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
            expect(rest.startsWith(linesOf(written)[0]!)).toBe(true);
            if (index > 0) expect([...linesOf(text)[at - 1]!][column - 2]).toBe(",");
            else expect([at, column]).toEqual([line, 1]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("counts as the structural layer counts", () => {
    const text = 'first,second\n"ŵ😀\n😀",se\u202Econd\n';
    const [problem] = readCsv(bytes(text), "a.csv").problems;
    expect(cellPlaces(bytes(text), "a.csv")(2, 1)).toEqual({ line: problem!.line, column: problem!.column - 2 });
  });
});

describe("random rows", () => {
  const scraps: Record<string, string[]> = {
    from: ["2018-04", "2018-04-01", "2018", "Apr-18", ""],
    to: ["2019-03", "2019-03-31", "2017-03", "31/03/2019", "2019-02-30"],
    sex: ["female", "male", "women", ""],
    age: ["16-59", "16-over", "16-60"],
    series: ["old", "new", "newer", ""],
    value: ["6.4", "0", "", "101", "-1", "6,4", "#REF!", "..", "6.4%"],
    lower: ["5.8", "", "7.5", "x"],
    upper: ["7.0", "", "5.0", "[c]"],
    base: ["", "2000", "2,000", "1.5"],
    status: ["", "suppressed", "provisional", "hidden"],
    note: ["", "A note", "A note,\nof two lines", '"Words"'],
  };
  const columns = Object.keys(scraps);
  /** The first of each column's scraps makes a sound row; the others come now and then. */
  const row = fc.tuple(
    ...columns.map((column) => {
      const [sound, ...others] = scraps[column]!;
      return fc.oneof(
        { weight: 9, arbitrary: fc.constant(sound!) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
      );
    }),
  );

  it("either convert or give a problem inside the file, and never throw", () => {
    let [converted, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvText([columns, ...rows]);
        const { rows: good, problems } = read("example-trend", text);
        const faulty = new Set(problems.map(({ line }) => line));
        for (const problem of problems) {
          const line = linesOf(text)[problem.line - 1];
          expect(problem.column).toBeGreaterThan(0);
          expect(problem.column).toBeLessThanOrEqual([...line!].length + 1);
          for (const words of [problem.found, problem.expected, problem.fix, problem.code]) expect(words).not.toBe("");
        }
        expect(good.length + faulty.size).toBeGreaterThanOrEqual(rows.length);
        for (const { text: cells } of good) {
          expect(cells.value === "" ? cells.status : Number(cells.value)).not.toBeNaN();
          expect(cells.value === "" && cells.status === "").toBe(false);
        }
        converted += good.length;
        refused += problems.length;
      }),
      { numRuns: 800 },
    );
    expect(converted).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(500);
  });
});
