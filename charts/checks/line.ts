// What lines ask of a series: few lines, and one value of each in a period. Draws nothing.

import type { FormCheck, Needs } from "../form.ts";
import { checkBys, checkNeeds, checkPlaces } from "./shared.ts";

const needs: Needs = { row: "unused", by: "optional", part: "unused" };
const mostLines = 4;

export const lineCheck: FormCheck = {
  id: "line",
  shows: "Values over time, a line for each thing told apart",
  needs,
  check: (series) => [
    ...checkNeeds(series, needs),
    ...checkBys(series, mostLines),
    ...checkPlaces(series, (point) => [point.by?.title, point.period.label].filter(Boolean).join(", ")),
  ],
};
