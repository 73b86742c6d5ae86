// Values over time, one line for each thing told apart, broken wherever figures cannot be compared. Knows nothing of pages.

import * as Plot from "@observablehq/plot";
import type { PlotOptions } from "@observablehq/plot";
import type { Series } from "../../src/model/series/series.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { lineCheck } from "../checks/line.ts";
import { endLabels } from "../parts/line/end-labels.ts";
import { axisHeading, footNotes, levelAxis } from "../parts/marks.ts";
import { breakMarks, missingDots, periodTicks } from "../parts/line/line-notes.ts";
import { lineNotes } from "../parts/line/note-words.ts";
import { lineAlt, lineDescription } from "../parts/line/line-words.ts";
import { colour } from "../parts/palette.ts";
import { ticksOf } from "../parts/scale.ts";
import { ruleAt } from "../parts/line/segments.ts";
import { strandMarks } from "../parts/line/strand-marks.ts";
import { strandsOf, timeDomain } from "../parts/line/strands.ts";
import { domainOf } from "../parts/value-room.ts";
import { knownOf, tickText } from "../parts/words.ts";
import { widestOf } from "../text-width.ts";

export const line: Sketch = {
  ...lineCheck,
  plan,
  describe: lineDescription,
  alt: lineAlt,
};

function plan(series: Series, frame: Frame): PlotOptions {
  const strands = strandsOf(series);
  const known = knownOf(series.points);
  const heading = axisHeading(series.axisTitle, frame);
  const plotHeight = known.length === 0 ? 40 : frame.id === "wide" ? 300 : 230;
  const time = timeDomain(series.points);
  const domain = domainOf(series, 0.06);
  const ticks = known.length > 0 ? ticksOf(domain, 5) : [];
  const tick = tickText(series, ticks);
  const marginLeft = Math.max(24, widestOf(ticks.map(tick), frame.small) + 10);
  const ends = endLabels(series, strands, frame, { height: plotHeight, domain, axisEnd: time[1] });
  const top = heading.height + ends.head + 8;
  const bottom = top + plotHeight;
  const marginRight = Math.max(24, ends.width);
  const xAt = (instant: number) =>
    marginLeft + ((instant - time[0]) / (time[1] - time[0])) * (frame.width - marginLeft - marginRight);
  const rules = series.breaks.flatMap((at) => ruleAt(at, series.points) ?? []).map(xAt);
  const periods = periodTicks(series.points, frame, xAt, bottom);
  const foot = footNotes(lineNotes(series), bottom + periods.height, frame);
  return {
    height: bottom + periods.height + foot.height,
    marginLeft,
    marginRight,
    marginTop: top,
    marginBottom: periods.height + foot.height,
    x: { domain: time, axis: null },
    y: { domain, axis: null },
    marks: [
      heading.marks,
      ...levelAxis(ticks, tick, frame),
      Plot.ruleY([0], { stroke: colour("--chart-muted") }),
      ...periods.marks,
      ...breakMarks(series, frame, xAt, top, bottom),
      ...strands.flatMap((strand) => strandMarks(series, strand, scaled)),
      missingDots(strands, xAt, bottom),
      ...ends.marks({ top, right: frame.width - marginRight, headed: heading.height, xAt, rules }),
      foot.marks,
    ],
  };
}

/** Plot's own scales place the points. */
const scaled = { x: (instant: number): number => instant, y: (value: number): number => value };
