// Every chart can stand in somebody else's page: small, whole without script, leading back, and found by programs.

import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { formOf } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import type { Library } from "../../../src/model/things.ts";
import { slimDrawing } from "../../../src/pages/parts/outputs/slim-drawing.ts";
import { bothSites } from "../../helpers/both-sites.ts";
import { all, flat, pageAt, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

/** Bytes of an embed with its style sheet, before anything is compressed. */
const mostBytes = 60_000;

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;
  let embeds: BuiltPage[];

  beforeAll(async () => {
    library = libraryIn(data);
    embeds = await Promise.all(library.charts.map(({ id }) => pageAt(folder, `embed/${id}/index.html`)));
  });

  const home = `${siteUrl}${prefix}`;
  const hrefOf = (element: Element | null | undefined) => element?.getAttribute("href");

  test("an embed is the chart alone: title, measure, both drawings, source, and one link, to the chart's page", () => {
    library.charts.forEach(({ id, title, series, form }, index) => {
      const { document, html } = embeds[index]!;
      expect([id, words(document.querySelector("h1"))]).toEqual([id, flat(title.text)]);
      expect(words(document.querySelector(".embed-measure"))).toBe(flat(series.subtitle));
      for (const frame of frames) expect(html.includes(slimDrawing(formOf(form).draw(series, frame)))).toBe(true);
      expect(words(document.querySelector(".embed-source"))).toContain(flat(series.sourceLine));
      // Who sees a chart alone must be told, too, when its figures cannot all be compared.
      const definitions = new Set(series.points.map((point) => point.series?.id)).size;
      expect([id, document.querySelectorAll(".embed-caution").length]).toEqual([id, definitions > 1 ? 1 : 0]);
      const links = all(document, "a");
      expect(links.map((link) => [hrefOf(link), link.getAttribute("target"), link.getAttribute("rel")])).toEqual([
        [`${prefix}/charts/${id}/`, "_blank", "noreferrer"],
      ]);
      expect([
        hrefOf(document.querySelector("link[rel=canonical]")),
        document.querySelector("meta[name=robots]")?.getAttribute("content"),
      ]).toEqual([`${home}/charts/${id}/`, "noindex"]);
    });
  });

  test("an embed has no script and asks for its style sheet and nothing else; together they are small", async () => {
    for (const { document, html, file } of embeds) {
      const asked = all(
        document,
        "script, img, iframe, link[rel=preload], link[rel=stylesheet], link[rel=modulepreload]",
      );
      expect([file, asked.length]).toEqual([file, 1]);
      const style = await textAt(folder, hrefOf(asked[0])!.slice(prefix.length + 1));
      expect([file, style.match(/url\(|@import|@font-face/g)]).toEqual([file, null]);
      expect([file, Buffer.byteLength(html) + Buffer.byteLength(style) < mostBytes]).toEqual([file, true]);
      expect(gzipSync(html).length + gzipSync(style).length).toBeLessThan(mostBytes / 4);
    }
  });

  test("oEmbed gives the frame, and the chart's page says where it stands", async () => {
    for (const { id, title } of library.charts) {
      const oembed = JSON.parse(await textAt(folder, `oembed/${id}.json`)) as Record<string, string | number>;
      expect(oembed).toMatchObject({ version: "1.0", type: "rich", title: title.text, provider_url: `${home}/` });
      expect([typeof oembed["width"], typeof oembed["height"]]).toEqual(["number", "number"]);
      const page = await pageAt(folder, `charts/${id}/index.html`);
      const link = page.document.querySelector('link[rel=alternate][type="application/json+oembed"]');
      expect(hrefOf(link)).toBe(`${home}/oembed/${id}.json`);
      const offered = all(page.document, "section[aria-labelledby=embed] pre code").map((code) => code.textContent);
      expect(offered).toContain(oembed["html"]);
    }
  });

  test("the code frames the embed with a title, without a word of script, and links to the chart below it", async () => {
    for (const { id, title } of library.charts) {
      const { html } = JSON.parse(await textAt(folder, `oembed/${id}.json`)) as { html: string };
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const elements = [...document.body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase());
      expect([id, elements]).toEqual([id, ["iframe", "p", "a"]]);
      const frame = document.querySelector("iframe")!;
      expect([...frame.attributes].map(({ name }) => name).sort()).toEqual([
        "height",
        "loading",
        "referrerpolicy",
        "src",
        "style",
        "title",
      ]);
      expect(frame.getAttribute("style")).toBe("border:0;width:100%;aspect-ratio:4/3;min-height:26rem");
      expect([frame.getAttribute("src"), frame.getAttribute("title")]).toEqual([
        `${home}/embed/${id}/`,
        `${flat(title.text)} (chart)`,
      ]);
      expect(hrefOf(document.querySelector("a") as unknown as Element)).toBe(`${home}/charts/${id}/`);
    }
  });

  test("the picture's code has the picture's address and words in place of it", async () => {
    for (const { id, form, series } of library.charts) {
      const page = await pageAt(folder, `charts/${id}/index.html`);
      const codes = all(page.document, "section[aria-labelledby=embed] pre code").map((code) => code.textContent ?? "");
      const { document } = parseHTML(
        `<!doctype html><html><body>${codes.find((code) => code.includes("<img"))}</body></html>`,
      );
      expect([...document.body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase())).toEqual([
        "a",
        "img",
      ]);
      const image = document.querySelector("img")!;
      expect(image.getAttribute("src")).toBe(`${home}/charts/${id}.png`);
      expect(image.getAttribute("alt")).toBe(flat(formOf(form).alt(series)));
    }
  });
});
