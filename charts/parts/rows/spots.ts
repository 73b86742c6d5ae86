// One lane of a row with the point that stands in it, or without one. Knows nothing of how values are drawn.

import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Label, Point, Series } from "../../../src/model/series/series.ts";
import type { RowLayout } from "./rows.ts";
import type { KnownPoint } from "../words.ts";

/** `n` counts the lanes of a row from 0 and chooses colour and shape; `y` is the middle of the lane in pixels. */
export type Spot = { y: number; n: number; row: Label; by: Label | null; point: Point | undefined };

export type KnownSpot = Spot & { point: KnownPoint };

/** A spot for every row and every thing told apart of which the table has a row, missing values too; one where it has none. */
export function spotsOf(series: Series, layout: RowLayout): Spot[] {
  const points = new Map(series.points.map((point) => [spotKey(point.row, point.by), point]));
  return layout.rows.flatMap(({ label, lanes }) =>
    lanesOf(series, label).map(({ by, n }, lane) => ({
      y: lanes[lane]!,
      n,
      row: label,
      by,
      point: points.get(spotKey(label, by)),
    })),
  );
}

/** What stands in the lanes of a row: an area or a sex of which the table has no row takes no room. */
export function lanesOf({ points, bys }: Series, row: Label): { by: Label | null; n: number }[] {
  const own = points.filter((point) => point.row?.id === row.id);
  const held = bys.map((by, n) => ({ by, n })).filter(({ by }) => own.some((point) => point.by?.id === by.id));
  return held.length > 0 ? held : [{ by: bys[0] ?? null, n: 0 }];
}

/** Spots whose value is known. */
export const knownSpots = (spots: readonly Spot[]): KnownSpot[] =>
  spots.filter((spot): spot is KnownSpot => spot.point !== undefined && isKnown(spot.point.cell));

const spotKey = (row: Label | null, by: Label | null): string => JSON.stringify([row?.id, by?.id]);
