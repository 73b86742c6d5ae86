// What src/model/words/terms-in.ts promises.

import { expect, it } from "vitest";
import { termsIn } from "../../../../src/model/words/terms-in.ts";

const term = (name: string, short = "") => ({ term: name, short, meaning: "" });
const glossary = [
  term("Comparison group"),
  term("Drive"),
  term("Multi-agency risk assessment conference", "MARAC"),
  term("N (number of people)", "n"),
  term("Coercive control"),
];
const found = (text: string) => termsIn(text, glossary).map((each) => each.term);

it.each([
  ["Comparison Groups were set beside it.", ["Comparison group"]],
  ["The Drive programme and a drive", ["Drive"]],
  ["A driver was driven.", []],
  ["Cases at MARACs", ["Multi-agency risk assessment conference"]],
  ["marac in small letters is another word", []],
  ["n = 24, N (number of people)", ["N (number of people)"]],
  ["in and on", []],
  ["coercive\ncontrol", []],
  ["Coercive control.", ["Coercive control"]],
])("%j uses %j", (text, terms) => {
  expect(found(text)).toEqual(terms);
});
