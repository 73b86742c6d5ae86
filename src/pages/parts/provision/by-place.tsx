// The same as the table of programmes by areas, as a list of places: for small screens and for those who have one in mind.

import type { Matrix, MatrixCell } from "../../../model/provision/matrix.ts";
import type { Area, Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { LinksTo, LinkTo } from "../areas/area-link.tsx";
import { Filterable } from "../lists/filterable.tsx";
import { facetWords } from "../lists/programme-list.tsx";
import { facetsOf, filtersOf } from "./facet-filters.ts";

type Said = { programme: Programme; cell: MatrixCell };

export function ByPlace({ matrix }: { matrix: Matrix }) {
  const { library } = useSite();
  const places = matrix.groups.flatMap(({ areas }) => areas).map((area) => ({ area, said: saidOf(matrix, area) }));
  const silent = places.filter(({ said }) => said.length === 0).map(({ area }) => area);
  return (
    <>
      {silent.length > 0 && (
        <p>
          No source that we opened names a programme or service in <LinksTo areas={silent} />, or in a place within
          them.
        </p>
      )}
      <Filterable by={filtersOf(library)} label="Narrow the list of places">
        {places
          .filter(({ said }) => said.length > 0)
          .map((place) => (
            <Place key={place.area.code} {...place} />
          ))}
      </Filterable>
    </>
  );
}

const saidOf = ({ rows }: Matrix, area: Area): Said[] =>
  rows.flatMap(({ programme, cells }) => {
    const cell = cells.get(area.code);
    return cell ? [{ programme, cell }] : [];
  });

function Place({ area, said }: { area: Area; said: readonly Said[] }) {
  const site = useSite();
  return (
    <section aria-labelledby={`p-${area.code}`}>
      <h3 id={`p-${area.code}`}>
        <LinkTo area={area} />
      </h3>
      <ul class="plain-list">
        {said.map(({ programme, cell: { newest, isWithin } }) => (
          <li key={programme.id} {...facetsOf(programme)}>
            <span class="tag">{newest.state.title}</span>{" "}
            <a href={site.url(paths.programme(programme.id))}>{programme.title}</a>
            {isWithin && `, in ${newest.area.name}`}, {newest.period.label}. For {facetWords(programme, ["people"])}.
          </li>
        ))}
      </ul>
    </section>
  );
}
