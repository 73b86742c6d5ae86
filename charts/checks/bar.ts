// What bars ask of a series: rows, and one value for each bar. Draws nothing.

import type { FormCheck, Needs } from "../form.ts";
import { checkBys, checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };

export const barCheck: FormCheck = {
  id: "bar",
  shows: "A bar from zero for each row",
  needs,
  check: (series) => [...checkNeeds(series, needs), ...checkBys(series), ...checkPlaces(series, placeOf)],
};
