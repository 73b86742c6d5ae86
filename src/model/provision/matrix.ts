// Programmes by areas: what the newest row of provision says of each. Places within an area stand in its column. Infers
// nothing from silence: a programme without a row for an area has no cell there.

import { areasAbove } from "../areas/around.ts";
import type { Area, Library, Programme, Provision } from "../things.ts";

/** What is said of a programme in the area of a column; `isWithin` where it is said of a smaller place alone. */
export type MatrixCell = { newest: Provision; rows: Provision[]; isWithin: boolean };

/** One programme: its cells by the code of the column, and all its rows. */
export type MatrixRow = { programme: Programme; cells: ReadonlyMap<string, MatrixCell>; rows: Provision[] };

/** Areas of one parent side by side; null for those that lie in nothing. */
export type ColumnGroup = { parent: Area | null; areas: Area[] };

export type Matrix = { groups: ColumnGroup[]; rows: MatrixRow[]; unplaced: Programme[] };

/** The whole table. `unplaced` are the programmes of which no source says where they run. */
export function matrixOf(library: Library): Matrix {
  const columns = columnsOf(library);
  const placed = new Set(library.provision.map(({ programme }) => programme));
  return {
    groups: groupsOf(columns),
    rows: library.programmes.filter((each) => placed.has(each)).map((each) => rowOf(library, columns, each)),
    unplaced: library.programmes.filter((each) => !placed.has(each)),
  };
}

/** Areas of kinds that are listed whole: the smallest of them, and wider ones that some source speaks of themselves. */
function columnsOf({ areas, geography, provision }: Library): Area[] {
  const whole = new Set(geography.kinds.filter(({ listed }) => listed === "all").map(({ id }) => id));
  const candidates = [...areas.values()].filter(({ kind }) => whole.has(kind));
  const parents = new Set(candidates.map(({ parent }) => parent));
  const named = new Set(provision.map(({ area }) => area));
  return candidates.filter((area) => !parents.has(area) || named.has(area));
}

function groupsOf(columns: readonly Area[]): ColumnGroup[] {
  const parents = [...new Set(columns.map(({ parent }) => parent))];
  return parents.map((parent) => ({ parent, areas: columns.filter((area) => area.parent === parent) }));
}

function rowOf({ provision }: Library, columns: readonly Area[], programme: Programme): MatrixRow {
  const rows = provision.filter((each) => each.programme === programme);
  const cells = columns.flatMap((column) => {
    const own = rows.filter(({ area }) => columnOf(area, columns) === column);
    return own.length > 0 ? [[column.code, cellOf(column, own)] as const] : [];
  });
  return { programme, cells: new Map(cells), rows };
}

/** The column of an area: itself, or the nearest that it lies in. */
const columnOf = (area: Area, columns: readonly Area[]): Area | undefined =>
  [area, ...areasAbove(area)].find((each) => columns.includes(each));

/** What is said of the area itself goes before what is said of places in it; the newest row speaks. */
function cellOf(column: Area, rows: Provision[]): MatrixCell {
  const own = rows.filter(({ area }) => area === column);
  const speaking = own.length > 0 ? own : rows;
  const newest = speaking.reduce((a, b) => (b.period.to > a.period.to ? b : a));
  return { newest, rows, isWithin: own.length === 0 };
}
