// What src/data/front-matter.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/data/front-matter.ts";

const read = (text: string) => readFrontMatter(new TextEncoder().encode(text), "a.md");
const file =
  '---\ntitle: "Words"\nnumbers:\n  women: {indicator: a, to: 2019-03}\nbasis: [one, two]\n---\nFirst.\n\nLast.\n';

describe("readFrontMatter", () => {
  it("divides the fields from the words, and knows where both stand", () => {
    const { frontMatter, problems } = read(file);
    expect(problems).toEqual([]);
    expect(frontMatter?.fields).toEqual({
      title: "Words",
      numbers: { women: { indicator: "a", to: "2019-03" } },
      basis: ["one", "two"],
    });
    expect([frontMatter?.body, frontMatter?.bodyLine]).toEqual(["First.\n\nLast.\n", 7]);
  });

  it.each([
    [["title"], 2, 8],
    [["numbers", "women", "to"], 4, 29],
    [["basis", 1], 5, 14],
    [["basis", 7], 5, 8],
    [["absent"], 1, 1],
    [[], 1, 1],
  ])("%j stands on line %i, column %i", (path, line, column) => {
    expect(read(file).frontMatter?.placeOf(path)).toEqual({ line, column });
  });

  it("knows where a field's name stands", () => {
    expect(read(file).frontMatter?.nameOf(["numbers", "women"])).toEqual({ line: 4, column: 3 });
    expect(read(file).frontMatter?.nameOf(["basis"])).toEqual({ line: 5, column: 1 });
  });

  it.each([
    ["CRLF", file.replaceAll("\n", "\r\n")],
    ["lone CR", file.replaceAll("\n", "\r")],
    ["a byte-order mark", `\uFEFF${file}`],
    ["spaces after the hyphens that close", file.replace("two]\n---", "two]\n---  ")],
  ])("reads %s as if it were not there", (_, text) => {
    const { fields, body, bodyLine } = read(text).frontMatter!;
    const plain = read(file).frontMatter!;
    expect({ fields, body, bodyLine }).toEqual({ fields: plain.fields, body: plain.body, bodyLine: plain.bodyLine });
  });

  it("keeps dates and words as text, and numbers as numbers", () => {
    const { fields } = read("---\na: 2019-03\nb: yes\nc: 2019\nd: 007\n---\n").frontMatter!;
    expect(fields).toEqual({ a: "2019-03", b: "yes", c: 2019, d: 7 });
  });

  it("takes fields without words, and no fields at all", () => {
    expect(read("---\na: b\n---").frontMatter).toMatchObject({ fields: { a: "b" }, body: "", bodyLine: 3 });
    expect(read("---\n---\nWords\n").frontMatter).toMatchObject({ fields: {}, body: "Words\n", bodyLine: 3 });
  });

  it("gives one problem for fields that cannot be read, however often the parser stumbles", () => {
    const { frontMatter, problems } = read("---\ntitle: x\nbad: y: z\n other: [\n---\n");
    expect(frontMatter).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, code: "yaml" });
  });

  it("points at the line that leaves something open, not at the one where that is noticed", () => {
    const open = read('---\na: "b\nc: [d, {e: f}\ng: h\n---\n').problems;
    expect(open).toMatchObject([{ line: 2, column: 4 }]);
    expect(read("---\nc: [d, {e: f}\ng: h\n---\n").problems).toMatchObject([{ line: 2, column: 4 }]);
  });

  it("refuses a value that stands for another, there or not", () => {
    expect(read("---\na: *b\n---\n").problems).toMatchObject([{ line: 2, column: 4, code: "yaml" }]);
    expect(read("---\na: &b c\nd: *b\n---\n").problems).toMatchObject([{ line: 3, column: 4, code: "yaml" }]);
  });

  it("never throws, and says where when it refuses", () => {
    const scrap = fc.constantFrom(
      "a: b",
      "- x",
      "&a",
      "*a",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      ": ",
      "\n",
      "  ",
      "\t",
      "!!x ",
      "|",
      "%",
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const text = `---\n${scraps.join("")}\n---\n`;
        const { frontMatter, problems } = read(text);
        expect(frontMatter === null).toBe(problems.length > 0);
        for (const { line, column, found, fix } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split("\n").length);
          expect(column).toBeGreaterThan(0);
          expect(found && fix).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
