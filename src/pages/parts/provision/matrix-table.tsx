// The table of programmes by areas. Headings stay in sight; small screens get the list of places instead.

import type { ColumnGroup, Matrix, MatrixRow } from "../../../model/provision/matrix.ts";
import type { Area, Library } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { LinkTo } from "../areas/area-link.tsx";
import { Filterable } from "../lists/filterable.tsx";
import { facetsOf, filtersOf } from "./facet-filters.ts";
import { MarkKey, StateMark } from "./state-mark.tsx";

export function MatrixTable({ matrix, library }: { matrix: Matrix; library: Library }) {
  return (
    <>
      <MarkKey library={library} />
      <p class="narrow-only">
        This screen is too narrow for the table. <a href="#places">The same, place by place</a>
      </p>
      <div class="wide-only">
        <Filterable by={filtersOf(library)} label="Narrow the table">
          <div class="table-scroll tall" tabIndex={0} role="group" aria-label="Table: programmes by areas">
            <table class="matrix">
              <Head groups={matrix.groups} />
              <tbody>
                {matrix.rows.map((row) => (
                  <Row key={row.programme.id} row={row} groups={matrix.groups} />
                ))}
              </tbody>
            </table>
          </div>
        </Filterable>
      </div>
    </>
  );
}

function Head({ groups }: { groups: readonly ColumnGroup[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          Programme or service
        </th>
        {groups.map(({ parent, areas }) => (
          <th key={parent?.code ?? ""} scope="colgroup" colSpan={areas.length}>
            {parent?.name ?? "Whole countries"}
          </th>
        ))}
        <th scope="col" rowSpan={2} class="numeric">
          Rows
        </th>
      </tr>
      <tr>
        {groups
          .flatMap(({ areas }) => areas)
          .map((area) => (
            <ColumnHead key={area.code} area={area} />
          ))}
      </tr>
    </thead>
  );
}

const ColumnHead = ({ area }: { area: Area }) => (
  <th scope="col" class="upright">
    <LinkTo area={area} />
  </th>
);

function Row({ row: { programme, cells, rows }, groups }: { row: MatrixRow; groups: readonly ColumnGroup[] }) {
  const site = useSite();
  return (
    <tr {...facetsOf(programme)}>
      <th scope="row">
        <a href={site.url(paths.programme(programme.id))}>{programme.title}</a>
      </th>
      {groups
        .flatMap(({ areas }) => areas)
        .map(({ code }) => {
          const cell = cells.get(code);
          return <td key={code}>{cell && <StateMark cell={cell} />}</td>;
        })}
      <td class="numeric">{rows.length}</td>
    </tr>
  );
}
