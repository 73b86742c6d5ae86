// What an edition keeps stays as it was published while the site goes on: byte for byte, at its own addresses, with a notice of
// what has changed. Whole builds of the example evidence: as published, then changed, renamed and published again.

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedAddresses } from "../../../src/published-addresses.ts";
import { fileOf } from "../../../src/pages/routes.ts";
import {
  all,
  filesUnder,
  pageAt,
  pagesUnder,
  textAt,
  unanswered,
  words,
  type BuiltPage,
} from "../../helpers/built-pages.ts";
import { buildSite } from "../../helpers/site.ts";

const home = "https://evidence.example";
const first = "2026-11-22";
const second = "2026-11-23";
/** A chart whose figure changed, one of which nothing changed, one under another id, and one that is not there any more. */
const [changed, same, renamed, gone] = [
  "example-areas",
  "example-answers",
  "example-interval",
  "example-forest",
] as const;
const everyChart = [changed, same, renamed, gone, "example-trend"];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "frozen-"));
  await cp("tests/fixtures/good", join(root, "data"), { recursive: true });
  await edition(first);
  await build("published");
  await change("indicators/example-cases.csv", ",1711,", ",1722,");
  await change("charts/example-trend.md", "were counted in the latest year", "were counted last");
  await rename(join(root, `data/charts/${renamed}.md`), join(root, "data/charts/example-ranges.md"));
  await change("charts/example-ranges.md", "\n---\n", `\nwas: [${renamed}]\n---\n`);
  await change("findings/example-gap.md", renamed, "example-ranges");
  const reason = "example-cases,x00000011.2020-03,our-correction,We had read the line above.,2026-11-23";
  await writeFile(join(root, "data/changes.csv"), `indicator,row,kind,reason,on\n${reason}\n`);
  await build("changed");
  await edition(second);
  await rm(join(root, `data/charts/${gone}.md`));
  await Promise.all([build("later"), build("again")]);
}, 240_000);

afterAll(() => rm(root, { recursive: true }));

const place = () => ({ DATA: join(root, "data"), EDITIONS: join(root, "editions"), SITE_URL: home });
const build = (site: string) => buildSite({ ...place(), OUT: join(root, site) });
const edition = (date: string) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli/edition.ts", date], {
    env: { ...process.env, ...place() },
  });

async function change(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(root, "data", file), "utf8");
  expect(text).toContain(before);
  await writeFile(join(root, "data", file), text.replace(before, after));
}

const page = (site: string, path: string): Promise<BuiltPage> => pageAt(join(root, site), fileOf(path));
const text = (site: string, path: string) => textAt(join(root, site), fileOf(path));
const bytes = (site: string, path: string) => readFile(join(root, site, fileOf(path)));
const mainOf = async (site: string, path: string) => words((await page(site, path)).document.querySelector("main"));
const hrefOf = (element: Element | null) => element?.getAttribute("href");

