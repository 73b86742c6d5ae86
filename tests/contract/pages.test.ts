// The set of pages, and what every one of them carries: a name, a summary, an address, a way out, help.

import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Library } from "../../src/model/things.ts";
import { fileOf } from "../../src/pages/routes.ts";
import { routesOf } from "../../src/pages/routing/all-routes.ts";
import { all, filesUnder, pageAt, pagesUnder, textAt, words, type BuiltPage } from "../helpers/built-pages.ts";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";

const { folder, data, editions, siteUrl } = inject("site");

let library: Library;
let files: string[];
/** Every page but those that only lead elsewhere and those for other people's pages, which have a test of their own. */
let pages: BuiltPage[];
let embeds: BuiltPage[];

beforeAll(async () => {
  [library, files, pages] = await Promise.all([libraryIn(data), filesUnder(folder), pagesUnder(folder)]);
  const moved = new Set(routesOf(library, editionsIn(editions)).redirect.map(({ path }) => path));
  embeds = pages.filter(({ path }) => /^\/(v\/[^/]+\/)?embed\//.test(path));
  pages = pages.filter((page) => !moved.has(page.path) && !embeds.includes(page));
});

/** The files of pages for which `fault` says something, with what it says. */
function faults(fault: (page: BuiltPage) => unknown): string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === null || found === undefined || found === false ? [] : [`${page.file}: ${found}`];
  });
}

