// What must hold for every example of every form in both frames.

import { describe, expect, test } from "vitest";
import { examples } from "../../../charts/examples.ts";
import { formOf, forms } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import { readSvg, sizeOf, textBoxes } from "./read-svg.ts";

const all = Object.entries(examples).flatMap(([id, list]) =>
  list.flatMap(({ name, series }) =>
    frames.map((frame) => ({ name: `${id} ${name} ${frame.id}`, form: formOf(id), series, frame })),
  ),
);

test("every form has examples, and every example a title that says it is one", () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(forms).sort());
  for (const { series } of all) expect(series.title).toMatch(/^Example: /);
  expect(new Set(all.map(({ series }) => series.id)).size).toBe(all.length / frames.length);
});

describe.each(all)("$name", ({ form, series, frame }) => {
  const svg = form.draw(series, frame);
  const root = readSvg(svg);
  const { width, height } = sizeOf(root);
  const boxes = textBoxes(root);

  test("cuts no text off", () => {
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, box.text).toBeLessThanOrEqual(width + 0.5);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    }
  });

  test("lets no two texts overlap", () => {
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test("has letters of 12 pixels or more", () => {
    for (const { size, text } of boxes) expect(size, text).toBeGreaterThanOrEqual(12);
  });

  test("has the width of its frame, a name and a description", () => {
    expect(width).toBe(frame.width);
    expect(root.getAttribute("role")).toBe("img");
    const names = root.getAttribute("aria-labelledby")!.split(" ");
    expect(names.map((id) => root.querySelector(`#${id}`)?.textContent)).toEqual([series.title, form.describe(series)]);
  });

  test("holds no style, script, link, inner label or foreign attribute", () => {
    expect(svg).not.toMatch(/<style|<script|<image|<use|<a\b|<foreignObject/i);
    expect(svg).not.toMatch(/\s(style|href|xlink:href|on\w+|xmlns)=/);
    const inner = [...root.querySelectorAll("*")].flatMap((e) => [...e.attributes].map(({ name }) => name));
    expect(inner.filter((name) => name.startsWith("aria-") || name === "role")).toEqual([]);
  });

  test("has at most two decimals in its geometry and no number that is none", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    const drawn = svg.replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, "").replace(/>[^<]*</g, "><");
    const geometry = [...drawn.matchAll(/\s(?:d|transform|x|y|x1|x2|y1|y2|width|height|r)="([^"]*)"/g)].map(
      ([, v]) => v,
    );
    expect(geometry.join(" ")).not.toMatch(/\.\d{3}/);
  });

  test("writes the attributes of every element in alphabetical order", () => {
    for (const [tag] of svg.matchAll(/<[a-z]+ [^>]*>/g)) {
      const names = [...tag.matchAll(/ ([a-z0-9-]+)="/g)].map(([, name]) => name);
      expect(names, tag).toEqual([...names].sort());
    }
  });

  test("keeps its texts within their limits", () => {
    expect(form.describe(series).length).toBeLessThanOrEqual(400);
    expect(form.alt(series).length).toBeLessThanOrEqual(220);
    expect(form.describe(series)).not.toBe("");
  });
});

test("draws the same bytes again, and in another order", () => {
  const draw = (list: typeof all) => list.map(({ form, series, frame }) => form.draw(series, frame));
  const forwards = draw(all);
  expect(draw(all)).toEqual(forwards);
  expect(draw([...all].reverse()).reverse()).toEqual(forwards);
});

test("ids are unique when every chart stands in one page in both frames", () => {
  const page = all.map(({ form, series, frame }) => form.draw(series, frame)).join("");
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(all.length * 2);
  expect(new Set(ids).size).toBe(ids.length);
});
