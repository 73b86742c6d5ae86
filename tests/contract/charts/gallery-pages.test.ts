// The gallery of chart forms: every form, every example, its words, table and code, and never taken for evidence.

import { readFile } from "node:fs/promises";
import { beforeAll, expect, inject, test } from "vitest";
import { checks } from "../../../charts/checks.ts";
import { examples } from "../../../charts/examples.ts";
import { formOf } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import { all, pageAt, pagesUnder, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";

const { folder } = inject("site");
const ids = Object.keys(checks);

let list: BuiltPage;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  list = await pageAt(folder, "gallery/index.html");
  const read = ids.map(async (id) => [id, await pageAt(folder, `gallery/${id}/index.html`)] as const);
  pages = new Map(await Promise.all(read));
});

test("the gallery names every form, what it shows and where its examples are", () => {
  const entries = all(list.document, "section.example");
  expect(entries.map((entry) => words(entry.querySelector("h2")))).toEqual(ids);
  entries.forEach((entry, i) => {
    expect(words(entry)).toContain(checks[ids[i]!]!.shows);
    expect(entry.querySelector("h2 a")?.getAttribute("href")).toBe(`/gallery/${ids[i]}/`);
    expect(all(entry, "svg.chart")).toHaveLength(frames.length);
  });
});

test.each(ids)("%s: every example has its drawings, words, table and code", async (id) => {
  const { document, html } = pages.get(id)!;
  const code = await readFile(`charts/examples/${id}.ts`, "utf8");
  const sections = all(document, "section.example");
  expect(sections.map((section) => words(section.querySelector("h2")))).toEqual(
    examples[id]!.map(({ series }) => series.title),
  );
  examples[id]!.forEach(({ name, series }, i) => {
    const section = sections[i]!;
    const { draw, describe, alt } = formOf(id);
    for (const frame of frames) expect(html).toContain(draw(series, frame));
    expect(all(section, "dd").map(words)).toEqual(
      [describe(series), alt(series)].map((text) => text.replace(/\s+/g, " ")),
    );
    expect(all(section, "tbody tr").length).toBeGreaterThan(0);
    const shown = section.querySelector("pre code")!.textContent;
    expect(shown).toContain(`name: "${name}"`);
    for (const line of shown.split("\n")) expect(code).toContain(line);
  });
});

test("every page of it says first that its figures are made up, and stays out of search", async () => {
  for (const { document, html } of [list, ...pages.values()]) {
    expect(words(document.querySelector(".made-up"))).toContain("Every figure on this page is made up.");
    expect(html.indexOf('class="made-up"')).toBeLessThan(html.indexOf("<svg", html.indexOf("<main")));
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(all(document, "[data-pagefind-body], [data-pagefind-filter]")).toEqual([]);
    expect(all(document, "figure.chart")).toEqual([]);
  }
  expect(await textAt(folder, "sitemap.xml")).not.toContain("/gallery/");
});

test("no page of the evidence leads to it", async () => {
  const others = (await pagesUnder(folder)).filter(({ path }) => !path.startsWith("/gallery/"));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(({ html }) => html.includes('href="/gallery/')).map(({ path }) => path)).toEqual([]);
});
