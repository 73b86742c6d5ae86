// What src/model/areas/standing.ts promises: higher and lower only as far as the figures go, and never where care is asked.

import { describe, expect, it } from "vitest";
import { isFitToCompare, standingOf, standingWords, type Range } from "../../../../src/model/areas/standing.ts";
import type { Cell, Flag } from "../../../../src/model/numbers/cell.ts";
import type { Observation } from "../../../../src/model/things.ts";
import { goodFiles, libraryIn, libraryOf } from "../../../helpers/evidence.ts";

const good = libraryOf(goodFiles);
const real = libraryIn("data");
const percent = real.indicators.find(({ unit }) => unit.kind === "percent")!;
const counted = real.indicators.find(({ unit }) => unit.kind === "count")!;
const template = good.indicators[0]!.observations[0]!;

const known = (text: string, flag: Flag | null = null): Cell => ({ kind: "known", value: Number(text), text, flag });
const row = (text: string, more: Partial<Observation> = {}): Observation => ({
  ...{ ...template, cell: known(text), lower: null, upper: null, note: "" },
  ...more,
});
const said = (own: Observation, other: Observation, indicator = percent) =>
  standingWords(standingOf(indicator, own, other), "Example North");

describe("standingOf", () => {
  it.each([
    ["5.10", "5.1", "printed as the same as in Example North"],
    ["5.2", "5.1", "printed as higher than in Example North; no range is given, so chance may explain the difference"],
    ["5.1", "5.2", "printed as lower than in Example North; no range is given, so chance may explain the difference"],
  ])("%s beside %s: %s", (own, other, words) => expect(said(row(own), row(other))).toBe(words));

  it.each([
    [["4", "6"], ["6.1", "7"], "lower than in Example North: the ranges do not overlap"],
    [["8", "9"], ["6.1", "7"], "higher than in Example North: the ranges do not overlap"],
    [["4", "6.1"], ["6.1", "7"], "may be higher or lower than in Example North: the ranges overlap"],
  ])("ranges %j and %j: %s", ([lower, upper], [from, to], words) => {
    const own = row(lower!, { lower: lower!, upper: upper! });
    expect(said(own, row(to!, { lower: from!, upper: to! }))).toBe(words);
  });

  it.each([
    [{ lower: 7, upper: 9 }, "higher than in Example North: that figure lies outside the interval of this one"],
    [
      { lower: 5, upper: 11 },
      "may be higher or lower than in Example North: that figure lies within the interval of this one",
    ],
    [
      { lower: 6, upper: 10 },
      "may be higher or lower than in Example North: that figure lies within the interval of this one",
    ],
  ])("a range %j that was worked out beside the bare figure 6: %s", (own, words) => {
    const standing = standingOf(percent, row("8"), row("6"), { own, other: null });
    expect(standingWords(standing, "Example North")).toBe(words);
  });

  it("sets two ranges that were worked out against each other, and never a range of the other alone", () => {
    const between = (own: Range | null, other: Range | null) => standingOf(percent, row("8"), row("6"), { own, other });
    expect(between({ lower: 7, upper: 9 }, { lower: 5, upper: 6.9 })).toEqual({ kind: "apart", direction: "higher" });
    expect(between({ lower: 7, upper: 9 }, { lower: 5, upper: 7 })).toEqual({ kind: "overlapping" });
    expect(between(null, { lower: 5, upper: 7 })).toEqual({ kind: "printed", direction: "higher" });
  });

  it("says nothing of counts, of missing values, and of values that ask for care", () => {
    const missing: Cell = { kind: "missing", reason: real.statuses.get("not-submitted")! };
    const unsure = known("1", real.statuses.get("low-reliability")!);
    expect(said(row("5"), row("900"), counted)).toMatch(/^not set against other places: it grows/);
    expect(said(row("5"), row("", { cell: missing }))).toBe("nothing to set it against for this period");
    for (const own of [row("1", { cell: unsure }), row("1", { note: "Two of nine sent figures" })]) {
      expect(isFitToCompare(own)).toBe(false);
      expect(said(own, row("5"))).toMatch(/^not set against other places: read the note/);
      expect(said(row("5"), own)).toMatch(/^not set against other places: read the note/);
    }
  });

  it("lets every flag of the list stand or not as the list says", () => {
    const fit = [...real.statuses.values()].filter((flag) => isFitToCompare(row("1", { cell: known("1", flag) })));
    expect(fit.map(({ id }) => id)).toEqual(["estimated", "provisional", "revised", "derived"]);
  });
});