describe("what an edition keeps of a chart", () => {
  it.each(everyChart)("is the same byte for byte after all changes: %s", async (id) => {
    for (const format of ["csv", "json", "svg", "png"]) {
      const path = `/v/${first}/charts/${id}.${format}`;
      const published = await bytes("published", path);
      for (const site of ["changed", "later"])
        expect([path, published.equals(await bytes(site, path))]).toEqual([path, true]);
    }
  });

  it.each(everyChart)(
    "shows the same drawings, description, table, words and sources on its page and embed: %s",
    async (id) => {
      const parts = ["h1", ".chart-measure", ".chart-picture", ".chart-description", ".chart-source"];
      const sections = ["table", "reading", "limits", "sources", "cite"].map(
        (name) => `section[aria-labelledby=${name}]`,
      );
      const kept = async (site: string) => {
        const [chart, embed] = [
          await page(site, `/v/${first}/charts/${id}/`),
          await page(site, `/v/${first}/embed/${id}/`),
        ];
        return [
          ...[...parts, ...sections].map((part) => chart.document.querySelector(part)!.outerHTML),
          ...["h1", ".chart-picture", ".embed-source"].map((part) => embed.document.querySelector(part)!.outerHTML),
        ];
      };
      const published = await kept("published");
      for (const site of ["changed", "later"]) expect(await kept(site)).toEqual(published);
    },
  );

  it("is what the chart of that day was, in the same files", async () => {
    for (const id of everyChart) {
      for (const format of ["csv", "svg", "png"]) {
        const [live, kept] = [`/charts/${id}.${format}`, `/v/${first}/charts/${id}.${format}`];
        expect([kept, (await bytes("published", live)).equals(await bytes("published", kept))]).toEqual([kept, true]);
      }
      const [live, kept] = await Promise.all(
        ["", `/v/${first}`].map(
          async (folder) => JSON.parse(await text("published", `${folder}/charts/${id}.json`)) as object,
        ),
      );
      expect(kept).toEqual({ ...live, url: `${home}/v/${first}/charts/${id}/` });
    }
  });

  it("has the figures of then, where the chart of today has others", async () => {
    const [then, now] = await Promise.all(
      [`/v/${first}/charts/${changed}.csv`, `/charts/${changed}.csv`].map((path) => text("later", path)),
    );
    expect([then!.includes(",1711,"), now!.includes(",1711,"), now!.includes(",1722,")]).toEqual([true, false, true]);
    expect(await mainOf("later", `/v/${first}/charts/${changed}/`)).toContain("Highest: Example North, 1,711 cases.");
    expect(await text("later", `/v/${first}/charts/${changed}.svg`)).toContain(`${home}/v/${first}/charts/${changed}/`);
  });

  it("gives the same bytes at every build, as the rest of the site does", async () => {
    const files = (await filesUnder(join(root, "later"))).filter((file) => !file.startsWith("pagefind/"));
    expect((await filesUnder(join(root, "again"))).filter((file) => !file.startsWith("pagefind/"))).toEqual(files);
    expect(files.filter((file) => file.startsWith("v/")).length).toBe(2 * (1 + 6 * everyChart.length));
    const differ = await Promise.all(
      files.map(async (file) => {
        const [one, other] = await Promise.all(["later", "again"].map((site) => readFile(join(root, site, file))));
        return one!.equals(other!) ? [] : [file];
      }),
    );
    expect(differ.flat()).toEqual([]);
  });
});

