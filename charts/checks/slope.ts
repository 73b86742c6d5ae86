// What a slope chart asks of a series: one value in each of two periods for each row, comparable with each other. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { ruleAt } from "../parts/line/segments.ts";
import { slopePeriods } from "../parts/slope/slope-rows.ts";
import { checkJoined, checkNeeds, checkPlaces } from "./shared.ts";

const needs: Needs = { row: "required", by: "unused", part: "unused" };

/** More names than this cannot stand beside the ends of their lines on a phone. */
const mostRows = 16;

export const slopeCheck: FormCheck = {
  id: "slope",
  shows: "Two periods of each row, joined by a line",
  needs,
  check,
};

function check(series: Series): string[] {
  const periods = slopePeriods(series);
  const [broken] = series.breaks.filter((at) => ruleAt(at, series.points) !== null);
  return [
    ...checkNeeds(series, needs),
    ...(periods.length === 2 ? [] : [`it sets two periods side by side, and there are ${periods.length}`]),
    ...(series.rows.length > mostRows
      ? [
          `it has ${series.rows.length} rows, and at most ${mostRows} lines can be followed by eye; dot-range shows more`,
        ]
      : []),
    ...checkPlaces(series, ({ row, period }) => [row?.title, period.label].filter(Boolean).join(", ")),
    ...checkJoined(series),
    ...(broken ? [`its two periods cannot be compared (${broken.why}), and a line would join them`] : []),
  ];
}
