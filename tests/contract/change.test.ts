// One number lives in one cell: change the cell, and the sentence, the picture, the table, the search and the downloads
// change with it, and nothing else does; or the build stops and says which sentence is no longer true.

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { evidenceOf } from "../../src/evidence.ts";
import type { Library } from "../../src/model/things.ts";
import { quantityText } from "../../src/model/unit.ts";
import { filesUnder, pageAt, textAt, words } from "../helpers/built-pages.ts";
import { filesOf, libraryOf } from "../helpers/evidence.ts";
import { buildSite } from "../helpers/site.ts";

const site = inject("site");
const evidence = filesOf(site.data);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "change-"));
});

afterAll(() => rm(root, { recursive: true }));

/** A cell that a finding's sentence says, and that one of the finding's charts shows. */
type BoundCell = { finding: string; chart: string; indicator: string; key: string; line: number; text: string };

/** Cells that findings say, with the chart that shows them, in the order of the findings. */
function boundCells(library: Library): BoundCell[] {
  return library.findings.flatMap((finding) =>
    [...finding.numbers.values()].flatMap(({ name, cell }) => {
      if (!cell || !new RegExp(`"kind":"number","name":"${name}"`).test(JSON.stringify(finding.body.blocks))) return [];
      const { indicator, observation } = cell;
      const chart = finding.charts.find(({ observations }) => observations.includes(observation));
      if (!chart || observation.cell.kind !== "known" || observation.lower !== null) return [];
      const place = { finding: finding.id, chart: chart.id, indicator: indicator.id };
      return [{ ...place, key: observation.key, line: observation.line, text: observation.cell.text }];
    }),
  );
}

/** The file of a cell, with other text in that cell. */
function fileWith({ indicator, line, text }: BoundCell, changed: string): { path: string; bytes: Buffer } {
  const path = `indicators/${indicator}.csv`;
  const lines = Buffer.from(evidence.get(path)!).toString("utf8").split("\n");
  const before = lines[line - 1]!;
  lines[line - 1] = before.replace(new RegExp(`(?<=,)${text.replace(".", "\\.")}(?=,)`), changed);
  expect(lines[line - 1]).not.toBe(before);
  return { path, bytes: Buffer.from(lines.join("\n")) };
}

/** A copy of the evidence in a folder of its own, with other text in one cell. */
async function dataWith(name: string, cell: BoundCell, changed: string): Promise<string> {
  const folder = join(root, name);
  const { path, bytes } = fileWith(cell, changed);
  await cp(site.data, folder, { recursive: true });
  await writeFile(join(folder, path), bytes);
  return folder;
}

/** A tenth more. */
const nudged = (cell: BoundCell): string => String(Math.round(Number(cell.text) * 11) / 10);

/** Whether every claim of the evidence still holds with a cell nudged. */
function staysTrue(cell: BoundCell): boolean {
  const { path, bytes } = fileWith(cell, nudged(cell));
  return evidenceOf(new Map([...evidence, [path, bytes]])).library !== null;
}

const build = (data: string, out: string) => buildSite({ DATA: data, OUT: out, SITE_URL: site.siteUrl });

