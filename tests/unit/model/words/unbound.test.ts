// What src/model/words/unbound.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, lineOf, unboundFaults } from "../../../../src/model/words/unbound.ts";
import { withoutPhrases } from "../../../../src/model/words/wording.ts";

const faults = (text: string, literals: string[] = []) =>
  unboundFaults([{ text, line: 1 }], withoutPhrases(text, literals)).map(({ code, words }) => `${code} ${words}`);

describe("unboundFaults", () => {
  it.each([
    ["There were 7 cases", ["bare-digit 7"]],
    ["About 7.5% of 1,200", ["bare-digit 7.5%", "bare-digit 1,200", "comparison-without-claim About"]],
    ["in 2018/19, from 3 to 5", ["bare-digit 2018/19,", "bare-digit 3", "bare-digit 5"]],
    ["½ of them, x² and ٣", ["bare-digit ½", "bare-digit ²", "bare-digit ٣"]],
    ["It rose", ["comparison-without-claim rose"]],
    ["Nothing to see", []],
  ])("%j has %j", (text, expected) => expect(faults(text)).toEqual(expected));

  it("passes over literals, the longest first", () => {
    expect(faults("ages 16 to 59 and 16", ["16", "16 to 59"])).toEqual([]);
    expect(faults("ages 16 to 59 and 60", ["16 to 59"])).toEqual(["bare-digit 60"]);
    expect(faults("for more information, and more", ["more information"])).toEqual(["comparison-without-claim more"]);
  });

  it("finds a literal that runs over the end of a line, and says on which line a fault stands", () => {
    const run = [
      { text: "Section", line: 3 },
      { text: "\n", line: 3 },
      { text: "76 and 9", line: 4 },
    ];
    const text = withoutPhrases(lineOf(run), ["Section 76"]);
    expect(unboundFaults(run, text).map(({ line, words }) => [line, words])).toEqual([[4, "9"]]);
  });

  it("misses no digit of any kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ,.5৭Ⅷ%-") }), (text) => {
        const digits = [...text].filter((sign) => /[\p{Nd}\p{No}\p{Nl}]/u.test(sign)).length;
        const told = faults(text).join("");
        expect([...told].filter((sign) => /[\p{Nd}\p{No}\p{Nl}]/u.test(sign))).toHaveLength(digits);
      }),
    );
  });
});

describe("columnOf", () => {
  it.each([
    ["7", "There were 17 and 7 cases", 0, 19],
    ["7", "In {{ x7 }} and 7", 0, 17],
    ["59", "ages 16 to 59, and 59", 0, 20],
    ["more", "[more](claim:a) and more", 0, 21],
    ["more", "more, and more", 1, 11],
    ["{{ gone }}", "There were {{gone}} cases", 0, 12],
    ["](claim:b)", "[a](claim:a), [b c](claim:b)", 0, 15],
    ["nowhere", "There were cases", 0, 1],
    ["(x", "a (x b", 0, 3],
  ])("%j in %j after %i others stands at %i", (words, line, before, column) => {
    expect(columnOf(words, line, before, ["16 to 59"])).toBe(column);
  });
});
