// What a spine asks of a series: for each row one value, and the comparator and spread that it is set against. Draws nothing.

import type { Benchmark, Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { knownOf } from "../parts/words.ts";
import { checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "unused", part: "unused" };

export const spineCheck: FormCheck = {
  id: "spine",
  shows: "One area against a comparator and all areas, a row for each measure",
  needs,
  check,
};

function check(series: Series): string[] {
  const reasons = [...checkNeeds(series, needs), ...checkPlaces(series, placeOf)];
  if (!series.benchmarks) return [...reasons, "it needs values to be set against"];
  const { rows } = series.benchmarks;
  const bare = series.rows.filter(({ id }) => !rows.some(({ row }) => row === id));
  return [
    ...reasons,
    ...(bare.length > 0 ? [`${bare.length} row(s) have nothing to be set against, the first: ${bare[0]!.title}`] : []),
    ...rows.flatMap((row) => spreadReasons(series, row)),
  ];
}

/** An area is one of all areas, so that its value cannot lie outside them. */
function spreadReasons(series: Series, { row, spread }: Benchmark): string[] {
  const title = series.rows.find(({ id }) => id === row)?.title ?? row;
  if (!spread) return [];
  const { lowest, lowerQuartile, upperQuartile, highest } = spread;
  if (!(lowest <= lowerQuartile && lowerQuartile <= upperQuartile && upperQuartile <= highest)) {
    return [`the spread of "${title}" does not ascend from lowest over the quartiles to highest`];
  }
  const outside = knownOf(series.points).some(
    (point) => point.row?.id === row && (point.cell.value < lowest || point.cell.value > highest),
  );
  return outside ? [`the value of "${title}" lies outside the lowest and the highest of all areas`] : [];
}
