// What the second reader promises, most of all where the evidence has no example of it yet.

import { describe, expect, it } from "vitest";
import { spoken } from "../../../src/model/numbers/quantity.ts";
import { cells, numbersOf } from "../../helpers/quantities.ts";
import { frameOf, SecondReader, slotsOf, type SecondRecord } from "../../helpers/second-reader.ts";
import {
  changeOf,
  daysOf,
  fractionOf,
  inMillions,
  nearestMultiple,
  ordinal,
  rounded,
} from "../../helpers/second/arithmetic.ts";

const reader = new SecondReader("tests/fixtures/good");

const trend = (more: object) => ({ indicator: "example-trend", series: "new", ...more });
const specs = {
  ...cells,
  gap: { difference: ["women", "men"] },
  times: { ratio: ["women", "men"] },
  part: { share: ["men", "women"], decimals: 1 },
  both: { sum: ["north", "south"] },
  rise: { rise: ["men", "women"] },
  fall: { fall: ["women-before", "women-earlier"], decimals: 2 },
  hundreds: { rounded: "north", to: "100" },
  halves: { rounded: "women", to: "0.5" },
  weekly: { "each-week": "north" },
  first: { rank: "women", among: trend({ to: "2020-03" }) },
  second: { rank: "women", among: trend({ to: "2020-03" }), from: "lowest" },
  "west-place": { rank: "none", among: { indicator: "example-cases", to: "2019-03" }, from: "highest" },
  top: { highest: { indicator: "example-cases", to: "2020-03" } },
  bottom: { lowest: { indicator: "example-cases", to: "2019-03" } },
  places: { count: { indicator: "example-cases" } },
  absent: { "count-missing": { indicator: "example-cases" } },
  many: { count: { indicator: "example-cases", value: "> 1000" } },
  all: { total: { indicator: "example-trend", series: "old", sex: "female" } },
};
/** Numbers that others above rest on stand before them. */
const ordered = {
  "women-earlier": { indicator: "example-trend", to: "2018-03", sex: "female" },
  ...specs,
};

const recordOf = (numbers: object, more: object = {}): SecondRecord => ({
  ...{ folder: "findings", id: "made-up", body: "" },
  fields: { numbers, ...more },
});
const record = recordOf(ordered);

describe("said", () => {
  it.each([
    ["women", "6.0%"],
    ["women.one-in", "one in 17"],
    ["suppressed.status", "suppressed"],
    ["rise", "100%"],
    ["fall", "6.25%"],
    ["hundreds", "1,700"],
    ["hundreds.full", "1,700 cases"],
    ["halves", "6.0%"],
    ["weekly", "32.72"],
    ["weekly.full", "32.72 cases a week"],
    ["first", "1st"],
    ["second", "2nd"],
    ["second.full", "2nd"],
    ["second.words", "second"],
    ["west-place", "2nd"],
    ["places.words", "four"],
    ["none.words", "none"],
  ])("%s is %s", (slot, text) => expect(reader.said(record, slot)).toBe(text));

  it.each([
    "suppressed",
    "women.status",
    "north.short",
    "times.base",
    "gap.one-in",
    "gap.period",
    "women.nothing",
    "women.period.full",
    "nobody",
  ])("%s has no such form", (slot) => expect(reader.said(record, slot)).toMatch(/^no (form|number) /));

  it("shortens a round number that a statement prints", () => {
    const claim = recordOf({}, { stated: { value: "1400000", unit: "cases" } });
    expect(reader.said(claim, "stated.short")).toBe("1.4 million");
    expect(reader.saidInFull(claim, "stated")).toBe("1,400,000 cases");
  });

  it("agrees with the model on every form of every number, and on which forms there are", () => {
    const { numbers, faults } = numbersOf(ordered);
    expect(faults).toEqual({});
    const forms = "full words short one-in period interval base status series sex age area place item".split(" ");
    for (const [name, quantity] of numbers) {
      for (const form of ["", ...forms]) {
        const slot = form ? `${name}.${form}` : name;
        const again = reader.said(record, slot);
        expect(/^no form /.test(again) ? null : again, slot).toBe(spoken(quantity, form));
      }
    }
  });
});

describe("workings", () => {
  it.each([
    ["rise", "3.0% \u2192 6.0%, as a percentage of the first, worked out before rounding"],
    ["hundreds", "1,711 rounded to the nearest 100"],
    ["west-place", 'place 2 of 2 values in "Example cases by area", counted from the highest; 1 have no value'],
    ["top", 'the highest of 2 values in "Example cases by area"; 1 have no value'],
  ])("of %s are: %s", (name, text) => {
    expect(reader.workings(record, name).working).toBe(text);
    expect(numbersOf(ordered).numbers.get(name)?.working).toBe(text);
  });

  it("find the row of a cell by its line, after a note of two lines", () => {
    expect(reader.workings(record, "south").places).toEqual([
      "File indicators/example-cases.csv, line 6, column value, which holds 950.",
    ]);
  });
});

