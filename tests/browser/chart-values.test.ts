// What script adds to a chart's page: values by pointer, touch and key, the view in the address, an area kept in sight. None
// of it adds a step to the history, stores anything, or breaks the rules that the site is published with.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { areaId } from "../../src/model/areas/area-id.ts";
import { tableOf } from "../../src/model/series/table.ts";
import type { Series } from "../../src/model/series/series.ts";
import { flat } from "../helpers/built-pages.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data } = inject("site");
const library = libraryIn(data);

/** A chart with intervals and several things to highlight, and one whose rows are areas. */
const choices = ({ rows, bys }: Series) => (bys.length > 1 ? bys : rows);
const ranged = library.charts.find(
  ({ series }) => choices(series).length > 1 && series.points.some(({ lower }) => lower !== null),
)!;
const areal = library.charts.find(
  ({ form, series }) =>
    form === "bar" && series.bys.length === 0 && series.rows.length > 4 && library.areas.has(series.rows[0]!.id),
)!;
/** A thing of a chart as addresses name it. */
const nameOf = (id: string): string => {
  const area = library.areas.get(id);
  return area ? areaId(area) : id;
};
/** A line chart with a column of the table for each line, and a chart whose table tells them apart in its rows. */
const severalColumns = (series: Series) => tableOf(series).columns.length > 1;
const lines = library.charts.find(({ form, series }) => form === "line" && severalColumns(series))!;
const inRows = library.charts.find(({ series }) => series.bys.length > 1 && !severalColumns(series))!;

const site = servedSite(folder);

const picture = (page: Page) => page.locator(".views .chart-picture");
const box = (page: Page) => page.locator(".value-box");
const spoken = (page: Page) => page.locator(".spoken");
const note = (page: Page) => page.locator(".view-note");
const link = (page: Page) => page.locator("input[name=link]").inputValue();
/** The words of every cell of values in the table, row by row. */
const cells = (page: Page) =>
  page.locator("#table-view td[data-key]").evaluateAll((all) =>
    all.map((cell) =>
      [...cell.childNodes]
        .map((node) => (node.textContent ?? "").trim())
        .filter(Boolean)
        .join(", "),
    ),
  );

describe.each([
  ["the wide drawing", { viewport: { width: 1280, height: 900 }, hasTouch: false }],
  ["the narrow drawing", { viewport: { width: 320, height: 900 }, hasTouch: true }],
])("%s", (_name, options) => {
  test("a pointer over a mark, or a finger, shows the words of its cell beside it", async () => {
    const { page, failures, close } = await site.open(`charts/${areal.id}/`, options);
    const marks = page.locator("svg:visible [data-key]");
    const wanted = await cells(page);
    const mark = marks.nth(1);
    await mark.scrollIntoViewIfNeeded();
    if (options.hasTouch) {
      const { x, y, height } = (await mark.boundingBox())!;
      await page.touchscreen.tap(x + 2, y + height / 2);
    } else await mark.hover();
    expect(await box(page).isVisible()).toBe(true);
    const key = await mark.getAttribute("data-key");
    const cell = flat(await page.locator(`#table-view td[data-key="${key}"]`).textContent());
    expect(wanted).toContain(cell);
    expect(flat(await box(page).locator("strong").textContent())).toBe(cell);
    expect(await page.locator("svg:visible .is-here").getAttribute("data-key")).toBe(key);
    // A pointer is not spoken: whoever sees it reads the box.
    expect(await spoken(page).textContent()).toBe("");
    const { left, right } = await box(page).evaluate((each) => each.getBoundingClientRect().toJSON());
    expect([left >= 0, right <= options.viewport.width]).toEqual([true, true]);
    await page.keyboard.press("Escape");
    expect(await box(page).isVisible()).toBe(false);
    expect(failures).toEqual([]);
    await close();
  });

  test("one tab stop with a name; arrow keys walk every value and speak it, Escape leaves", async () => {
    const { page, failures, close } = await site.open(`charts/${areal.id}/`, options);
    await page.locator(".tabs a").last().focus();
    await page.keyboard.press("Tab");
    expect(await picture(page).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await picture(page).getAttribute("aria-label")).toContain("Arrow keys");
    expect(await spoken(page).getAttribute("role")).toBe("status");
    const wanted = await cells(page);
    const heard: string[] = [];
    for (let i = 0; i < wanted.length; i++) {
      heard.push(flat(await spoken(page).textContent()));
      await page.keyboard.press("ArrowDown");
    }
    expect(heard.map((words) => words.slice(words.lastIndexOf(": ") + 2))).toEqual(wanted);
    expect(new Set(heard).size).toBe(heard.length);
    await page.keyboard.press("Home");
    expect(flat(await spoken(page).textContent())).toBe(heard[0]);
    await page.keyboard.press("Escape");
    expect([await box(page).isVisible(), await spoken(page).textContent()]).toEqual([false, ""]);
    await page.keyboard.press("Tab");
    expect(await picture(page).evaluate((each) => each.contains(document.activeElement))).toBe(false);
    expect(failures).toEqual([]);
    await close();
  });
});

