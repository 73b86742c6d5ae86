// The plan of forms with rows beside a value axis: key and heading above, axis and zero line behind, names and notes. Knows no
// form's own marks.

import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Series } from "../../../src/model/series/series.ts";
import type { Frame } from "../../frame.ts";
import type { rowsWithAxis, ticksThatFit } from "./axis-room.ts";
import { keyMarks } from "../keys.ts";
import { axisHeading, footNotes, valueAxis } from "../marks.ts";
import { colour } from "../palette.ts";
import { rowLabels } from "./rows.ts";
import { uprightLine } from "./upright-line.ts";

/** Where rows, axis and figures stand. */
export type RowRoom = ReturnType<typeof rowsWithAxis> &
  ReturnType<typeof ticksThatFit> & { domain: readonly [number, number] };

/** What a form supplies: its room below a `top` in pixels, its marks in that room, and what it notes under the picture. */
export type RowParts<Room extends RowRoom> = {
  roomOf(top: number): Room;
  /** Marks behind all others. */
  behind?(room: Room): Markish;
  marks(room: Room): Markish[];
  notes: readonly string[];
};

export function rowPlan<Room extends RowRoom>(series: Series, frame: Frame, form: RowParts<Room>): PlotOptions {
  const titles = series.bys.map(({ title }) => title);
  const key = keyMarks(titles, frame);
  const heading = axisHeading(series.axisTitle, frame, key.height);
  const room = form.roomOf(heading.height);
  const { layout, margins, domain, ticks, tick } = room;
  const axisHeight = ticks.length > 0 ? 24 : 4;
  const foot = footNotes(form.notes, layout.bottom + axisHeight, frame);
  return {
    height: layout.bottom + axisHeight + foot.height,
    ...margins,
    marginTop: heading.height - 2,
    marginBottom: foot.height + axisHeight - 2,
    x: { domain: [...domain], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      ...(form.behind ? [form.behind(room)] : []),
      ...key.marks,
      heading.marks,
      ...valueAxis(ticks, tick, frame),
      uprightLine(0, layout, { stroke: colour("--chart-muted"), class: "chart-zero-line" }),
      ...form.marks(room),
      rowLabels(layout, frame, { rim: true }),
      foot.marks,
    ],
  };
}
