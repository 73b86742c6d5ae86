// Which addresses are promised, and when one of them is lost: a rename without `was:` loses the old ones.

import { describe, expect, it } from "vitest";
import { formOf } from "../../../charts/forms.ts";
import { digest } from "../../../src/editions.ts";
import { makeEdition, wholeEditionOf } from "../../../src/model/history/edition.ts";
import type { Library } from "../../../src/model/things.ts";
import {
  addressesIn,
  addressesOf,
  addressLines,
  grown,
  lostAddresses,
  lostProblem,
} from "../../../src/pages/addresses.ts";
import { goodLibrary } from "../../helpers/quantities.ts";

const contents = wholeEditionOf(goodLibrary, digest, (form, series) => formOf(form).describe(series));
const edition = makeEdition(contents, { edition: "2026-11-22", follows: null, reasons: [] }, digest);
const published = grown([], addressesOf(goodLibrary, [edition]));

type Kind = "charts" | "findings" | "indicators" | "recommendations" | "sources" | "pages";
const kinds: Kind[] = ["charts", "findings", "indicators", "recommendations", "sources", "pages"];

/** The good example with the first thing of a kind under another id. */
function renamed(kind: Kind, was: (old: string) => string[]): { library: Library; old: string } {
  const [first, ...others] = goodLibrary[kind];
  const thing = { ...first!, id: "another-id", was: was(first!.id) };
  return { library: { ...goodLibrary, [kind]: [thing, ...others] }, old: first!.id };
}

describe("the addresses of a site", () => {
  it("are its pages, its files and those of its editions, and not what only hosts read", () => {
    const chart = ["", ".csv", ".json", ".metadata.json", ".svg", ".png", ".xlsx", ".zip", ".bib", ".card.png"];
    expect(published).toEqual(expect.arrayContaining(["/", "/feed.xml", "/sitemap.xml", "/v/2026-11-22/"]));
    for (const ending of chart) expect(published).toContain(`/charts/example-trend${ending || "/"}`);
    for (const ending of ["/", ".csv", ".json", ".svg", ".png"])
      expect(published).toContain(`/v/2026-11-22/charts/example-trend${ending}`);
    expect(published).toContain("/v/2026-11-22/embed/example-trend/");
    expect(published.filter((address) => /404|_headers|_redirects|deploy/.test(address))).toEqual([]);
  });

  it("are listed once each, sorted, and none is ever taken out", () => {
    expect(grown(["/b/", "/a/"], ["/c/", "/a/"])).toEqual(["/a/", "/b/", "/c/"]);
    expect(grown(published, [])).toEqual(published);
    expect(addressesIn(addressLines(published))).toEqual(published);
  });
});

describe("a published address", () => {
  it("is not lost while the site is what it was", () => {
    expect(lostAddresses(published, goodLibrary, [edition])).toEqual([]);
  });

  it.each(kinds)("is lost when one of the %s is renamed without was:, and with it nothing is lost", (kind) => {
    const { library, old } = renamed(kind, () => []);
    const lost = lostAddresses(published, library, [edition]);
    expect(lost).toContain(kind === "pages" ? `/${old}/` : `/${kind}/${old}/`);
    expect(lost).toEqual(published.filter((address) => lost.includes(address)));
    expect(lost.filter((address) => !new RegExp(`^/([a-z/]+/)?${old}[./]`).test(address))).toEqual([]);
    expect(lostAddresses(published, renamed(kind, (id) => [id]).library, [edition])).toEqual([]);
  });

  it("is lost with all the files of its chart", () => {
    const { library, old } = renamed("charts", () => []);
    const files = [".csv", ".json", ".metadata.json", ".svg", ".png", ".xlsx", ".zip", ".bib", ".ris", ".csl.json"];
    const others = [`/charts/${old}.card.png`, `/charts/${old}/`, `/embed/${old}/`, `/oembed/${old}.json`];
    expect(lostAddresses(published, library, [edition]).sort()).toEqual(
      [...files.map((ending) => `/charts/${old}${ending}`), ...others].sort(),
    );
  });

  it("is lost when the thing, or a whole edition, is taken out", () => {
    const [, ...findings] = goodLibrary.findings;
    expect(lostAddresses(published, { ...goodLibrary, findings }, [edition])).toContain("/findings/example-answers/");
    const lost = lostAddresses(published, goodLibrary, []);
    expect(lost).toEqual(published.filter((address) => address.startsWith("/v/")));
    expect(lost.length).toBe(1 + 6 * goodLibrary.charts.length);
  });

  it("is not saved by a redirect to what is not there either", () => {
    const { library } = renamed("charts", (id) => [id]);
    const gone = { ...library, charts: library.charts.slice(1) };
    expect(lostAddresses(["/charts/example-answers/"], gone, [])).toEqual(["/charts/example-answers/"]);
  });

  it("is told with its line in the list", () => {
    expect(lostProblem("/b/", ["/a/", "/b/"], "list.txt")).toMatchObject({
      file: "list.txt",
      line: 2,
      code: "lost-address",
    });
  });
});
