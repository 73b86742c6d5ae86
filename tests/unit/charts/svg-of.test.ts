// What the one module after Plot promises: inert text, plain errors, whole files.

import * as Plot from "@observablehq/plot";
import { describe, expect, test, vi } from "vitest";
import { bar } from "../../../charts/forms/bar.ts";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import type { Sketch } from "../../../charts/form.ts";
import { formOf, forms } from "../../../charts/forms.ts";
import { wide } from "../../../charts/frame.ts";
import { standaloneSvg } from "../../../charts/standalone.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { readSvg } from "./read-svg.ts";

const nasty = ['<script>alert("x")</script>', "javascript:alert(1)", "\"><img src=x onerror='y'>", "A & B", "]]>"];
const series = exampleSeries({
  id: "nasty",
  title: `Example: ${nasty[0]}`,
  points: nasty.map((row, i) => ({ row, value: String(i + 1) })),
});
const words = {
  title: series.title,
  subtitle: nasty[2]!,
  sourceLine: nasty[3]!,
  dated: "Figures read on 22 November 2026",
  address: "https://example.org/?a=1&b=2",
};

describe("text from the data", () => {
  test("stays text", () => {
    const svg = svgOf(bar, series, wide);
    const root = readSvg(svg);
    expect(root.querySelectorAll("script, img, a")).toHaveLength(0);
    const texts = [...root.querySelectorAll("text")].map((text) => text.textContent);
    for (const text of nasty) expect(texts.join("|").replace(/\s/g, "")).toContain(text.replace(/\s/g, ""));
    expect(root.querySelector("title")!.textContent).toBe(series.title);
  });

  test("stays text in a file of its own", () => {
    const file = standaloneSvg(svgOf(bar, series, wide), words);
    expect(file).not.toMatch(/<script|<img/);
    expect(readSvg(file).textContent).toContain(nasty[0]);
  });
});

describe("errors", () => {
  const broken = (marks: Plot.Markish[]): Sketch => ({ ...bar, plan: () => ({ height: 50, marks }) });

  test("an id that could break an attribute is refused", () => {
    expect(() => svgOf(bar, { ...series, id: 'a"b' }, wide)).toThrow("is not lower-case words and hyphens");
  });

  test("a warning of Plot is an error", () => {
    const quiet = vi.spyOn(console, "warn").mockImplementation(() => {});
    // Plot warns of dates that are texts, unless it is told that they are meant so.
    const dates = [{ x: "2020-01-01" }, { x: "2020-01-02" }];
    const doubtful = broken([Plot.dot(dates, { x: "x" })]);
    expect(() => svgOf(doubtful, series, wide)).toThrow(/Plot warns: 1 warning/);
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
  });

  test("an element that no chart needs is an error", () => {
    const image = broken([Plot.image([0], { x: [0], y: [0], src: () => "https://example.org/a.png" })]);
    expect(() => svgOf(image, series, wide)).toThrow("a chart must not hold a <image> element");
  });

  test("a link of Plot is not let through", () => {
    const linked = broken([Plot.dot([0], { x: [0], y: [0], href: () => "javascript:alert(1)" })]);
    expect(() => svgOf(linked, series, wide)).toThrow("a chart must not hold a <a> element");
  });

  test("an unknown form is an error that lists the forms", () => {
    expect(() => formOf("pie")).toThrow('no chart form "pie"; there are line, bar, interval, likert, forest');
    expect(() => formOf("constructor")).toThrow("no chart form");
    expect(Object.entries(forms).every(([id, form]) => form.id === id)).toBe(true);
  });
});

describe("a file of its own", () => {
  const file = standaloneSvg(svgOf(bar, series, wide), words);

  test("has no variable, one namespace, a white ground and its words", () => {
    expect(file).not.toMatch(/="var\(|currentColor/);
    expect(file.match(/xmlns=/g)).toHaveLength(1);
    expect(file).toContain('<rect fill="#ffffff"');
    const texts = [...readSvg(file).querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toContain(words.address);
    expect(texts).toContain(words.sourceLine);
    expect(texts).toContain(words.dated);
  });

  test("takes nothing but a picture of svgOf", () => {
    expect(() => standaloneSvg("<svg></svg>", words)).toThrow("takes the text that svgOf returns");
  });
});
