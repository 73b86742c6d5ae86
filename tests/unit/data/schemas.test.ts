// What src/data/schemas.ts promises.

import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/data/front-matter.ts";
import { fieldProblems } from "../../../src/data/field-problem.ts";
import { schemas } from "../../../src/data/schemas.ts";
import { numberSpec } from "../../../src/data/schema-parts.ts";
import { goodFiles, goodText } from "../../helpers/evidence.ts";

type Kind = keyof typeof schemas;

/** What a curator is told of a file of one kind: `code field: expected`. */
function told(kind: Kind, text: string): string[] {
  const { frontMatter } = readFrontMatter(new TextEncoder().encode(text), "x.md");
  const { error } = schemas[kind].safeParse(frontMatter?.fields);
  const problems = error ? fieldProblems(frontMatter!, error.issues, Object.keys(schemas[kind].shape)) : [];
  return problems.map(({ line, column, code, field, expected }) => `${line}:${column} ${code} ${field}: ${expected}`);
}

const folders: [Kind, string][] = [
  ["indicator", "indicators/"],
  ["chart", "charts/"],
  ["finding", "findings/"],
  ["recommendation", "recommendations/"],
  ["source", "sources/"],
  ["topic", "topics/"],
  ["page", "pages/"],
  ["site", "site.md"],
];

describe("schemas", () => {
  it.each(folders)("take every %s of the good example", (kind, folder) => {
    const files = [...goodFiles.keys()].filter((file) => file.startsWith(folder) && file.endsWith(".md"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(told(kind, goodText(file))).toEqual([]);
  });

  const finding = goodText("findings/example-voices.md");

  it.each([
    ["certainty: low", "certainty: sure", "4:12 bad-field certainty: one of high, moderate, low, very-low"],
    ["certainty: low", "", "1:1 missing-field certainty: one of high, moderate, low, very-low"],
    ["certainty: low", "certainty:", "4:11 empty-field certainty: one of high, moderate, low, very-low"],
    [
      "certainty: low",
      "certainty: low\ncolour: x",
      "5:1 unknown-field colour: a field that data/README.md names for this kind of record",
    ],
    [
      "certainty: low",
      "certianty: low",
      "4:1 unknown-field certianty: a field that data/README.md names for this kind of record",
    ],
    [
      "certainty: low",
      "certainty: low\nwas: x",
      "5:6 bad-field was: a list between square brackets, such as [one, two]",
    ],
    [
      "certainty: low",
      "certainty: low\nwas: [X Y]",
      "5:7 bad-field was: an id: lower-case letters, digits and single hyphens",
    ],
    ["certainty: low", "certainty: low\nliterals: {ages: [1]}", "5:19 bad-field literals.ages: some words"],
    [", locator: Example section B", "", "6:14 missing-field qualitative.locator: some words"],
  ])("%j -> %j is told as %s", (before, after, expected) => {
    expect(finding).toContain(before);
    expect(told("finding", finding.replace(before, after))).toEqual([expected]);
  });

  it("tells all faults of a record at once", () => {
    expect(told("finding", "---\nx: 1\ny: 2\n---\n").map((line) => line.split(":")[1])).toHaveLength(6);
  });

  it.each(["2020", "2020-11", "2020-11-25"])("a source may be published in %s", (published) => {
    const source = goodText("sources/example-office.md").replace("2020-11-25", published);
    expect(told("source", source)).toEqual([]);
  });

  it.each(["20", "2020-13", "November", "2020-11-31"])("a source may not be published in %s", (published) => {
    const source = goodText("sources/example-office.md").replace("2020-11-25", published);
    expect(told("source", source)).toHaveLength(1);
  });

  it.each([
    { indicator: "a", to: "2019-03", sex: ["female", "male"] },
    { difference: ["a", "b"], decimals: 1 },
    { ratio: ["a", "b"] },
    { share: ["a", "b"] },
    { sum: ["a", "b", "c"] },
    { highest: { indicator: "a" } },
    { "count-missing": { indicator: "a" } },
    { total: { indicator: "a", year: 2019 } },
  ])("%j names a number", (spec) => expect(numberSpec.safeParse(spec).success).toBe(true));

  it.each([
    { to: "2019-03" },
    { difference: ["a"] },
    { difference: ["a", "b", "c"] },
    { sum: ["a"] },
    { sum: ["a", "b"], decimals: 7 },
    { highest: { to: "2019-03" } },
    { average: { indicator: "a" } },
    { highest: { indicator: "a" }, decimals: 1 },
    7,
  ])("%j names none", (spec) => expect(numberSpec.safeParse(spec).success).toBe(false));
});
