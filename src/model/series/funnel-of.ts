// Rates as a funnel: the people that each stands on, the rate of all places together, and limits of chance around it.
// Knows no chart form.

import { funnelLimits } from "../../stats/index.ts";
import { isKnown } from "../numbers/cell.ts";
import type { Observation } from "../things.ts";
import type { Funnel, FunnelLimit, Point } from "./series.ts";
import { soleBase } from "./sole-base.ts";

/** What a chart file says of its funnel: how many people a rate is per, and what these people are. */
export type FunnelSpec = { per: number; of: string };

/** The events that a rate stands on, with the people that follow from both. */
export type Footing = { point: Point; count: number; base: number };

/**
 * The count and the base of each known rate. `counts` has the row of the same key for each. Rates that have no count, or
 * whose base does not follow from it (see `soleBase`), are left out.
 */
export function footingsOf(points: readonly Point[], counts: ReadonlyMap<string, Observation>, per: number): Footing[] {
  return points.flatMap((point) => {
    const count = counts.get(point.key)?.cell;
    if (!count || !isKnown(count) || !isKnown(point.cell)) return [];
    const base = soleBase(count.text, point.cell.text, per);
    return base === null ? [] : [{ point, count: count.value, base }];
  });
}

/** The points with their bases, and the funnel around the rate of all of them together. */
export function funnelOf(
  points: readonly Point[],
  footings: readonly Footing[],
  { per, of }: FunnelSpec,
): { points: Point[]; funnel: Funnel } {
  const bases = new Map(footings.map(({ point, base }) => [point.key, base]));
  const target = pooledRate(footings, per);
  return {
    points: points.map((point) => ({ ...point, base: bases.get(point.key) ?? null })),
    funnel: {
      target,
      targetTitle: `all ${footings.length} places together`,
      baseTitle: of,
      limits: target > 0 ? limitsAround(target, [...bases.values()], per) : [],
    },
  };
}

/** Events of all places for the people of all places: a large place counts for more than a small one. */
function pooledRate(footings: readonly Footing[], per: number): number {
  const sum = (of: (footing: Footing) => number) => footings.reduce((total, each) => total + of(each), 0);
  return footings.length === 0 ? 0 : (sum(({ count }) => count) / sum(({ base }) => base)) * per;
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
