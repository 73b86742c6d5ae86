// Per row, one area's value against a comparator, within the spread of all areas; rows may have units of their own. Knows no page.

import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import { spineCheck } from "../checks/spine.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { keyOf, shapeMark } from "../parts/keys.ts";
import type { KeyEntry } from "../parts/keys.ts";
import { footNotes, wordsMark } from "../parts/marks.ts";
import { colour } from "../parts/palette.ts";
import { area, rectangle, strokes } from "../parts/pixels.ts";
import { spineColumns } from "../parts/spine/spine-columns.ts";
import type { SpineColumns } from "../parts/spine/spine-columns.ts";
import { spineRows, spineScale } from "../parts/spine/spine-rows.ts";
import type { SpineRow } from "../parts/spine/spine-rows.ts";
import { spineAlt, spineDescription, spineNotes } from "../parts/spine/spine-words.ts";
import { hasInterval } from "../parts/value-room.ts";

export const spine: Sketch = { ...spineCheck, plan, describe: spineDescription, alt: spineAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const rows = spineRows(series);
  const key = keyOf(keyEntries(series), frame, { indent: 34 });
  const columns = spineColumns(series, rows, frame, key.height + 6);
  const foot = footNotes(spineNotes(series), columns.bottom, frame);
  const undrawn = rows.map(({ undrawn }, i) => ({ x: columns.left, y: columns.middles[i]!, lines: [undrawn] }));
  return {
    height: columns.bottom + foot.height + 4,
    margin: 0,
    marks: [
      ...key.marks,
      ...columns.marks,
      ...rows.flatMap((row, i) => (row.undrawn ? [] : spineMarks(row, columns, columns.middles[i]!))),
      wordsMark(
        undrawn.filter(({ lines }) => lines[0]),
        frame,
        { muted: true, italic: true, small: true },
      ),
      foot.marks,
    ],
  };
}

const looks = {
  all: { fill: colour("--chart-class-1"), stroke: colour("--chart-muted"), width: 0.75, class: "chart-spread" },
  middle: { fill: colour("--chart-class-2"), stroke: colour("--chart-muted"), width: 0.75, class: "chart-quartiles" },
  comparator: { colour: colour("--chart-text"), width: 2, class: "chart-comparator" },
  value: { colour: colour("--chart-1"), symbol: "circle", r: 5.5 },
};

/** Half heights in pixels: of the bands, and of the comparator's line, which stands out over them. */
const [band, line] = [7, 12];

/** The spread, its middle half, the comparator and the value of one row, on the scale of that row. */
function spineMarks(row: SpineRow, { left, right }: SpineColumns, y: number): Markish[] {
  const scale = spineScale(row);
  const x = (value: number) => (left + right) / 2 + (scale(value) * (right - left)) / 2;
  const { comparator, spread } = row.benchmark;
  const { lowest, lowerQuartile, upperQuartile, highest } = spread!;
  const upright = { x1: x(comparator!), x2: x(comparator!), y1: y - line, y2: y + line };
  return [
    area(rectangle(x(lowest), y - band, x(highest), y + band), looks.all),
    area(rectangle(x(lowerQuartile), y - band, x(upperQuartile), y + band), looks.middle),
    strokes([upright], looks.comparator),
    ...valueMarks(row, x, y),
  ];
}

/** The value with its interval, on a pale ground so that both can be seen on the bands. */
function valueMarks({ known, label, value }: SpineRow, x: (value: number) => number, y: number): Markish[] {
  if (!known) return [];
  const whisker = hasInterval(known) ? [{ x1: x(known.lower!), x2: x(known.upper!), y1: y, y2: y, of: known }] : [];
  const at = { x: x(known.cell.value), y };
  return [
    strokes(whisker, { colour: colour("--chart-surface"), width: 4.5, class: "chart-whisker" }),
    strokes(whisker, { colour: looks.value.colour, width: 2, class: "chart-whisker" }),
    shapeMark(at, { ...looks.value, r: 7, colour: colour("--chart-surface") }),
    shapeMark(at, { ...looks.value, class: "chart-dot", title: `${label.title}: ${value}`, shows: known }),
  ];
}

function keyEntries(series: Series): KeyEntry[] {
  const { subject, comparator } = series.benchmarks!;
  const patch = (title: string, look: typeof looks.all): KeyEntry => ({
    title,
    swatch: ({ x, y }) => area(rectangle(x - 6, y - band, x + 22, y + band), { ...look, class: "chart-key" }),
  });
  const upright = (x: number, y: number) => [{ x1: x + 8, x2: x + 8, y1: y - 9, y2: y + 9 }];
  return [
    { title: subject, swatch: ({ x, y }) => shapeMark({ x: x + 8, y }, looks.value) },
    { title: comparator, swatch: ({ x, y }) => strokes(upright(x, y), { ...looks.comparator, class: "chart-key" }) },
    patch("The middle half of areas", looks.middle),
    patch("All areas, lowest to highest", looks.all),
  ];
}
