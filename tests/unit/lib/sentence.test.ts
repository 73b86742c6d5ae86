// What src/lib/sentence.ts promises.

import { expect, test } from "vitest";
import { lowerFirst, upperFirst, withStop } from "../../../src/lib/sentence.ts";

test.each([
  ["Not submitted", "not submitted"],
  ["GP or other health service", "GP or other health service"],
  ["MARAC cases", "MARAC cases"],
  ["A page", "a page"],
  ["I was asked", "I was asked"],
  ["In Wales", "in Wales"],
  ["Éire", "éire"],
  ["already small", "already small"],
  ["", ""],
])("lowerFirst(%j) is %j", (text, small) => expect(lowerFirst(text)).toBe(small));

test.each([
  ["Table 6", "Table 6."],
  ["Section “Rates of abuse.”", "Section “Rates of abuse.”"],
  ['Section "Rates of abuse."', 'Section "Rates of abuse."'],
  ["Who asked?", "Who asked?"],
  ["Page 4.", "Page 4."],
])("withStop(%j) is %j", (text, ended) => expect(withStop(text)).toBe(ended));

test("upperFirst makes the first letter a capital, and changes no other", () => {
  expect(["year ending March 2019", "éire", "GP", ""].map(upperFirst)).toEqual([
    ...["Year ending March 2019", "Éire", "GP", ""],
  ]);
});
