// What dots with intervals ask of a series: rows, and one value for each dot. Draws nothing.

import type { FormCheck, Needs } from "../form.ts";
import { checkBys, checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };

export const intervalCheck: FormCheck = {
  id: "interval",
  shows: "A dot with its interval for each row",
  needs,
  check: (series) => [...checkNeeds(series, needs), ...checkBys(series), ...checkPlaces(series, placeOf)],
};
