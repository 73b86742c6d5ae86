// The first value of a lone line, so that a picture says from what to what. Knows no other label.

import type { Markish } from "@observablehq/plot";
import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { wordsMark } from "../marks.ts";
import { knownOf, plainValue } from "../words.ts";
import { byTime, ruleAt, segmentsOf } from "./segments.ts";
import type { LinePlace } from "./strand-marks.ts";

/** Pixels from a mark to the middle of the words over or under it. */
const away = 16;

/**
 * The value over the first point, or under it where the line goes up from there. Nothing where the first value cannot be
 * compared with the last, or where it stands alone.
 */
export function startLabel(series: Series, place: LinePlace, bottom: number, frame: Frame): Markish[] {
  const known = byTime(knownOf(series.points));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || first.series?.id !== last.series?.id) return [];
  if (series.breaks.some((at) => ruleAt(at, known) !== null)) return [];
  const next = segmentsOf(series.points, series.breaks)[0]?.[1];
  const [over, under] = [first.upper ?? first.cell.value, first.lower ?? first.cell.value].map(place.y);
  const isUnder = next !== undefined && next.cell.value > first.cell.value && under! + away * 1.5 < bottom;
  const words = { x: place.x(+first.period.end), y: isUnder ? under! + away : over! - away };
  return [wordsMark([{ ...words, lines: [plainValue(series, first.cell)] }], frame, { rim: true })];
}
