// What an area's figures of one measure did over time, by a stated test; or why nothing is tested. Knows no page.

import { fewestPoints, trend, type Trend, type TrendPoint } from "../../stats/index.ts";
import { isKnown } from "../numbers/cell.ts";
import { numberText } from "../numbers/unit.ts";
import type { Indicator, Observation } from "../things.ts";
import type { Measure } from "./measures.ts";
import { isFitToCompare } from "./standing.ts";

/** The figures that may be tested together, in the order of time: known, fit to compare, after the last break. */
export function testable({ indicator, rows }: Pick<Measure, "indicator" | "rows">): Observation[] {
  const last =
    indicator.breaks
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? "";
  const inOrder = [...rows].reverse().filter(isFitToCompare);
  const newest = inOrder.at(-1);
  const since = newest && newest.period.to >= last ? inOrder.filter(({ period }) => period.to >= last) : inOrder;
  return since.filter(({ period }, i) => i === 0 || +period.start >= +since[i - 1]!.period.end);
}

/** The class of the trend of `testable` figures; those with an interval each are weighed by it. */
export function trendOf(measure: Pick<Measure, "indicator" | "rows">): Trend {
  const rows = testable(measure);
  const weighed =
    measure.indicator.confidence !== null && rows.every(({ lower, upper }) => lower !== null && upper !== null);
  return trend(rows.flatMap((row) => pointOf(row, weighed ? measure.indicator : null)));
}

const yearOf = (date: Date): number => +date / (365.25 * 24 * 60 * 60 * 1000);

function pointOf({ cell, period, lower, upper }: Observation, weighed: Indicator | null): TrendPoint[] {
  if (!isKnown(cell)) return [];
  const at = yearOf(period.end);
  if (!weighed) return [{ at, value: cell.value }];
  return [
    { at, estimate: cell.value, lower: Number(lower), upper: Number(upper), confidence: weighed.confidence! / 100 },
  ];
}

/** The trend as a sentence with its test, or how many figures are wanting. */
export function trendWords({ class: kind, test, p, points }: Trend): string {
  if (kind === "too few points") {
    const have = points === 0 ? "none" : String(points);
    return `Not tested: it takes ${fewestPoints} figures that can be compared, and we have ${have}.`;
  }
  const chance = p! < 0.001 ? "p below 0.001" : `p ${numberText(p!, 3)}`;
  return `${said[kind]} over ${points} figures (${test}, ${chance}).`;
}

const said = {
  increasing: "The figures go up",
  decreasing: "The figures go down",
  "no clear trend": "No clear trend",
} as const;
