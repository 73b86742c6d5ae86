// "Did you mean ...?" helps with slips of the pen and keeps silent when it would only guess.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/lib/nearest.ts";

const statuses = ["suppressed", "not-collected", "not-published", "not-found", "provisional", "revised"];

describe("a slip", () => {
  test.each([
    ["supressed", "suppressed"],
    ["not-colected", "not-collected"],
    ["not-publishd", "not-published"],
    ["Provisional", "provisional"],
    ["REVISED", "revised"],
    ["notfound", "not-found"],
  ])("%s is %s", (word, meant) => {
    expect(nearest(word, statuses)).toBe(meant);
  });
});

test.each(["", "banana", "zero", "estimated-by-us"])('"%s" is near none of them', (word) => {
  expect(nearest(word, statuses)).toBeNull();
});

test("nothing is near when there is nothing", () => {
  expect(nearest("word", [])).toBeNull();
});

test("of several near ones the nearest is meant, and the first of equals", () => {
  expect(nearest("men", ["mens", "women", "men"])).toBe("men");
  expect(nearest("cat", ["bat", "hat"])).toBe("bat");
});

test("a known word is always its own nearest", () => {
  fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => nearest(words[0]!, words) === words[0]));
});

test("what is found is one of the candidates, within a third of the word's letters or two", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, words) => {
      const found = nearest(word, words);
      if (found === null) return;
      expect(words).toContain(found);
      expect(Math.abs(found.length - word.length)).toBeLessThanOrEqual(Math.max(2, Math.floor(word.length / 3)));
    }),
  );
});
