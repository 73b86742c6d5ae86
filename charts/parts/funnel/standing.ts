// Where each value of a funnel stands against the limits at its base. Draws nothing, judges nothing.

import { isFitToCompare } from "../../../src/model/areas/standing.ts";
import type { FunnelLimit, Label, Series } from "../../../src/model/series/series.ts";
import { knownOf } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/**
 * `above` and `below`: outside the 95% limits only; `far-`: outside the 99.8% limits too. A value on a limit is within it.
 * `noted`: not judged, since a note or a flag says what is amiss with the value.
 */
export type Side = "far-above" | "above" | "within" | "below" | "far-below" | "noted";

export type Standing = { row: Label; point: KnownPoint; base: number; value: number; side: Side };

/** Every known value in the order of the points. */
export function standingsOf(series: Series): Standing[] {
  const limits = new Map(series.funnel?.limits.map((limit) => [limit.base, limit]));
  return knownOf(series.points).flatMap((point) => {
    const limit = limits.get(point.base ?? -1);
    if (!limit || point.base === null || !point.row) return [];
    const { value } = point.cell;
    return [
      { row: point.row, point, base: point.base, value, side: isFitToCompare(point) ? sideOf(value, limit) : "noted" },
    ];
  });
}

export const isOutside = ({ side }: Standing): boolean => side !== "within" && side !== "noted";

export const isFar = ({ side }: Standing): boolean => side.startsWith("far-");

function sideOf(value: number, { lower998, lower95, upper95, upper998 }: FunnelLimit): Side {
  if (value > upper998) return "far-above";
  if (value < lower998) return "far-below";
  if (value > upper95) return "above";
  return value < lower95 ? "below" : "within";
}
