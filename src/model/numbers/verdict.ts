// The verdict on a published statement, worked out from the cells. Pure; knows no record and no page.

import type { verdictNames } from "../../data/schemas.ts";
import { compareDecimals, type Decimal } from "../../stats/decimal.ts";
import { overlap, possibleShare, roundedTo, type Bounds } from "../../stats/rounding.ts";

export type Verdict = (typeof verdictNames)[number];

/** A number as a statement prints it, and the unit to which it was rounded there. */
export type Stated = { value: Decimal; toNearest: Decimal };

/** What is known for the verdict. */
export type Grounds = {
  /** The number that the statement prints; null when it compares in words. */
  stated: Stated | null;
  /** The same worked out from cells; null when there is nothing to work it out from. */
  recomputed: { value: Decimal; bounds: Bounds } | null;
  /** How many were asked, when the stated number is a percentage of them. */
  outOf: number | null;
  /** Whether the comparison that the statement makes in words is true of the cells; null when it makes none. */
  comparison: boolean | null;
  /** What the two sides differ in by our reading; null when they speak of the same thing. */
  differsIn: "population" | "period" | "definition" | null;
};

/**
 * The verdict. A percentage that no whole number of people can give is impossible, whatever else is known. A difference
 * in what is spoken of explains numbers that differ; it is not needed where they agree.
 */
export function verdictOf({ stated, recomputed, outOf, comparison, differsIn }: Grounds): Verdict {
  if (stated && outOf !== null && !possibleShare(stated.value, stated.toNearest, outOf)) return "impossible";
  const agreement =
    stated && recomputed ? agreementOf(stated, recomputed) : comparison === null ? null : truthOf(comparison);
  if (agreement === "holds" || agreement === "rounding") return agreement;
  if (differsIn !== null) return `different-${differsIn}`;
  return agreement ?? "cannot-be-checked";
}

const truthOf = (holds: boolean): Verdict => (holds ? "holds" : "differs");

function agreementOf(stated: Stated, recomputed: { value: Decimal; bounds: Bounds }): Verdict {
  if (compareDecimals(stated.value, recomputed.value) === 0) return "holds";
  return overlap(roundedTo(stated.value, stated.toNearest), recomputed.bounds) ? "rounding" : "differs";
}
