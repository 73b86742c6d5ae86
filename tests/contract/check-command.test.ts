// `npm run check` as a curator meets it: what it prints, where, with which exit status, and that it writes nothing.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/lib/problem.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  cpSync("tests/fixtures/good", join(root, "good"), { recursive: true });
  cpSync("tests/fixtures/good", join(root, "spoilt"), { recursive: true });
  const survey = join(root, "spoilt", "indicators", "example-survey.csv");
  writeFileSync(survey, readFileSync(survey, "utf8").replace("agree,7,", "agree,7%,"));
  cpSync("tests/fixtures/good", join(root, "ruined"), { recursive: true });
  const rows = Array.from({ length: 60 }, () => "2020-05,2020-05,right-time,agree,many,example-study,Example table B");
  const header = "from,to,item,response,value,source,locator";
  writeFileSync(join(root, "ruined", "indicators", "example-survey.csv"), [header, ...rows, ""].join("\n"));
  mkdirSync(join(root, "empty"));
});

afterAll(() => rmSync(root, { recursive: true }));

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/bundled.js", "check", ...options], {
    encoding: "utf8",
    env: { ...process.env, DATA: join(root, "good"), OUT: join(root, "out") },
  });
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { status, stdout, stderr };
}

const folder = (name: string) => join(root, name);

/** Every file below the root with its size and time of change. */
const traces = () =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => `${path} ${statSync(join(root, path)).size} ${statSync(join(root, path)).mtimeMs}`);

describe("npm run check", () => {
  it("says how much the folder of DATA holds when nothing is wrong, and writes nothing", () => {
    const before = traces();
    const { status, stdout, stderr } = check();
    expect(stdout).toContain("4 indicators");
    expect(stdout).toContain("Nothing is wrong.");
    expect([status, stderr]).toEqual([0, ""]);
    expect(traces()).toEqual(before);
  });

  it("names file, line and column of a fault in another folder, and ends with status 1", () => {
    const before = traces();
    const { status, stdout, stderr } = check("--data", folder("spoilt"));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("indicators/example-survey.csv:2:34 (value)  [percent-sign]");
    expect(stderr).toContain('found:    "7%"');
    expect(stderr.trimEnd().split("\n").at(-1)).toBe("1 problem shown, in 1 file.");
    expect(traces()).toEqual(before);
  });

  it("prints the problems as JSON", () => {
    const { status, stdout } = check("--data", folder("spoilt"), "--json");
    const problems = JSON.parse(stdout) as Problem[];
    expect(status).toBe(1);
    expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      ["indicators/example-survey.csv", 2, 34, "percent-sign"],
    ]);
    expect(Object.keys(problems[0]!).sort()).toEqual(
      ["code", "column", "expected", "field", "file", "fix", "found", "line"].sort(),
    );
  });

  it("shows at most fifty problems of a file and says aloud how many there are", () => {
    const { status, stderr } = check("--data", folder("ruined"));
    expect(status).toBe(1);
    const ofFile = stderr.split("\n").filter((line) => line.startsWith("indicators/example-survey.csv"));
    expect(ofFile).toHaveLength(51);
    // Sixty numbers that are words, and fifty-nine keys that an earlier row has.
    expect(stderr).toContain("119 problems in this file; the first 50 are shown above");
  });

  it("checks the structure of one CSV file alone", () => {
    const good = check("--csv", "tests/fixtures/good/indicators/example-cases.csv");
    expect([good.status, good.stderr]).toEqual([0, ""]);
    expect(good.stdout).toContain("6 rows");
    const file = "tests/fixtures/bad/csv-merge-conflict/input.csv";
    const bad = check("--csv", file);
    expect([bad.status, bad.stdout]).toEqual([1, ""]);
    expect(bad.stderr).toContain(`${file}:`);
  });

  it.each([
    [["--dat", "x"], "--dat"],
    [["--data", "no-such-folder"], "no-such-folder"],
    [["--csv", "no-such-file.csv"], "no-such-file.csv"],
  ])("refuses %j in words, with the usage", (options, word) => {
    const { status, stdout, stderr } = check(...options);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("The check could not run");
    expect(stderr).toContain(word);
    expect(stderr).toContain("Usage: npm run check");
  });

  it("misses every list in an empty folder, and does not fall over", () => {
    const { status, stderr } = check("--data", folder("empty"));
    expect(status).toBe(1);
    expect(stderr).toContain("vocabulary/units.csv  [missing-file]");
    expect(stderr).toContain("site.md  [missing-file]");
  });
});
