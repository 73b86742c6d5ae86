// The labels at both ends of slopes: which words stand there, kept apart, and the room that they take. Draws nothing.

import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, wrap } from "../../text-width.ts";
import { blockHeight } from "../marks.ts";
import { spread } from "../spread.ts";
import { valueLabel } from "../words.ts";
import type { KnownPoint } from "../words.ts";
import type { SlopeRow } from "./slope-rows.ts";

/** A label with the point that it belongs to. */
export type EndLabel = { point: KnownPoint; lines: string[] };

/** The labels of one side from the first row to the last, their width and the height that they need one under the other. */
export type LabelSide = { labels: EndLabel[]; width: number; height: number };

/**
 * At the right value and name; at the left the same on a wide frame, and on a narrow one the value alone, with the name
 * where there is none at the right.
 */
export function labelSides(
  series: Series,
  rows: readonly SlopeRow[],
  frame: Frame,
): { left: LabelSide; right: LabelSide } {
  const narrow = frame.id === "narrow";
  const text = (point: KnownPoint, name: string, share: number) =>
    wrap(`${valueLabel(series, point.cell)} ${name}`.trim(), frame.width * share, frame.text);
  const left = rows.flatMap(({ row, first, last }) =>
    first ? [{ point: first, lines: text(first, narrow && last ? "" : row.title, narrow ? 0.26 : 0.3) }] : [],
  );
  const right = rows.flatMap(({ row, last }) =>
    last ? [{ point: last, lines: text(last, row.title, narrow ? 0.38 : 0.3) }] : [],
  );
  return { left: sideOf(left, frame), right: sideOf(right, frame) };
}

/** The middles of labels that want to stand at the height of their points, in pixels. */
export function labelMiddles(
  { labels }: LabelSide,
  frame: Frame,
  yAt: (value: number) => number,
  room: readonly [number, number],
): number[] {
  const blocks = labels.map(({ point, lines }) => ({ middle: yAt(point.cell.value), height: heightOf(lines, frame) }));
  return spread(blocks, room);
}

function sideOf(labels: EndLabel[], frame: Frame): LabelSide {
  const width = widestOf(
    labels.flatMap(({ lines }) => lines),
    frame.text,
  );
  return { labels, width, height: labels.reduce((sum, { lines }) => sum + heightOf(lines, frame), 0) };
}

const heightOf = (lines: readonly string[], frame: Frame): number => blockHeight(lines.length, frame.text) + 2;
