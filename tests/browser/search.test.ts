// The search finds, filters and says so; what is typed stays on the page; what it shows is text; and when it cannot be
// loaded, it says that.

import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite, type ServedSite } from "../helpers/browser/served-site.ts";
import { openSite, type WatchedPage } from "../helpers/site.ts";

const { folder, data } = inject("site");
const library = libraryIn(data);
const finding = library.findings[0]!;
/** The longest words of the finding's title: what a reader would remember of it. */
const query = finding.title.text
  .split(/[^A-Za-z]+/)
  .sort((a, b) => b.length - a.length)
  .slice(0, 3)
  .join(" ");

const site = servedSite(folder);
let opened: WatchedPage;
let page: Page;

const results = () => page.locator("[data-results] li");
const status = () => page.getByRole("status");
const box = () => page.getByRole("searchbox", { name: "Search figures, findings and sources" });
const filter = (name: string) => page.getByRole("combobox", { name, exact: true });

/** Opens the search page and waits until it is ready for a reader. */
async function openSearch(at: ServedSite): Promise<void> {
  opened = await at.open("search/");
  page = opened.page;
  page.setDefaultTimeout(10_000);
  await filter("Area").waitFor();
}

/** What each result shows: its address and its kind and topic. */
const shown = () =>
  results().evaluateAll((items) =>
    items.map((item) => ({
      path: new URL(item.querySelector("a")!.href).pathname,
      facts: item.querySelector(".entry-facts")?.textContent ?? "",
    })),
  );

/** Waits until the status says something new, and gives it. */
async function afterwards(act: () => Promise<unknown>): Promise<string> {
  const before = await status().innerText();
  await act();
  await expect.poll(() => status().innerText()).not.toBe(before);
  return status().innerText();
}

/** Every result that the status counts, however many presses of "Show more results" it takes. */
async function allShown() {
  const total = Number(/^\d+/.exec(await status().innerText())?.[0]);
  const more = page.getByRole("button", { name: "Show more results" });
  const count = async () => {
    if (await more.isVisible()) await more.click();
    return results().count();
  };
  await expect.poll(count, { timeout: 20_000 }).toBe(total);
  return shown();
}

