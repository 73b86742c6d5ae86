// Whether one figure is lower than, similar to or higher than another. Says nothing of better or worse: most of these
// figures have no good direction (more reports may be more violence, or more trust). Pure.

import { checkNumber } from "../arguments.ts";
import { checkEstimate, differenceOfEstimates, ratioOfEstimates } from "./difference-of-estimates.ts";

/** A figure with its interval, where it has one; figures of different series are never compared. */
export type Measured = {
  estimate: number;
  lower: number | null;
  upper: number | null;
  confidence: number;
  series?: string | null;
};

/**
 * - "interval-against-value": a's interval against b's estimate, which is taken as known (a large benchmark, a target).
 *   Too often "different" where b is itself uncertain.
 * - "difference": the difference of two independent estimates against 0, from the widths of both intervals.
 * - "ratio": their ratio against 1, on the logarithmic scale; for figures above 0.
 */
export type ComparisonMethod = "interval-against-value" | "difference" | "ratio";

export type Comparison = "lower" | "similar" | "higher" | "not comparable";

/**
 * How a stands to b. "similar" means that the interval does not rule out that they are the same, not that they are.
 *
 * Source: "interval-against-value" reads a's interval as a test of b's value, as `funnelLimits` does the other way round;
 * for the other two see `differenceOfEstimates` and `ratioOfEstimates`.
 * @param a null where it is missing (suppressed, not collected, not published): then nothing is comparable
 * @param b null likewise
 * @returns "not comparable" also for different series, for an interval that the method needs and that is missing or has
 *   no width, for different confidences ("difference", "ratio"), and for figures not above 0 ("ratio")
 * @throws RangeError on an unknown method, and on an estimate that is no number or lies outside its own limits
 */
export function compare(a: Measured | null, b: Measured | null, method: ComparisonMethod): Comparison {
  if (!["interval-against-value", "difference", "ratio"].includes(method)) {
    throw new RangeError(`method must be "interval-against-value", "difference" or "ratio", not ${method}`);
  }
  if (!a || !b || (a.series ?? null) !== (b.series ?? null) || !hasWidth(a)) return "not comparable";
  checkEstimate("a", a);
  checkNumber("b.estimate", b.estimate);
  if (method === "interval-against-value") return sideOf(a.lower - b.estimate, a.upper - b.estimate);
  if (!hasWidth(b) || a.confidence !== b.confidence) return "not comparable";
  if (method === "ratio") return isAboveZero(a) && isAboveZero(b) ? byRatio(a, b) : "not comparable";
  const { difference } = differenceOfEstimates(a, b);
  return sideOf(difference.lower, difference.upper);
}

type WithLimits = Measured & { lower: number; upper: number };

const hasWidth = (measured: Measured): measured is WithLimits =>
  measured.lower !== null && measured.upper !== null && measured.lower !== measured.upper;

const isAboveZero = ({ estimate, lower }: WithLimits) => estimate > 0 && lower > 0;

function byRatio(a: WithLimits, b: WithLimits): Comparison {
  const { ratio } = ratioOfEstimates(a, b);
  return sideOf(ratio.lower - 1, ratio.upper - 1);
}

/** Where an interval lies that is 0 when there is no difference. Limits that only touch 0 do not rule it out. */
function sideOf(lower: number, upper: number): Comparison {
  if (upper < 0) return "lower";
  return lower > 0 ? "higher" : "similar";
}