test("in a line chart left and right walk the periods, up and down the lines", async () => {
  const { page, close } = await site.open(`charts/${lines.id}/`);
  await picture(page).focus();
  await page.keyboard.press("Home");
  const first = flat(await spoken(page).textContent());
  await page.keyboard.press("ArrowRight");
  const later = flat(await spoken(page).textContent());
  await page.keyboard.press("ArrowLeft");
  expect(flat(await spoken(page).textContent())).toBe(first);
  await page.keyboard.press("ArrowDown");
  const other = flat(await spoken(page).textContent());
  expect(new Set([first, later, other]).size).toBe(3);
  expect([first.includes(lines.series.bys[0]!.title), other.includes(lines.series.bys[1]!.title)]).toEqual([
    true,
    true,
  ]);
  await close();
});

describe("the address", () => {
  const by = choices(ranged.series)[1]!;
  const role = ranged.series.bys.length > 1 ? "by" : "row";

  test("says the view: table alone, no intervals, one thing highlighted; the link says all of it", async () => {
    const query = `show=table&intervals=off&highlight=${nameOf(by.id)}`;
    const { page, failures, close } = await site.open(`charts/${ranged.id}/?${query}`);
    expect(await picture(page).isVisible()).toBe(false);
    expect(await page.locator("#table-view .limits:visible").count()).toBe(0);
    const shown = await page
      .locator("#table-view td[data-key]:visible")
      .evaluateAll((all) => all.map((cell) => [cell.getAttribute("data-column"), cell.getAttribute("data-row")]));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((ids) => !ids.includes(by.id))).toEqual([]);
    expect(await note(page).textContent()).toBe("");
    expect(await link(page)).toBe(`${site.url}charts/${ranged.id}/?${query}`);
    expect(failures).toEqual([]);
    await close();
  });

  test("follows what is chosen, in place: no step is added to the history", async () => {
    const { page, close } = await site.open(`charts/${ranged.id}/`);
    const steps = await page.evaluate(() => history.length);
    await page.locator(".tabs a", { hasText: "Table" }).click();
    expect([await picture(page).isVisible(), new URL(page.url()).search]).toEqual([
      false,
      "?show=table&intervals=on&highlight=nothing",
    ]);
    expect(await page.locator(".tabs [aria-current=true]").innerText()).toBe("Table");
    await page.locator(".tabs a", { hasText: "Both" }).click();
    expect(await picture(page).isVisible()).toBe(true);
    await page.locator("select[name=highlight]").selectOption(nameOf(by.id));
    await page.locator("input[name=intervals]").uncheck();
    expect(new URL(page.url()).search).toBe(`?show=both&intervals=off&highlight=${nameOf(by.id)}`);
    expect(await link(page)).toBe(page.url());
    const keys = new Set(ranged.series.points.filter((point) => point[role]?.id === by.id).map(({ key }) => key));
    const bright = await page
      .locator("svg [data-key]:not(.is-aside)")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-key")!));
    expect(bright.length).toBeGreaterThan(0);
    expect(bright.filter((key) => !keys.has(key))).toEqual([]);
    expect(await page.locator("svg .is-aside").count()).toBeGreaterThan(0);
    expect(await page.locator("svg .chart-whisker:visible").count()).toBe(0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator("input[name=link]").focus();
    const marked = await page.evaluate(() => getSelection()?.toString());
    expect(marked).toBe(await link(page));
    await close();
  });

  test("highlights what the table tells apart in its rows", async () => {
    const [by] = inRows.series.bys;
    const { page, failures, close } = await site.open(`charts/${inRows.id}/?highlight=${by!.id}`);
    const of = (points: Series["points"]) => points.filter((point) => point.by?.id === by!.id).map(({ key }) => key);
    const keys = await page
      .locator("#table-view td[data-key]:visible")
      .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset.key!));
    expect(keys).toEqual(of(inRows.series.points));
    expect(await page.locator("svg .is-aside").count()).toBeGreaterThan(0);
    expect(failures).toEqual([]);
    await close();
  });

  test("names an area by its code, which decides whatever stands after it, and is written with its name", async () => {
    const { code, name } = library.areas.get(areal.series.rows[1]!.id)!;
    for (const said of [code, code.toLowerCase(), `${code.toLowerCase()}-another-name`]) {
      const { page, close } = await site.open(`charts/${areal.id}/?highlight=${said}`);
      expect([said, await page.locator("select[name=highlight] option:checked").innerText()]).toEqual([said, name]);
      expect([await note(page).textContent(), await link(page)]).toEqual(["", expect.stringContaining(nameOf(code))]);
      await close();
    }
  });

  test("is copied at the press of a button, though scripts may not use the clipboard", async () => {
    const { page, failures, close } = await site.open(`charts/${areal.id}/`);
    await page.locator("button[name=copy]").click();
    expect(await page.locator(".copied").textContent()).toBe("Copied");
    await page.evaluate(() => {
      const field = document.createElement("textarea");
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press("Control+V");
    expect(await page.locator("textarea").last().inputValue()).toBe(await link(page));
    expect(failures).toEqual([]);
    await close();
  });

  test("with what the chart does not know falls back to the default view, and a note says so", async () => {
    const { page, failures, close } = await site.open(`charts/${ranged.id}/?show=picture&highlight=<b>x&colour=red`);
    const words = (await note(page).textContent())!;
    expect(words).toMatch(/“show”.*“highlight”.*does not know.*opens with instead\.$/);
    expect(words).not.toMatch(/picture|<b>|colour|red/);
    expect(await note(page).isVisible()).toBe(true);
    expect([await picture(page).isVisible(), await page.locator("#table-view").isVisible()]).toEqual([true, true]);
    expect(await link(page)).toBe(`${site.url}charts/${ranged.id}/?show=both&intervals=on&highlight=nothing`);
    expect(failures).toEqual([]);
    await close();
  });
});

