// Where the rows of a chart stand on a map of tiles, when they are areas. Knows no chart form.

import type { Geography } from "../areas/area.ts";
import type { Label, Tile } from "./series.ts";

/** The tiles of the first layout that has one for every row; none where no layout does. */
export function tilesOf(rows: readonly Label[], { tiles }: Pick<Geography, "tiles">): Tile[] {
  for (const layout of tiles.values()) {
    const places = new Map(layout.map(({ area, column, row, short }) => [area.code, { column, line: row, short }]));
    const found = rows.flatMap(({ id }) => (places.has(id) ? [{ row: id, ...places.get(id)! }] : []));
    if (rows.length > 0 && found.length === rows.length) return found;
  }
  return [];
}
