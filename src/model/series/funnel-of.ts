// Rates as a funnel: the people that each stands on, the rate of all places together, and limits of chance around it.
// Knows no chart form.

import { funnelLimits } from "../../stats/index.ts";
import { isKnown } from "../numbers/cell.ts";
import type { Indicator, RestsOn } from "../things.ts";
import type { Funnel, FunnelLimit, Point } from "./series.ts";
import { soleBase } from "./sole-base.ts";

/** The events that a rate stands on, with the people that follow from both. */
export type Footing<Row> = { rate: Row; count: number; base: number };

/**
 * The count and the base of each known rate, by `counted`, whose rows have the same keys. Rates that have no count, or
 * whose base does not follow from it (see `soleBase`), are left out.
 */
export function footingsOf<Row extends Pick<Point, "key" | "cell">>(
  rates: readonly Row[],
  counted: Indicator,
  per: number,
): Footing<Row>[] {
  const counts = new Map(counted.observations.map((row) => [row.key, row.cell]));
  return rates.flatMap((rate) => {
    const count = counts.get(rate.key);
    if (!count || !isKnown(count) || !isKnown(rate.cell)) return [];
    const base = soleBase(count.text, rate.cell.text, per);
    return base === null ? [] : [{ rate, count: count.value, base }];
  });
}

/** The points with their bases, and the funnel around the rate of all of them together. */
export function funnelOf(
  points: readonly Point[],
  footings: readonly Footing<Point>[],
  { per, of }: RestsOn,
): { points: Point[]; funnel: Funnel | null } {
  if (footings.length === 0) return { points: [...points], funnel: null };
  const bases = new Map(footings.map(({ rate, base }) => [rate.key, base]));
  const target = pooledRate(footings, per);
  return {
    points: points.map((point) => ({ ...point, base: bases.get(point.key) ?? null })),
    funnel: {
      target,
      targetTitle: `all ${footings.length} places together`,
      baseTitle: of,
      limits: limitsAround(target, [...bases.values()], per),
    },
  };
}

/** Events of all places for the people of all places: a large place counts for more than a small one. */
export function pooledRate(footings: readonly Pick<Footing<unknown>, "count" | "base">[], per: number): number {
  const sum = (of: (footing: (typeof footings)[number]) => number) =>
    footings.reduce((total, each) => total + of(each), 0);
  return (sum(({ count }) => count) / sum(({ base }) => base)) * per;
}

const stepsOfCurve = 40;

/** Limits at each base, and at steps between nought and the largest that are close together where the curve bends. */
function limitsAround(target: number, bases: readonly number[], per: number): FunnelLimit[] {
  const most = Math.max(...bases);
  const steps = Array.from({ length: stepsOfCurve }, (_, i) => Math.round(most * ((i + 1) / stepsOfCurve) ** 2));
  const all = [...new Set([...steps, ...bases])].filter((base) => base > 0).sort((a, b) => a - b);
  return all.map((base) => {
    const [near, far] = [0.95, 0.998].map((confidence) => funnelLimits(target, base / per, "rate", confidence));
    return { base, lower95: near!.lower, upper95: near!.upper, lower998: far!.lower, upper998: far!.upper };
  });
}
