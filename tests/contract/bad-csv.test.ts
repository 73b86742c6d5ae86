// Each folder tests/fixtures/bad/csv-<mistake> holds a ruined file and, word for word, what the reader is told.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { problemText } from "../../src/lib/problem.ts";

const bad = new URL("../fixtures/bad/", import.meta.url);
const folders = readdirSync(bad).filter((name) => name.startsWith("csv-"));

describe("a bad CSV file", () => {
  it("has examples", () => {
    expect(folders.length).toBeGreaterThan(0);
  });

  it.each(folders)("%s is refused in the words of problem.txt", (folder) => {
    const { problems } = readCsv(readFileSync(new URL(`${folder}/input.csv`, bad)), "input.csv");
    expect(problems).not.toEqual([]);
    const expected = readFileSync(new URL(`${folder}/problem.txt`, bad), "utf8");
    expect(`${problems.map(problemText).join("\n\n")}\n`).toBe(expected);
  });
});
