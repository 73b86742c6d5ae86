// Words that try to be markup, script, template or formula stay words, wherever the site says them.

import { beforeAll, expect, inject, test } from "vitest";
import type { Library } from "../../src/model/things.ts";
import { all, filesUnder, flat, pageAt, pagesUnder, textAt, words, type BuiltPage } from "../helpers/built-pages.ts";
import { libraryIn } from "../helpers/evidence.ts";

const { folder, data } = inject("hostile");

let library: Library;
let pages: BuiltPage[];

beforeAll(async () => {
  library = libraryIn(data);
  pages = await pagesUnder(folder);
});

const bodyOf = async (file: string): Promise<string> =>
  words((await pageAt(folder, file)).document.querySelector("main"));

test("the words of this site are as hostile as they should be", () => {
  const [chart] = library.charts;
  const [finding] = library.findings;
  for (const text of [chart!.title.text, finding!.title.text, library.indicators[0]!.title]) {
    expect(text).toContain("</title><script>alert(");
    expect(text).toContain('<img src="x" onerror="alert(document.domain)">');
    expect(text).toContain("{{ ]]>");
  }
});

test("no page holds an element or attribute that the words asked for", () => {
  const faults = pages.flatMap(({ file, document }) => {
    const scripts = all(document, "script").filter(
      (script) => !/\/assets\/[a-z]+\.[A-Z0-9]{8}\.js$/.test(script.getAttribute("src") ?? "") || script.textContent,
    );
    const asked = all(
      document,
      "img, iframe, style, b, base, object, embed, [onclick], [onerror], [onload], [onmouseover], [srcdoc]",
    );
    const running = all(document, "[href], [src]").filter(
      (element) => !/^(https:\/\/|\/|#|tel:)/.test(element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
    );
    return [...scripts, ...asked, ...running].map((element) => `${file}: ${element.outerHTML.slice(0, 160)}`);
  });
  expect(faults).toEqual([]);
});

test("every page says its hostile title in full, as its title, its heading and to the search index", async () => {
  const titled: [string, string][] = [
    ...library.charts.map(({ id, title }): [string, string] => [`charts/${id}/index.html`, title.text]),
    ...library.findings.map(({ id, title }): [string, string] => [`findings/${id}/index.html`, title.text]),
    ...library.recommendations.map(({ id, title }): [string, string] => [
      `recommendations/${id}/index.html`,
      title.text,
    ]),
    ...library.indicators.map(({ id, title }): [string, string] => [`indicators/${id}/index.html`, title]),
    ...library.sources.map(({ id, title }): [string, string] => [`sources/${id}/index.html`, title]),
    ...library.topics.map(({ id, title }): [string, string] => [`topics/${id}/index.html`, title]),
    ...library.pages.map(({ id, title }): [string, string] => [`${id}/index.html`, title]),
  ];
  expect(titled.length).toBeGreaterThanOrEqual(8);
  for (const [file, title] of titled) {
    const { document } = await pageAt(folder, file);
    expect(title).toContain("<script>");
    expect([file, words(document.querySelector("h1"))]).toEqual([file, flat(title)]);
    const tab = words(document.querySelector("head > title"));
    expect([file, tab.startsWith(flat(title)), tab.endsWith(` | ${flat(library.site.name)}`)]).toEqual([
      file,
      true,
      true,
    ]);
    expect(words(document.querySelector("[data-pagefind-meta=title]")).startsWith(flat(title))).toBe(true);
  }
});

test("labels, notes, places in the source and wordings of every kind are there to be read", async () => {
  const [indicator] = library.indicators;
  const page = await bodyOf(`indicators/${indicator!.id}/index.html`);
  for (const row of indicator!.observations) {
    for (const { title } of row.dimensions.values()) expect(page).toContain(flat(title));
    for (const text of [row.note, row.locator, row.source.producer, indicator!.population])
      expect(page).toContain(flat(text));
  }
  const [source] = library.sources;
  const sourcePage = await bodyOf(`sources/${source!.id}/index.html`);
  for (const text of [source!.producer, source!.url!, source!.read, source!.quotes!])
    expect(sourcePage).toContain(flat(text));
  const [entry] = library.glossary;
  const glossary = await bodyOf("glossary/index.html");
  for (const text of [entry!.term, entry!.short, entry!.meaning]) expect(glossary).toContain(flat(text));
});

test("a link that would run is no link, and its words are still there", async () => {
  const { document } = await pageAt(folder, "findings/hostile-finding/index.html");
  const body = document.querySelector(".finding-body")!;
  expect(all(body, "a:not(.number)")).toEqual([]);
  expect(words(body)).toContain("[press](data:text/html,<script>alert(document.domain)</script>)");
  expect(words(body)).toContain('<a href="javascript:alert(document.domain)">press</a>');
  expect(words(body)).toContain("An entity stays what it says: <script>.");
});

test("the pictures hold the hostile words as text", async () => {
  const [chart] = library.charts;
  const { html } = await pageAt(folder, `charts/${chart!.id}/index.html`);
  const inPage = html.match(/<svg aria-labelledby="[\s\S]*?<\/svg>/g) ?? [];
  const drawings = [...inPage, await textAt(folder, `charts/${chart!.id}.svg`)];
  expect(drawings).toHaveLength(3);
  for (const svg of drawings) {
    expect(svg).not.toMatch(/<script|<img|<a[\s>]|<style|\son[a-z]+="/);
    expect(svg).toContain("&lt;script");
    // Its title and a label would end the drawing early if they could.
    expect(svg.trimEnd()).toMatch(/<\/g><\/svg>$|<\/text><\/svg>$/);
  }
});

test("JSON, XML and the header files hold the words as their own formats write them", async () => {
  const [chart] = library.charts;
  const json = JSON.parse(await textAt(folder, `charts/${chart!.id}.json`)) as {
    title: string;
    rows: Record<string, string>[];
  };
  expect(json.title).toBe(chart!.title.text);
  expect(json.rows[0]).toMatchObject({ note: '=1+1, "quoted", and\na second line', locator: "@SUM(A1:A9)" });
  expect(await textAt(folder, "sitemap.xml")).not.toMatch(/<script|<img/);
});

test("what a spreadsheet would run as a formula is text in the CSV, and a number stays a number", async () => {
  const csv = await textAt(folder, "charts/hostile-chart.csv");
  expect(csv).toContain(`"'=HYPERLINK(""https://elsewhere.example/"",""press"")"`);
  expect(csv).toContain(",'+cmd|calc!A,");
  expect(csv).toContain(`,"'-""><a href=""javascript:alert(document.domain)"">press</a>",`);
  expect(csv).toContain(`"'=1+1, ""quoted"", and\na second line",hostile-source,'@SUM(A1:A9)\n`);
  expect(csv).toMatch(/,5,,,answers,/);
});

test("no file's name or address is made of the words", async () => {
  const files = await filesUnder(folder);
  expect(files.filter((file) => !/^[A-Za-z0-9._~/-]+$/.test(file))).toEqual([]);
});
