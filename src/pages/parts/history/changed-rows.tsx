// Rows whose figures changed: which row, what it said, what it says now, and why.

import { dateLabel } from "../../../lib/iso-date.ts";
import { figuresSaid } from "../../../model/history/change-words.ts";
import type { CellChange } from "../../../model/history/changes.ts";
import type { Indicator, Library, Observation } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";

/** The table and the row as they are today; null where they are no longer there. */
function today({ indicators }: Library, { indicator, row }: Pick<CellChange, "indicator" | "row">) {
  const table = indicators.find(({ id }) => id === indicator) ?? null;
  return { table, observation: table?.observations.find(({ key }) => key === row) ?? null };
}

/** A row in words, as a link while it is there. */
export function RowLink({ indicator, row }: Pick<CellChange, "indicator" | "row">) {
  const site = useSite();
  const { table, observation } = today(site.library, { indicator, row });
  if (!table || !observation)
    return (
      <>
        {table?.title ?? indicator}: <code>{row}</code>
      </>
    );
  return (
    <a href={site.url(paths.row(indicator, row))}>
      {table.title}: {aboutRow(table, observation)}
    </a>
  );
}

function aboutRow({ key }: Indicator, { dimensions, series, period }: Observation): string {
  const telling = [...dimensions].filter(([column]) => key.includes(column)).map(([, { title }]) => title);
  return [...telling, ...(series && key.includes("series") ? [series.title] : []), period.label].join(", ");
}

/** "Was 7.9%, now 8.1%." */
export function FiguresBeforeAndNow(change: CellChange) {
  const { library } = useSite();
  const said = figuresSaid(change, today(library, change).table, library.statuses);
  return (
    <>
      Was: {said.before}. Now: {said.now}.
    </>
  );
}

/** `labelledBy` are the ids of the headings that name the table. */
export function ChangedRows({ cells, labelledBy }: { cells: readonly CellChange[]; labelledBy: string }) {
  return (
    <PlainTable labelledBy={labelledBy} headings={["Figure", "Before", "Now", "Why"]}>
      {cells.map((cell) => (
        <ChangedRow key={`${cell.indicator} ${cell.row}`} cell={cell} />
      ))}
    </PlainTable>
  );
}

function ChangedRow({ cell }: { cell: CellChange }) {
  const { library } = useSite();
  const { before, now } = figuresSaid(cell, today(library, cell).table, library.statuses);
  const { reason } = cell;
  return (
    <tr>
      <th scope="row">
        <RowLink {...cell} />
      </th>
      <td>{before}</td>
      <td>{now}</td>
      <td>
        {reason
          ? `${library.changeLog.kinds.get(reason.kind)?.title ?? reason.kind}, ${dateLabel(reason.on)}: ${reason.reason}`
          : "No reason has been given yet."}
      </td>
    </tr>
  );
}
