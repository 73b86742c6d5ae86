// What divided bars ask of a series: parts of a whole that are few, counted alike and no more than the whole. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { barsOf } from "../parts/divided/divided.ts";
import { mostParts } from "../parts/palette.ts";
import { checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "unused", part: "required" };

export const likertCheck: FormCheck = {
  id: "likert",
  shows: "How many gave each of several ordered answers",
  needs,
  check,
};

function check(series: Series): string[] {
  const reasons = [...checkNeeds(series, needs), ...checkPlaces(series, placeOf)];
  if (series.unit.kind !== "count" && series.unit.kind !== "percent") {
    reasons.push(`it divides counts or per cents, and these are ${series.unit.many}`);
  }
  if (series.parts.length > mostParts) {
    reasons.push(`it has ${series.parts.length} parts, and at most ${mostParts} can be kept apart`);
  }
  return [...reasons, ...barsOf(series).flatMap(({ fault }) => (fault ? [fault] : []))];
}
