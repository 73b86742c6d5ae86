// By what lists of programmes are narrowed and grouped: who it is for, risk, way in and form.

import type { Facet, Library, Programme } from "../../../model/things.ts";
import { facets } from "../lists/filterable.tsx";

const shown = ["people", "risk", "route", "form"];

/** The facets that a programme is looked for by, as the vocabulary words them. */
export const lookedForBy = ({ facets }: Pick<Programme, "facets">): Facet[] =>
  shown.flatMap((id) => facets.filter((facet) => facet.id === id));

/** Every such facet by id with its title, for a list that can be narrowed. */
export const filtersOf = ({ programmes }: Library): Record<string, string> =>
  Object.fromEntries(
    programmes
      .slice(0, 1)
      .flatMap(lookedForBy)
      .map(({ id, title }) => [id, title]),
  );

/** What an item about a programme says of itself. */
export const facetsOf = (programme: Programme) =>
  facets(Object.fromEntries(lookedForBy(programme).map(({ id, values }) => [id, values.map(({ title }) => title)])));
