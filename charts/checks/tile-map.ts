// What a tile map asks of a series: one value and one place of its own for each row. Draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "unused", part: "unused" };
const mostLetters = 8;

export const tileMapCheck: FormCheck = {
  id: "tile-map",
  shows: "A hexagon for each area at its place, filled by class of value",
  needs,
  check,
};

function check(series: Series): string[] {
  return [...checkNeeds(series, needs), ...checkPlaces(series, placeOf), ...checkTiles(series)];
}

function checkTiles({ rows, tiles }: Series): string[] {
  const used = tiles.filter(({ row }) => rows.some(({ id }) => id === row));
  const titleOf = (id: string) => rows.find((row) => row.id === id)!.title;
  const unplaced = rows.filter(({ id }) => !used.some(({ row }) => row === id));
  const places = new Map<string, string>();
  const shared = used.flatMap(({ row, column, line }) => {
    const other = places.get(`${column} ${line}`);
    places.set(`${column} ${line}`, row);
    return other === undefined ? [] : [`${titleOf(other)} and ${titleOf(row)} have the same tile`];
  });
  const odd = used.filter(({ column, line }) => ![column, line].every((at) => Number.isInteger(at) && at >= 0));
  const long = used.filter(({ short }) => short.length > mostLetters);
  return [
    ...(unplaced.length > 0 ? [`${unplaced.length} row(s) have no tile, the first: ${unplaced[0]!.title}`] : []),
    ...shared,
    ...odd.map(({ row }) => `the tile of ${titleOf(row)} is not at a whole column and line`),
    ...long.map(({ short }) => `the short name "${short}" has more than ${mostLetters} letters`),
  ];
}
