// Programmes and services of an area: for whom, in what state, when, and who says so.

import { provisionAround } from "../../../model/areas/provision.ts";
import type { Area, Programme, Provision } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { facetWords } from "../lists/programme-list.tsx";
import { LinkTo } from "./area-link.tsx";
import { beyondPrint, MoreOnScreen } from "./briefing.tsx";

/** Rows that a printed page has room for. */
const printed = 5;

export function AreaProvisionTables({ area }: { area: Area }) {
  const { here, within, above } = provisionAround(useSite().library, area);
  return (
    <>
      {here.length > 0 ? (
        <ProvisionTable rows={here} label="Programmes and services here" printedRows={printed} />
      ) : (
        <p>
          No source that we opened names a programme or service in this place itself. That does not mean that there is
          none.
        </p>
      )}
      <MoreOnScreen count={here.length - Math.min(newestOfEach(here).length, printed)} />
      <Others rows={within} title="In places within it" words="Said of a smaller place, not of the whole." />
      <Others
        rows={above}
        title="Said of wider areas"
        words="Sources say this of a wider area. Whether it holds in this place, they do not say."
      />
    </>
  );
}

function Others({ rows, title, words }: { rows: readonly Provision[]; title: string; words: string }) {
  return rows.length === 0 ? null : (
    <details class="screen-only">
      <summary>
        {title}: {rows.length} {rows.length === 1 ? "row" : "rows"}
      </summary>
      <p>{words}</p>
      <ProvisionTable rows={rows} label={title} printedRows={0} places />
    </details>
  );
}

/** Paper has room for the newest row of each programme only. */
const newestOfEach = (rows: readonly Provision[]): Provision[] =>
  rows.filter((row, index) => rows[index - 1]?.programme !== row.programme);

type TableProps = { rows: readonly Provision[]; label: string; printedRows: number; places?: boolean };

function ProvisionTable({ rows, label, printedRows, places }: TableProps) {
  const newest = new Map(newestOfEach(rows).map((row, index) => [row, index]));
  return (
    <PlainTable
      label={label}
      headings={[
        "Programme or service",
        ...(places ? ["Place"] : []),
        ...["For whom", "Period", "What the source says", "Source"],
      ]}
    >
      {rows.map((row, index) => (
        <Row
          key={index}
          row={row}
          place={places ?? false}
          className={beyondPrint(newest.get(row) ?? printedRows, printedRows)}
        />
      ))}
    </PlainTable>
  );
}

function Row({ row, place, className }: { row: Provision; place: boolean; className: string | undefined }) {
  const site = useSite();
  const { programme, area, period, state, note, source, locator } = row;
  return (
    <tr class={className}>
      <th scope="row">
        <a href={site.url(paths.programme(programme.id))}>{programme.title}</a>
      </th>
      {place && (
        <td>
          <LinkTo area={area} />
        </td>
      )}
      <td>{forWhom(programme)}</td>
      <td>{period.label}</td>
      <td>
        <span class="tag">{state.title}</span> {note}
      </td>
      <td class="note">
        <a href={site.url(paths.source(source.id))}>{source.producer}</a>, {locator}
      </td>
    </tr>
  );
}

const forWhom = (programme: Programme): string => facetWords(programme, ["people"]);
