// One number lives in one cell: change the cell, and the sentence, the picture, the table and the downloads change with it,
// and nothing else does; or the build stops and says which sentence is no longer true. Whole builds of the example
// evidence, from a file to the written site.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { all, filesUnder, pageAt, textAt, words } from "../helpers/built-pages.ts";
import { buildSite } from "../helpers/site.ts";

/** A cell that a finding says, that two charts draw, and that two claims of the finding compare. */
const cell = {
  csv: "indicators/example-trend.csv",
  row: "r-2020-03.female.new",
  cells: "2019-04,2020-03,female,16-over,new,",
};
const was = { csv: "6.0", shown: "6.0%" };
const holding = { csv: "6.1", shown: "6.1%" };
const finding = "findings/example-gap";
const charts = ["charts/example-trend", "charts/example-interval"];
const indicator = "indicators/example-trend";

let root: string;
let before: string;
let after: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "change-"));
  [before, after] = [join(root, "before"), join(root, "after")];
  await build("tests/fixtures/good", before);
  await build(await evidenceWith(holding.csv), after);
});

afterAll(() => rm(root, { recursive: true }));

const build = (data: string, out: string) => buildSite({ DATA: data, OUT: out, SITE_URL: "https://example.org" });

/** The example evidence with another value in the cell, and limits as far around it as they are. */
async function evidenceWith(value: string): Promise<string> {
  const folder = join(root, `evidence-${value}`);
  await cp("tests/fixtures/good", folder, { recursive: true });
  const file = join(folder, cell.csv);
  const text = await readFile(file, "utf8");
  const [lower, upper] = [Number(value) - 0.2, Number(value) + 0.2].map((limit) => limit.toFixed(1));
  expect(text).toContain(`${cell.cells}${was.csv},5.8,6.2,`);
  await writeFile(file, text.replace(`${was.csv},5.8,6.2,`, `${value},${lower},${upper},`));
  return folder;
}

const both = async (file: string) => [await textAt(before, file), await textAt(after, file)] as const;
const documents = async (page: string) =>
  [await pageAt(before, `${page}/index.html`), await pageAt(after, `${page}/index.html`)].map(
    ({ document }) => document,
  );

describe("a cell changed so that every claim still holds", () => {
  test("changes the finding's sentences, also where they say what is derived from it", async () => {
    const [old, now] = (await documents(finding)).map((document) => words(document.querySelector(".finding-body")));
    for (const said of [was.shown, "3.0 percentage points", "2.0 times"]) expect(old).toContain(said);
    for (const said of [holding.shown, "3.1 percentage points"]) expect(now).toContain(said);
  });

  test.each(charts)("changes the two drawings of %s, its file, and what it is said to show", async (chart) => {
    const [old, now] = (await documents(chart)).map((document) =>
      all(document, ".chart-picture svg").map((svg) => svg.outerHTML.replace(/<title.*?<\/desc>/, "")),
    );
    expect(now).toHaveLength(2);
    now!.forEach((svg, index) => expect(svg).not.toBe(old![index]));
    const [oldFile, newFile] = await both(`${chart}.svg`);
    expect(newFile).not.toBe(oldFile);
    const [oldWords, newWords] = (await documents(chart)).map((document) =>
      words(document.querySelector(".chart-description")),
    );
    expect([oldWords!.includes(was.shown), newWords!.includes(was.shown)]).toEqual([true, false]);
    expect(newWords).toContain(holding.shown);
  });

  test("changes the title of the chart that says it", async () => {
    const titles = (await documents("charts/example-trend")).map((document) => words(document.querySelector("h1")));
    expect(titles).toEqual(
      [was, holding].map(({ shown }) => `Among example women, ${shown} were counted in the latest year`),
    );
  });

  test.each(charts)("changes one cell of the table of %s", async (chart) => {
    const tables = (await documents(chart)).map((document) => all(document, "td").map(words));
    const differ = tables[1]!.filter((text, index) => text !== tables[0]![index]);
    expect([tables[0]!.length, differ]).toEqual([tables[1]!.length, [expect.stringContaining(holding.shown)]]);
  });

  test("changes one row of the indicator's table, the one that the number leads to", async () => {
    const rows = (await documents(indicator)).map((document) => words(document.querySelector(`tr[id="${cell.row}"]`)));
    expect([rows[0]!.includes(was.shown), rows[1]!.includes(holding.shown)]).toEqual([true, true]);
    const link = (await documents(finding))[1]!.querySelector(`a[href="/${indicator}/#${cell.row}"]`);
    expect(link).not.toBeNull();
  });

  test.each([...charts, indicator])("changes one row of the download of %s", async (thing) => {
    const [old, now] = (await both(`${thing}.csv`)).map((text) => text.split("\n"));
    const differ = now!.filter((line, index) => line !== old![index]);
    expect(differ).toEqual([expect.stringContaining(`,${holding.csv},`)]);
  });

  test.each(charts)("changes one value of the JSON of %s", async (chart) => {
    const [old, now] = (await both(`${chart}.json`)).map((text) =>
      (JSON.parse(text) as { rows: { value: string }[] }).rows.map(({ value }) => value),
    );
    expect(now!.filter((value, index) => value !== old![index])).toEqual([holding.csv]);
  });

  test("changes nothing that does not rest on it: every other page, picture and file is byte-identical", async () => {
    const files = (await filesUnder(before)).filter((file) => !file.startsWith("pagefind/"));
    expect((await filesUnder(after)).filter((file) => !file.startsWith("pagefind/"))).toEqual(files);
    const differ: string[] = [];
    for (const file of files) {
      const [old, now] = await both(file);
      if (old !== now) differ.push(thingOf(file));
    }
    // What shows the row, what says a number of it, and the lists that say the title of the chart.
    const concerned = [finding, ...charts, indicator, "topics/example-topic", "charts", "search", "index"];
    expect([...new Set(differ)].filter((thing) => !concerned.includes(thing))).toEqual([]);
    expect(differ).toEqual(expect.arrayContaining([finding, ...charts, indicator]));
    expect(differ).not.toContain("findings/example-answers");
  });
});

/** What a file is of: a chart's pictures, downloads, citations, views and frames are all of the chart. */
const thingOf = (file: string): string =>
  file
    .replace(/\/index\.html$/, "")
    .replace(/^(embed|oembed)\//, "charts/")
    .replace(/\/views\/.*$/, "")
    .replace(/(?<=[^/])\.[^/]*$/, "");

test.each([
  ["no longer at least twice the men's", "5.9", "double", "times >= 2"],
  ["no longer lower than the year before", "6.5", "fell", "women < before"],
])(
  "a cell changed so that it is %s stops the build, names the sentence and writes nothing",
  async (_how, value, claim, expression) => {
    const out = join(root, `out-${value}`);
    const failure = await build(await evidenceWith(value), out).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(failure).toMatch(new RegExp(`^${finding}\\.md:\\d+:\\d+ \\(claims\\.${claim}\\)`, "m"));
    expect(failure).toContain(expression);
    expect(failure).toContain("Nothing was built");
    expect(failure).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    await expect(filesUnder(out)).rejects.toThrow("ENOENT");
  },
);
