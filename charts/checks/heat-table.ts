// What a heat table asks of a series: rows, a few columns, one value in each cell, and all of them comparable. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { columnsOf, columnTitle } from "../parts/heat/heat-columns.ts";
import { checkNeeds, checkPlaces } from "./shared.ts";

const needs: Needs = { row: "required", by: "optional", part: "unused" };
const mostColumns = 12;

export const heatTableCheck: FormCheck = {
  id: "heat-table",
  shows: "Rows by columns, each cell filled by class of value",
  needs,
  check,
};

function check(series: Series): string[] {
  const columns = columnsOf(series).length;
  const kinds = [...new Set(series.points.map((point) => point.series?.title ?? ""))];
  return [
    ...checkNeeds(series, needs),
    ...checkPlaces(series, (point) => [point.row?.title, columnTitle(series, point)].filter(Boolean).join(", ")),
    ...(columns > mostColumns
      ? [`it has ${columns} columns, and at most ${mostColumns} can be read side by side`]
      : []),
    ...(kinds.length > 1
      ? [`its figures cannot be compared with one another (${kinds.join("; ")}), and colours would`]
      : []),
  ];
}
