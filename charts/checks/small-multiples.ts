// What small charts side by side ask of a series: something to split by, and one value of each line in a period. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { checkBys, checkNeeds, checkPlaces } from "./shared.ts";

const needs: Needs = { row: "optional", by: "optional", part: "unused" };
const mostLines = 4;

export const smallMultiplesCheck: FormCheck = {
  id: "small-multiples",
  shows: "A small line chart for each row, all on one scale",
  needs,
  check,
};

function check(series: Series): string[] {
  const split = series.rows.length > 0 || series.bys.length > 0;
  return [
    ...checkNeeds(series, needs),
    ...(split ? [] : ['it needs a column in "rows" or in "by"']),
    ...(series.rows.length > 0 ? checkBys(series, mostLines) : []),
    ...checkPlaces(series, ({ row, by, period }) => [row?.title, by?.title, period.label].filter(Boolean).join(", ")),
  ];
}
