// With script off every page is whole: picture, table, findings, ways on, way out, and an index in place of the search.

import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { samplePages } from "../helpers/sample.ts";
import { servedSite } from "../helpers/browser/served-site.ts";
import type { WatchedPage } from "../helpers/site.ts";

const { folder, data, editions } = inject("site");
const library = libraryIn(data);

const site = servedSite(folder);
let opened: WatchedPage;

/** Opens a page with script off and looks at it; whatever went wrong on the way fails the test. */
async function look(address: string, see: (page: Page) => Promise<void>): Promise<void> {
  opened = await site.open(address, { javaScriptEnabled: false });
  try {
    await see(opened.page);
    expect(opened.failures).toEqual([]);
  } finally {
    await opened.close();
  }
}

const visibleText = (page: Page, selector: string) => page.locator(selector).first().innerText();

test("script is really off in these tests", async () => {
  await look("search/", async (page) => {
    expect(await page.locator("[data-search]").isVisible()).toBe(false);
  });
});

test.each(samplePages(library, editionsIn(editions)))(
  "$name: heading, navigation, way out and help are in sight",
  async ({ address }) => {
    await look(address, async (page) => {
      expect(opened.status).toBe(200);
      expect((await visibleText(page, "h1")).length).toBeGreaterThan(3);
      for (const name of ["Key findings", "Charts", "Recommendations", "Search"]) {
        expect(await page.locator("header nav").getByRole("link", { name, exact: true }).isVisible()).toBe(true);
      }
      const out = page.locator("header a.exit");
      expect([await out.isVisible(), await out.getAttribute("href")]).toEqual([true, library.site.exit]);
      expect(await visibleText(page, "footer .footer-help")).toContain("call 999");
      expect((await visibleText(page, "main")).length).toBeGreaterThan(100);
    });
  },
);

describe("charts", () => {
  const forms = new Map(library.charts.map((chart) => [chart.form, chart]));

  test.each([...forms])(
    "%s: one of the two drawings, the description, the source and the whole table",
    async (_form, chart) => {
      await look(`charts/${chart.id}/`, async (page) => {
        const drawings = page.locator("figure.chart svg[role=img]");
        const shown = await drawings.evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height > 100));
        expect(shown.sort()).toEqual([false, true]);
        expect(await visibleText(page, ".chart-description")).not.toBe("");
        expect(await visibleText(page, ".chart-source")).toContain("Source");
        const links = page.locator("section[aria-labelledby=table] td a");
        expect(await links.count()).toBe(chart.observations.length);
        expect(await links.first().isVisible()).toBe(true);
        for (const name of ["CSV", "JSON", "SVG"])
          expect(await page.getByRole("link", { name, exact: true }).isVisible()).toBe(true);
      });
    },
  );

  test("a folded table opens without script", async () => {
    const finding = library.findings.find(({ charts }) => charts.length > 0)!;
    await look(`findings/${finding.id}/`, async (page) => {
      const table = page.locator("figure.chart details table").first();
      expect(await table.isVisible()).toBe(false);
      await page.getByText("Show the figures as a table").first().click();
      expect(await table.isVisible()).toBe(true);
    });
  });
});

test("a finding says its sentence and its numbers, and each number leads to its proof", async () => {
  const finding = library.findings.find(({ numbers, charts }) => numbers.size > 0 && charts.length > 0)!;
  await look(`findings/${finding.id}/`, async (page) => {
    expect((await visibleText(page, ".finding-body")).replace(/\s+/g, " ")).toContain(
      finding.body.text.split("\n")[0]!.slice(0, 60),
    );
    const number = page.locator(".finding-body a.number").first();
    const said = await number.innerText();
    await number.click();
    const proof = page.locator(":target");
    expect([await proof.isVisible(), await proof.locator(".number").innerText()]).toEqual([true, said]);
  });
});

test("the search page is an index of every finding, chart, recommendation, table and source", async () => {
  await look("search/", async (page) => {
    const things = [
      ...library.findings.map(({ id }) => `/findings/${id}/`),
      ...library.charts.map(({ id }) => `/charts/${id}/`),
      ...library.recommendations.map(({ id }) => `/recommendations/${id}/`),
      ...library.indicators.map(({ id }) => `/indicators/${id}/`),
      ...library.sources.map(({ id }) => `/sources/${id}/`),
    ];
    const links = page.locator("main section[aria-labelledby=index] a");
    const seen = await links.evaluateAll((all) =>
      all.filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute("href")),
    );
    expect(things.filter((address) => !seen.includes(address))).toEqual([]);
  });
});

test("the way out is a plain link that leaves", async () => {
  await look("", async (page) => {
    await page.route(library.site.exit, (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }),
    );
    await page.locator("header a.exit").click();
    await page.waitForURL(library.site.exit);
    expect(opened.failures).toEqual([`request to another place: ${library.site.exit}`]);
    opened.failures.length = 0;
  });
});
