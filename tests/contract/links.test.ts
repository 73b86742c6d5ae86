// Every address that a built file names leads to a file and a place in it, and nothing is loaded from anybody else.

import { beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "../../src/pages/routes.ts";
import { bothSites } from "../helpers/both-sites.ts";
import { all, filesUnder, pagesUnder, textAt, type BuiltPage } from "../helpers/built-pages.ts";

/** Attributes that name an address, and elements that load what they name. */
const addresses = ["href", "src", "srcset", "action", "data", "poster", "data-bundle"];
const loading = "script, img, iframe, frame, object, embed, audio, video, source, track, use, image, input, form, base";

/** Attributes that name ids of the same page. */
const idLists = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list"];

describe.each(bothSites)("%s", (_name, { folder, prefix, siteUrl }) => {
  let files: Set<string>;
  let pages: BuiltPage[];
  let ids: Map<string, Set<string>>;

  beforeAll(async () => {
    files = new Set(await filesUnder(folder));
    pages = await pagesUnder(folder);
    ids = new Map(pages.map(({ file, document }) => [file, new Set(all(document, "[id]").map(({ id }) => id))]));
  });

  /** Why an address leads nowhere, or null. Addresses of other sites are not judged. */
  function deadEnd(address: string, page: BuiltPage): string | null {
    const home = new URL(`${siteUrl}${prefix}/`);
    const url = new URL(address, new URL(page.path.slice(1), home));
    if (url.origin !== home.origin) return null;
    if (!url.pathname.startsWith(home.pathname)) return "outside the prefix";
    const path = decodeURIComponent(url.pathname.slice(prefix.length));
    const file = fileOf(path);
    if (path !== "/pagefind/" && !files.has(file)) return "no such file";
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && !ids.get(file)?.has(anchor) ? "no such id on that page" : null;
  }

  test("every address within the site leads to a file, and every fragment to an id", () => {
    const dead = pages.flatMap((page) =>
      all(page.document, addresses.map((name) => `[${name}]`).join()).flatMap((element) =>
        addresses.flatMap((name) => {
          const address = element.getAttribute(name);
          const why = address === null ? null : deadEnd(address, page);
          return why ? [`${page.file}: ${name}="${address}": ${why}`] : [];
        }),
      ),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test("ids are unique on each page, and whatever names an id finds it", () => {
    const faults = pages.flatMap(({ file, document }) => {
      const own = all(document, "[id]").map(({ id }) => id);
      const twice = own.filter((id, index) => own.indexOf(id) !== index || !/^[^\s]+$/.test(id));
      const named = idLists.flatMap((name) =>
        all(document, `[${name}]`).flatMap((element) => (element.getAttribute(name) ?? "").split(/\s+/)),
      );
      const lost = named.filter((id) => !own.includes(id));
      return [
        ...twice.map((id) => `${file}: twice or with a space: ${id}`),
        ...lost.map((id) => `${file}: no id ${id}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("only links lead to other sites: nothing is loaded from them", () => {
    const foreign = (address: string | null) => /^\s*([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address ?? "");
    const loaded = pages.flatMap(({ file, document }) =>
      [
        ...all(document, loading).flatMap((element) =>
          addresses.filter((name) => foreign(element.getAttribute(name))).map(() => element),
        ),
        // Our own full address stands where programs read it that do not know where they are.
        ...all(document, "link").filter(
          (link) =>
            !link.getAttribute("href")?.startsWith(`${siteUrl}${prefix}/`) && foreign(link.getAttribute("href")),
        ),
      ].map((element) => `${file}: ${element.outerHTML.slice(0, 120)}`),
    );
    expect(loaded).toEqual([]);
  });

  test("links to other sites use https, http, or tel, and none leads to this machine", () => {
    const odd = pages.flatMap(({ file, document }) =>
      all(document, "a[href], area[href]")
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href))
        .filter((href) => !/^(https?:\/\/[^/]|tel:\+?\d+$)/.test(href) || /localhost|127\.0\.0\.1|\[::1\]/.test(href))
        .map((href) => `${file}: ${href}`),
    );
    expect(odd).toEqual([]);
  });

  test("no page, download or picture mentions this machine", async () => {
    const text = [...files].filter((file) => /\.(html|csv|json|svg|xml|txt|conf)$|^_headers$/.test(file));
    const found = await Promise.all(
      text.map(async (file) =>
        /localhost|127\.0\.0\.1|\/tmp\/|file:\/\//.test(await textAt(folder, file)) ? [file] : [],
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  test("built styles and scripts name no address of another site", async () => {
    const built = [...files].filter((file) => /^assets\/.*\.(css|js)$/.test(file));
    expect(built.length).toBeGreaterThanOrEqual(3);
    for (const file of built) {
      const text = await textAt(folder, file);
      expect([file, text.match(/https?:\/\/[^"')\s]+|["'(]\/\/[^"')\s]+|@import|sourceMappingURL/g)]).toEqual([
        file,
        null,
      ]);
      const urls = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? "");
      const missing = urls.filter(
        (url) => !url.startsWith("data:") && !files.has(`assets/${url.replace(/^\.\//, "")}`),
      );
      expect([file, missing]).toEqual([file, []]);
    }
  });

  test("the sitemap lists every living page by its full address, and nothing else", async () => {
    const sitemap = await textAt(folder, "sitemap.xml");
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    const own = ({ document, path }: BuiltPage) =>
      document.querySelector("link[rel=canonical]")?.getAttribute("href") === `${siteUrl}${prefix}${path}`;
    const living = pages.filter(
      (page) =>
        page.path !== "/404.html" && own(page) && !page.document.querySelector("meta[name=robots][content=noindex]"),
    );
    expect(listed.sort()).toEqual(living.map(({ path }) => `${siteUrl}${prefix}${path}`).sort());
    expect(await textAt(folder, "robots.txt")).toContain(`Sitemap: ${siteUrl}${prefix}/sitemap.xml\n`);
  });
});