describe("a page that an edition keeps", () => {
  const noticeOf = async (site: string, id: string, date = first) =>
    words((await page(site, `/v/${date}/charts/${id}/`)).document.querySelector(".edition-notice"));
  const sinceOf = async (site: string, id: string, date = first) =>
    words((await page(site, `/v/${date}/charts/${id}/`)).document.querySelector("section[aria-labelledby=since]"));

  it("says of which edition it is, and that it is the newest while it is", async () => {
    const said = "This is the chart as published in the edition of 22 November 2026. It is the newest edition.";
    for (const site of ["published", "changed"]) expect(await noticeOf(site, changed)).toContain(said);
    expect(await sinceOf("published", changed)).toContain("Nothing in this chart has changed since then.");
  });

  it("says which newer edition replaces it", async () => {
    expect(await noticeOf("later", changed)).toContain(
      "This is the chart as published in the edition of 22 November 2026. A newer edition, of 23 November 2026, replaces it.",
    );
    expect(await noticeOf("later", changed, second)).toContain("It is the newest edition.");
  });

  it("says what changed in the chart since: figures with the reason, titles, nothing, or that it is gone", async () => {
    for (const site of ["changed", "later"]) {
      expect(await sinceOf(site, changed)).toContain("1 of its figures has changed or was taken out.");
      expect(await sinceOf(site, changed)).toContain("We had read the line above.");
      const rows = all(
        (await page(site, `/v/${first}/charts/${changed}/`)).document,
        "[aria-labelledby=since] tbody tr",
      );
      expect(rows.map((row) => all(row, "td").map(words).slice(0, 2))).toEqual([["1,711", "1,722"]]);
      expect(await sinceOf(site, "example-trend")).toMatch(
        /Its title is now \u201cAmong example women, .* were counted last\u201d\./,
      );
      expect(await sinceOf(site, same)).toContain("Nothing in this chart has changed since then.");
      expect(await sinceOf(site, renamed)).toContain("Nothing in this chart has changed since then.");
    }
    expect(await sinceOf("later", gone)).toContain("The site does not show this chart any more.");
    expect(await sinceOf("later", changed, second)).toContain("Nothing in this chart has changed since then.");
  });

  it("says the same in its embed, which has no script and stays small", async () => {
    const { document, html } = await page("later", `/v/${first}/embed/${changed}/`);
    expect(words(document.querySelector(".edition-notice"))).toBe(
      "This is the chart as published in the edition of 22 November 2026. A newer edition, of 23 November 2026, replaces it. 1 of its figures has changed or was taken out.",
    );
    expect(all(document, "script, iframe, img")).toEqual([]);
    expect(html.length).toBeLessThan(50_000);
    expect(all(document, "a").map(hrefOf)).toEqual([`/v/${first}/charts/${changed}/`]);
    expect((await page("later", `/embed/${changed}/`)).document.querySelector(".edition-notice")).toBeNull();
  });

  it("leads search engines to the chart of today, and stays out of them once it is replaced or has none", async () => {
    const head = async (path: string) => {
      const { document } = await page("later", path);
      const robots = document.querySelector("meta[name=robots]")?.getAttribute("content") ?? null;
      return [hrefOf(document.querySelector("link[rel=canonical]")), robots];
    };
    expect(await head(`/v/${first}/charts/${changed}/`)).toEqual([`${home}/charts/${changed}/`, "noindex"]);
    expect(await head(`/v/${second}/charts/${changed}/`)).toEqual([`${home}/charts/${changed}/`, null]);
    expect(await head(`/v/${first}/charts/${renamed}/`)).toEqual([`${home}/charts/example-ranges/`, "noindex"]);
    expect(await head(`/v/${second}/charts/${gone}/`)).toEqual([`${home}/v/${second}/charts/${gone}/`, "noindex"]);
    expect(await head(`/v/${first}/`)).toEqual([`${home}/v/${first}/`, "noindex"]);
    const sitemap = await text("later", "/sitemap.xml");
    expect(sitemap.match(/<loc>[^<]*\/v\/[^<]*<\/loc>/g)).toEqual([`<loc>${home}/v/${second}/</loc>`]);
  });

  it("is found from the list of its edition, and that from /changes/", async () => {
    const { document } = await page("later", `/v/${first}/`);
    const links = all(document, "section[aria-labelledby=charts] a").map(hrefOf);
    expect(links.sort()).toEqual(everyChart.map((id) => `/v/${first}/charts/${id}/`).sort());
    expect(words(document.querySelector("main"))).toContain(
      "A newer edition replaces it: edition of 23 November 2026.",
    );
    const changes = all((await page("later", "/changes/")).document, "main a").map(hrefOf);
    expect(changes).toEqual(expect.arrayContaining([`/v/${first}/`, `/v/${second}/`]));
  });

  it("is valid, and every address on it and to it leads somewhere", async () => {
    const rules = {
      "no-raw-characters": "off",
      "void-style": "off",
      "doctype-style": "off",
      "long-title": "off",
    } as const;
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { ...rules, "no-trailing-whitespace": "off" },
    });
    const pages = await pagesUnder(join(root, "later"));
    const files = new Set(await filesUnder(join(root, "later")));
    const kept = pages.filter(({ path }) => path.startsWith("/v/"));
    expect(kept.length).toBe(2 * (1 + 2 * everyChart.length));
    for (const { file, html } of kept) {
      const { results } = await judge.validateString(html);
      expect([file, results.flatMap(({ messages }) => messages.map(({ message }) => message))]).toEqual([file, []]);
    }
    // The example has no page about help, to which the frame of every page and the page of a dead end lead.
    const dead = pages.flatMap(({ file, document }) =>
      all(document, "main a[href], link[rel=alternate]")
        .filter(() => file !== "404.html")
        .map((link) => hrefOf(link)!.replace(/#.*$/, "").replace(home, ""))
        .filter((href) => href.startsWith("/") && !files.has(fileOf(href)))
        .map((href) => `${file}: ${href}`),
    );
    expect(dead).toEqual([]);
  });
});

