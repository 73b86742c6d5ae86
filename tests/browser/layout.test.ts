// Nothing makes a reader scroll sideways: on a small phone, a tablet or a desk, zoomed to twice the size, or with the
// letters alone made twice as large. On a phone the letters in the pictures stay large enough to read.

import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { samplePages } from "../helpers/sample.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data, editions } = inject("site");
const library = libraryIn(data);
const samples = samplePages(library, editionsIn(editions));

/** The smallest letters of a picture, in pixels of the screen, on the smallest phone. */
const smallestLetter = 11;

/** How far a label may stand out of its picture, in pixels: the page's margin shows it whole. */
const overhang = 4;

const site = servedSite(folder);

/** What sticks out of the page to the right, or null. Boxes that scroll by themselves may hold more than they show. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return null;
    const wide = [...document.querySelectorAll("body *")].find(
      (element) => element.getBoundingClientRect().right > room + 0.5 && !element.closest(".table-scroll, .skip"),
    );
    return `${document.documentElement.scrollWidth} in ${room}: ${wide?.outerHTML.slice(0, 120)}`;
  });

/** Widths in CSS pixels. A desk of 1,280 pixels zoomed to twice the size has 640 of them. */
const screens = { "small phone": 320, tablet: 768, desk: 1440, "desk at 200 %": 640 };

describe.each(samples)("$name", ({ address }) => {
  test("fits every screen", async () => {
    const { page, failures, close } = await site.open(address);
    for (const [screen, width] of Object.entries(screens)) {
      await page.setViewportSize({ width, height: 900 });
      expect([screen, await tooWide(page)]).toEqual([screen, null]);
    }
    await close();
    expect(failures).toEqual([]);
  });

  test("fits a desk when the letters alone are twice as large", async () => {
    const { page, close } = await site.open(address, { viewport: { width: 1280, height: 900 } });
    const size = () =>
      page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main p, main")!).fontSize));
    const before = await size();
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect(await size()).toBeCloseTo(2 * before, 0);
    expect(await tooWide(page)).toBeNull();
    await close();
  });
});

test("the measure really sees a page that is too wide", async () => {
  const { page, close } = await site.open("");
  await page.evaluate(() => (document.querySelector("h1")!.style.minWidth = "3000px"));
  expect(await tooWide(page)).toMatch(/^\d+ in \d+: <h1/);
  await close();
});

/** The drawings of a chart that are in sight: their smallest letters, and the labels that stand out of the picture. */
function drawingsInSight(page: Page) {
  return page.locator("figure.chart svg[role=img]").evaluateAll((all, room) => {
    const measure = (svg: Element) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const labels = [...svg.querySelectorAll("text")];
      const outside = labels.filter((label) => {
        const { left, right } = label.getBoundingClientRect();
        return left < box.left - room || right > box.right + room;
      });
      return {
        frame: /chart-(wide|narrow)/.exec(svg.getAttribute("class") ?? "")?.[1],
        smallest: Math.min(...labels.map((label) => parseFloat(getComputedStyle(label).fontSize) * scale)),
        outside: outside.map((label) => label.textContent),
      };
    };
    return all.filter((svg) => svg.getClientRects().length > 0).map(measure);
  }, overhang);
}

describe("charts", () => {
  const forms = [...new Map(library.charts.map(({ form, id }) => [form, id]))];

  test.each(forms)("%s: one drawing at a time, whole, with letters that can be read", async (_form, id) => {
    const { page, close } = await site.open(`charts/${id}/`);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const drawings = await drawingsInSight(page);
      expect([width, drawings.map(({ frame }) => frame)]).toEqual([width, [width < 700 ? "narrow" : "wide"]]);
      expect([width, drawings[0]?.outside]).toEqual([width, []]);
      expect(drawings[0]?.smallest).toBeGreaterThanOrEqual(smallestLetter);
    }
    await close();
  });
});
