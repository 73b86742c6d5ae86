// The values of a chart as its table says them: what a value belongs to, and the words of its cell. Works nothing out.

/** A cell that holds a value, or says why there is none. */
export type Value = { cell: HTMLTableCellElement; key: string };

/** The values of the rows and columns that are shown, row by row. */
export function shownValues(table: HTMLTableElement): Value[][] {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.hidden);
  return rows
    .map((row) =>
      [...row.querySelectorAll<HTMLTableCellElement>("td[data-key]")]
        .filter((cell) => !cell.hidden)
        .map((cell) => ({ cell, key: cell.dataset.key! })),
    )
    .filter((values) => values.length > 0);
}

/** "London, Women": the headings of a cell's row, and that of its column where several tell values apart. */
export function headingOf({ cell }: Value): string {
  const row = cell.parentElement as HTMLTableRowElement;
  const before = [...row.cells].slice(
    0,
    [...row.cells].findIndex((each) => each.dataset.key !== undefined),
  );
  const several = row.querySelectorAll("td[data-key]").length > 1;
  const column = cell.closest("table")!.tHead!.rows[0]!.cells[cell.cellIndex];
  return [...before, ...(several && column ? [column] : [])].map(wordsOf).filter(Boolean).join(", ");
}

/** "4.3% (3.9% to 4.8%), provisional": all that the cell says. */
export const wordsOf = (cell: Element): string =>
  [...cell.childNodes]
    .map((node) => (node.textContent ?? "").trim())
    .filter(Boolean)
    .join(", ");
