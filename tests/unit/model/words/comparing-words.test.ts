// What src/model/words/comparing-words.ts promises.

import { describe, expect, it } from "vitest";
import { comparingWords, operatorsFor } from "../../../../src/model/words/comparing-words.ts";

const words = (text: string) => comparingWords(text).map(({ word }) => word);

describe("comparingWords", () => {
  it.each([
    ["The share fell from \uFFFC", ["fell"]],
    ["Most women and fewer men", ["Most", "fewer"]],
    ["nearly half of them", ["nearly", "half"]],
    ["about \uFFFC people", ["about"]],
    ["over \uFFFC people", ["over"]],
    ["one in five women", ["one in five"]],
    ["twice as likely, up to \uFFFC", ["twice", "up to"]],
    ["There was no clear change", ["no clear change"]],
  ])("%j compares with %j", (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    "This page is about abuse",
    "over the years",
    "under the Act",
    "We almost missed it",
    "a level field",
    "The falling-out between neighbours is not followed up to date",
    "Women were asked",
    "mostly",
    "hundreds of pages",
  ])("%j compares nothing", (text) => {
    // "falling" is a comparing word wherever it stands; the sentence above has it to show that.
    expect(words(text).filter((word) => word !== "falling")).toEqual([]);
  });

  it("knows where each word stands", () => {
    expect(comparingWords("It rose, then fell")).toEqual([
      { word: "rose", index: 3 },
      { word: "fell", index: 14 },
    ]);
  });
});

describe("operatorsFor", () => {
  it.each([
    ["fell", "<", ">"],
    ["fewer", "<", ">"],
    ["rose", ">", "<"],
    ["more likely", ">", "<"],
    ["more than half", ">", "<"],
    ["less than half", "<", ">"],
    ["the highest", "=", "<"],
    ["the lowest", "=", ">"],
    ["about half", "~", ">"],
    ["half", "~", ">"],
    ["twice", ">=", "<"],
    ["doubled", ">", "<"],
    ["nearly \uFFFC", "~", "<"],
    ["almost twice", "~", "<"],
    ["twice", "~", ">"],
    ["no less than half", ">=", "<="],
    ["at least", ">=", "<="],
    ["at most", "<=", ">"],
    ["up to", "<=", ">"],
    ["no more than", "<=", ">"],
    ["no fewer", ">=", "<"],
    ["not higher", "<=", ">"],
    ["not clearly lower", ">=", "<"],
    ["did not fall", ">=", "<"],
  ])("%j stands on %s and not on %s", (phrase, fits, fitsNot) => {
    expect(operatorsFor(phrase)).toContain(fits);
    expect(operatorsFor(phrase)).not.toContain(fitsNot);
  });

  it("lets any sign stand under words that compare nothing", () => {
    expect(operatorsFor("the same women")).toBeNull();
  });
});