describe("a cell changed a little, so that every claim still holds", () => {
  let cell: BoundCell;
  let changed: string;
  let folder: string;
  let library: Library;
  let shown: { before: string; after: string };

  beforeAll(async () => {
    library = libraryOf(evidence);
    cell = boundCells(library).find(staysTrue)!;
    changed = nudged(cell);
    folder = join(root, "nudged");
    await build(await dataWith("nudged-data", cell, changed), folder);
    const { unit, decimals } = library.indicators.find(({ id }) => id === cell.indicator)!;
    const say = (text: string) => quantityText(text, unit, decimals);
    shown = { before: say(cell.text), after: say(changed) };
    expect(shown.after).not.toBe(shown.before);
  });

  const both = async (file: string) => [await textAt(site.folder, file), await textAt(folder, file)] as const;

  test("changes the finding's sentence", async () => {
    const file = `findings/${cell.finding}/index.html`;
    const [before, after] = await Promise.all(
      [site.folder, folder].map(async (place) =>
        words((await pageAt(place, file)).document.querySelector(".finding-body")),
      ),
    );
    expect(before).toContain(shown.before);
    expect(after).toContain(shown.after);
    expect(after).not.toBe(before);
  });

  test("changes the chart's pictures, on its page and as a file, and what they are said to show", async () => {
    const [before, after] = await Promise.all(
      [site.folder, folder].map(async (place) => {
        const { document } = await pageAt(place, `charts/${cell.chart}/index.html`);
        return [...document.querySelectorAll(".chart-picture svg")].map((svg) =>
          svg.outerHTML.replace(/<desc.*?<\/desc>/, ""),
        );
      }),
    );
    expect(after).toHaveLength(2);
    after!.forEach((svg, index) => expect(svg).not.toBe(before![index]));
    const [file, changedFile] = await both(`charts/${cell.chart}.svg`);
    expect(changedFile).not.toBe(file);
  });

  test("changes the tables of the chart and of the indicator", async () => {
    const link = `a[href$="#r-${cell.key}"]`;
    const inChart = async (place: string) =>
      words((await pageAt(place, `charts/${cell.chart}/index.html`)).document.querySelector(`td ${link}`));
    expect([await inChart(site.folder), await inChart(folder)]).toEqual([shown.before, shown.after]);
    const inIndicator = async (place: string) =>
      words(
        (await pageAt(place, `indicators/${cell.indicator}/index.html`)).document.querySelector(
          `tr[id="r-${cell.key}"]`,
        ),
      );
    expect(await inIndicator(site.folder)).toContain(shown.before);
    expect(await inIndicator(folder)).toContain(shown.after);
  });

  test("changes one row of each download, and no other", async () => {
    for (const file of [`charts/${cell.chart}.csv`, `indicators/${cell.indicator}.csv`]) {
      const [before, after] = (await both(file)).map((text) => text.split("\n"));
      const differ = after!.filter((line, index) => line !== before![index]);
      expect([file, differ.length]).toEqual([file, 1]);
      expect(differ[0]).toContain(`,${changed},`);
    }
    const values = (text: string) => (JSON.parse(text) as { rows: { value: string }[] }).rows.map(({ value }) => value);
    const [before, after] = (await both(`charts/${cell.chart}.json`)).map(values);
    expect(after!.filter((value, index) => value !== before![index])).toEqual([changed]);
  });

  test("changes no page, picture or file that does not show something of that table", async () => {
    const files = (await filesUnder(site.folder)).filter((file) => !file.startsWith("pagefind/"));
    const differ: string[] = [];
    for (const file of files) {
      const [before, after] = await both(file);
      if (before !== after) differ.push(file);
    }
    // A page may change for two reasons: it shows a chart of the table, or it says a number that rests on the table.
    const concerned = /^(findings|charts|indicators|topics|recommendations|sources|search)\/|^index\.html$/;
    expect(differ.filter((file) => !concerned.test(file))).toEqual([]);
    const otherTables = library.indicators
      .filter(({ id }) => id !== cell.indicator)
      .map(({ id }) => `indicators/${id}.csv`);
    const otherCharts = library.charts.filter(({ indicator }) => indicator.id !== cell.indicator).map(({ id }) => id);
    const untouched = [
      ...otherTables,
      ...otherCharts.flatMap((id) => [`charts/${id}.svg`, `charts/${id}.csv`]),
      "sitemap.xml",
    ];
    expect(differ.filter((file) => untouched.includes(file))).toEqual([]);
    expect(differ.length).toBeLessThan(files.length / 4);
  });
});

test("a cell changed so that a sentence is no longer true stops the build, names the sentence, and writes nothing", async () => {
  const library = libraryOf(evidence);
  const finding = library.findings.find(({ claims }) =>
    [...claims.values()].some(({ left, right }) => left?.cell && right?.cell),
  )!;
  const claim = [...finding.claims.values()].find(({ left, right }) => left?.cell && right?.cell)!;
  const { indicator, observation } = claim.left!.cell!;
  const other = claim.right!.cell!.observation;
  const text = (row: typeof other) => (row.cell.kind === "known" ? row.cell.text : "");
  const place = {
    finding: finding.id,
    chart: "",
    indicator: indicator.id,
    key: observation.key,
    line: observation.line,
  };
  // On the other side of what it is compared with, by a tenth.
  const value = Number(text(other)) * (claim.expression.includes("<") ? 1.1 : 0.9);
  const data = await dataWith("untrue-data", { ...place, text: text(observation) }, value.toFixed(3));
  const out = join(root, "untrue");
  const failure = await build(data, out).then(
    () => "",
    (error: Error) => error.message,
  );
  expect(failure).toMatch(new RegExp(`findings/${finding.id}\\.md:\\d+:\\d+ \\(claims\\.${claim.name}\\)`));
  expect(failure).toContain(claim.expression);
  expect(failure).toContain("Nothing was built");
  expect(failure).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  await expect(filesUnder(out)).rejects.toThrow("ENOENT");
});
