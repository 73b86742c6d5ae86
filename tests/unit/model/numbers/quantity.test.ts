// What src/model/numbers/quantity.ts promises.

import { describe, expect, it } from "vitest";
import { formsOf, spoken } from "../../../../src/model/numbers/quantity.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const { numbers } = numbersOf({
  ...cells,
  agree: { indicator: "example-survey", item: "right-time", response: "agree" },
  gap: { difference: ["women", "men"] },
  places: { count: { indicator: "example-cases" } },
});
const say = (name: string, form: string) => spoken(numbers.get(name)!, form);

describe("spoken", () => {
  it.each([
    ["women", "", "6.0%"],
    ["women", "full", "6.0%"],
    ["women", "interval", "5.8% to 6.2%"],
    ["women", "one-in", "one in 17"],
    ["women", "base", "2,600"],
    ["women", "period", "the year ending March 2020"],
    ["women", "sex", "Women"],
    ["women", "series", "Example people aged 16 and over"],
    ["north", "", "1,711"],
    ["north", "full", "1,711 cases"],
    ["north", "area", "Example North"],
    ["agree", "words", "seven"],
    ["agree", "item", "Example help came at the right time"],
    ["agree", "period", "May 2020"],
    ["none", "words", "none"],
    ["suppressed", "status", "suppressed"],
    ["gap", "", "3.0 percentage points"],
    ["places", "full", "4 rows"],
  ])("%s.%s is said as %s", (name, form, text) => expect(say(name, form)).toBe(text));

  it.each([
    ["suppressed", ""],
    ["suppressed", "full"],
    ["suppressed", "one-in"],
    ["north", "one-in"],
    ["north", "interval"],
    ["north", "words"],
    ["north", "sex"],
    ["women", "status"],
    ["gap", "period"],
    ["gap", "one-in"],
    ["women", "toString"],
  ])("%s.%s cannot be said", (name, form) => expect(say(name, form)).toBeNull());

  it("lists exactly what can be said", () => {
    for (const quantity of numbers.values()) {
      for (const [form, text] of formsOf(quantity)) expect(text(), form).not.toBe("");
    }
  });
});