describe("an area kept in sight", () => {
  const area = library.areas.get(areal.series.rows[2]!.id)!;
  const path = `areas/${area.code.toLowerCase()}-${area.name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}/`;

  test("goes with the links of each page, is shown, is highlighted by charts, and can be let go", async () => {
    const { page, failures, close } = await site.open(path);
    const steps = await page.evaluate(() => history.length);
    await page.locator("[data-keep]").click();
    await page.locator(".kept-area", { hasText: area.name }).waitFor();
    expect(new URL(page.url()).search).toBe(`?area=${area.code}`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator(".site-nav a", { hasText: "Charts" }).click();
    await page.locator(".kept-area", { hasText: area.name }).waitFor();
    await page.locator(`main a[href*="/charts/${areal.id}/"]`).first().click();
    await page.locator(".kept-area", { hasText: area.name }).waitFor();
    expect(new URL(page.url()).searchParams.get("area")).toBe(area.code);
    expect(await page.locator("select[name=highlight]").inputValue()).toBe(areaId(area));
    // The link to a view is for others: it holds what is shown, and not where its reader looks from.
    expect(await link(page)).not.toContain("area=");
    expect(await page.locator("a[data-exit]").first().getAttribute("href")).toBe(library.site.exit);
    await page.locator(".kept-area button").click();
    expect(await page.locator(".kept-area").isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.has("area")).toBe(false);
    expect(await page.locator('a[href*="area="]').count()).toBe(0);
    expect(failures).toEqual([]);
    await close();
  });

  test.each(["X99999999", "E12000007<script>", "__proto__"])(
    "%s is no area: it is said, and not carried on",
    async (code) => {
      const { page, failures, close } = await site.open(`charts/?area=${encodeURIComponent(code)}`);
      await page.locator(".kept-area", { hasText: "does not know" }).waitFor();
      expect(await page.locator('a[href*="area="]').count()).toBe(0);
      expect(failures).toEqual([]);
      await close();
    },
  );
});

test("axe finds nothing on a page with a value in its box, light and dark", async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, close } = await site.open(
      `charts/${ranged.id}/?highlight=nonsense&area=${areal.series.rows[0]!.id}`,
      {
        colorScheme,
        bypassCSP: true,
      },
    );
    await page.locator(".kept-area").waitFor();
    await picture(page).focus();
    await page.keyboard.press("ArrowDown");
    expect(await box(page).isVisible()).toBe(true);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html.slice(0, 160)])).toEqual([]);
    await close();
  }
});

test("without script a chart's page has no tools, no note and no box, and all of it is there", async () => {
  const { page, close } = await site.open(`charts/${ranged.id}/?show=table`, { javaScriptEnabled: false });
  for (const hidden of [".view-tools", ".kept-area", ".value-box"]) {
    expect([hidden, await page.locator(hidden).filter({ visible: true }).count()]).toEqual([hidden, 0]);
  }
  expect([await picture(page).isVisible(), await page.locator("#table-view").isVisible()]).toEqual([true, true]);
  await close();
});