describe("a comparison", () => {
  const tested = (numbers: object, comparison: string) =>
    reader.tested(recordOf(numbers, { claims: { it: comparison } }), "it");

  it("of two estimates gives the interval of their difference", () => {
    // 6.0 - 3.0, give or take the root of 0.2 squared and 0.5 squared, which is 0.5385.
    expect(tested(cells, "women > men")).toBe(
      "More than chance: 6.0% (5.8% to 6.2%) and 3.0% (2.5% to 3.5%): their difference is from 2.46 to 3.54.",
    );
  });

  it("of two ratios gives the interval of their ratio", () => {
    const study = (id: string) => ({ indicator: "example-effect", study: id });
    // ln(0.82 / 0.70) = 0.15822; half widths 0.29482 and 0.24064, together 0.38057.
    expect(tested({ a: study("first-study"), b: study("second-study") }, "a > b")).toMatch(
      / their ratio is from 0\.801 to 1\.714\.$/,
    );
  });

  it("with a plain number gives the interval itself", () => {
    expect(tested(cells, "women > 5")).toBe("More than chance: 5 is outside the interval of 6.0% (5.8% to 6.2%).");
  });

  it("says what its sides are", () => {
    const said = reader.compared(recordOf(cells, { claims: { it: "women ~ men within 4" } }), "it");
    expect(said).toEqual({ names: ["women", "men"], said: "women ~ men within 4 holds: women is 6.0%, men is 3.0%." });
  });
});

describe("arithmetic", () => {
  it.each([
    ["1389000", "100000", "1400000"],
    ["1350000", "100000", "1400000"],
    ["1349999", "100000", "1300000"],
    ["-250", "100", "-300"],
    ["7.25", "0.5", "7.5"],
    ["7.24", "0.5", "7.0"],
  ])("%s to the nearest %s is %s", (value, step, text) => {
    const places = text.split(".")[1]?.length ?? 0;
    expect(rounded(nearestMultiple(fractionOf(value), fractionOf(step)), places)).toBe(text);
  });

  it.each([
    ["1400000", "1.4 million"],
    ["1000000", "1 million"],
    ["100000", "0.1 million"],
    ["1234500000", "1,234.5 million"],
    ["1450000", null],
    ["0", null],
    ["-1400000", null],
    ["1400000.5", null],
  ])("%s in millions is %s", (value, text) => {
    expect(inMillions(fractionOf(value), { prefix: "" })).toBe(text);
    expect(inMillions(fractionOf(value), { prefix: "£" })).toBe(text && `£${text}`);
  });

  it("names places by their last digits", () => {
    const places = [1n, 2n, 3n, 4n, 10n, 11n, 12n, 13n, 21n, 22n, 23n, 101n, 111n, 112n];
    expect(places.map(ordinal).join(" ")).toBe("1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th");
  });

  it.each([
    ["2019-04", "2020-03", 366],
    ["2018-04", "2019-03", 365],
    ["2021-02", "2021-02", 28],
    ["2020-12-30", "2021-01-02", 4],
    ["2020-05-01", "2020-05-01", 1],
  ])("from %s to %s there are %s days", (from, to, days) => expect(daysOf(from, to)).toBe(days));

  it("takes a change as a percentage of what was before", () => {
    expect(rounded(changeOf(fractionOf("8"), fractionOf("6")), 1)).toBe("-25.0");
    expect(rounded(changeOf(fractionOf("6"), fractionOf("8")), 2)).toBe("33.33");
  });
});

describe("a text with slots", () => {
  it("is filled without its marks", () => {
    const text = "Example women were [more than **{{ times }}**](claim:gap)\n as often counted, {{ women }}";
    expect(reader.filled(record, text)).toBe("Example women were more than 2.0 times as often counted, 6.0%");
    expect(slotsOf(text)).toEqual(["times", "women"]);
    expect(reader.slotsWithin(record, text, 38)).toEqual(["times"]);
    expect(reader.slotsWithin(record, text, 37)).toEqual([]);
  });

  it("is told by its frame with any numbers, and from words of another text", () => {
    const frame = frameOf("{{ women }} of women (a [share](claim:x))");
    expect(frame.test("9.9% of women (a share)")).toBe(true);
    expect(frame.test("9.9% of men (a share)")).toBe(false);
  });
});
