// Five charts stand in a page that is not ours, by the code that we offer: whole, legible, in light and dark, at any width,
// with no script anywhere; and nothing but embeds can be framed.

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { mostHeight } from "../../../src/pages/embed-height.ts";
import { libraryIn } from "../../helpers/evidence.ts";
import { servedSite } from "../../helpers/browser/served-site.ts";

const { folder, data, siteUrl } = inject("site");
const library = libraryIn(data);

/** The first chart of each form, and the charts with the most rows, up to five. */
const charts = [
  ...new Map(library.charts.map((chart) => [chart.form, chart])).values(),
  ...[...library.charts].sort((one, other) => other.observations.length - one.observations.length),
].slice(0, 5);

/** The smallest letters of a picture, in pixels; in frames narrower than any phone they may be a little smaller. */
const smallestLetter = 11;

const site = servedSite(folder);
let host: Server;
let hostUrl: string;
/** The page of somebody else, and the address in its frame. */
let pages: Record<string, string>;

beforeAll(async () => {
  const codes = await Promise.all(
    charts.map(async ({ id }) => {
      const { html } = JSON.parse(await readFile(join(folder, "oembed", `${id}.json`), "utf8")) as { html: string };
      return html.replaceAll(`${siteUrl}/`, site.url);
    }),
  );
  const page = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"><title>A newspaper</title><body style="margin:0"><h1>A newspaper</h1>${body}`;
  pages = {
    "/": page(codes.map((code) => `<article>${code}</article>`).join("")),
    "/framed-page": page(`<iframe title="A whole page" src="${site.url}charts/${charts[0]!.id}/"></iframe>`),
  };
  host = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(pages[request.url ?? "/"] ?? "");
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});

afterAll(() => {
  host.closeAllConnections();
  host.close();
});

async function withHost(
  width: number,
  colorScheme: "light" | "dark",
  see: (page: Page, frames: Frame[]) => Promise<void>,
) {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    const known = /^Error with Permissions-Policy header: Unrecognized feature/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !known) faults.push(message.text());
  });
  await page.goto(hostUrl);
  // Frames load as they come near.
  for (const frame of await page.locator("iframe").all()) await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(charts.length + 1);
  const frames = page.frames().slice(1);
  for (const frame of frames) await frame.locator("svg").first().waitFor({ state: "attached" });
  await see(page, frames);
  expect(faults).toEqual([]);
  await context.close();
}

/** What can be seen of an embed, measured inside its frame. */
const seen = (frame: Frame) =>
  frame.evaluate(() => {
    const shown = [...document.querySelectorAll("svg[role=img]")].filter((svg) => svg.getClientRects().length > 0);
    const svg = shown[0] as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    const letters = [...svg.querySelectorAll("text")];
    return {
      drawings: shown.length,
      /** What of it is below the lower edge of the frame. */
      below: document.documentElement.scrollHeight - innerHeight,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      smallest: Math.min(...letters.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale)),
      outside: letters
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < -1 || right > document.documentElement.clientWidth + 1;
        })
        .map((text) => text.textContent),
      title: document.querySelector("h1")!.getBoundingClientRect().height > 0,
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      scripts: document.scripts.length,
    };
  });

test("there are five, of every form", () => {
  expect(charts.length).toBe(5);
});

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test.each([280, 600, 1200])("at %i pixels nothing sticks out and every letter can be read", async (width) => {
    await withHost(width, scheme, async (page, frames) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.evaluate(() => document.scripts.length)).toBe(0);
      for (const [index, frame] of frames.entries()) {
        const { drawings, below, sideways, smallest, outside, title, ground, ink, scripts } = await seen(frame);
        expect([charts[index]!.id, drawings, sideways, outside, title, scripts]).toEqual([
          charts[index]!.id,
          1,
          0,
          [],
          true,
          0,
        ]);
        const height = Number(await page.locator("iframe").nth(index).getAttribute("height"));
        expect([charts[index]!.id, below <= 0 || height === mostHeight]).toEqual([charts[index]!.id, true]);
        expect([charts[index]!.id, smallest >= (width < 300 ? 10 : smallestLetter)]).toEqual([charts[index]!.id, true]);
        const [bright, dark] = scheme === "light" ? [ground, ink] : [ink, ground];
        expect([lightness(bright) > 200, lightness(dark) < 60]).toEqual([true, true]);
      }
    });
  });
});

/** How light a colour is, 0 to 255, as "rgb(1, 2, 3)" says it. */
function lightness(colour: string): number {
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

test("the link leads to the chart's page in a window of its own and says not where from", async () => {
  await withHost(600, "light", async (page, [frame]) => {
    const popup = page.waitForEvent("popup");
    await frame!.locator("a").click();
    const opened = await popup;
    await opened.waitForLoadState();
    expect(opened.url()).toBe(`${site.url}charts/${charts[0]!.id}/`);
    expect(await opened.evaluate(() => [document.referrer, window.opener])).toEqual(["", null]);
  });
});

test("an embed is the same with script off", async () => {
  const { page, failures, close } = await site.open(`embed/${charts[0]!.id}/`, { javaScriptEnabled: false });
  expect(
    (await page.locator("svg[role=img]").first().isVisible()) ||
      (await page.locator("svg[role=img]").last().isVisible()),
  ).toBe(true);
  expect(await page.locator(".embed-source a").isVisible()).toBe(true);
  expect(failures).toEqual([]);
  await close();
});

test("a whole page of ours refuses to be framed by others", async () => {
  const { page, close } = await site.open("");
  const refused = page.waitForEvent("console", { predicate: (message) => /frame-ancestors/.test(message.text()) });
  await page.goto(`${hostUrl}framed-page`);
  expect((await refused).text()).toMatch(/frame-ancestors 'self'/);
  await close();
});
