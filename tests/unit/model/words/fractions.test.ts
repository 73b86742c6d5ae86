// What src/model/words/fractions.ts and src/model/words/number-words.ts promise.

import { describe, expect, it } from "vitest";
import { fitsNumber } from "../../../../src/model/words/fractions.ts";
import { numberWords, valueOfNumber } from "../../../../src/lib/number-words.ts";

describe("fitsNumber", () => {
  it.each([
    ["more than half", ["50", "0.5", "2"]],
    ["about a third", ["33", "33.3", "0.33", "3"]],
    ["two thirds", ["66.7", "67", "0.667", "1.5"]],
    ["three-quarters", ["75", "0.75"]],
    ["a fifth", ["20", "0.2", "5"]],
    ["one in four", ["25", "0.25", "4"]],
    ["nine in ten", ["90", "0.9"]],
    ["twice", ["2", "0.5"]],
    ["more than three times", ["3"]],
    ["halved", ["0.5", "50"]],
    ["at least one and a half", ["1.5"]],
    ["more than seven", ["7"]],
    ["over forty-one", ["41"]],
    ["more than two hundred and six", ["206"]],
    ["higher", ["0", "50", "1.5"]],
    ["no one higher", ["12"]],
  ])("%j stands on any of %j", (words, numbers) => {
    for (const number of numbers) expect([number, fitsNumber(words, number)]).toEqual([number, true]);
  });

  it.each([
    ["more than half", "30"],
    ["about a third", "30"],
    ["two thirds", "33.3"],
    ["one in four", "20"],
    ["twice", "3"],
    ["more than seven", "8"],
    ["more than forty", "5"],
    ["half", null],
  ])("%j does not stand on %j", (words, number) => expect(fitsNumber(words, number)).toBe(false));

  it("needs no number where the words say none", () => expect(fitsNumber("higher", null)).toBe(true));
});

describe("numberWords", () => {
  it.each([
    ["Seven of twenty-four people", ["Seven", "twenty-four"]],
    ["several hundred thousand", ["hundred thousand"]],
    ["two hundred and six", ["two hundred and six"]],
    ["one of them, someone, often, weight, the tenth", []],
    ["two thirds and three-quarters", []],
    ["a two-day course", []],
    ["FORTY", ["FORTY"]],
  ])("finds in %j the numbers %j", (text, words) => {
    expect(numberWords(text).map(({ word }) => word)).toEqual(words);
  });
});

describe("valueOfNumber", () => {
  it.each([
    ["seven", 7],
    ["twelve", 12],
    ["nineteen", 19],
    ["forty", 40],
    ["Forty-one", 41],
    ["hundred", 100],
    ["two hundred and six", 206],
    ["three thousand", 3000],
    ["two hundred thousand", 200_000],
    ["dozen", 12],
    ["24", 24],
  ])("%j is %i", (words, value) => expect(valueOfNumber(words)).toBe(value));
});
