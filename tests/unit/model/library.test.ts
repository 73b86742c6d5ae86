// What src/model/library.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Files } from "../../../src/data/files.ts";
import { readRecords } from "../../../src/data/records.ts";
import { evidenceOf } from "../../../src/evidence.ts";
import type { Problem } from "../../../src/lib/problem.ts";
import { makeLibrary } from "../../../src/model/library.ts";
import { badFolders, goodFiles, goodText, goodWith, laidOver } from "../../helpers/evidence.ts";
import { goodIndicator, goodLibrary } from "../../helpers/quantities.ts";

/** What every problem owes its reader: words, and a place that is there. */
function expectMendable(files: Files, problems: readonly Problem[] = evidenceOf(files).problems): void {
  for (const problem of problems) {
    const told = JSON.stringify(problem);
    for (const words of [problem.code, problem.found, problem.expected, problem.fix])
      expect(words.trim(), told).not.toBe("");
    expect(told).not.toMatch(/undefined|\[object|NaN|null/);
    const bytes = files.get(problem.file);
    if (!bytes) {
      expect(problem.code, told).toBe("missing-file");
      continue;
    }
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
    expect(problem.line, told).toBeLessThanOrEqual(lines.length);
    expect(problem.line === 0, told).toBe(problem.column === 0);
    if (problem.line > 0) expect(problem.column, told).toBeLessThanOrEqual([...lines[problem.line - 1]!].length + 1);
  }
}

describe("makeLibrary", () => {
  it("makes everything of the good example, each thing resting on the others themselves", () => {
    const { findings, charts, indicators, sources, recommendations } = goodLibrary;
    const [answers, gap, voices] = findings;
    expect(gap?.charts).toEqual([
      charts.find(({ id }) => id === "example-trend"),
      charts.find(({ id }) => id === "example-interval"),
    ]);
    expect(answers?.numbers.get("agree")?.cell?.indicator).toBe(indicators.find(({ id }) => id === "example-survey"));
    expect(voices?.qualitative?.source).toBe(sources.find(({ id }) => id === "example-study"));
    expect(recommendations[0]?.basis).toEqual([gap, voices]);
    expect(gap?.sources.map(({ id }) => id)).toEqual(["example-office"]);
    expect(goodLibrary.site.headlines).toEqual([gap]);
  });

  it("gives every observation its source and its place in it", () => {
    for (const { observations } of goodLibrary.indicators) {
      for (const row of observations) {
        expect(row.source.title).not.toBe("");
        expect(row.locator).not.toBe("");
      }
    }
    const [, , , south] = goodIndicator("example-cases").observations;
    expect([south?.source.id, south?.locator]).toEqual(["example-paper", "Example paragraph"]);
  });

  it("keeps known and missing cells apart", () => {
    const cases = goodIndicator("example-cases").observations.map(({ cell }) =>
      cell.kind === "known" ? [cell.text, cell.flag?.id ?? null] : ["missing", cell.reason.id],
    );
    expect(cases).toEqual([
      ["1200", null],
      ["1711", null],
      ["missing", "not-submitted"],
      ["950", "provisional"],
      ["0", null],
      ["missing", "suppressed"],
    ]);
  });

  it("gives every row an anchor of its own", () => {
    for (const { observations } of goodLibrary.indicators) {
      expect(new Set(observations.map(({ key }) => key)).size).toBe(observations.length);
    }
    expect(goodIndicator("example-cases").observations[0]?.key).toBe("x00000011.2019-03");
  });

  it("is frozen all through", () => {
    expect(() => Object.assign(goodLibrary.site, { name: "x" })).toThrow(TypeError);
    expect(() => (goodIndicator("example-trend").observations as unknown[]).push(1)).toThrow(TypeError);
    expect(() => (goodLibrary.areas as Map<string, unknown>).set("x", {})).toThrow(TypeError);
    expect(() => Object.assign(goodIndicator("example-trend").observations[0]!.cell, { value: 1 })).toThrow(TypeError);
  });

  it("goes on after a fault, so that one run tells all", () => {
    const { records } = readRecords(
      goodWith({
        "findings/example-gap.md": goodText("findings/example-gap.md").replace("women > men", "women < men"),
        "charts/example-forest.md": goodText("charts/example-forest.md").replace("example-effect", "example-efect"),
      }),
    );
    const { library, problems } = makeLibrary(records);
    expect(problems.map(({ code }) => code).sort()).toEqual(["false-claim", "unknown-reference"]);
    expect(library.charts).toHaveLength(4);
  });

  it("blames nobody else for a record of which nothing could be made", () => {
    const broken = ["indicators/example-trend.md", "findings/example-gap.md", "sources/example-study.md"];
    for (const file of broken) {
      const text = goodText(file).replace(/^(topic|licence): .*$/m, "$1: nowhere-at-all");
      expect(evidenceOf(goodWith({ [file]: text })).problems.map((problem) => problem.file)).toEqual([file]);
    }
  });
});

describe("every problem", () => {
  it.each(badFolders)("of %s has its words, and a place inside the file", (folder) => expectMendable(laidOver(folder)));

  it("has them after a random slip in any file too, and nothing ever throws", () => {
    const paths = [...goodFiles.keys()];
    const scraps = [
      "",
      "7",
      "{{ x }}",
      '"',
      "---",
      ",",
      "\n",
      "fell",
      ": ",
      "[",
      "nil",
      "*",
      "~",
      "=1",
      "<b>",
      "__proto__",
      "\u00a0",
    ];
    const slip = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 12 }),
      scrap: fc.constantFrom(...scraps),
    });
    let refused = 0;
    fc.assert(
      fc.property(slip, ({ path, at, length, scrap }) => {
        const text = goodText(path);
        const from = Math.floor(at * text.length);
        const files = goodWith({ [path]: text.slice(0, from) + scrap + text.slice(from + length) });
        const { library, problems } = evidenceOf(files);
        expectMendable(files, problems);
        if (library === null) refused++;
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
