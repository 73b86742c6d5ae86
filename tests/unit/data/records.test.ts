// What src/data/records.ts promises.

import { describe, expect, it } from "vitest";
import { readRecords } from "../../../src/data/records.ts";
import { badFolders, goodFiles, goodText, goodWith, laidOver } from "../../helpers/evidence.ts";

const codes = (files: Parameters<typeof readRecords>[0]) =>
  readRecords(files).problems.map(({ file, code }) => `${file} ${code}`);

describe("readRecords", () => {
  it("reads each kind of record, in the order of the file names", () => {
    const { records, problems } = readRecords(goodFiles);
    expect(problems).toEqual([]);
    expect(records.indicators.map(({ id }) => id)).toEqual([
      "example-cases",
      "example-effect",
      "example-survey",
      "example-trend",
    ]);
    expect(records.findings.map(({ id }) => id)).toEqual(["example-answers", "example-gap", "example-voices"]);
    expect(records.site?.fields.name).toBe("Example Evidence");
    expect(records.pages[0]).toMatchObject({ file: "pages/example-about.md", bodyLine: 7 });
    expect([...records.broken]).toEqual([]);
  });

  it("knows where each cell of an indicator stands", () => {
    const { records } = readRecords(goodFiles);
    expect(records.indicators[0]?.placeOfCell(4, "source")).toEqual({ line: 5, column: 40 });
  });

  it("says what each file lacks and remembers that it is broken, so that nobody else is blamed", () => {
    const { records } = readRecords(laidOver("front-matter-missing"));
    expect([...records.broken]).toEqual(["findings/example-voices.md"]);
    expect(records.findings.map(({ id }) => id)).not.toContain("example-voices");
  });

  it("reads no rows while a list is faulty, and blames no row", () => {
    const { records, problems } = readRecords(laidOver("list-kind-unknown"));
    expect(problems.map(({ file }) => file)).toEqual(["vocabulary/units.csv"]);
    expect(records.indicators).toEqual([]);
    expect(records.broken).toContain("indicators/example-cases.md");
  });

  it("passes over no file in silence", () => {
    const stray = ["notes.txt", "findings/a.txt", "findings/sub/a.md", "indicators/sub/a.csv", "vocabulary/Areas.csv"];
    for (const file of stray) expect(codes(goodWith({ [file]: "x\n" }))).toEqual([`${file} stray-file`]);
    expect(codes(goodWith({ "README.md": "# Anything\n" }))).toEqual([]);
  });

  it("refuses names that could not be addresses", () => {
    const text = goodText("sources/example-study.md");
    for (const name of ["Example", "example study", "example_study", "-example", "example--study", "exämple"]) {
      expect(codes(goodWith({ [`sources/${name}.md`]: text }))).toEqual([`sources/${name}.md bad-file-name`]);
    }
  });

  it("finds every mistake that lies in one file with the record's own check", () => {
    const own = badFolders.filter((folder) =>
      /^(number-(?!form|un|of)|field|yaml|front-matter|column|date|list(?!-without-hidden)|table)/.test(folder),
    );
    expect(own.length).toBeGreaterThan(60);
    expect(own.filter((folder) => readRecords(laidOver(folder)).problems.length === 0)).toEqual([]);
  });
});
