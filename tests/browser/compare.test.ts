// The compare page in a browser: its address round-trips, what it shows are the figures of the site's own files, an address
// that asks in vain is told so, and nothing enters the history.

import type { Page } from "playwright-core";
import { afterEach, describe, expect, inject, test } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { comparisonOf } from "../../src/model/compare/comparison.ts";
import { shownValue } from "../../src/model/numbers/shown.ts";
import { complaints, looks } from "../helpers/browser/axe.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite } from "../helpers/browser/served-site.ts";
import type { WatchedPage } from "../helpers/site.ts";

const { folder, data } = inject("site");
const library = libraryIn(data);
const pair = ["E23000030", "E23000039"].map((code) => library.areas.get(code)!);
const codes = pair.map(({ code }) => code.toLowerCase());
const tables = ["marac-rate", "charged-share-by-force"];
const query = `?areas=${codes.join("~")}&indicators=${tables.join("~")}`;

const site = servedSite(folder);
let opened: WatchedPage;
let page: Page;

afterEach(async () => {
  expect(opened.failures).toEqual([]);
  await opened.close();
});

/** Opens the page with a query and waits until it has said what it shows. */
async function openAt(search: string): Promise<void> {
  opened = await site.open(`compare/${search}`);
  page = opened.page;
  await expect.poll(() => page.locator("[data-status]").innerText()).not.toBe("");
}

const places = () =>
  page.locator("[data-places] select").evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
const chosen = () =>
  page.locator("[data-tables] input:checked").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
const figures = () => page.locator("[data-results] td.numeric > a").allInnerTexts();
const link = () => page.getByLabel("Address of this comparison, to copy");

describe("the address", () => {
  test("opens what it says: places, tables, and the figures of the cells", async () => {
    await openAt(query);
    expect((await places()).filter(Boolean)).toEqual(codes);
    expect((await chosen()).sort()).toEqual([...tables].sort());
    const blocks = comparisonOf(library, pair).filter(({ indicator }) => tables.includes(indicator.id));
    const inTables = await Promise.all(
      tables.map(async (id) => [id, await page.locator(`[aria-labelledby=c-${id}] td.numeric > a`).allInnerTexts()]),
    );
    const expected = tables.map((id) => {
      const { lines } = blocks.find(({ indicator }) => indicator.id === id)!;
      return [id, lines.flatMap((line) => line.places.map((placed) => shownValue(placed!.row, placed!.indicator)))];
    });
    expect(inTables).toEqual(expected);
  });

  test("to copy leads back to the same state, whatever was chosen by hand", async () => {
    await openAt("");
    const lists = page.locator("[data-places] select");
    await lists.nth(0).selectOption(codes[0]!);
    await lists.nth(1).selectOption(codes[1]!);
    await expect.poll(figures).not.toEqual([]);
    await page.locator("[data-tables] input:checked").first().uncheck();
    const before = [await places(), await chosen()];
    await expect.poll(() => page.locator("[data-results] section").count()).toBe(before[1]!.length);
    const [address, shown] = [await link().inputValue(), await figures()];
    expect(address).toBe(page.url());
    expect(new URL(address).searchParams.get("areas")).toBe(codes.join("~"));
    await opened.close();
    await openAt(new URL(address).search);
    await expect.poll(figures).toEqual(shown);
    expect([await places(), await chosen()]).toEqual(before);
    expect(await link().inputValue()).toBe(address);
  });

  test("is replaced in place: choices add nothing to the history", async () => {
    await openAt(query);
    const before = await page.evaluate("history.length");
    await page.locator("[data-places] select").nth(2).selectOption({ index: 3 });
    await page.locator("[data-tables] input").last().click();
    expect(await page.evaluate("history.length")).toBe(before);
  });

  test("that asks for what is unknown is told so, and shows the rest", async () => {
    await openAt(`?areas=${codes.join("~")}~e99999999&indicators=no-such-table&colour=red`);
    const note = await page.locator("[data-notes]").innerText();
    for (const asked of ["e99999999", "no-such-table", "colour"]) expect(note).toContain(asked);
    expect((await places()).filter(Boolean)).toEqual(codes);
    expect((await chosen()).length).toBeGreaterThan(0);
  });

  test("that is sound has no note", async () => {
    await openAt(query);
    expect(await page.locator("[data-notes]").isVisible()).toBe(false);
  });
});

test("the download holds the rows that are shown, with the cells' own characters", async () => {
  await openAt(query);
  await expect.poll(figures).not.toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download this comparison (CSV)" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const { header, records, problems } = readCsv(Buffer.concat(chunks), "comparison.csv");
  expect(problems).toEqual([]);
  const values = records.map(({ cells }) => [cells[header.indexOf("indicator_id")], cells[header.indexOf("value")]]);
  expect(values).toHaveLength((await figures()).length);
  for (const [id, value] of values) {
    const { observations } = library.indicators.find((each) => each.id === id)!;
    expect(observations.some(({ cell }) => (cell.kind === "known" ? cell.text : "") === value)).toBe(true);
  }
});

test.each(looks)("axe finds nothing, %s, with places and tables chosen", async (_look, options) => {
  opened = await site.open(`compare/${query}`, { ...options, bypassCSP: true });
  page = opened.page;
  await expect.poll(figures).not.toEqual([]);
  expect(await complaints(page)).toEqual([]);
});

test("a choice keeps the keyboard's place", async () => {
  await openAt(query);
  const box = page.locator("[data-tables] input").first();
  await box.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator("[data-results] section").count()).not.toBe(tables.length);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a value that was not sent is said so and has no bar", async () => {
  await openAt("?areas=e23000014~e23000024&indicators=marac-cases");
  await expect.poll(figures).not.toEqual([]);
  expect(await page.locator("[data-results]").innerText()).toMatch(/not submitted|not published|not collected/i);
  const empty = page.locator("[data-results] tr", { has: page.locator("td.missing") });
  expect(await empty.locator("svg").count()).toBe(0);
});

test("without script the pages built ahead are listed, and the choices are out of sight", async () => {
  opened = await site.open("compare/", { javaScriptEnabled: false });
  page = opened.page;
  expect(await page.locator("[data-compare]").isVisible()).toBe(false);
  await page.locator("summary", { hasText: "Hampshire" }).first().click();
  await page
    .getByRole("link", { name: "Hampshire and Dorset" })
    .or(page.getByRole("link", { name: "Dorset and Hampshire" }))
    .first()
    .click();
  expect(await page.locator("h1").innerText()).toContain("compared");
  expect(await page.locator(".area-indicator table").count()).toBeGreaterThan(3);
});
