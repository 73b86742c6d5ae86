// What src/client/view-state.ts promises: an address says a view, whole, and nothing that it says can do harm.

import { describe, expect, test } from "vitest";
import { readView, slipWords, writeView, type Offer } from "../../../src/client/view-state.ts";
import { randomFrom } from "../../helpers/random.ts";

const offer: Offer = {
  show: ["both", "chart", "table"],
  intervals: ["on", "off"],
  highlight: ["nothing", "e12000007-london", "female", "a b&c=d", "ü~%2B"],
};
const plain = { show: "both", intervals: "on", highlight: "nothing" };

describe("a view", () => {
  test("that is written is read back as it was, for every choice on offer", () => {
    for (const show of offer.show)
      for (const intervals of offer.intervals)
        for (const highlight of offer.highlight) {
          const view = { show, intervals, highlight };
          expect(readView(`?${writeView(view)}`, offer)).toEqual({ view, slips: [] });
        }
  });

  test("is written with every name, the choices that it opens with among them", () => {
    expect(writeView({ show: "table", intervals: "on", highlight: "nothing" })).toBe(
      "show=table&intervals=on&highlight=nothing",
    );
  });

  test("of an empty address is what the chart opens with", () => {
    expect(readView("", offer)).toEqual({ view: plain, slips: [] });
  });

  test.each(["e12000007-london", "e12000007", "E12000007", "e12000007-the-capital"])(
    "names an area as %s: the code decides",
    (said) => {
      const read = readView(`?highlight=${said}`, offer);
      expect(read).toEqual({ view: { ...plain, highlight: "e12000007-london" }, slips: [] });
    },
  );

  test("may stand beside the area that a reader keeps in sight", () => {
    expect(readView("?area=E12000007&show=chart", offer)).toEqual({ view: { ...plain, show: "chart" }, slips: [] });
  });
});

describe("what a chart does not know", () => {
  test.each([
    ["?show=picture", [{ name: "show" }]],
    ["?show=", [{ name: "show" }]],
    ["?show=Table", [{ name: "show" }]],
    ["?intervals=1", [{ name: "intervals" }]],
    ["?highlight=W92000004", [{ name: "highlight" }]],
    ["?highlight=e1200000", [{ name: "highlight" }]],
    ["?highlight=e12000007x", [{ name: "highlight" }]],
    ["?highlight=Female", [{ name: "highlight" }]],
    ["?highlight=female&highlight=E12000007x", [{ name: "highlight" }]],
    ["?colour=red", [{ name: "unknown" }]],
    ["?colour=red&size=2&__proto__=1", [{ name: "unknown" }]],
    ["?show=x&highlight=y&z=1", [{ name: "show" }, { name: "highlight" }, { name: "unknown" }]],
  ])("%s is told", (query, slips) => {
    expect(readView(query, offer).slips).toEqual(slips);
  });

  test("falls back to what the chart opens with, and what is known still holds", () => {
    expect(readView("?show=nonsense&intervals=off&x=1", offer).view).toEqual({ ...plain, intervals: "off" });
  });

  test("never gives a view that is not on offer, whatever the address holds", () => {
    const random = randomFrom(5);
    const pieces = [
      "show",
      "intervals",
      "highlight",
      "=",
      "&",
      "?",
      "%",
      "off",
      "table",
      "female",
      "<b>",
      "+",
      "#",
      ";",
    ];
    for (let round = 0; round < 2000; round++) {
      const query = Array.from({ length: 8 }, () => pieces[Math.floor(random() * pieces.length)]).join("");
      const { view } = readView(query, offer);
      expect(offer.show).toContain(view.show);
      expect(offer.intervals).toContain(view.intervals);
      expect(offer.highlight).toContain(view.highlight);
    }
  });

  test("is not repeated in the words of the note", () => {
    const { slips } = readView("?show=CALL-0800&CALL=0800&highlight=CALL", offer);
    expect(slipWords(slips)).toMatch(/“show”.*“highlight”.*name that this page does not know.*instead\.$/);
    expect(slipWords(slips)).not.toMatch(/CALL|0800/);
    expect(slipWords([])).toBe("");
  });
});
