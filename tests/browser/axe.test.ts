// An outside judge of accessibility (axe) finds nothing to complain of: on a page of each kind, light and dark, wide and
// narrow, and on the search page with its results.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { editionsIn } from "../helpers/editions.ts";
import { filesOf, libraryOf } from "../helpers/evidence.ts";
import { samplePages } from "../helpers/sample.ts";
import { openSite, type TestSite } from "../helpers/site.ts";

const { folder, data, editions } = inject("site");
const library = libraryOf(filesOf(data));
const samples = [
  ...samplePages(library, editionsIn(editions)),
  { name: "embed", address: `embed/${library.charts[0]!.id}/` },
];

let site: TestSite;
let axe: string;

beforeAll(async () => {
  site = await openSite(folder);
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

afterAll(() => site.close());

type AxeResults = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What axe says against a page, one line for each place. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** Colours do not hang on width, nor order on colours: two looks see all four. */
const looks: [string, BrowserContextOptions][] = [
  ["light, on a desk", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["dark, on a phone", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
];

describe.concurrent.each(looks)("%s", (_look, options) => {
  test.each(samples)("$name", async ({ address }) => {
    const { page, close } = await site.open(address, { ...options, bypassCSP: true });
    const found = await complaints(page);
    await close();
    expect(found).toEqual([]);
  });

  test("search with results", async () => {
    const { page, close } = await site.open("search/", { ...options, bypassCSP: true });
    await page.getByRole("searchbox").fill("women");
    await page.locator("[data-results] li").first().waitFor();
    const found = await complaints(page);
    await close();
    expect(found).toEqual([]);
  });
});

test("axe is really asked: a picture without words is a complaint", async () => {
  const { page, close } = await site.open("", { bypassCSP: true });
  await page.evaluate("document.querySelector('main').append(document.createElement('img'))");
  expect(await complaints(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  await close();
});