describe("the search page", () => {
  beforeEach(() => openSearch(site));

  afterEach(() => opened.close());

  test("finds a finding by its words, as they are typed", async () => {
    expect(await afterwards(() => box().pressSequentially(query))).toMatch(/^\d+ pages? found$/);
    await expect.poll(async () => (await shown()).map(({ path }) => path)).toContain(`/findings/${finding.id}/`);
    await page.locator(`[data-results] a[href$="/findings/${finding.id}/"]`).click();
    expect(await page.locator("h1").innerText()).toBe(finding.title.text);
    expect(opened.failures).toEqual([]);
  });

  test("finds it at once by the button and by the Enter key", async () => {
    await box().fill(query);
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await results().first().waitFor();
    await box().fill("");
    await expect.poll(() => results().count()).toBe(0);
    await box().fill(query);
    await box().press("Enter");
    await results().first().waitFor();
    expect(opened.failures).toEqual([]);
  });

  test("says that nothing was found, and empties with its box", async () => {
    expect(await afterwards(() => box().fill("ωωωω"))).toMatch(/^Nothing found\./);
    expect(await afterwards(() => box().fill(""))).toBe("");
    expect(await results().count()).toBe(0);
  });

  test("filters by kind, without a word typed, and says how many there are", async () => {
    const said = await afterwards(() => filter("Kind").selectOption({ value: "Key finding" }));
    expect(said).toBe(`${library.findings.length} pages found`);
    const paths = (await allShown()).map(({ path }) => path);
    expect(paths.sort()).toEqual(library.findings.map(({ id }) => `/findings/${id}/`).sort());
  });

  test("filters by topic and by kind together", async () => {
    await afterwards(() => filter("Topic").selectOption({ value: finding.topic.title }));
    await afterwards(() => filter("Kind").selectOption({ value: "Key finding" }));
    const wanted = library.findings.filter(({ topic }) => topic.id === finding.topic.id);
    const paths = (await allShown()).map(({ path }) => path);
    expect(paths.sort()).toEqual(wanted.map(({ id }) => `/findings/${id}/`).sort());
  });

  test("filters by area: only pages that have figures for it", async () => {
    const indicator = library.indicators.find(({ observations }) => observations[0]?.dimensions.has("area"))!;
    const area = library.areas.get(indicator.observations[0]!.dimensions.get("area")!.id)!;
    await afterwards(() => filter("Kind").selectOption({ value: "Data table" }));
    await afterwards(() => filter("Area").selectOption({ value: area.name }));
    const wanted = library.indicators.filter(({ observations }) =>
      observations.some((row) => row.dimensions.get("area")?.id === area.code),
    );
    const paths = (await allShown()).map(({ path }) => path);
    expect(paths.sort()).toEqual(wanted.map(({ id }) => `/indicators/${id}/`).sort());
  });

  test("offers every kind, topic and area with its count, and no other filter", async () => {
    expect(await page.locator("[data-filters] select").count()).toBe(3);
    const options = await filter("Topic").locator("option").allInnerTexts();
    expect(options[0]).toBe("Any topic");
    expect(options.slice(1).every((option) => /^.+ \(\d+\)$/.test(option))).toBe(true);
  });

  test("keeps what is typed out of the address, the history, the title and every store", async () => {
    const before = { url: page.url(), length: await page.evaluate(() => history.length), title: await page.title() };
    await afterwards(() => box().fill(query));
    await afterwards(() => filter("Kind").selectOption({ value: "Key finding" }));
    await page.keyboard.press("Enter");
    expect({ url: page.url(), length: await page.evaluate(() => history.length), title: await page.title() }).toEqual(
      before,
    );
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe("null");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    await page.reload();
    expect(await box().inputValue()).toBe("");
    expect(opened.failures).toEqual([]);
  });

  test("sends no word of the query to the server", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    await afterwards(() => box().fill("ωωωω"));
    await afterwards(() => box().fill(query));
    const said = query.toLowerCase().split(" ").concat("ωωωω");
    const inAddress = asked.filter((url) => said.some((word) => new URL(url).pathname.toLowerCase().includes(word)));
    // A result's own page data is named by a hash; only what the reader follows names a page.
    expect(inAddress).toEqual([]);
  });
});

test("a slow answer to an older search neither replaces nor joins the newer one's", async () => {
  await openSearch(site);
  let hold = true;
  const held: (() => void)[] = [];
  await page.route("**/*.pf_fragment", async (route) => {
    if (hold) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await afterwards(() => filter("Kind").selectOption({ value: "Source" }));
  await expect.poll(() => held.length).toBeGreaterThan(0);
  hold = false;
  await afterwards(() => filter("Kind").selectOption({ value: "Topic" }));
  await expect.poll(() => results().count()).toBeGreaterThan(0);
  for (const release of held) release();
  await page.waitForTimeout(500);
  expect((await shown()).filter(({ path }) => !path.startsWith("/topics/"))).toEqual([]);
  await opened.close();
});

test("a search that cannot be loaded says so and points to the index", async () => {
  opened = await site.open("");
  page = opened.page;
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(new URL("search/", site.url).href);
  await expect.poll(() => status().innerText()).toBe("The search could not be loaded. Use the index below.");
  expect(await page.getByRole("heading", { name: "Index of everything" }).isVisible()).toBe(true);
  expect(opened.failures.filter((failure) => failure.startsWith("script error"))).toEqual([]);
  await opened.close();
});

test("hostile words are found, and shown as words, under a path prefix too", async () => {
  const { folder: other, prefix } = inject("hostile");
  const hostile = await openSite(other, prefix);
  await openSearch(hostile);
  expect(await filter("Topic").locator("option").nth(1).innerText()).toContain("<script>");
  await afterwards(() => box().fill("stays"));
  await expect.poll(() => results().count()).toBeGreaterThan(0);
  const found = page.locator(`[data-results] a[href$="${prefix}/charts/hostile-chart/"]`);
  expect(await found.innerText()).toContain(
    '<script>alert("chart")</script> <img src="x" onerror="alert(document.domain)">',
  );
  expect(await page.locator("[data-results] :is(script, img, b, iframe, svg, a a)").count()).toBe(0);
  await found.click();
  expect(await page.locator("h1").innerText()).toContain("</title><script>");
  expect(opened.failures).toEqual([]);
  await opened.close();
  await hostile.close();
});
