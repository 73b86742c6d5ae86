// The table of a Series. Every value links to its row, every missing value says why. Knows no chart form.

import { isKnown } from "../../model/numbers/cell.ts";
import type { Series } from "../../model/series/series.ts";
import { tableOf, type SeriesRow, type TableCell } from "../../model/series/table.ts";
import type { ValueColumn } from "../../model/series/table-layout.ts";
import type { Indicator } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { PlainTable } from "./tables/plain-table.tsx";
import { AreaLink } from "./areas/area-link.tsx";

/** `indicator` holds the rows that values link to; null where there are none, as for made-up figures. */
export function SeriesTable({ series, indicator }: { series: Series; indicator: Indicator | null }) {
  const table = tableOf(series);
  const figures = [...table.columns.map(({ title }) => title), ...table.beside];
  const told = table.columns.flatMap(({ id, title }) => (id === null ? [] : [[title, id] as const]));
  return (
    <PlainTable
      label={table.caption}
      headings={[...table.leading, ...figures]}
      numeric={figures}
      told={new Map(told)}
      caption={
        <>
          {table.caption}
          <span class="caption-measure">{series.subtitle}</span>
        </>
      }
    >
      {table.rows.map((row) => (
        <TableRow key={row.leading.join(" ")} row={row} columns={table.columns} indicator={indicator} />
      ))}
    </PlainTable>
  );
}

type RowProps = { row: SeriesRow; columns: readonly ValueColumn[]; indicator: Indicator | null };

function TableRow({ row, columns, indicator }: RowProps) {
  const [name, ...others] = row.leading;
  const label = row.cells.find(({ point }) => point)?.point?.row;
  return (
    <tr>
      <th scope="row">{label ? <AreaLink label={label} /> : name}</th>
      {others.map((text, index) => (
        <td key={index}>{text}</td>
      ))}
      {row.cells.map((cell, index) => (
        <ValueCell
          key={index}
          cell={cell}
          place={{ row: label?.id, column: columns[index]?.id ?? cell.point?.by?.id }}
          indicator={indicator}
        />
      ))}
      {row.beside.map((text, index) => (
        <td key={index} class="numeric">
          {text}
        </td>
      ))}
    </tr>
  );
}

type CellProps = {
  cell: TableCell;
  /** Ids of what the cell is about, by which script finds it. */
  place: { row: string | undefined; column: string | undefined };
  indicator: Indicator | null;
};

function ValueCell({ cell: { text, limits, point }, place, indicator }: CellProps) {
  const site = useSite();
  const data = { "data-key": point?.key ?? "", "data-row": place.row, "data-column": place.column };
  if (!point)
    return (
      <td class="numeric missing" {...data}>
        {text}
      </td>
    );
  const known = isKnown(point.cell);
  const flag = isKnown(point.cell) ? point.cell.flag : null;
  const words = (
    <>
      {text.slice(0, text.length - limits.length)}
      {limits && <span class="limits">{limits}</span>}
    </>
  );
  return (
    <td class={known ? "numeric" : "numeric missing"} {...data}>
      {indicator ? <a href={site.url(paths.row(indicator.id, point.key))}>{words}</a> : words}
      {flag && <span class="flag">{flag.title}</span>}
    </td>
  );
}
