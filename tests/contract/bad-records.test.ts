// Each folder tests/fixtures/bad/<mistake> spoils the good example in one way; its problem.txt is, word for word, what the curator reads.

import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { digest } from "../../src/cli/kept-file.ts";
import { keptFrom, type Readings } from "../../src/data/kept.ts";
import { problemText } from "../../src/lib/problem.ts";
import { evidenceOf } from "../../src/evidence.ts";
import { badFolders, goodFiles, laidOver, problemTextOf } from "../helpers/evidence.ts";

describe("the good example", () => {
  it("has no problem, and becomes a library", () => {
    const { library, problems } = evidenceOf(goodFiles);
    expect(problems.map(problemText)).toEqual([]);
    expect(library?.indicators.map(({ id }) => id)).toHaveLength(4);
  });
});

describe("a data folder with one mistake", () => {
  it("has examples of more than a hundred", () => {
    expect(badFolders.length).toBeGreaterThan(100);
  });

  it.each(badFolders)("%s is refused in the words of problem.txt", (folder) => {
    const { library, problems } = evidenceOf(laidOver(folder));
    expect(library).toBeNull();
    expect(problems).not.toEqual([]);
    expect(`${problems.map(problemText).join("\n\n")}\n`).toBe(problemTextOf(folder));
  });

  it("is refused in the same words by a check that kept what it read before the mistake was made", () => {
    const before = keptFrom(new Map(), digest);
    evidenceOf(goodFiles, before);
    const kept = deserialize(serialize(before.toKeep())) as Readings;
    for (const folder of badFolders) {
      const { problems } = evidenceOf(laidOver(folder), keptFrom(kept, digest));
      expect(`${problems.map(problemText).join("\n\n")}\n`, folder).toBe(problemTextOf(folder));
    }
  });

  it("gives one problem for one mistake", () => {
    const several = badFolders.filter((folder) => problemTextOf(folder).match(/^ {2}found:/gm)?.length !== 1);
    // This folder holds two mistakes on purpose: one in a list, one in a table.
    expect(several).toEqual(["bare-digit-in-list-and-table"]);
  });
});
