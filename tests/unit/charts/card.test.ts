// What charts/card.ts promises: everything inside the card, whatever the words.

import { describe, expect, it } from "vitest";
import { bar } from "../../../charts/forms/bar.ts";
import { cardSize, cardSvg, type CardWords } from "../../../charts/card.ts";
import { exampleSeries } from "../../../charts/examples/example-series.ts";
import { narrow, wide } from "../../../charts/frame.ts";
import { svgOf } from "../../../charts/svg-of.ts";
import { widthOf } from "../../../charts/text-width.ts";
import { readSvg } from "./read-svg.ts";

const words: CardWords = {
  ...{ kind: "Key finding", title: "Women are more likely than men to be abused", note: "High certainty" },
  ...{ source: "Source: Example Office, Example (2020)", site: "Plain Evidence", address: "evidence.example" },
};
const series = exampleSeries({
  id: "few",
  title: "Few",
  points: [
    { row: "A", value: "1" },
    { row: "B", value: "2" },
  ],
});
const pictures = [svgOf(bar, series, wide), svgOf(bar, series, narrow)];

/** Every line of the card's own words: where it stands, and how far it reaches. */
function linesOf(svg: string) {
  return [...readSvg(svg.trim()).querySelectorAll("text")]
    .filter((text) => !text.closest("g"))
    .map((text) => {
      const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(text.getAttribute(name)));
      const bold = Number(text.getAttribute("font-weight")) >= 600;
      const length = widthOf(text.textContent ?? "", size!, bold);
      const end = text.getAttribute("text-anchor") === "end";
      return {
        text: text.textContent ?? "",
        size: size!,
        left: end ? x! - length : x!,
        right: end ? x! : x! + length,
        y: y!,
      };
    });
}

const long = "Somewhat ".repeat(60).trim();

describe.each([
  ["plain words", words],
  ["a very long title", { ...words, title: long.repeat(3) }],
  ["one endless word", { ...words, title: "x".repeat(400), note: "y".repeat(900), source: "z".repeat(900) }],
  ["long remarks and sources", { ...words, note: long, source: long }],
  ["no remark", { ...words, note: "" }],
])("a card of %s", (_name, given) => {
  it.each([
    ["without a picture", []],
    ["with a picture", pictures],
  ])("%s keeps every line inside, apart and in order", (_, drawn) => {
    const lines = linesOf(cardSvg(given, drawn));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const { text, left, right, y, size } of lines) {
      expect([text, left >= 48, right <= cardSize.width - 48, y - size > 0, y <= cardSize.height - 16]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ]);
    }
    const down = lines.slice(0, -1);
    down.slice(1).forEach(({ y, size, text }, index) => {
      expect([text, y - down[index]!.y >= size]).toEqual([text, true]);
    });
  });
});

it("says all its words, and says where some are left out", () => {
  const said = (given: CardWords) =>
    linesOf(cardSvg(given, []))
      .map(({ text }) => text)
      .join(" ");
  for (const part of Object.values(words)) expect(said(words)).toContain(part);
  expect(said(words)).not.toContain("…");
  expect(said({ ...words, title: long.repeat(3) }).match(/…/g)).toHaveLength(1);
});

it("shows the picture only as large as it was drawn or larger", () => {
  expect(cardSvg(words, pictures)).toContain("scale(");
  const tall = exampleSeries({
    id: "tall",
    title: "Tall",
    points: Array.from({ length: 43 }, (_, i) => ({ row: `Area ${i}`, value: String(i) })),
  });
  expect(cardSvg(words, [svgOf(bar, tall, wide), svgOf(bar, tall, narrow)])).not.toContain("scale(");
});

it("makes hostile words inert", () => {
  const nasty = '</text><script>alert(1)</script> "quoted" & more';
  const svg = cardSvg({ ...words, title: nasty, note: nasty, source: nasty, site: nasty, address: nasty }, []);
  expect(svg).not.toMatch(/<script|<\/text><\/text>/);
  expect(readSvg(svg).querySelectorAll("script")).toHaveLength(0);
});
