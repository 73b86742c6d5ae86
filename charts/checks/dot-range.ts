// What dots joined by a range ask of a series: rows with two or more things told apart, all comparable. Draws nothing.

import type { FormCheck, Needs } from "../form.ts";
import { checkBys, checkJoined, checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "required", part: "unused" };

export const dotRangeCheck: FormCheck = {
  id: "dot-range",
  shows: "Two or more values of each row, joined by their range",
  needs,
  check: (series) => [
    ...checkNeeds(series, needs),
    ...(series.bys.length === 1 ? ['it needs at least two things to tell apart in "by"'] : []),
    ...checkBys(series),
    ...checkPlaces(series, placeOf),
    ...checkJoined(series),
  ],
};
