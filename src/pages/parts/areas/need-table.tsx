// Need beside provision as a table that is read like a chart: a bar for each rate, and the programmes named there, by name.

import type { NeedRow } from "../../../model/areas/need.ts";
import { rankWords } from "../../../model/areas/rank.ts";
import { isKnown } from "../../../model/numbers/cell.ts";
import type { Indicator, Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { LinkTo } from "./area-link.tsx";
import { ValueCell } from "./value.tsx";

type NeedTableProps = { rate: Indicator; rows: readonly NeedRow[] };

export function NeedTable({ rate, rows }: NeedTableProps) {
  const most = Math.max(...rows.map(({ row: { cell } }) => (isKnown(cell) ? cell.value : 0)));
  const [first] = rows;
  if (!first) return null;
  return (
    <>
      <p class="measure">
        {rate.title}, {first.row.period.label}, beside the programmes and services that a source says ran there. The
        number of programmes is what sources that we opened name. It is not what there is, it says nothing of how many
        people they reach, and programmes that run all over a country are left out. Places stand in the order of their
        names.
      </p>
      <PlainTable
        label="Need beside provision"
        headings={["Place", rate.unit.axis, "From nought", "Rank with its interval", "Programmes named there", "Note"]}
        numeric={[rate.unit.axis, "Programmes named there"]}
      >
        {rows.map((row) => (
          <PlaceRow key={row.area.code} rate={rate} place={row} most={most} />
        ))}
      </PlainTable>
    </>
  );
}

function PlaceRow({ rate, place, most }: { rate: Indicator; place: NeedRow; most: number }) {
  const { area, row, rank, programmes } = place;
  return (
    <tr>
      <th scope="row">
        <LinkTo area={area} />
      </th>
      <ValueCell indicator={rate} row={row} withInterval />
      <td>{isKnown(row.cell) && <Bar share={row.cell.value / most} />}</td>
      <td class="note">{rank ? rankWords(rank) : "No rank"}</td>
      <td>
        <Programmes programmes={programmes} />
      </td>
      <td class="note">{row.note}</td>
    </tr>
  );
}

/** A bar beside its figure, which says the same: nothing for those who do not see it. */
function Bar({ share }: { share: number }) {
  return (
    <svg class="need-bar" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true" preserveAspectRatio="none">
      <rect width={(100 * share).toFixed(2)} height="10" />
    </svg>
  );
}

function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const site = useSite();
  if (programmes.length === 0) return <>None named; that does not mean none</>;
  return (
    <details>
      <summary>{programmes.length}</summary>
      <ul>
        {programmes.map(({ id, title }) => (
          <li key={id}>
            <a href={site.url(paths.programme(id))}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
