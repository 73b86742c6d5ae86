// What src/data/csv/characters.ts promises.

import { describe, expect, it } from "vitest";
import { findOddCharacters } from "../../../../src/data/csv/characters.ts";

const codes = (text: string) => findOddCharacters(text).map(({ code }) => code);

describe("findOddCharacters", () => {
  it.each([
    "plain words, 4.3%",
    "Ynys Môn, tŷ, dŵr, Ŵ, Ŷ, â, ê, î, ô, û, ï, Â, Å",
    "naïve façade, Zoë, SÃO, Ångström, Äpfel",
    "the “CAFÉ”, the CAFÉ’s, CAFÉ–BAR, Â’",
    "£5, 20°, ½, •, –, —, …, ², ≥, €, ©, 🙂",
    "first line\nsecond line\r\nthird",
  ])("leaves %j in peace", (text) => {
    expect(findOddCharacters(text)).toEqual([]);
  });

  it.each([
    ["a\0", "null-character"],
    ["a\tb", "control-character"],
    ["a\u0085b", "control-character"],
    ["a\u007fb", "control-character"],
    ["\ufeffa", "second-byte-order-mark"],
    ["a\ufffd", "lost-character"],
    ["a\u202eb", "text-direction-character"],
    ["a\u061cb", "text-direction-character"],
    ["a\u2067b", "text-direction-character"],
    ["a\u00a0b", "unusual-space"],
    ["a\u2009b", "unusual-space"],
    ["a\u3000b", "unusual-space"],
    ["\uf0b7 a", "private-character"],
    ["a\u200bb", "invisible-character"],
    ["a\u200db", "invisible-character"],
    ["a\u00adb", "invisible-character"],
    ["a\u2060b", "invisible-character"],
    ["a\u2028b", "invisible-character"],
    ["a\u3164b", "invisible-character"],
    ["a\u{e0061}b", "invisible-character"],
    ["a\uffffb", "invisible-character"],
  ])("finds what is wrong with %j", (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each(["é", "ô", "ŵ", "ŷ", "Ŵ", "Ŷ", "É", "Ô", "£", "’", "‘", "“", "”", "–", "—", "…", "€", "½", "🙂"])(
    "recognises %s when UTF-8 was read as Windows-1252, and says what it was",
    (letter) => {
      const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
      const damage = Array.from(new TextEncoder().encode(letter), (byte) =>
        byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
      ).join("");
      const [found, ...more] = findOddCharacters(`before ${damage} after`);
      expect(found).toMatchObject({ at: 7, code: "damaged-letter" });
      expect(found!.found).toContain(`a damaged "${letter}"`);
      expect(more).toEqual([]);
    },
  );

  it("recognises a byte-order mark that was read as Windows-1252", () => {
    expect(findOddCharacters("ï»¿area")[0]!.found).toContain('a damaged "[U+FEFF]"');
  });

  it("reports each kind once, where it first stands", () => {
    const found = findOddCharacters("a\u200bb\u00a0c\u200bd\u00a0");
    expect(found.map(({ at, code }) => [at, code])).toEqual([
      [1, "invisible-character"],
      [3, "unusual-space"],
    ]);
  });
});
