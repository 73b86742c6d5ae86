// What src/data/vocabulary.ts promises.

import { describe, expect, it } from "vitest";
import { readVocabulary } from "../../../src/data/vocabulary.ts";
import { goodFiles, goodText, goodWith } from "../../helpers/evidence.ts";

describe("readVocabulary", () => {
  it("reads every list by its first column, in the file's order", () => {
    const { vocabulary, problems } = readVocabulary(goodFiles);
    expect(problems).toEqual([]);
    expect([...vocabulary.get("sexes")!.keys()]).toEqual(["all", "female", "male"]);
    expect(vocabulary.get("areas")!.get("X00000013")).toMatchObject({ name: "Example West, City of" });
    expect([...vocabulary.keys()].length).toBe(
      [...goodFiles.keys()].filter((file) => /^vocabulary\//.test(file)).length,
    );
  });

  it("misses every list that the site cannot do without, and gives it empty", () => {
    const { vocabulary, problems } = readVocabulary(new Map());
    expect(problems.length).toBe(vocabulary.size);
    expect(problems.map(({ code }) => code)).toEqual(problems.map(() => "missing-file"));
    expect([...vocabulary.values()].every((list) => list.size === 0)).toBe(true);
    expect([...vocabulary.keys()]).toEqual(expect.arrayContaining(["columns", "areas", "units", "statuses", "topics"]));
  });

  it.each([
    ["columns", "value,number", "value,nombre", "12:7"],
    ["columns", "sex,list:sexes", "sex,list:genders", "6:5"],
    ["units", "percent,percent,", "percent,per cent,", "2:9"],
    ["statuses", "provisional,p,present", "provisional,p,here", "6:15"],
    ["areas", "X00000011,Example North,region,X00000001", "X00000011,Example North,region,X00000012", "3:32"],
  ])("refuses a cell of %s that the code goes by: %s -> %s", (list, before, after, place) => {
    const file = `vocabulary/${list}.csv`;
    const text = goodText(file);
    expect(text).toContain(before);
    const { problems } = readVocabulary(goodWith({ [file]: text.replace(before, after) }));
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.code}`)).toEqual([
      `${place} bad-list-cell`,
    ]);
  });

  it("asks for the columns that the site needs, and lets lists have more", () => {
    const file = "vocabulary/topics.csv";
    const without = readVocabulary(goodWith({ [file]: "id,title\na,Example\n" }));
    expect(without.problems).toMatchObject([{ file, line: 1, code: "missing-column", field: "question" }]);
    const more = readVocabulary(goodWith({ [file]: "id,title,question,colour\na,Example,Why?,red\n" }));
    expect(more.problems).toEqual([]);
  });

  it("keeps ids apart", () => {
    const file = "vocabulary/audiences.csv";
    const { problems } = readVocabulary(goodWith({ [file]: "id,title\na,One\na,Two\n,Three\n" }));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, "duplicate-id"],
      [4, "empty-id"],
    ]);
  });
});
