// The table of a Series. Every value links to its row, every missing value says why. Knows no chart form.

import { isKnown } from "../../model/numbers/cell.ts";
import type { Series } from "../../model/series/series.ts";
import { tableOf, type SeriesRow, type TableCell } from "../../model/series/table.ts";
import type { Indicator } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { PlainTable } from "./plain-table.tsx";
import { AreaLink } from "./areas/area-link.tsx";

/** `indicator` holds the rows that values link to; null where there are none, as for made-up figures. */
export function SeriesTable({ series, indicator }: { series: Series; indicator: Indicator | null }) {
  const table = tableOf(series);
  const figures = [...table.columns, ...table.beside];
  return (
    <PlainTable
      label={`Table: ${table.caption}`}
      headings={[...table.leading, ...figures]}
      numeric={figures}
      caption={
        <>
          {table.caption}
          <span class="caption-measure">{series.subtitle}</span>
        </>
      }
    >
      {table.rows.map((row) => (
        <TableRow key={row.leading.join(" ")} row={row} indicator={indicator} />
      ))}
    </PlainTable>
  );
}

function TableRow({ row, indicator }: { row: SeriesRow; indicator: Indicator | null }) {
  const [name, ...others] = row.leading;
  const label = row.cells.find(({ point }) => point)?.point?.row;
  return (
    <tr>
      <th scope="row">{label ? <AreaLink label={label} /> : name}</th>
      {others.map((text, index) => (
        <td key={index}>{text}</td>
      ))}
      {row.cells.map((cell, index) => (
        <ValueCell key={index} cell={cell} indicator={indicator} />
      ))}
      {row.beside.map((text, index) => (
        <td key={index} class="numeric">
          {text}
        </td>
      ))}
    </tr>
  );
}

function ValueCell({ cell: { text, point }, indicator }: { cell: TableCell; indicator: Indicator | null }) {
  const site = useSite();
  if (!point) return <td class="numeric missing">{text}</td>;
  const known = isKnown(point.cell);
  const flag = isKnown(point.cell) ? point.cell.flag : null;
  return (
    <td class={known ? "numeric" : "numeric missing"}>
      {indicator ? <a href={site.url(paths.row(indicator.id, point.key))}>{text}</a> : text}
      {flag && <span class="flag">{flag.title}</span>}
    </td>
  );
}
