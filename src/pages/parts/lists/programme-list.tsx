// Programmes as a list: name, one sentence, and the facets that a commissioner asks for first.

import { lowerFirst } from "../../../lib/sentence.ts";
import type { Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Phrase } from "../prose.tsx";

const shown = ["people", "route"];

export function ProgrammeList({ programmes }: { programmes: readonly Programme[] }) {
  const site = useSite();
  return (
    <ul class="entries">
      {programmes.map((programme) => (
        <li key={programme.id}>
          <a href={site.url(paths.programme(programme.id))}>{programme.title}</a>
          <span class="entry-words">
            <Phrase phrase={programme.summary} links={false} />
          </span>
          <span class="entry-facts">
            {programme.facets
              .filter((facet) => shown.includes(facet.id))
              .map((facet) => `${facet.title}: ${facetWords(programme, [facet.id])}`)
              .join(". ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is said of a programme under these facets, beginning with small letters. */
export const facetWords = ({ facets }: Programme, ids: readonly string[]): string =>
  facets
    .filter((facet) => ids.includes(facet.id))
    .flatMap((facet) => facet.values.map((value) => lowerFirst(value.title)))
    .join(", ");
