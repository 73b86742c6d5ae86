// Where an arrow key leads from one value of a table to the next. Pure; knows no page.

/** A place in a table of values; both count from 0. */
export type Place = { row: number; column: number };

/** How many rows and columns there are, and whether rows run across the picture, as the periods of a line do. */
export type Ground = { rows: number; columns: number; across: boolean };

/** The place that a key leads to, the same one at an edge; null for a key that is none of ours. */
export function stepFrom({ row, column }: Place, key: string, ground: Ground): Place | null {
  const { rows, columns, across } = ground;
  if (key === "Home") return { row: 0, column };
  if (key === "End") return { row: rows - 1, column };
  const level = Number(key === "ArrowRight") - Number(key === "ArrowLeft");
  const upright = Number(key === "ArrowDown") - Number(key === "ArrowUp");
  if (level === 0 && upright === 0) return null;
  // With one column all four arrows walk the rows: no key leads nowhere.
  const byRow = columns === 1 ? level + upright : across ? level : upright;
  const byColumn = columns === 1 ? 0 : across ? upright : level;
  return { row: within(row + byRow, rows), column: within(column + byColumn, columns) };
}

const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));
