// An outside judge of accessibility (axe) finds nothing to complain of: on a page of each kind, light and dark, wide and
// narrow, and on the search page with its results.

import { describe, expect, inject, test } from "vitest";
import { complaints, looks } from "../helpers/browser/axe.ts";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { samplePages } from "../helpers/sample.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data, editions } = inject("site");
const library = libraryIn(data);
const samples = [
  ...samplePages(library, editionsIn(editions)),
  { name: "embed", address: `embed/${library.charts[0]!.id}/` },
];

const site = servedSite(folder);

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