describe("the page of the chart of today", () => {
  const versionsOf = async (site: string, id: string) => {
    const { document } = await page(site, `/charts/${id}/`);
    const section = document.querySelector("section[aria-labelledby=versions]");
    return { said: words(section), links: all(section!, "a").map(hrefOf) };
  };

  it("leads to every version that an edition keeps, also from another id", async () => {
    const versions = await versionsOf("later", changed);
    expect(versions.links).toEqual([`/v/${second}/charts/${changed}/`, `/v/${first}/charts/${changed}/`]);
    expect(versions.said).toContain("What this page shows today is in the edition of 23 November 2026.");
    expect((await versionsOf("later", "example-ranges")).links).toEqual([
      `/v/${second}/charts/example-ranges/`,
      `/v/${first}/charts/${renamed}/`,
    ]);
    expect((await versionsOf("changed", changed)).said).toContain("What this page shows today is in no edition yet.");
  });

  it("cites, draws and offers the address that stays while an edition has it as it is, and its own otherwise", async () => {
    const cited = async (site: string, id: string) =>
      words((await page(site, `/charts/${id}/`)).document.querySelector("section.cite pre"));
    const kept = `${home}/v/${first}/charts/${changed}/`;
    expect(await cited("published", changed)).toContain(`edition of 22 November 2026, content`);
    for (const file of ["svg", "bib", "ris", "csl.json"])
      expect(await text("published", `/charts/${changed}.${file}`)).toContain(kept);
    expect(await cited("published", changed)).toContain(`${kept}, read on`);
    const codes = async (site: string) =>
      all((await page(site, `/charts/${changed}/`)).document, "section[aria-labelledby=embed] pre")
        .map(words)
        .join();
    const frame = `<iframe src="${home}/v/${first}/embed/${changed}/"`;
    expect(await codes("published")).toContain(frame);
    expect(await cited("changed", changed)).toContain(`${home}/charts/${changed}/, read on`);
    expect(await text("changed", `/charts/${changed}.svg`)).not.toContain("/v/");
    expect(await codes("changed")).not.toContain(frame);
  });
});

describe("every address that was published", () => {
  const published = () => publishedAddresses(join(root, "tests/contract/published-urls.txt"));

  it("answers after the changes, those under an old id with redirects", async () => {
    const addresses = await published();
    expect(addresses).toContain(`/charts/${renamed}.csv`);
    expect(await unanswered(addresses, join(root, "published"), "")).toEqual(
      addresses.filter((each) => /example-ranges|2026-11-23/.test(each)),
    );
    const list = await text("later", "/_redirects");
    for (const file of ["/", ".csv", ".png", ".zip", ".bib", ".card.png"])
      expect(list).toContain(`/charts/${renamed}${file} /charts/example-ranges${file} 301\n`);
    expect(list).toContain(`/embed/${renamed}/ /embed/example-ranges/ 301\n`);
    const { document } = await page("later", `/embed/${renamed}/`);
    expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
      "0; url=/embed/example-ranges/",
    );
  });

  it("is found to be lost when its chart was taken out", async () => {
    const lost = await unanswered(await published(), join(root, "later"), "");
    expect(lost).toContain(`/charts/${gone}/`);
    expect(lost.filter((address) => !new RegExp(`^/(charts|embed|oembed)/${gone}[./]`).test(address))).toEqual([]);
  });
});
