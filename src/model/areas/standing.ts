// How an area's figure stands to another's: higher or lower, and how sure that is. Never says better or worse; knows no page.

import { compareDecimals } from "../../stats/decimal.ts";
import { compare } from "../../stats/index.ts";
import { isKnown, type Cell } from "../numbers/cell.ts";
import type { Indicator, Observation } from "../things.ts";

/**
 * `apart`: the ranges do not overlap. `overlapping`: they do, so either may be the larger. `beyond`: the other has
 * no range, and its figure lies outside the range of this one. `around`: it lies within. `printed`: the figures differ as
 * printed and no range says whether by more than chance. `same`: the figures are equal as printed.
 */
export type Standing =
  | { kind: "apart" | "beyond" | "printed"; direction: "higher" | "lower" }
  | { kind: "overlapping" | "around" | "same" }
  | { kind: "not-comparable"; because: "size" | "missing" | "care" | "gap" };

/**
 * Whether a value may stand beside others in words: it is known, no flag of it forbids that, and no note says what is
 * amiss with it. Incomplete returns never make an area look low.
 */
export const isFitToCompare = ({ cell, note }: Pick<Observation, "cell" | "note">): boolean =>
  isKnown(cell) && cell.flag?.comparable !== "no" && note === "";

/** A place with more people has more of it. */
export const growsWithPeople = ({ unit }: Pick<Indicator, "unit">): boolean =>
  unit.kind === "count" || unit.kind === "money";

/** What is said of a figure that the newest one of its table should stand for, and that one is missing. */
export const afterGap: Standing = { kind: "not-comparable", because: "gap" };

/** The limits within which a figure lies by chance alone. */
export type Range = { lower: number; upper: number };
export type Ranges = { own: Range | null; other: Range | null };

/** How `own` stands to `other`, two rows of one measure and period; `ranges` are theirs, printed or worked out. */
export function standingOf(
  { unit }: Pick<Indicator, "unit">,
  own: Observation,
  other: Observation,
  ranges: Ranges = { own: rangeOf(own), other: rangeOf(other) },
): Standing {
  if (!isKnown(own.cell) || !isKnown(other.cell)) return { kind: "not-comparable", because: "missing" };
  if (growsWithPeople({ unit })) return { kind: "not-comparable", because: "size" };
  if (!isFitToCompare(own) || !isFitToCompare(other)) return { kind: "not-comparable", because: "care" };
  const order = compareDecimals(textOf(own.cell), textOf(other.cell));
  if (order === 0) return { kind: "same" };
  const direction = order > 0 ? "higher" : "lower";
  const { own: range, other: otherRange } = ranges;
  if (!range) return { kind: "printed", direction };
  if (otherRange) return overlap(range, otherRange) ? { kind: "overlapping" } : { kind: "apart", direction };
  const verdict = againstValue({ ...range, estimate: own.cell.value }, other.cell.value);
  return verdict === "higher" || verdict === "lower" ? { kind: "beyond", direction: verdict } : { kind: "around" };
}

/** The other figure is taken as it stands: most often it is that of a wider area, and so stands on many more people. */
const againstValue = (own: Range & { estimate: number }, estimate: number) =>
  compare(
    { ...own, confidence: level },
    { estimate, lower: null, upper: null, confidence: level },
    "interval-against-value",
  );

/** The comparison reads the limits as they are: it does not use the level. */
const level = 0.95;

const textOf = (cell: Cell): string => (isKnown(cell) ? cell.text : "");

const rangeOf = ({ lower, upper }: Observation): Range | null =>
  lower === null || upper === null ? null : { lower: Number(lower), upper: Number(upper) };

const overlap = (a: Range, b: Range): boolean => a.lower <= b.upper && b.lower <= a.upper;

const sameAs = { higher: "higher than", lower: "lower than" } as const;

/** The standing as the end of a sentence that begins with the figure; "" where nothing can be said of it. */
export function standingWords(standing: Standing, name: string): string {
  switch (standing.kind) {
    case "apart":
      return `${sameAs[standing.direction]} in ${name}: the ranges do not overlap`;
    case "overlapping":
      return `may be higher or lower than in ${name}: the ranges overlap`;
    case "beyond":
      return `${sameAs[standing.direction]} in ${name}: that figure lies outside the interval of this one`;
    case "around":
      return `may be higher or lower than in ${name}: that figure lies within the interval of this one`;
    case "printed":
      return `printed as ${sameAs[standing.direction]} in ${name}; no range is given, so chance may explain the difference`;
    case "same":
      return `printed as the same as in ${name}`;
    case "not-comparable":
      return notComparable[standing.because];
  }
}

const notComparable = {
  size: "not set against other places: it grows with the number of people",
  missing: "nothing to set it against for this period",
  care: "not set against other places: read the note on the figure first",
  gap: "not set against other places: it is old, and the newest figure is missing",
} as const;
