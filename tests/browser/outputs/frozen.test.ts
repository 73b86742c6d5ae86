// The pages that editions keep are as good as today's: axe finds nothing, they need no script, they fit a phone, and of all of
// them embeds alone can be framed. Asked on a site of hostile words, which has an edition in any case.

import { describe, expect, inject, test } from "vitest";
import { complaints, looks } from "../../helpers/browser/axe.ts";
import { editionsIn } from "../../helpers/editions.ts";
import { servedSite } from "../../helpers/browser/served-site.ts";

const { folder, editions, prefix } = inject("hostile");
const [{ edition, charts }] = editionsIn(editions) as [ReturnType<typeof editionsIn>[number]];
const id = Object.keys(charts)[0]!;
const pages = { edition: `v/${edition}/`, chart: `v/${edition}/charts/${id}/`, embed: `v/${edition}/embed/${id}/` };

const site = servedSite(folder, `${prefix}/`);

describe.each(looks)("%s", (_look, options) => {
  test.each(Object.entries(pages))("axe has nothing to say against an %s", async (_name, address) => {
    const { page, close } = await site.open(address, { ...options, bypassCSP: true });
    const found = await complaints(page);
    await close();
    expect(found).toEqual([]);
  });
});

test.each(Object.entries(pages))("without script and on a small phone an %s is whole", async (name, address) => {
  const opened = await site.open(address, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const { page, failures, status, close } = opened;
  expect([status, await page.locator("h1").innerText()]).toEqual([200, expect.stringMatching(/\S{3}/)]);
  if (name !== "edition") {
    expect(await page.locator(".edition-notice").innerText()).toContain("It is the newest edition.");
    const drawings = await page
      .locator("svg[role=img]")
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height > 100));
    expect(drawings.sort()).toEqual([false, true]);
  }
  if (name !== "embed") expect(await page.locator("header a.exit").isVisible()).toBe(true);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await close();
  expect([wide, failures]).toEqual([false, []]);
});

test("other sites may frame an embed of an edition, and nothing else of it", async () => {
  const framers = await Promise.all(
    Object.entries(pages).map(async ([name, address]) => {
      const { headers } = await fetch(new URL(address, site.url));
      return [name, /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1]];
    }),
  );
  expect(framers).toEqual([
    ["edition", "'self'"],
    ["chart", "'self'"],
    ["embed", "*"],
  ]);
});
