// What a forest plot asks of a series: a row for each study, and nothing at or below zero on an axis of ratios. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { reachOf } from "../parts/value-room.ts";
import { knownOf } from "../parts/words.ts";
import { checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };

export const forestCheck: FormCheck = {
  id: "forest",
  shows: "Studies one under the other against the line of no effect",
  needs,
  check,
};

function check(series: Series): string[] {
  const reasons = [...checkNeeds(series, needs), ...checkPlaces(series, (point) => point.row?.title ?? placeOf(point))];
  const limits = knownOf(series.points).flatMap(reachOf);
  if (series.unit.kind === "ratio" && limits.some((limit) => limit <= 0)) {
    reasons.push(`${series.unit.one} and its limits must be above zero to stand on its axis`);
  }
  return reasons;
}
