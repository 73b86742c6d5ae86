// How a series is split into small charts and where each stands, in pixels. Draws nothing.

import type { Label, Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import { wrap } from "../../text-width.ts";
import { strandsOf } from "../line/strands.ts";
import type { Strand } from "../line/segments.ts";
import { blockHeight } from "../marks.ts";
import type { Words } from "../marks.ts";

/** What one small chart shows: a row with its lines, or one of the things told apart with its own line. */
export type Panel = { label: Label; strands: Strand[] };

/** A panel with its title and the edges of the plot in it. `outer` is true in the leftmost. */
export type PanelPlace = Panel & {
  title: Words;
  left: number;
  right: number;
  top: number;
  bottom: number;
  outer: boolean;
};

/**
 * Room in pixels: left of each line of panels for figures, right in each panel for labels, over each plot, and under it,
 * which may hang on the width of a plot.
 */
export type PanelRoom = { top: number; axis: number; end: number; over: number; under: (width: number) => number };

export function panelsOf(series: Series): Panel[] {
  if (series.rows.length === 0) {
    return strandsOf(series).map((strand) => ({ label: strand.by!, strands: [{ ...strand, n: 0 }] }));
  }
  return series.rows.map((label) => ({
    label,
    strands: strandsOf(
      series,
      series.points.filter(({ row }) => row?.id === label.id),
    ),
  }));
}

/** Panels of one size in lines, their plots level with one another, and the lower edge of all. */
export function placePanels(
  panels: readonly Panel[],
  frame: Frame,
  room: PanelRoom,
): { places: PanelPlace[]; bottom: number } {
  const across = columnsFor(panels.length, frame);
  const width = (frame.width - room.axis - (across - 1) * gap) / across;
  const height = frame.id === "narrow" ? 84 : across > 2 ? 104 : 150;
  const places: PanelPlace[] = [];
  let top = room.top;
  for (let first = 0; first < panels.length; first += across) {
    const line = panels.slice(first, first + across);
    const titles = line.map(({ label }) => wrap(label.title, width, frame.text, true));
    const titleHeight = blockHeight(Math.max(...titles.map((lines) => lines.length)), frame.text);
    const plotTop = top + titleHeight + room.over;
    line.forEach((panel, i) => {
      const left = room.axis + i * (width + gap);
      // A title of fewer lines stands on the plot, not on the tallest title's first line.
      const y = top + titleHeight - blockHeight(titles[i]!.length, frame.text) / 2;
      const title = { x: left, y, lines: titles[i]! };
      places.push({
        ...panel,
        title,
        left,
        right: left + width - room.end,
        top: plotTop,
        bottom: plotTop + height,
        outer: i === 0,
      });
    });
    top = plotTop + height + room.under(width - room.end) + 14;
  }
  return { places, bottom: top - 14 };
}

const gap = 16;

function columnsFor(count: number, frame: Frame): number {
  if (frame.id === "narrow") return Math.min(count, 2);
  return count <= 3 ? count : count === 4 ? 2 : count <= 9 ? 3 : 4;
}
