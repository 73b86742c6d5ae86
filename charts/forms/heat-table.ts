// Rows by columns, each cell filled by class of value with its figure printed in it. Knows nothing of pages.

import type { Markish, PlotOptions } from "@observablehq/plot";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../src/model/series/series.ts";
import { heatTableCheck } from "../checks/heat-table.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { byLook, classKey, missingArea } from "../parts/class-marks.ts";
import type { LayeredMarks } from "../parts/class-marks.ts";
import { classesOf } from "../parts/classes.ts";
import type { ValueClass } from "../parts/classes.ts";
import { breakColumns, columnId, columnsOf } from "../parts/heat/heat-columns.ts";
import { heatLayout } from "../parts/heat/heat-layout.ts";
import type { CellPlace, HeatLayout } from "../parts/heat/heat-layout.ts";
import { heatAlt, heatDescription, heatNotes } from "../parts/heat/heat-words.ts";
import { letterOf } from "../parts/line/note-words.ts";
import { axisHeading, blockHeight, footNotes, wordsMark } from "../parts/marks.ts";
import { colour } from "../parts/palette.ts";
import { area, rectangle, strokes } from "../parts/pixels.ts";
import { rowLabels } from "../parts/rows/rows.ts";
import { missingWords, valueLabel } from "../parts/words.ts";

export const heatTable: Sketch = { ...heatTableCheck, plan, describe: heatDescription, alt: heatAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const { list, classOf } = classesOf(series);
  const heading = axisHeading(series.axisTitle, frame);
  const key = classKey(list, frame, { dotted: false, top: heading.height - 4 });
  const breaks = breakColumns(series);
  const top = key.bottom + 4 + (breaks.some((column) => column !== null) ? frame.small * 1.3 : 0);
  const layout = heatLayout(
    series,
    frame,
    top,
    series.points.map((point) => textOf(series, point)),
  );
  const foot = footNotes(heatNotes(series), layout.rows.bottom, frame);
  const grid = series.rows.map((row) => columnsOf(series).map((column) => pointAt(series, row.id, column.id)));
  return {
    height: layout.rows.bottom + foot.height + 6,
    margin: 0,
    marks: [
      heading.marks,
      ...key.marks,
      wordsMark(layout.headings, frame, { muted: true, small: true, anchor: "middle" }),
      rowLabels(layout.rows, frame, { bold: layout.headings.length === 0 }),
      ...byLook(
        grid.flatMap((points, r) =>
          points.map((point, c) => {
            const value = point && isKnown(point.cell) ? classOf(point.cell) : null;
            const told = { text: textOf(series, point), title: titleOf(series, point), point };
            const look = value === null ? null : list[value]!;
            return { value, marks: cellMarks(told, layout.cells[r]![c]!, look, frame) };
          }),
        ),
      ),
      ...breakMarks(breaks, layout, top, frame),
      foot.marks,
    ],
  };
}

const pointAt = (series: Series, row: string, column: string): Point | undefined =>
  series.points.find((point) => point.row?.id === row && columnId(series, point) === column);

/** What a cell prints: the figure, the shorthand of why there is none, or a dash where the data hold no row. */
function textOf(series: Series, point: Point | undefined): string {
  if (!point) return "–";
  return isKnown(point.cell) ? valueLabel(series, point.cell) : `[${point.cell.reason.shorthand}]`;
}

function titleOf(series: Series, point: Point | undefined): string | undefined {
  if (!point) return undefined;
  const place = [point.row?.title, point.by?.title, point.period.label].filter(Boolean).join(", ");
  return `${place}: ${isKnown(point.cell) ? valueLabel(series, point.cell) : missingWords(point.cell)}`;
}

const edge = { stroke: colour("--chart-muted"), width: 0.75 };

/** One cell; hatched with a dashed outline where there is no value. */
function cellMarks(
  { text, title, point }: { text: string; title: string | undefined; point: Point | undefined },
  at: CellPlace,
  look: ValueClass | null,
  frame: Frame,
): LayeredMarks {
  const corners = rectangle(at.left, at.top, at.right, at.bottom);
  const [x, headed] = [(at.left + at.right) / 2, blockHeight(at.heading.length, frame.small)];
  const y = (at.top + at.bottom) / 2;
  const figure = { x, y: y + headed / 2, lines: [text] };
  const heading = { x, y: y - frame.text * 0.65, lines: at.heading };
  const ink = look ? { ink: look.ink } : { rim: true };
  return [
    ...(look
      ? [[area(corners, { ...edge, fill: look.fill, title, class: "chart-cell", shows: point })], []]
      : missingArea(corners, title, point)),
    [wordsMark(at.heading.length > 0 ? [heading] : [], frame, { small: true, anchor: "middle", ...ink })],
    [wordsMark([figure], frame, { anchor: "middle", ...ink })],
  ];
}

/** A dashed rule with its letter between the columns that a break parts; none where cells do not stand in columns. */
function breakMarks(breaks: readonly (number | null)[], layout: HeatLayout, top: number, frame: Frame): Markish[] {
  if (layout.headings.length === 0) return [];
  const rules = breaks.flatMap((column, i) =>
    column === null
      ? []
      : [{ x: layout.left + column * layout.cell - 1, y: top - frame.small * 0.65, lines: [letterOf(i)] }],
  );
  const upright = rules.map(({ x }) => ({ x1: x, x2: x, y1: top, y2: layout.rows.bottom }));
  return [
    strokes(upright, { colour: colour("--chart-surface"), width: 5 }),
    strokes(upright, { colour: colour("--chart-text"), width: 1.5, dash: "4 3", class: "chart-break" }),
    wordsMark(rules, frame, { bold: true, small: true, anchor: "middle" }),
  ];
}
