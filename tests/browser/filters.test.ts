// The list of claims can be narrowed, says how much of it is left, and leaves nothing behind; without script it is whole.

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data } = inject("site");
const { claims } = libraryIn(data);
const site = servedSite(folder);
let page: Page;

beforeAll(async () => {
  ({ page } = await site.open("claims/"));
});

const shown = () => page.locator("[data-facets]:visible");
const choice = (name: string) => page.getByRole("combobox", { name, exact: true });
const status = () => page.getByRole("status").innerText();

describe("the list of claims", () => {
  test("is whole at first, and says so", async () => {
    expect(await shown().count()).toBe(claims.length);
    expect(await status()).toBe(`All ${claims.length} are shown.`);
  });

  test("keeps the claims of a topic, and no heading without claims", async () => {
    const { topic } = claims[0]!;
    const mine = claims.filter((claim) => claim.topic.id === topic.id);
    await choice("Topic").selectOption({ label: `${topic.title} (${mine.length})` });
    expect(await shown().count()).toBe(mine.length);
    expect(await status()).toBe(`${mine.length} of ${claims.length} are shown.`);
    const empty = await page
      .locator("[data-filter-by] section:visible")
      .evaluateAll((sections) => sections.filter((each) => !each.querySelector("[data-facets]:not([hidden])")).length);
    expect(empty).toBe(0);
  });

  test("narrows further by source, and by verdict, and opens again", async () => {
    const { topic, source } = claims[0]!;
    const words = `${source.producer}: ${source.title}`;
    const option = choice("Source").locator("option", { hasText: words }).first();
    await choice("Source").selectOption(await option.getAttribute("value"));
    const both = claims.filter((claim) => claim.topic.id === topic.id && claim.source.id === source.id);
    expect(await shown().count()).toBe(both.length);
    for (const name of ["Topic", "Source"]) await choice(name).selectOption("");
    await choice("Verdict").selectOption("Holds");
    expect(await shown().count()).toBe(claims.filter(({ verdict }) => verdict === "holds").length);
    await choice("Verdict").selectOption("");
    expect(await shown().count()).toBe(claims.length);
  });

  test("leaves nothing in the address, the history or the storage", async () => {
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, ""]);
  });
});
