// What src/data/csv/show.ts promises.

import { describe, expect, it } from "vitest";
import { characterName, quote, quoteAround, visible, withCommas } from "../../../../src/data/csv/show.ts";

describe("visible", () => {
  it("spells out what cannot be seen and keeps what can", () => {
    expect(visible("a\u200bb\u00a0c\td\u202ee")).toBe("a[U+200B]b[U+00A0]c[U+0009]d[U+202E]e");
    expect(visible("tŷ, dŵr “£5” 🙂")).toBe("tŷ, dŵr “£5” 🙂");
  });

  it("writes each line end once", () => {
    expect(visible("a\r\nb\nc\rd")).toBe("a[line break]b[line break]c[line break]d");
  });
});

describe("quote", () => {
  it("cuts after forty characters and says so", () => {
    expect(quote("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
    expect(quote("x".repeat(41))).toBe(`"${"x".repeat(40)}…"`);
  });

  it("leaves no half of a character at the cut", () => {
    expect(quote(`${"x".repeat(39)}🙂`)).toBe(`"${"x".repeat(39)}…"`);
  });
});

describe("quoteAround", () => {
  it("keeps the character in view, at the start, in the middle and at the end", () => {
    const text = `!${"a".repeat(100)}?${"b".repeat(100)}.`;
    expect(quoteAround(text, 0)).toMatch(/^"!a{39}…"$/);
    expect(quoteAround(text, 101)).toMatch(/^"…a{20}\?b{19}…"$/);
    expect(quoteAround(text, 202)).toMatch(/^"…b{39}\."$/);
  });
});

describe("characterName", () => {
  it("falls back on the kind for a character without a name here", () => {
    expect(characterName("\u200b", "invisible character")).toBe("U+200B zero-width space");
    expect(characterName("\u{e0041}", "invisible character")).toBe("U+E0041 invisible character");
  });
});

describe("withCommas", () => {
  it("groups by three", () => {
    expect([0, 999, 1000, 1_000_000].map(withCommas)).toEqual(["0", "999", "1,000", "1,000,000"]);
  });
});
