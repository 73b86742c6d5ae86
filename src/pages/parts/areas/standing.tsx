// How an area's newest figure stands to its region's and its country's, in words with their certainty.

import { upperFirst, withStop } from "../../../lib/sentence.ts";
import type { Measure } from "../../../model/areas/measures.ts";
import { standingsOf } from "../../../model/areas/standings.ts";
import type { Area } from "../../../model/things.ts";
import { useSite } from "../../site.ts";

/** What is said for each wider area with the same measure, once each; nothing where there is none. */
export function Standing({ area, measure }: { area: Area; measure: Measure }) {
  const { library } = useSite();
  const lines = new Set(standingsOf(library, area, measure).map(({ words }) => words));
  return <>{[...lines].map((line) => withStop(upperFirst(line))).join(" ")}</>;
}
