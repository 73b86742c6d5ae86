// Every chart has its PNG: the picture of its SVG file at twice the size, with every letter of it really there.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { fontFiles } from "../../../src/binary/picture.ts";
import type { Library } from "../../../src/model/things.ts";
import { bothSites } from "../../helpers/both-sites.ts";
import { textAt } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";
import { lettersOf } from "../../helpers/font-letters.ts";
import { hasInk, readPng } from "../../helpers/png.ts";

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;
  let letters: Set<number>[];

  beforeAll(async () => {
    library = libraryIn(data);
    letters = (await Promise.all(fontFiles.map((file) => readFile(file)))).map(lettersOf);
  });

  async function svgOf(id: string): Promise<Element> {
    const document = new DOMParser().parseFromString(await textAt(folder, `charts/${id}.svg`), "image/svg+xml");
    return document.documentElement as unknown as Element;
  }
  const number = (element: Element, name: string) => Number(element.getAttribute(name));

  test("every chart's PNG is its SVG at twice the size, with ink where each line of its words begins", async () => {
    for (const { id } of library.charts) {
      const svg = await svgOf(id);
      const picture = readPng(await readFile(join(folder, "charts", `${id}.png`)));
      expect([id, picture.width, picture.height]).toEqual([id, 2 * number(svg, "width"), 2 * number(svg, "height")]);
      const lines = [...svg.children].filter(({ tagName }) => tagName === "text");
      expect(lines.length).toBeGreaterThanOrEqual(4);
      const bare = lines.filter((line) => {
        const [x, y, size] = ["x", "y", "font-size"].map((name) => Math.round(2 * number(line, name)));
        return !hasInk(picture, x!, y! - size!, x! + 2 * size!, y!);
      });
      expect([id, bare.map((line) => line.textContent)]).toEqual([id, []]);
    }
  });

  test("the fonts have every letter of every picture", async () => {
    for (const { id } of library.charts) {
      const text = [...(await svgOf(id)).querySelectorAll("text")].map((element) => element.textContent).join("");
      const codes = [...new Set(text)].filter((letter) => !/\s/.test(letter)).map((letter) => letter.codePointAt(0)!);
      const without = codes.filter((code) => letters.some((known) => !known.has(code)));
      expect([id, without.map((code) => String.fromCodePoint(code))]).toEqual([id, []]);
    }
  });

  test("title, measure, period, source, address and the day of the figures stand inside the picture", async () => {
    const squeezed = (text: string) => text.replace(/\s+/g, "");
    for (const chart of library.charts) {
      const text = squeezed(
        [...(await svgOf(chart.id)).querySelectorAll("text")].map((line) => line.textContent).join(""),
      );
      const { series, indicator } = chart;
      const year = Number(indicator.retrieved.slice(0, 4));
      const said = [series.title, series.subtitle, series.sourceLine];
      // Where an edition keeps the chart as it is, the address is the one there.
      expect(text).toMatch(new RegExp(`${siteUrl}${prefix}(/v/\\d{4}-\\d\\d-\\d\\d)?/charts/${chart.id}/`));
      for (const part of said) expect([chart.id, text]).toEqual([chart.id, expect.stringContaining(squeezed(part))]);
      expect(text).toMatch(new RegExp(`Figuresreadon\\d+[A-Z][a-z]+${year}`));
      const years = chart.observations.flatMap(({ period }) => [period.from.slice(0, 4), period.to.slice(0, 4)]).sort();
      expect([chart.id, series.subtitle]).toEqual([chart.id, expect.stringContaining(years.at(-1)!)]);
    }
  });
});
