// Numbers for tests, made from the good example as a record would make them.

import { numberSpec } from "../../src/data/schema-parts.ts";
import { derive } from "../../src/model/numbers/derive.ts";
import type { Quantity } from "../../src/model/numbers/quantity.ts";
import type { Indicator, Library } from "../../src/model/things.ts";
import { goodFiles, libraryOf } from "./evidence.ts";

/** The Library of the good example. */
export const goodLibrary: Library = libraryOf(goodFiles);

/** An indicator of the good example, which must be there. */
export function goodIndicator(id: string): Indicator {
  const indicator = goodLibrary.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

/** Makes numbers one after the other; a name whose specification is at fault gives the fault's code instead. */
export function numbersOf(specs: Record<string, unknown>): {
  numbers: Map<string, Quantity>;
  faults: Record<string, string>;
} {
  const numbers = new Map<string, Quantity>();
  const faults: Record<string, string> = {};
  const find = (id: string) => goodLibrary.indicators.find((each) => each.id === id) ?? null;
  for (const [name, spec] of Object.entries(specs)) {
    const result = derive(name, numberSpec.parse(spec), numbers, find, new Set(Object.keys(faults)));
    if (result && "quantity" in result) numbers.set(name, result.quantity);
    else faults[name] = result ? result.fault.code : "nothing";
  }
  return { numbers, faults };
}

/** Specifications that the tests use over and over. */
export const cells = {
  women: { indicator: "example-trend", to: "2020-03", sex: "female" },
  men: { indicator: "example-trend", to: "2020-03", sex: "male" },
  "women-before": { indicator: "example-trend", to: "2017-03", sex: "female" },
  suppressed: { indicator: "example-trend", to: "2018-03", sex: "male" },
  north: { indicator: "example-cases", area: "X00000011", to: "2020-03" },
  south: { indicator: "example-cases", area: "X00000012", to: "2020-03" },
  "south-before": { indicator: "example-cases", area: "X00000012", to: "2019-03" },
  none: { indicator: "example-cases", area: "X00000013", to: "2019-03" },
};
