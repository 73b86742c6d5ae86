// "Exit this page" leaves at once, leaves a blank screen behind while the other site comes, and takes this page's place.

import type { Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { filesOf, libraryOf } from "../helpers/evidence.ts";
import { openSite, type TestSite, type WatchedPage } from "../helpers/site.ts";

const { folder, data } = inject("site");
const library = libraryOf(filesOf(data));
const address = library.site.exit;
const finding = library.findings[0]!;

let site: TestSite;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  site = await openSite(folder);
});

afterAll(() => site.close());

beforeEach(async () => {
  opened = await site.open(`findings/${finding.id}/`);
  page = opened.page;
});

afterEach(() => opened.close());

/** The other site: answers at once, or when `release` is called. */
async function otherSite(
  options: { slow?: boolean } = {},
): Promise<{ release: () => void; asked: () => number; referrer: () => string | undefined }> {
  let release = () => {};
  let asked = 0;
  let referrer: string | undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route: Route) => {
    asked++;
    referrer = route.request().headers()["referer"];
    if (options.slow) await released;
    await route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" });
  });
  return { release, asked: () => asked, referrer: () => referrer };
}

const left = () => page.waitForURL(address);
const exitLink = () => page.locator("header a.exit");

test("one press puts the other site in this page's place: going back does not show it again", async () => {
  const { referrer } = await otherSite();
  const before = await page.evaluate(() => history.length);
  await exitLink().click();
  await left();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  expect(referrer()).toBeUndefined();
});

test("the skip link at the top of the page does the same, from the keyboard", async () => {
  await otherSite();
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Exit this page");
  await page.keyboard.press("Enter");
  await left();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("the screen is blank and the tab has no name while the other site is on its way", async () => {
  const { release, asked } = await otherSite({ slow: true });
  await exitLink().click({ noWaitAfter: true });
  await expect.poll(asked).toBe(1);
  expect(await page.evaluate(() => document.title)).toBe("");
  const shown = await page.evaluate(() =>
    document.body.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  expect(shown).toBe(false);
  release();
  await left();
});

describe("the Shift key", () => {
  const press = async (keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test("three times leaves", async () => {
    await otherSite();
    const before = await page.evaluate(() => history.length);
    await press(["Shift", "Shift", "Shift"]);
    await left();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test.each([
    ["twice", ["Shift", "Shift"]],
    [
      "three times with a letter in between, as capitals are typed",
      ["Shift+A", "Shift+B", "Shift+C", "Shift", "d", "Shift"],
    ],
  ])("%s does not", async (_name, keys) => {
    const { asked } = await otherSite();
    await press(keys);
    await page.waitForTimeout(300);
    expect(asked()).toBe(0);
    expect(page.url()).toContain(finding.id);
  });
});

test("the link is in sight without scrolling, on a phone too, and stays when the page is scrolled", async () => {
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    const box = (await exitLink().boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= viewport.width, box.y + box.height <= viewport.height]).toEqual([
      true,
      true,
      true,
    ]);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const after = (await exitLink().boundingBox())!;
    expect([viewport.width, after.y >= 0 && after.y + after.height <= viewport.height]).toEqual([viewport.width, true]);
    await page.evaluate(() => scrollTo(0, 0));
  }
});
