// Functions, files and folders stay small enough to hold in mind, and every file says first what it is for.

import { readdir } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { lineOf, sourceFiles, walk, type SourceFile, type SyntaxNode } from "../helpers/source-tree.ts";

const longestFunction = 40;
const longestFile = 250;
/** Tests are lists of cases, which read well at more length; the functions in them have no limit but their file's. */
const longestTest = 400;
const fullestFolder = 20;

let code: SourceFile[];
let tests: SourceFile[];

beforeAll(async () => {
  [code, tests] = await Promise.all([sourceFiles("src", "charts"), sourceFiles("tests")]);
  expect(code.length).toBeGreaterThan(80);
  expect(tests.length).toBeGreaterThan(20);
});

const lines = (text: string) => text.replace(/\n$/, "").split("\n").length;
const isFunction = ({ type }: SyntaxNode) =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

test(`functions are at most ${longestFunction} lines`, () => {
  const long = code.flatMap(({ file, text, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      if (!isFunction(node)) return;
      const length = lineOf(text, node.end) - lineOf(text, node.start) + 1;
      if (length > longestFunction) found.push(`${file}:${lineOf(text, node.start)} has ${length} lines`);
    });
    return found;
  });
  expect(long).toEqual([]);
});

test(`files are at most ${longestFile} lines, tests at most ${longestTest}`, () => {
  const long = [
    ...code.map((file) => [file, longestFile] as const),
    ...tests.map((file) => [file, longestTest] as const),
  ]
    .filter(([{ text }, limit]) => lines(text) > limit)
    .map(([{ file, text }]) => `${file} has ${lines(text)} lines`);
  expect(long).toEqual([]);
});

test(`folders hold at most ${fullestFolder} files`, async () => {
  const folders = new Set([...code, ...tests].map(({ file }) => file.replace(/\/[^/]*$/, "")));
  const counted = await Promise.all(
    ["src/styles", ...folders].map(async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true });
      return [folder, entries.filter((entry) => entry.isFile()).length] as const;
    }),
  );
  const full = counted
    .filter(([, count]) => count > fullestFolder)
    .map(([folder, count]) => `${folder} has ${count} files`);
  expect(full).toEqual([]);
});

test("every file opens with a comment", () => {
  const silent = [...code, ...tests].filter(({ text }) => !/^(\/\/ \S|\/\*\* \S)/.test(text));
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test("no file puts work off, prints by the way, silences the compiler or skips a test", () => {
  const marks =
    /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|eslint-disable|\b(it|test|describe)\.(skip|only|todo)\b|\bas any\b|:\s*any\b/;
  const faults = [...code, ...tests]
    .filter(({ file }) => file !== "tests/contract/limits.test.ts")
    .flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, index) => (marks.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
  expect(faults).toEqual([]);
});
