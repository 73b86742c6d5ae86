// Programmes under each value of the facets that they are looked for by: the filters of the table, for readers without script.

import { provisionOf } from "../../../model/links.ts";
import type { Facet, Library, Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { lookedForBy } from "./facet-filters.ts";

export function ByFacet({ library: { programmes } }: { library: Library }) {
  const facets = programmes.slice(0, 1).flatMap(lookedForBy);
  return (
    <>
      {facets.map((facet) => (
        <OneFacet key={facet.id} facet={facet} programmes={programmes} />
      ))}
    </>
  );
}

function OneFacet({ facet: { id, title }, programmes }: { facet: Facet; programmes: readonly Programme[] }) {
  const valuesOf = (programme: Programme) => programme.facets.find((facet) => facet.id === id)!.values;
  const values = [...new Map(programmes.flatMap(valuesOf).map((value) => [value.id, value])).values()];
  return (
    <>
      <h3 id={`facet-${id}`}>{title}</h3>
      <dl class="places">
        {values.map((value) => (
          <div key={value.id}>
            <dt>{value.title}</dt>
            <dd>
              <Programmes programmes={programmes.filter((programme) => valuesOf(programme).includes(value))} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const site = useSite();
  const places = (programme: Programme) => new Set(provisionOf(site.library, programme).map(({ area }) => area)).size;
  return (
    <>
      {programmes.map((programme, index) => (
        <span key={programme.id}>
          {index > 0 && "; "}
          <a href={site.url(paths.programme(programme.id))}>{programme.title}</a>
          {places(programme) > 0 && ` (${places(programme)})`}
        </span>
      ))}
    </>
  );
}
