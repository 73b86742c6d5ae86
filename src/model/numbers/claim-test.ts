// Whether a comparison of estimates is more than chance, told from the intervals that their sources print. Knows no sentence.

import { differenceOfEstimates, ratioOfEstimates, type PublishedEstimate } from "../../stats/index.ts";
import type { Expression } from "./claims.ts";
import { spoken, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";
import { numberText } from "./unit.ts";

/** How sure a comparison is: by which test, or why none could be made; null where nothing was estimated from a sample. */
export type Sureness = { tested: string } | { untested: string } | null;

/** Kinds of indicators whose values stand for more people than were asked. */
const sampled = new Set(["estimate", "effect"]);

const tooLittle = "the source prints no interval for these figures, so nobody can tell the difference from chance";
const tooMany = "more than two estimates are compared at once, and the sources do not print a test of that";

/**
 * Tests a claim that is true of the printed values. Two estimates are compared by the interval of their difference, one
 * estimate with a plain number by its own interval. A claim that a test does not bear out is a fault.
 */
export function testSureness(
  { operator, left, right }: Expression,
  sides: readonly Quantity[],
): { sureness: Sureness } | { fault: Fault } {
  const isSampled = sides.some(({ rests }) => rests.some(({ indicator }) => sampled.has(indicator.kind)));
  const isExtreme = sides.some(({ cell, working }) => cell !== null && working !== "");
  if (!isSampled || !(operator === "<" || operator === ">" || isExtreme)) return { sureness: null };
  const leaves = sides.flatMap(leavesOf);
  if (isExtreme || leaves.length > 2) return { sureness: { untested: tooMany } };
  const estimates = leaves.map(estimateOf);
  if (!estimates.every((estimate) => estimate !== null)) return { sureness: { untested: tooLittle } };
  const [a, b] = estimates as [PublishedEstimate, PublishedEstimate | undefined];
  if (!b)
    return againstNumber(
      leaves[0]!,
      a,
      [left, right].find((side) => /^-?\d/.test(side))!,
    );
  return againstEachOther(leaves as [Quantity, Quantity], a, b);
}

/** The cells that a number was worked out from. */
function leavesOf(quantity: Quantity): Quantity[] {
  return quantity.parts.length > 0 ? quantity.parts.flatMap(leavesOf) : [quantity];
}

/** The estimate as its source prints it; null without an interval of some width. */
function estimateOf({ cell, value }: Quantity): PublishedEstimate | null {
  const { lower = null, upper = null } = cell?.observation ?? {};
  const { confidence = null } = cell?.indicator ?? {};
  if (lower === null || upper === null || value === null || confidence === null || lower === upper) return null;
  return { estimate: Number(value), lower: Number(lower), upper: Number(upper), confidence: confidence / 100 };
}

function againstNumber(quantity: Quantity, { lower, upper }: PublishedEstimate, plain: string) {
  if (Number(plain) < lower || Number(plain) > upper) {
    return { sureness: { tested: `${plain} is outside the interval of ${withInterval(quantity)}` } };
  }
  return { fault: notShown(`${withInterval(quantity)} does not leave out ${plain}`) };
}

function againstEachOther(leaves: readonly [Quantity, Quantity], a: PublishedEstimate, b: PublishedEstimate) {
  const [first, second] = leaves.map(withInterval);
  const isRatio = leaves[0].unit.kind === "ratio";
  const result = isRatio ? ratioOfEstimates(a, b) : differenceOfEstimates(a, b);
  const interval = "ratio" in result ? result.ratio : result.difference;
  const places = leaves[0].decimals + 1;
  const [lower, upper] = [interval.lower, interval.upper].map((limit) => numberText(limit.toFixed(places), places));
  const found = `${first} and ${second}: their ${isRatio ? "ratio" : "difference"} is from ${lower} to ${upper}`;
  return result.differs ? { sureness: { tested: found } } : { fault: notShown(found) };
}

const withInterval = (quantity: Quantity): string => `${spoken(quantity, "full")} (${spoken(quantity, "interval")})`;

function notShown(found: string): Fault {
  return {
    code: "difference-not-shown",
    found: `${found}, which chance alone can give`,
    expected: "where the source prints intervals, a difference that is more than chance",
    fix: 'Say that there is no clear change: [no clear change](claim:name) on a claim such as "now ~ before within 1".',
  };
}
