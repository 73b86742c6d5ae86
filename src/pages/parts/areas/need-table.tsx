// Need beside provision as a table that is read like a chart: a bar for each rate, and the programmes named there, by name.

import { intervalsOf, togetherOf } from "../../../model/areas/intervals.ts";
import type { NeedRow } from "../../../model/areas/need.ts";
import { rankWords } from "../../../model/areas/rank.ts";
import { isKnown } from "../../../model/numbers/cell.ts";
import { isFitToCompare } from "../../../model/areas/standing.ts";
import { quantityText } from "../../../model/numbers/unit.ts";
import type { Indicator, Library, Observation, Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { LinkTo } from "./area-link.tsx";
import { ValueCell } from "./value.tsx";

type NeedTableProps = { rate: Indicator; rows: readonly NeedRow[] };

export function NeedTable({ rate, rows }: NeedTableProps) {
  const { library } = useSite();
  const [first] = rows;
  if (!first) return null;
  const scale = scaleOf(library, rate, rows);
  return (
    <>
      <p class="measure">
        {rate.title}, {first.row.period.label}, beside the programmes and services that a source says ran there. The
        number of programmes is what sources that we opened name. It is not what there is, it says nothing of how many
        people they reach, and programmes that run all over a country are left out. Places stand in the order of their
        names. A bar is a rate, the line through its end the interval that chance allows, an open bar a rate with a note
        that asks for care. A square is a programme.
        {scale.together &&
          ` The dashed line is the rate of ${scale.together.count} places together, worked out by us: ${quantityText(scale.together.value, rate.unit, rate.decimals)}.`}
      </p>
      <PlainTable
        label="Need beside provision"
        headings={["Place", rate.unit.axis, "From nought", "Rank with its interval", "Programmes named there", "Note"]}
        numeric={[rate.unit.axis]}
      >
        {rows.map((row) => (
          <PlaceRow key={row.area.code} rate={rate} place={row} scale={scale} />
        ))}
      </PlainTable>
    </>
  );
}

function PlaceRow({ rate, place, scale }: { rate: Indicator; place: NeedRow; scale: Scale }) {
  const { area, row, rank, programmes } = place;
  return (
    <tr>
      <th scope="row">
        <LinkTo area={area} />
      </th>
      <ValueCell indicator={rate} row={row} withInterval />
      <td>{isKnown(row.cell) && <Bar value={row.cell.value} row={row} scale={scale} />}</td>
      <td class="note">{rank ? rankWords(rank) : "No rank"}</td>
      <td>
        <Programmes programmes={programmes} />
      </td>
      <td class="note">{row.note}</td>
    </tr>
  );
}

/** The largest value or limit, the rate of the places together, and each row's interval. */
type Scale = ReturnType<typeof scaleOf>;

function scaleOf(library: Library, rate: Indicator, rows: readonly NeedRow[]) {
  const intervals = intervalsOf(library, rate);
  const ends = rows.flatMap(({ row: { cell, key } }) =>
    isKnown(cell) ? [cell.value, intervals.get(key)?.upper ?? 0] : [],
  );
  const fit = rows.map(({ row }) => row).filter(isFitToCompare);
  return { most: Math.max(...ends), together: togetherOf(library, rate, fit), intervals };
}

/** A bar beside its figure, which says the same: nothing for those who do not see it. */
function Bar({ value, row, scale }: { value: number; row: Observation; scale: Scale }) {
  const { most, together, intervals } = scale;
  const at = (amount: number) => ((160 * amount) / most).toFixed(2);
  const interval = intervals.get(row.key);
  return (
    <svg class="need-bar" viewBox="0 0 162 20" width="162" height="20" aria-hidden="true">
      <rect class={isFitToCompare(row) ? undefined : "open"} x="0.5" y="5" width={at(value)} height="10" />
      {interval && <line class="need-interval" x1={at(interval.lower)} x2={at(interval.upper)} y1="10" y2="10" />}
      {together && <line class="strip-together" x1={at(together.value)} x2={at(together.value)} y1="0" y2="20" />}
    </svg>
  );
}

/** A square for each programme. */
const Squares = ({ count }: { count: number }) => (
  <svg class="need-squares" viewBox={`0 0 ${count * 10} 10`} width={count * 10} height="10" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <rect key={index} x={index * 10} y="1" width="8" height="8" />
    ))}
  </svg>
);

function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const site = useSite();
  if (programmes.length === 0) return <>None named; that does not mean none</>;
  return (
    <details>
      <summary>
        {programmes.length} <Squares count={programmes.length} />
      </summary>
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
