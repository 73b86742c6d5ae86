// A chart's page is light, and offers what others need: the card of journalists, the citation, the words explained.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { cardSize } from "../../../charts/card.ts";
import type { Library } from "../../../src/model/things.ts";
import { bothSites } from "../../helpers/both-sites.ts";
import { all, flat, pageAt, pagesUnder, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";
import { hasInk, readPng } from "../../helpers/png.ts";

/** Bytes over the wire until a chart's page is seen whole: the page, its styles, scripts and letters. */
const mostBytes = 100_000;

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;
  let pages: Map<string, BuiltPage>;

  beforeAll(async () => {
    library = libraryIn(data);
    pages = new Map((await pagesUnder(folder)).map((page) => [page.path, page]));
  });

  const home = `${siteUrl}${prefix}`;
  const meta = (page: BuiltPage, name: string) =>
    page.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  const facts = (page: BuiltPage) =>
    new Map(
      all(page.document, "section.press dl > div").map((fact) => [
        words(fact.querySelector("dt")),
        words(fact.querySelector("dd")),
      ]),
    );

  test("the first view of a chart's page is at most 100 kB over the wire, the chart among them", async () => {
    const files = new Map<string, number>();
    const weigh = async (file: string) => {
      const bytes = await readFile(join(folder, file));
      // Letters are packed already; everything else a host compresses.
      files.set(file, file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length);
      return files.get(file)!;
    };
    for (const { id } of library.charts) {
      const { document, html } = pages.get(`/charts/${id}/`)!;
      const asked = all(
        document,
        "link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img, iframe",
      ).map((element) => (element.getAttribute("href") ?? element.getAttribute("src")!).slice(prefix.length + 1));
      expect(asked.filter((file) => !file.startsWith("assets/"))).toEqual([]);
      let sum = gzipSync(html).length;
      for (const file of asked) sum += files.get(file) ?? (await weigh(file));
      expect([id, sum <= mostBytes, sum > 10_000]).toEqual([id, true, true]);
      expect(all(document, "figure.chart svg[role=img]")).toHaveLength(2);
    }
  });

  test("a chart's card for journalists says its message, what it cannot tell, its credit, source and date", () => {
    for (const { id, title, indicator, observations, series } of library.charts) {
      const card = facts(pages.get(`/charts/${id}/`)!);
      expect(card.get("The sentence")!.startsWith(flat(title.text))).toBe(true);
      const limit = indicator.body.text.split("What it cannot tell you\n\n")[1]!.split("\n\n")[0]!;
      expect([id, card.get("Keep with it")]).toEqual([id, expect.stringContaining(flat(limit))]);
      for (const { why } of series.breaks) expect(card.get("Keep with it")).toContain(flat(why));
      const sources = [...new Set(observations.map(({ source }) => source))];
      for (const { producer, title: publication } of sources) {
        expect(card.get("Credit")).toContain(flat(producer));
        expect(card.get(sources.length > 1 ? "Sources" : "Source")).toContain(flat(publication));
      }
      expect(card.get("Date")).toMatch(/Read from the source on \d+ [A-Z][a-z]+ \d{4}\.$/);
    }
  });

  test("a finding's card says its sentence with how sure it is, and why", () => {
    for (const { id, title, because } of library.findings) {
      const card = facts(pages.get(`/findings/${id}/`)!);
      expect(card.get("The sentence")!.startsWith(flat(title.text))).toBe(true);
      expect([id, card.get("Keep with it")]).toEqual([
        id,
        expect.stringMatching(/^(High|Moderate|Low|Very low) certainty: /),
      ]);
      expect(card.get("Keep with it")).toContain(flat(because.text));
    }
  });

  test("the citation on the page names producers, us, the content and the address, as the files beside it do", async () => {
    const things = [
      ...library.charts.map(({ id, title }) => ({ folder: "charts", id, title })),
      ...library.findings.map(({ id, title }) => ({ folder: "findings", id, title })),
    ];
    for (const { folder: kind, id, title } of things) {
      const { document } = pages.get(`/${kind}/${id}/`)!;
      const line = words(document.querySelector("section.cite pre"));
      const [item] = JSON.parse(await textAt(folder, `${kind}/${id}.csl.json`)) as {
        author: { literal: string }[];
        title: string;
        note: string;
        URL: string;
      }[];
      expect([id, line.startsWith(item!.author[0]!.literal)]).toEqual([id, true]);
      for (const part of [item!.title, library.site.name, item!.URL, "[add the day]"])
        expect(line).toContain(flat(part));
      expect(item!.title).toBe(flat(title.text));
      // An edition keeps charts; a citation of one that it has as it is leads there.
      const edition = kind === "charts" ? /, edition of/.test(line) : false;
      const address = item!.URL.replace(/\/v\/\d{4}-\d\d-\d\d(?=\/charts\/)/, "");
      expect([address, address !== item!.URL]).toEqual([`${home}/${kind}/${id}/`, edition]);
      const hash = /sha256:([0-9a-f]{64})/.exec(item!.note)![1]!;
      expect(line).toContain(`content ${hash.slice(0, 12)}`);
      for (const format of ["bib", "ris"]) expect(await textAt(folder, `${kind}/${id}.${format}`)).toContain(hash);
    }
  });

  test("no two charts and no two findings have the same content hash", async () => {
    const hashes = await Promise.all(
      ["charts", "findings"].flatMap((kind) =>
        library[kind as "charts"].map(
          async ({ id }) => /sha256:(\w+)/.exec(await textAt(folder, `${kind}/${id}.csl.json`))![1]!,
        ),
      ),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test("a link to a chart or a finding has a picture of the right size with words in its place", async () => {
    const shared = [
      ...library.charts.map(({ id }) => `/charts/${id}`),
      ...library.findings.map(({ id }) => `/findings/${id}`),
    ];
    for (const path of shared) {
      const page = pages.get(`${path}/`)!;
      expect([path, meta(page, "og:image")]).toEqual([path, `${home}${path}.card.png`]);
      expect(meta(page, "og:image:alt")!.length).toBeGreaterThan(20);
      expect(meta(page, "twitter:card")).toBe("summary_large_image");
      const picture = readPng(await readFile(join(folder, `${path.slice(1)}.card.png`)));
      expect([path, picture.width, picture.height]).toEqual([path, cardSize.width, cardSize.height]);
      // The kind above the title, and whose card it is below.
      expect([path, hasInk(picture, 64, 60, 100, 90), hasInk(picture, 64, 590, 110, 612)]).toEqual([path, true, true]);
    }
  });

  test("every page says to other sites what it is called and what it holds, and no other page has a picture", () => {
    for (const page of pages.values()) {
      if (/^\/(v\/[\d-]+\/)?embed\//.test(page.path) || page.document.querySelector("meta[http-equiv=refresh]"))
        continue;
      expect([page.path, meta(page, "og:description")]).toEqual([page.path, meta(page, "description")]);
      expect([page.path, meta(page, "og:url")]).toEqual([page.path, `${home}${page.path}`]);
      expect(meta(page, "og:title")!.length).toBeGreaterThan(2);
      if (!/^\/(charts|findings)\/[^/]+\/$/.test(page.path))
        expect([page.path, meta(page, "og:image")]).toEqual([page.path, undefined]);
    }
  });

  test("a chart's page names where its figures are described for programs", async () => {
    for (const { id } of library.charts) {
      const { document } = await pageAt(folder, `charts/${id}/index.html`);
      expect(document.querySelector("link[rel=describedby]")?.getAttribute("href")).toBe(
        `${prefix}/charts/${id}.metadata.json`,
      );
    }
  });
});
