// One divided bar per row: how many gave each of several ordered answers. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import { numberText } from "../../src/model/numbers/unit.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { likertCheck } from "../checks/likert.ts";
import { barsOf, pieceLabel } from "../parts/divided/divided.ts";
import type { DividedBar, Piece } from "../parts/divided/divided.ts";
import { flaggedParts, likertAlt, likertDescription } from "../parts/divided/divided-words.ts";
import { partKey } from "../parts/keys.ts";
import { footNotes, wordsMark } from "../parts/marks.ts";
import type { Words } from "../parts/marks.ts";
import { colour, partLooks } from "../parts/palette.ts";
import { layoutRows, rowLabels } from "../parts/rows/rows.ts";
import type { RowLayout } from "../parts/rows/rows.ts";
import { shows } from "../parts/tie.ts";
import { widestOf, widthOf } from "../text-width.ts";

export const likert: Sketch = { ...likertCheck, plan, describe: likertDescription, alt: likertAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const bars = barsOf(series);
  const looks = partLooks(series.parts.length);
  const parts = series.parts.map(({ title }, i) => ({ title, ...looks[i]! }));
  const key = partKey(parts, frame);
  const narrow = frame.id === "narrow";
  const sizes = { lanes: 1, lane: 30, gap: 13, room: frame.width * 0.42, above: narrow || undefined };
  const layout = layoutRows(series.rows, frame, { ...sizes, top: key.height + 6 });
  const bases = bars.map(({ base }) => (base === null ? "" : `n = ${numberText(base, 0)}`));
  const marginRight = widestOf(bases, frame.small) + (bases.some(Boolean) ? 10 : 2);
  const marginLeft = layout.left + 1;
  const notes = [...bars.flatMap((bar) => bar.notes), ...flaggedParts(series)];
  const foot = footNotes(notes, layout.bottom, frame);
  const width = frame.width - marginLeft - marginRight;
  const baseWords = bases.map((text, i) => ({ x: frame.width, y: layout.rows[i]!.lanes[0]!, lines: [text] }));
  return {
    height: layout.bottom + foot.height + 4,
    marginLeft,
    marginRight,
    marginTop: key.height,
    marginBottom: foot.height + 4,
    x: { domain: [0, 1], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...key.marks,
      rowLabels(layout, frame),
      wordsMark(baseWords, frame, { muted: true, small: true, anchor: "end" }),
      ...bars.flatMap((bar, i) => barMarks(series, bar, layout.rows[i]!.lanes[0]!, frame, width)),
      missingWordsMark(bars, layout, marginLeft, frame),
      foot.marks,
    ],
  };
}

const half = 13;

/** The pieces of one bar, the figure inside each where it fits, and an open frame where the bar is not full. */
function barMarks(series: Series, bar: DividedBar, y: number, frame: Frame, width: number): Markish[] {
  const looks = partLooks(series.parts.length);
  const sides = { y1: [y - half], y2: [y + half] };
  const fits = (piece: Piece) => widthOf(pieceLabel(series, piece), frame.text) + 4 <= (piece.to - piece.from) * width;
  const end = bar.pieces.at(-1)?.to ?? 0;
  const open = bar.pieces.length > 0 && end < 0.995;
  const line = { stroke: colour("--chart-muted"), strokeWidth: 0.75 };
  return [
    ...bar.pieces.map(({ part, from, to, point }) =>
      Plot.rect([from], { x1: [from], x2: [to], ...sides, fill: looks[part]!.fill, ...line, ...shows(() => point) }),
    ),
    ...(open
      ? [Plot.rect([end], { x1: [end], x2: [1], ...sides, fill: "none", ...line, strokeDasharray: "3 3" })]
      : []),
    ...bar.pieces.filter(fits).map((piece) =>
      Plot.text([pieceLabel(series, piece)], {
        x: [(piece.from + piece.to) / 2],
        y: [y],
        text: (text: string) => text,
        fontSize: frame.text,
        fill: looks[piece.part]!.ink,
        className: "chart-value",
      }),
    ),
  ];
}

/** In words, rows of which no bar can be drawn. */
function missingWordsMark(bars: readonly DividedBar[], layout: RowLayout, left: number, frame: Frame): Markish {
  const words: Words[] = bars.flatMap(({ pieces, missing }, i) =>
    pieces.length > 0 ? [] : [{ x: left + 4, y: layout.rows[i]!.lanes[0]!, lines: [missing || "no figure"] }],
  );
  return wordsMark(words, frame, { muted: true, italic: true });
}
