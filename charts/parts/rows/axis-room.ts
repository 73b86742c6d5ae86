// Rows beside a value axis with room enough for marks, and as many figures under the axis as fit. Knows no marks.

import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf } from "../../text-width.ts";
import { layoutRows } from "./rows.ts";
import type { RowWish } from "./rows.ts";
import { ticksOf } from "../scale.ts";
import { valueRoom } from "../value-room.ts";
import { tickText } from "../words.ts";

/** The share of a frame under which marks have too little room: an interval would be no wider than its dot. */
const leastShare = 0.38;

/**
 * Rows with an axis that holds zero between their labels and the figures at the right of marks. Labels stand above their rows
 * where they would leave the marks too little room.
 * @param edge pixels that figures take between the labels and the axis
 */
export function rowsWithAxis(
  series: Series,
  frame: Frame,
  wish: RowWish,
  domain: readonly [number, number],
  edge: number,
) {
  const place = (above?: boolean) => {
    const layout = layoutRows(series.rows, frame, { ...wish, above });
    const { zeroAt, ...margins } = valueRoom(series, frame, layout.left + edge, domain, false);
    return { layout, zeroAt, margins, width: frame.width - margins.marginLeft - margins.marginRight };
  };
  const beside = place();
  return beside.width < frame.width * leastShare ? place(true) : beside;
}

/** Round figures under an axis of `width` pixels, about `most` of them, or as many fewer as it takes to keep them apart. */
export function ticksThatFit(
  series: Series,
  domain: readonly [number, number],
  most: number,
  width: number,
  frame: Frame,
): { ticks: number[]; tick: (tick: number) => string } {
  for (let count = most; count > 0; count -= 1) {
    const ticks = ticksOf(domain, count);
    const tick = tickText(series, ticks);
    const apart = ((ticks[1] ?? 0) - (ticks[0] ?? 0)) * (width / (domain[1] - domain[0]));
    if (ticks.length < 2 || widestOf(ticks.map(tick), frame.small) + 8 <= apart) return { ticks, tick };
  }
  return { ticks: [], tick: tickText(series, []) };
}
