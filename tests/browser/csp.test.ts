// Under the headers that the site is published with, every page works, asks nobody else for anything and stores nothing;
// and what a page must not do, the browser refuses.

import { expect, inject, test } from "vitest";
import { headersFor } from "../../src/lib/security-headers.ts";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { samplePages } from "../helpers/sample.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data, editions } = inject("site");
const library = libraryIn(data);

const site = servedSite(folder);

test("every kind of page opens without an error, a refusal or a request to another place, and stores nothing", async () => {
  const { page, failures, close } = await site.open("");
  for (const { name, address } of samplePages(library, editionsIn(editions))) {
    const response = await page.goto(new URL(address, site.url).href);
    const sent = response!.headers();
    for (const [header, value] of Object.entries(headersFor(`/${address}`))) {
      expect([name, header, sent[header.toLowerCase()]]).toEqual([name, header, value]);
    }
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const nothing = { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
    expect([name, stored]).toEqual([name, nothing]);
  }
  await page.waitForLoadState("networkidle");
  expect(await page.context().cookies()).toEqual([]);
  expect(failures).toEqual([]);
  await close();
});

test("every response of a page carries the policy: its styles, scripts, fonts and the search's worker", async () => {
  const { page, close } = await site.open("");
  const bare: string[] = [];
  const kinds = new Set<string>();
  page.on("response", (response) => {
    kinds.add(new URL(response.url()).pathname.replace(/^.*\./, ""));
    if (!response.headers()["content-security-policy"]) bare.push(response.url());
  });
  await page.goto(new URL("search/", site.url).href);
  await page.getByRole("searchbox").fill("women");
  await page.locator("[data-results] li").first().waitFor();
  expect([...kinds]).toEqual(expect.arrayContaining(["css", "js", "woff2", "pf_fragment"]));
  expect(bare).toEqual([]);
  await close();
});

test("the letters come from this site", async () => {
  const { page, close } = await site.open("");
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family),
  );
  expect(loaded.join()).toContain("Inter");
  await close();
});

const forbidden = {
  "an inline script": `{ const s = document.createElement("script"); s.textContent = "window.ran = true"; document.body.append(s); }`,
  "an event handler in an attribute": `{ document.body.setAttribute("onclick", "window.ran = true"); document.body.click(); }`,
  "a script of another site": `{ const s = document.createElement("script"); s.src = "https://elsewhere.example/a.js"; document.body.append(s); }`,
  "a picture of another site": `{ const i = new Image(); i.src = "https://elsewhere.example/a.png"; document.body.append(i); }`,
  "a frame": `{ const f = document.createElement("iframe"); f.src = "https://elsewhere.example/"; document.body.append(f); }`,
  "a request to another site": `fetch("https://elsewhere.example/").catch(() => {})`,
  "a style attribute": `{ const d = document.createElement("div"); d.setAttribute("style", "color: red"); document.body.append(d); }`,
};

test.each(Object.entries(forbidden))("the browser refuses %s", async (_name, attempt) => {
  const { page, failures, close } = await site.open("");
  let reached = 0;
  await page.route("https://elsewhere.example/**", (route) => {
    reached++;
    return route.fulfill({ body: "window.ran = true" });
  });
  const refused = page.waitForEvent("console", {
    predicate: (message) => /Content Security Policy/.test(message.text()),
    timeout: 5000,
  });
  await page.evaluate(attempt);
  await refused;
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect(failures.filter((failure) => /Content Security Policy/.test(failure)).length).toBeGreaterThan(0);
  expect(reached).toBe(0);
  await close();
});
