// "Exit this page" leaves at once, leaves a blank screen behind while the other site comes, and takes this page's place.

import type { Page, Route } from "playwright-core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite } from "../helpers/browser/served-site.ts";
import type { WatchedPage } from "../helpers/site.ts";

const { folder, data } = inject("site");
const library = libraryIn(data);
const address = library.site.exit;
const finding = library.findings[0]!;

const site = servedSite(folder);
let opened: WatchedPage;
let page: Page;

beforeEach(async () => {
  opened = await site.open(`findings/${finding.id}/`);
  page = opened.page;
});

afterEach(() => opened.close());

/** Answers in the other site's place, and remembers how it was asked. */
async function otherSite(
  answer: Parameters<Route["fulfill"]>[0] = { contentType: "text/html", body: "<h1>Weather</h1>" },
) {
  const asked: { referrer: string | undefined }[] = [];
  await page.route(address, async (route) => {
    asked.push({ referrer: route.request().headers()["referer"] });
    await route.fulfill(answer);
  });
  return asked;
}

const left = () => page.waitForURL(address);
const exitLink = () => page.locator("header a.exit");

test("one press puts the other site in this page's place: going back does not show it again", async () => {
  const asked = await otherSite();
  const before = await page.evaluate(() => history.length);
  await exitLink().click();
  await left();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  expect(asked).toEqual([{ referrer: undefined }]);
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

test("the screen is blank and the tab has no name until the other site comes", async () => {
  // An answer without content leaves the browser where it is, so that what it shows meanwhile can be looked at.
  const asked = await otherSite({ status: 204 });
  await exitLink().click();
  await expect.poll(() => asked.length).toBe(1);
  expect(await page.evaluate(() => document.title)).toBe("");
  expect(await page.locator("main").isVisible()).toBe(false);
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll("body, body *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(seen).toEqual([]);
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
    const asked = await otherSite();
    await press(keys);
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
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
