// Named views are real pages: part of the cells of their chart and nothing else, drawn, in a table and as CSV, linked both ways.

import { beforeAll, expect, inject, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import type { Library } from "../../../src/model/things.ts";
import { all, filesUnder, pageAt, textAt, words } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

const { folder, data, siteUrl } = inject("site");

let library: Library;

beforeAll(() => {
  library = libraryIn(data);
});

const views = () => library.charts.flatMap((chart) => chart.views.map((view) => ({ chart, view })));
const pageOf = (chart: string, view?: string) =>
  pageAt(folder, view ? `charts/${chart}/views/${view}/index.html` : `charts/${chart}/index.html`);
const cellsOf = (document: Document) =>
  new Map(all(document, "#table-view td[data-key]").map((cell) => [cell.getAttribute("data-key")!, words(cell)]));

test("there are views, and every one has its page and its CSV and no other file", async () => {
  expect(views().length).toBeGreaterThanOrEqual(8);
  const wanted = views().flatMap(({ chart, view }) => [
    `charts/${chart.id}/views/${view.id}/index.html`,
    `charts/${chart.id}/views/${view.id}.csv`,
  ]);
  const written = (await filesUnder(folder)).filter((file) => /^charts\/[^/]+\/views\//.test(file));
  expect(written.sort()).toEqual(wanted.sort());
});

test("each cell of a view is the cell of its chart, and a view has fewer", async () => {
  for (const { chart, view } of views()) {
    const whole = cellsOf((await pageOf(chart.id)).document);
    const part = cellsOf((await pageOf(chart.id, view.id)).document);
    part.delete("");
    expect([view.id, part.size > 0 && part.size < whole.size]).toEqual([view.id, true]);
    for (const [key, text] of part) expect([view.id, key, text]).toEqual([view.id, key, whole.get(key)]);
  }
});

test("both drawings show the rows of the table and no other", async () => {
  for (const { chart, view } of views()) {
    const { document } = await pageOf(chart.id, view.id);
    const keys = new Set(cellsOf(document).keys());
    const drawings = all(document, "figure.chart svg[role=img]");
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      const drawn = all(drawing, "[data-key]").map((mark) => mark.getAttribute("data-key")!);
      expect([view.id, drawn.length > 0, drawn.filter((key) => !keys.has(key))]).toEqual([view.id, true, []]);
    }
  }
});

test("the CSV holds the rows of the view as the CSV of the chart has them", async () => {
  for (const { chart, view } of views()) {
    const rows = async (file: string) => readCsv(new TextEncoder().encode(await textAt(folder, file)), file).records;
    const whole = (await rows(`charts/${chart.id}.csv`)).map(({ cells }) => cells.join());
    const part = (await rows(`charts/${chart.id}/views/${view.id}.csv`)).map(({ cells }) => cells.join());
    expect([view.id, part.length]).toEqual([view.id, view.observations.length]);
    expect(part.filter((row) => !whole.includes(row))).toEqual([]);
  }
});

test("a view leads to its chart, names it as canonical, and is linked from it", async () => {
  for (const { chart, view } of views()) {
    const { document } = await pageOf(chart.id, view.id);
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(`${siteUrl}/charts/${chart.id}/`);
    expect(all(document, `main a[href="/charts/${chart.id}/"]`).length).toBeGreaterThan(0);
    const whole = (await pageOf(chart.id)).document;
    const [link] = all(whole, `main a[href="/charts/${chart.id}/views/${view.id}/"]`);
    expect(words(link)).toBe(words(document.querySelector("h1")));
  }
});
