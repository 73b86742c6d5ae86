// Reasons why a series does not suit a form, in plain words, that several forms share. Knows no particular form.

import type { Point, Series } from "../../src/model/series/series.ts";
import type { Needs } from "../form.ts";
import { mostColours } from "../parts/palette.ts";

/** Roles that a form needs and the series lacks, or that it does not use. */
export function checkNeeds(series: Series, needs: Needs): string[] {
  const filled = { row: series.rows.length > 0, by: series.bys.length > 0, part: series.parts.length > 0 };
  const field = { row: "rows", by: "by", part: "parts" };
  const reasons = (["row", "by", "part"] as const).flatMap((role) => {
    if (needs[role] === "required" && !filled[role]) return [`it needs a column in "${field[role]}"`];
    if (needs[role] === "unused" && filled[role]) return [`it does not use "${field[role]}"`];
    return [];
  });
  return series.points.length > 0 ? reasons : [...reasons, "it has no rows of data"];
}

/** More things to tell apart than the form can keep apart. */
export function checkBys(series: Series, most = mostColours): string[] {
  if (series.bys.length <= most) return [];
  return [`it tells ${series.bys.length} things apart by colour, and at most ${most} can be kept apart`];
}

/** Two points that would be drawn in one place: `place` says in words where a point goes. */
export function checkPlaces(series: Series, place: (point: Point) => string): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const point of series.points) {
    const where = place(point);
    (seen.has(where) ? twice : seen).add(where);
  }
  const [first] = twice;
  if (first === undefined) return [];
  return [`${twice.size} place(s) hold more than one value, the first: ${first}; keep one of them with "where"`];
}

/** Rows whose figures come from several series, which no line may join. */
export function checkJoined({ points }: Series): string[] {
  const titles = new Map<string, Set<string>>();
  for (const { row, series } of points) {
    if (row) titles.set(row.title, (titles.get(row.title) ?? new Set()).add(series?.title ?? ""));
  }
  const [mixed] = [...titles].filter(([, series]) => series.size > 1);
  if (!mixed) return [];
  return [`${mixed[0]} has figures that cannot be compared (${[...mixed[1]].join("; ")}), and a line would join them`];
}

/** "Women, London, year ending March 2019": where a point goes, for messages and for telling points apart. */
export function placeOf(point: Point): string {
  return [point.row?.title, point.by?.title, point.part?.title].filter(Boolean).join(", ") || point.period.label;
}
