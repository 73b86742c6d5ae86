// Where the rows of a chart with labels down the side stand, in pixels. Knows nothing of values.

import type { Label } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, wrap, wrapEvenly } from "../../text-width.ts";
import type { Markish } from "@observablehq/plot";
import { blockHeight, wordsMark } from "../marks.ts";
import type { Setting, Words } from "../marks.ts";

/** A row: its label as words to set, the middles of its lanes from top to bottom, and its edges. */
export type RowPlace = { label: Label; words: Words; lanes: number[]; top: number; bottom: number };

export type RowLayout = { rows: RowPlace[]; left: number; bottom: number; above: boolean };

export type RowWish = {
  top: number;
  /** How many lanes a row has, or each of them in turn, and how high each is. */
  lanes: number | readonly number[];
  lane: number;
  /** Space between one row and the next. */
  gap: number;
  /** The most that labels at the left may take, in pixels. */
  room: number;
  /** Puts every label on lines of its own above its lanes, whatever its length. */
  above?: boolean;
  /** True when the labels are set in bold, which is wider. */
  bold?: boolean;
};

/** Places labels at the left where each fits in two lines, or else all of them above their rows. */
export function layoutRows(labels: readonly Label[], frame: Frame, wish: RowWish): RowLayout {
  const atLeft = labels.map(({ title }) => wrapEvenly(title, wish.room, frame.text, wish.bold));
  const above = wish.above ?? atLeft.some((lines) => lines.length > (frame.id === "wide" ? 3 : 2));
  const wrapped = above ? labels.map(({ title }) => wrap(title, frame.width - 4, frame.text, wish.bold)) : atLeft;
  const tall = wrapped.some((lines, i) => blockHeight(lines.length, frame.text) > lanesAt(wish, i) * wish.lane);
  const gap = Math.max(wish.gap, above ? 12 : tall ? 8 : 0);
  const left = above ? 0 : widestOf(wrapped.flat(), frame.text, wish.bold) + 10;
  let y = wish.top;
  const rows = labels.map((label, i) => {
    const place = placeRow(label, wrapped[i]!, y, above, frame, { ...wish, lanes: lanesAt(wish, i) });
    y = place.bottom + gap;
    return place;
  });
  return { rows, left, bottom: y - gap, above };
}

/** The labels of all rows as one mark. */
export function rowLabels({ rows }: RowLayout, frame: Frame, setting: Setting = {}): Markish {
  const words = rows.map((row) => row.words);
  return wordsMark(words, frame, setting);
}

const lanesAt = ({ lanes }: RowWish, row: number): number => (typeof lanes === "number" ? lanes : lanes[row]!);

function placeRow(
  label: Label,
  lines: string[],
  top: number,
  above: boolean,
  frame: Frame,
  wish: RowWish & { lanes: number },
): RowPlace {
  const words = blockHeight(lines.length, frame.text);
  const band = wish.lanes * wish.lane;
  const height = above ? words + 2 + band : Math.max(words, band);
  const bandTop = above ? top + words + 2 : top + (height - band) / 2;
  const middle = above ? top + words / 2 : top + height / 2;
  const lanes = Array.from({ length: wish.lanes }, (_, i) => bandTop + (i + 0.5) * wish.lane);
  return { label, words: { x: 0, y: middle, lines }, lanes, top, bottom: top + height };
}