describe("the set of files", () => {
  test("is exactly the list of addresses, besides assets and the search index", () => {
    const wanted = Object.values(routesOf(library, editionsIn(editions)))
      .flat()
      .map(({ path }) => fileOf(path));
    const written = files.filter((file) => !/^(assets|pagefind)\//.test(file));
    expect(written).toEqual([...new Set(wanted)].sort());
  });

  test("has pages of every kind that the site promises", () => {
    const routes = routesOf(library, editionsIn(editions));
    const kinds = [
      "home",
      "topic",
      "indicator",
      "chart",
      "finding",
      "recommendation",
      "source",
      "page",
      "search",
    ] as const;
    expect(kinds.filter((kind) => routes[kind].length === 0)).toEqual([]);
    expect(routes.page.map(({ id }) => id)).toEqual(expect.arrayContaining(["about", "method", "help", "safety"]));
    expect(routes.finding.length).toBeGreaterThanOrEqual(6);
    expect(routes.recommendation.length).toBeGreaterThanOrEqual(6);
  });

  test("holds only assets that something uses, each but the icon named by its content", async () => {
    const assets = files.filter((file) => file.startsWith("assets/")).map((file) => file.slice("assets/".length));
    const styles = await Promise.all(
      assets.filter((name) => name.endsWith(".css")).map((name) => textAt(folder, `assets/${name}`)),
    );
    const used = [...[...pages, ...embeds].map(({ html }) => html), ...styles].join("\n");
    expect(assets.filter((name) => !used.includes(name))).toEqual([]);
    expect(assets.filter((name) => !/\.[A-Z0-9]{8}\.(css|js|woff2)$/.test(name))).toEqual(["icon.svg"]);
  });

  test("holds the search index, and nothing of Pagefind's own interface", () => {
    const index = files.filter((file) => file.startsWith("pagefind/"));
    expect(index).toEqual(expect.arrayContaining(["pagefind/pagefind.js", "pagefind/pagefind-entry.json"]));
    expect(index.filter((file) => file.endsWith(".pf_fragment")).length).toBe(
      pages.filter(({ document }) => document.querySelector("[data-pagefind-body]")).length,
    );
    expect(index.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });
});

describe("every page", () => {
  test("says its language, its letters and that it fits a phone", () => {
    expect(
      faults(({ html, document }) => {
        const viewport = document.querySelector("meta[name=viewport]")?.getAttribute("content");
        const head = html.startsWith('<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"/>');
        return !(head && viewport === "width=device-width, initial-scale=1") && "another beginning";
      }),
    ).toEqual([]);
  });

  test("has a title of its own that ends with the site's name", () => {
    const titles = pages.map(({ document }) => words(document.querySelector("head > title")));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      faults(({ document, path }) => {
        const title = words(document.querySelector("head > title"));
        const { name } = library.site;
        const good = path === "/" ? title.startsWith(`${name}: `) : title.endsWith(` | ${name}`);
        return !(good && title.length > name.length + 3) && title;
      }),
    ).toEqual([]);
  });

  test("has exactly one heading of the first level, with words, and skips no level after it", () => {
    expect(
      faults(({ document }) => {
        const headings = all(document, "h1, h2, h3, h4, h5, h6");
        const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
        const skip = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
        if (levels.filter((level) => level === 1).length !== 1) return "not one h1";
        return headings.some((heading) => !words(heading))
          ? "an empty heading"
          : skip >= 0 && `h${levels[skip]} after h${levels[skip - 1]}: ${words(headings[skip])}`;
      }),
    ).toEqual([]);
  });

  test("has a description in plain text, of a length that search engines show", () => {
    expect(
      faults(({ document }) => {
        const text = document.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
        const good =
          text.length >= 20 && text.length <= 320 && text === text.trim() && !/[*_`]{2}|\]\(|\{\{/.test(text);
        return !good && `${text.length} characters: ${text}`;
      }),
    ).toEqual([]);
  });

  test("names its own full address, a view of a chart that of the chart, what an edition keeps that of today", () => {
    const today = (path: string) => path.replace(/^\/v\/[^/]+(?=\/charts\/)/, "");
    expect(
      faults(({ document, path }) => {
        const address = document.querySelector("link[rel=canonical]")?.getAttribute("href");
        const own = files.includes(fileOf(today(path))) ? today(path) : path;
        return address !== `${siteUrl}${own.replace(/views\/[^/]+\/$/, "")}` && address;
      }),
    ).toEqual([]);
  });

  test("begins with two skip links: to its content, and out", () => {
    expect(
      faults(({ document }) => {
        const [content, out] = all(document, "body a");
        const main = document.querySelector("main#main[tabindex='-1']");
        const leads = content?.getAttribute("href") === "#main" && out?.getAttribute("href") === library.site.exit;
        const named = words(content) === "Skip to the main content" && words(out) === "Exit this page";
        return !(main && leads && named && out?.hasAttribute("data-exit")) && "other links stand first";
      }),
    ).toEqual([]);
  });

  test("has the way out in sight, as a link that works without script and says not where from", () => {
    expect(
      faults(({ document }) => {
        const [link, ...more] = all(document, "header a.exit[data-exit]");
        const good = link?.getAttribute("href") === library.site.exit && link?.getAttribute("rel") === "noreferrer";
        return !(good && more.length === 0 && words(link) === "Exit this page") && "no good exit link";
      }),
    ).toEqual([]);
    expect(new URL(library.site.exit).protocol).toBe("https:");
  });

  test("ends with where to find help", () => {
    expect(
      faults(({ document }) => {
        const help = document.querySelector("footer .footer-help");
        const links = all(help ?? document, "a").map((link) => link.getAttribute("href"));
        return !(words(help).includes("call 999") && links.join() === "/help/,/safety/") && links;
      }),
    ).toEqual([]);
  });

  test("marks one entry of the main navigation when it is one, and none otherwise", () => {
    expect(
      faults(({ document, path }) => {
        const marked = all(document, "header [aria-current=page]").map((link) => link.getAttribute("href"));
        const entries = all(document, "header a").map((link) => link.getAttribute("href"));
        return marked.join() !== (entries.includes(path) ? path : "") && marked.join();
      }),
    ).toEqual([]);
  });
});

test("an old address leads to the new one without script, and stays out of search engines", async () => {
  const { folder: other, prefix } = inject("hostile");
  const { document } = await pageAt(other, "findings/former-finding/index.html");
  const target = `${prefix}/findings/hostile-finding/`;
  expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(`0; url=${target}`);
  expect(document.querySelector("a")?.getAttribute("href")).toBe(target);
  expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
});
