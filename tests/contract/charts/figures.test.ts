// Every chart stands in the first HTML that a reader gets, in both sizes, named, described and without anything that a
// strict Content-Security-Policy would refuse or a hostile word could run.

import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { formOf } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import type { Chart, Library } from "../../../src/model/things.ts";
import { bothSites } from "../../helpers/both-sites.ts";
import { all, flat, pagesUnder, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

/** All that a picture may be made of. */
const drawn = ["svg", "g", "path", "rect", "line", "circle", "text", "tspan", "title", "desc"];

/** Words without their spaces: a picture breaks its lines where they fit. */
const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;
  let pages: BuiltPage[];

  beforeAll(async () => {
    [library, pages] = await Promise.all([libraryIn(data), pagesUnder(folder)]);
  });

  const pageOf = (path: string) => pages.find((page) => page.path === path)!;
  /** What stands in figures under an id of their own: charts and their named views. Those of editions are of their day. */
  const shownThings = () =>
    new Map<string, Pick<Chart, "title" | "series" | "form" | "indicator">>(
      library.charts.flatMap((chart) =>
        [chart, ...chart.views].map(
          ({ title, series }) => [`chart-${series.id}`, { ...chart, title, series }] as const,
        ),
      ),
    );
  const figures = () =>
    pages.filter(({ path }) => !path.startsWith("/v/")).flatMap(({ document }) => all(document, "figure.chart[id]"));

  const figureIds = (path: string) =>
    all(pageOf(path).document, "figure.chart").map(({ id }) => id.replace("chart-", ""));

  test("a chart stands on its own page, on its indicator's and on those of findings and topics that show it", () => {
    for (const { id, indicator } of library.charts) {
      expect(figureIds(`/charts/${id}/`)).toEqual([id]);
      expect(figureIds(`/indicators/${indicator.id}/`)).toContain(id);
    }
    for (const { topic, charts } of library.topicOpenings) {
      expect(figureIds(`/topics/${topic.id}/`)).toEqual(charts.map(({ id }) => id));
    }
    for (const { id, charts } of library.findings) {
      expect([id, figureIds(`/findings/${id}/`)]).toEqual([id, charts.map((chart) => chart.id)]);
    }
  });

  test("every figure holds one drawing for each frame, which the same Series gives again", () => {
    const things = shownThings();
    expect(figures().length).toBeGreaterThanOrEqual(things.size);
    for (const figure of figures()) {
      const chart = things.get(figure.id)!;
      expect(all(figure, ".chart-picture > div").map((box) => box.className)).toEqual([
        "drawing-wide",
        "drawing-narrow",
      ]);
      for (const frame of frames) {
        const [drawing, ...more] = all(figure, `.drawing-${frame.id} > svg`);
        expect([figure.id, more.length]).toEqual([figure.id, 0]);
        const [title, description] = (drawing?.getAttribute("aria-labelledby") ?? "").split(" ");
        expect(drawing?.getAttribute("role")).toBe("img");
        expect(words(drawing?.querySelector(`title[id="${title}"]`))).toBe(chart.title.text);
        expect(words(drawing?.querySelector(`desc[id="${description}"]`))).toBe(
          words(figure.querySelector(".chart-description")),
        );
        expect(all(drawing!, "path, rect, circle, line").length).toBeGreaterThan(2);
      }
    }
  });

  test("the drawing in the page is, byte for byte, what the chart layer draws from the chart's Series", () => {
    for (const { id, form, series } of library.charts) {
      const { html } = pageOf(`/charts/${id}/`);
      for (const frame of frames) expect(html.includes(formOf(form).draw(series, frame))).toBe(true);
    }
  });

  test("every figure says its measure, its main points, its source and where all its rows stand", () => {
    const things = shownThings();
    for (const figure of figures()) {
      const { series, indicator } = things.get(figure.id)!;
      expect(words(figure.querySelector(".chart-measure"))).toBe(flat(series.subtitle));
      expect(words(figure.querySelector(".chart-source"))).toContain(flat(series.sourceLine));
      const link = figure.querySelector(".chart-source a")?.getAttribute("href");
      expect(link).toBe(`${prefix}/indicators/${indicator.id}/`);
    }
  });

  test("no page holds inline style, inline script or an address that runs", () => {
    const faults = pages.flatMap(({ file, document }) =>
      all(document, "*").flatMap((element) => {
        const found = [...element.attributes].filter(
          ({ name, value }) => /^(style$|on)/i.test(name) || /^[\s\0-\x20]*(javascript|vbscript|data):/i.test(value),
        );
        const inline = element.matches(
          "style, script:not([src]), iframe, object, embed, base, foreignObject, animate, set",
        );
        return found.length || inline ? [`${file}: ${element.outerHTML.slice(0, 120)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("a chart's SVG file stands alone: no variable, style or link, and it says its source and its address", async () => {
    for (const { id, title, series } of library.charts) {
      const picture = new DOMParser().parseFromString(await textAt(folder, `charts/${id}.svg`), "image/svg+xml");
      const root = picture.documentElement;
      expect([id, root.getAttribute("xmlns")]).toEqual([id, "http://www.w3.org/2000/svg"]);
      const elements = new Set([...root.querySelectorAll("*")].map(({ tagName }) => tagName));
      expect([id, [...elements].filter((name) => !drawn.includes(name))]).toEqual([id, []]);
      const attributes = [...root.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
      const dependent = attributes.filter(
        ({ name, value }) => /^(style|on.*|.*href)$/.test(name) || /var\(|currentColor|url\(/.test(value),
      );
      expect([id, dependent.map(({ name, value }) => `${name}=${value}`)]).toEqual([id, []]);
      const text = squeezed([...root.querySelectorAll("text")].map((element) => element.textContent).join(""));
      for (const part of [title.text, series.sourceLine]) {
        expect([id, text]).toEqual([id, expect.stringContaining(squeezed(part))]);
      }
      // Its own address, or that of the edition which says the same.
      const address = text.slice(text.lastIndexOf(`${siteUrl}${prefix}/`)).replace(/\/v\/\d{4}-\d\d-\d\d\//, "/");
      expect(address).toBe(`${siteUrl}${prefix}/charts/${id}/`);
    }
  });
});
