// Where the cells of a heat table stand, in pixels: beside the names, under them, or in several lines. Knows no colours.

import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { widestOf, wrap } from "../../text-width.ts";
import { blockHeight } from "../marks.ts";
import type { Words } from "../marks.ts";
import { layoutRows } from "../rows/rows.ts";
import type { RowLayout } from "../rows/rows.ts";
import { letterOf } from "../line/note-words.ts";
import { breakColumns, columnsOf } from "./heat-columns.ts";

/** A cell: its edges, and the heading that it carries itself where columns do not stand one under the other. */
export type CellPlace = { left: number; right: number; top: number; bottom: number; heading: string[] };

/** `cells` by row and then column; `headings` over the columns, none where cells carry theirs. `left` is the first edge. */
export type HeatLayout = { rows: RowLayout; cells: CellPlace[][]; headings: Words[]; left: number; cell: number };

type Wish = { series: Series; frame: Frame; top: number; least: number };

const gap = 2;

/** @param texts everything that a cell may print */
export function heatLayout(series: Series, frame: Frame, top: number, texts: readonly string[]): HeatLayout {
  const titles = columnsOf(series).map(({ title }) => title);
  const words = titles.flatMap((title) => title.split(" "));
  const least = Math.max(
    widestOf(texts, frame.text) + 12,
    Math.min(widestOf(words, frame.small) + 12, frame.width * 0.45),
  );
  const wish = { series, frame, top, least };
  return oneLine(wish, false) ?? oneLine(wish, true) ?? manyLines(wish);
}

/** All cells of a row in one line under common headings, beside the names or under them; null where they do not fit. */
function oneLine({ series, frame, top, least }: Wish, under: boolean): HeatLayout | null {
  const titles = columnsOf(series).map(({ title }) => title);
  const room = frame.width * 0.32;
  const probe = layoutRows(series.rows, frame, { lanes: 1, lane: 30, gap: 3, top, room, above: under || undefined });
  const cell = Math.min(132, (frame.width - probe.left) / titles.length);
  if (cell < least) return null;
  const lines = titles.map((title) => wrap(title, cell - 6, frame.small));
  const head = blockHeight(Math.max(...lines.map((each) => each.length)), frame.small) + 6;
  const rows = layoutRows(series.rows, frame, {
    lanes: 1,
    lane: 30,
    gap: 3,
    top: top + head,
    room,
    above: under || undefined,
  });
  const edge = (column: number) => rows.left + column * cell;
  const headings = lines.map((each, i) => {
    return {
      x: edge(i) + (cell - gap) / 2,
      y: top + head - 6 - blockHeight(each.length, frame.small) / 2,
      lines: each,
    };
  });
  const cells = rows.rows.map(({ lanes }) =>
    titles.map((_, i) => ({
      left: edge(i),
      right: edge(i + 1) - gap,
      top: lanes[0]! - 15,
      bottom: lanes[0]! + 15,
      heading: [],
    })),
  );
  return { rows, cells, headings, left: rows.left, cell };
}

/** Cells in several lines under the name of their row, each with its own heading, which has the letter of a break before it. */
function manyLines({ series, frame, top, least }: Wish): HeatLayout {
  const breaks = breakColumns(series);
  const titles = columnsOf(series).map(({ title }, column) => {
    const letters = breaks.flatMap((at, i) => (at === column ? [letterOf(i)] : []));
    return [...letters, title].join(" ");
  });
  const across = Math.max(1, Math.min(titles.length, Math.floor(frame.width / least)));
  const cell = frame.width / across;
  const headings = titles.map((title) => wrap(title, cell - 10, frame.small));
  const most = Math.max(...headings.map((lines) => lines.length));
  const height = blockHeight(most, frame.small) + frame.text * 1.3 + 8;
  const lanes = Math.ceil(titles.length / across);
  const rows = layoutRows(series.rows, frame, {
    lanes,
    lane: height + gap,
    gap: 14,
    top,
    room: 0,
    above: true,
    bold: true,
  });
  const cells = rows.rows.map((row) =>
    titles.map((_, i) => {
      const [left, middle] = [(i % across) * cell, row.lanes[Math.floor(i / across)]!];
      return {
        left,
        right: left + cell - gap,
        top: middle - height / 2,
        bottom: middle + height / 2,
        heading: headings[i]!,
      };
    }),
  );
  return { rows, cells, headings: [], left: 0, cell };
}
