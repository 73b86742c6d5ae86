// What src/model/numbers/derive.ts promises.

import { describe, expect, it } from "vitest";
import { namesIn } from "../../../../src/model/numbers/derive.ts";
import { formsOf } from "../../../../src/model/numbers/quantity.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const made = (specs: Record<string, unknown>) => numbersOf(specs).numbers;
const said = (specs: Record<string, unknown>, name: string) => formsOf(made(specs).get(name)!).get("")?.();

describe("derive", () => {
  it("takes one cell, with its own characters and everything that it rests on", () => {
    const { women } = Object.fromEntries(made(cells));
    expect(women).toMatchObject({ name: "women", value: "6.0", missing: null, decimals: 1, working: "", parts: [] });
    expect(women?.rests.map(({ observation }) => observation.line)).toEqual([8]);
  });

  it("keeps a missing cell missing, with its reason, and a zero a zero", () => {
    const { suppressed, none } = Object.fromEntries(made(cells));
    expect([suppressed?.value, suppressed?.missing?.id]).toEqual([null, "suppressed"]);
    expect([none?.value, none?.missing]).toEqual(["0", null]);
  });

  it.each([
    [{ difference: ["women", "men"] }, "3.0 percentage points"],
    [{ difference: ["men", "women"] }, "\u22123.0 percentage points"],
    [{ difference: ["north", "south"] }, "761"],
    [{ ratio: ["women", "men"] }, "2.0 times"],
    [{ ratio: ["north", "south"], decimals: 3 }, "1.801 times"],
    [{ share: ["south", "north"] }, "56%"],
    [{ share: ["south", "north"], decimals: 2 }, "55.52%"],
    [{ share: ["none", "north"] }, "0%"],
    [{ sum: ["north", "south", "none"] }, "2,661"],
    [{ sum: ["women", "men"] }, "9.0%"],
    [{ rise: ["south", "north"] }, "80%"],
    [{ fall: ["north", "south"] }, "44%"],
    [{ fall: ["north", "south"], decimals: 1 }, "44.5%"],
    [{ fall: ["north", "none"] }, "100%"],
    [{ rounded: "north", to: "100" }, "1,700"],
    [{ rounded: "women", to: "5" }, "5%"],
    [{ rounded: "women", to: "0.5" }, "6.0%"],
    [{ rank: "north", among: { indicator: "example-cases", to: "2020-03" } }, "1st"],
    // 1,711 cases in the 366 days to March 2020.
    [{ "each-week": "north" }, "32.72"],
    [{ "each-week": "none" }, "0.00"],
    [{ rank: "north", among: { indicator: "example-cases", to: "2020-03" }, from: "lowest" }, "2nd"],
  ])("%j is said as %s", (spec, text) => {
    expect(said({ ...cells, asked: spec }, "asked")).toBe(text);
  });

  it("works out before rounding, and says how", () => {
    const { asked } = Object.fromEntries(made({ ...cells, asked: { share: ["south", "north"] } }));
    expect(asked?.working).toBe("950 \u00f7 1,711, as a percentage, worked out before rounding");
    expect(asked?.parts.map(({ name }) => name)).toEqual(["south", "north"]);
    expect(asked?.rests).toHaveLength(2);
  });

  it("ranks among the values that there are, says how many are missing, and lets equals share a place", () => {
    const among = { indicator: "example-trend", series: "new", to: ["2019-03", "2020-03"] };
    const { place, last } = Object.fromEntries(
      made({ ...cells, place: { rank: "women", among }, last: { rank: "men", among } }),
    );
    expect([place?.value, last?.value]).toEqual(["2", "4"]);
    const cases = { rank: "north", among: { indicator: "example-cases", to: "2020-03" } };
    const { north } = Object.fromEntries(made({ ...cells, place: cases }));
    expect(made({ ...cells, place: cases }).get("place")?.working).toBe(
      'place 1 of 2 values in "Example cases by area", counted from the highest; 1 have no value',
    );
    expect(north?.value).toBe("1711");
    expect(formsOf(place!).get("words")?.()).toBe("second");
  });

  it("bounds what is rounded by the rounding, and a fall by the bounds of its parts", () => {
    const { about, fall } = Object.fromEntries(
      made({ ...cells, about: { rounded: "north", to: "100" }, fall: { fall: ["women", "men"] } }),
    );
    expect([Number(about?.bounds.low), Number(about?.bounds.high)]).toEqual([1650, 1750]);
    expect(Number(fall?.bounds.low)).toBeCloseTo(100 * (1 - 3.05 / 5.95), 10);
    expect(Number(fall?.bounds.high)).toBeCloseTo(100 * (1 - 2.95 / 6.05), 10);
  });

  it.each([
    [{ rise: ["north", "south"] }, "not-a-rise"],
    [{ fall: ["south", "north"] }, "not-a-fall"],
    [{ rise: ["none", "north"] }, "division-by-zero"],
    [{ rise: ["women", "women-before"] }, "mixed-series"],
    [{ rounded: "suppressed", to: "1" }, "missing-number"],
    [{ "each-week": "women" }, "each-week-of-no-count"],
    [{ "each-week": "south-before" }, "each-week-of-no-count"],
    [{ rank: "suppressed", among: { indicator: "example-trend", to: "2018-03" } }, "rank-without-row"],
    [{ rank: "north", among: { indicator: "example-trend", to: "2020-03" } }, "rank-without-row"],
    [{ rank: "women", among: { indicator: "example-trend", sex: "female" } }, "mixed-series"],
    [{ rank: "wmen", among: { indicator: "example-trend", to: "2020-03" } }, "unknown-number"],
  ])("%j is refused as %s", (spec, code) => {
    expect(numbersOf({ ...cells, asked: spec }).faults).toMatchObject({ asked: code });
  });

  it("finds the highest and lowest among the known, and keeps the row", () => {
    const { top, bottom } = Object.fromEntries(
      made({
        top: { highest: { indicator: "example-cases" } },
        bottom: { lowest: { indicator: "example-cases" } },
      }),
    );
    expect([top?.value, formsOf(top!).get("area")?.()]).toEqual(["1711", "Example North"]);
    expect([bottom?.value, formsOf(bottom!).get("area")?.()]).toEqual(["0", "Example West, City of"]);
    expect(top?.working).toBe('the highest of 4 values in "Example cases by area"; 2 have no value');
  });

  it("counts rows with a value, rows without one, and rows above a limit", () => {
    const { numbers } = numbersOf({
      places: { count: { indicator: "example-cases" } },
      absent: { "count-missing": { indicator: "example-cases" } },
      above: { count: { indicator: "example-cases", value: "> 1000" } },
      all: { total: { indicator: "example-survey", item: "right-time" } },
    });
    expect([...numbers.values()].map(({ value }) => value)).toEqual(["4", "2", "2", "24"]);
  });

  it.each([
    [{ indicator: "example-trend", to: "2020-03" }, "several-rows"],
    [{ indicator: "example-trend", to: "2021-03" }, "no-such-row"],
    [{ indicator: "nowhere", to: "2021-03" }, "nothing"],
    [{ difference: ["women", "women-before"] }, "mixed-series"],
    [{ sum: ["women", "women-before"] }, "mixed-series"],
    [{ ratio: ["women", "women-before"] }, "mixed-series"],
    [{ share: ["women", "women-before"] }, "mixed-series"],
    [{ difference: ["women", "north"] }, "mixed-units"],
    [{ ratio: ["women", "suppressed"] }, "mixed-series"],
    [{ difference: ["south", "absent"] }, "missing-number"],
    [{ ratio: ["north", "none"] }, "division-by-zero"],
    [{ share: ["north", "none"] }, "division-by-zero"],
    [{ sum: ["north", "wherever"] }, "unknown-number"],
    [{ highest: { indicator: "example-trend" } }, "mixed-series"],
    [{ highest: { indicator: "example-cases", area: "X00000012", to: "2019-03" } }, "no-such-row"],
    [{ total: { indicator: "example-cases", to: "2020-03" } }, "missing-in-total"],
    [{ total: { indicator: "example-trend", sex: "female" } }, "mixed-series"],
  ])("%j is refused: %s", (spec, code) => {
    const absent = { indicator: "example-cases", area: "X00000012", to: "2019-03" };
    expect(numbersOf({ ...cells, absent, asked: spec }).faults).toEqual({ asked: code });
  });

  it("complains once about a chain of numbers", () => {
    const { faults } = numbersOf({
      a: { indicator: "example-trend" },
      b: { sum: ["a", "a"] },
      c: { ratio: ["b", "a"] },
    });
    expect(faults).toEqual({ a: "several-rows", b: "nothing", c: "nothing" });
  });

  it("knows which names a specification rests on", () => {
    expect(namesIn({ sum: ["a", "b", "c"] })).toEqual(["a", "b", "c"]);
    expect(namesIn({ highest: { indicator: "a" } })).toEqual([]);
  });
});
