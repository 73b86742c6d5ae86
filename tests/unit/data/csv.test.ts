// What src/data/csv.ts promises.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";

const read = (text: string) => readCsv(new TextEncoder().encode(text), "table.csv");
const codes = (text: string) => read(text).problems.map(({ code }) => code);
const names = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`).join();
const twoRows = {
  header: ["area", "value"],
  records: [
    { line: 2, cells: ["E12000001", "1"] },
    { line: 3, cells: ["E12000002", ""] },
  ],
  problems: [],
};

describe("readCsv reads without complaint", () => {
  it.each([
    ["LF", "area,value\nE12000001,1\nE12000002,\n"],
    ["CRLF", "area,value\r\nE12000001,1\r\nE12000002,\r\n"],
    ["lone CR", "area,value\rE12000001,1\rE12000002,\r"],
    ["a mixture of line ends", "area,value\r\nE12000001,1\rE12000002,\n"],
    ["one byte-order mark", "\ufeffarea,value\nE12000001,1\nE12000002,\n"],
    ["no final newline", "area,value\nE12000001,1\nE12000002,"],
    ["trailing blank lines", "area,value\nE12000001,1\nE12000002,\n\n  \n\r\n"],
    ["spaces around a column name", ' area ," value"\nE12000001,1\nE12000002,\n'],
    ["quotation marks where none are needed", '"area",value\n"E12000001","1"\nE12000002,""\n'],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(twoRows);
  });

  it("a header without rows", () => {
    expect(read("area,value\n")).toEqual({ header: ["area", "value"], records: [], problems: [] });
  });

  it("quoted commas, quotation marks and line breaks, Welsh letters and spaces around values, all unchanged", () => {
    expect(read('a,b\n"x, y","say ""hi"""\n"one\r\ntwo\rthree",ŵŷ\n z ,  \n').records).toEqual([
      { line: 2, cells: ["x, y", 'say "hi"'] },
      { line: 3, cells: ["one\r\ntwo\rthree", "ŵŷ"] },
      { line: 6, cells: [" z ", "  "] },
    ]);
  });
});

describe("readCsv keeps its promises", () => {
  it("leaves out a faulty row and keeps the true line of the rows after it", () => {
    const { records, problems } = read('a,b\n"1\n2"\n3,4\n5,6,7\n8,\u200b9\n,\n10,11\n');
    expect(records).toEqual([
      { line: 4, cells: ["3", "4"] },
      { line: 8, cells: ["10", "11"] },
    ]);
    expect(problems.map(({ line, column, field, code }) => [line, column, field, code])).toEqual([
      [3, 3, "b", "too-few-cells"],
      [5, 5, "", "too-many-cells"],
      [6, 3, "b", "invisible-character"],
      [7, 1, "", "blank-row"],
    ]);
  });

  it.each([
    ["a bad header", "a,a\n1,2\n"],
    ["a wrong quotation mark", 'a,b\n1,2\n3,"4\n'],
    ["another encoding", "a,b\n1,2\n".split("").join("\0")],
    ["an empty file", ""],
  ])("gives no header and no records for %s", (_, text) => {
    const { header, records, problems } = read(text);
    expect({ header, records }).toEqual({ header: [], records: [] });
    expect(problems).toHaveLength(1);
  });

  it("counts columns in characters, not in bytes or UTF-16 units", () => {
    expect(read("a,b\nŵ🙂,\u200b\n").problems[0]).toMatchObject({ line: 2, column: 4 });
  });

  it("judges the rows below a bad header too", () => {
    expect(codes("a,__proto__\n1\n")).toEqual(["dangerous-header", "too-few-cells"]);
  });

  it("names an open quotation mark in the header rather than the semicolons behind it", () => {
    expect(codes('"area;value\n1;2\n')).toEqual(["unterminated-quote"]);
  });

  it("names the columns without a name as a spreadsheet does, and only counts the rest of a long strip", () => {
    expect(read("a,,c,\n").problems.map(({ found }) => found)).toEqual(["no name for columns B, D"]);
    expect(read("a,,,,,\n").problems[0]!.found).toMatch(/columns B, C, D, E, F$/);
    expect(read(`a${",".repeat(26)}b\n`).problems[0]!.found).toMatch(/columns B, C, D, E, F and 20 more$/);
    expect(read(`${names(27)},\n`).problems[0]!.found).toMatch(/column AB$/);
  });

  it("takes curly quotation marks for a mistake only around a whole cell, or where a comma parts them", () => {
    expect(codes("a,b\n“Better” services,the “right time”\n")).toEqual([]);
    expect(codes('a,b\n"“Right time”",1\n')).toEqual([]);
    expect(codes("a,b\n“Right time”,1\n")).toEqual(["curly-quotes"]);
    expect(codes("a,b\n“Bristol, City of”,1\n")).toEqual(["curly-quotes"]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("refuses a column %s", (name) => {
    expect(codes(`a,${name}\n1,2\n`)).toEqual(["dangerous-header"]);
  });

  it("prints the name of a column without its unseen characters", () => {
    expect(read("a,b\u0007\n1,\u200b\n").problems.map(({ field }) => field)).toEqual(["", "b[U+0007]"]);
  });
});

describe("readCsv has limits", () => {
  it("of 10,000 characters in a cell, quotation marks not counted", () => {
    const longest = '"'.repeat(2 * 10_000);
    expect(codes(`a,b\n"${longest}",${"x".repeat(10_000)}\n`)).toEqual([]);
    expect(codes(`a,b\n"${longest}y",${"x".repeat(10_001)}\n`)).toEqual(["cell-too-long", "cell-too-long"]);
  });

  it("of 200 columns", () => {
    expect(codes(names(200))).toEqual([]);
    expect(codes(names(201))).toEqual(["too-many-columns"]);
  });

  it("of a million rows", () => {
    expect(read(`a\n${"1\n".repeat(1_000_000)}`).records.at(-1)).toEqual({ line: 1_000_001, cells: ["1"] });
    expect(codes(`a\n${"1\n".repeat(1_000_001)}`)).toEqual(["too-many-rows"]);
  });

  it("of 100 problems, after which it says that it stopped", () => {
    expect(codes(`a,b\n${"1\n".repeat(100)}`)).toHaveLength(100);
    const stopped = read(`a,b\n${"1\n".repeat(5000)}`).problems;
    expect(stopped).toHaveLength(101);
    expect(stopped.at(-1)).toMatchObject({ line: 102, code: "too-many-faults" });
  });
});
