// How an area's figure stands to its region's and its country's, in words with their certainty.

import { besideOf } from "../../../model/areas/beside.ts";
import { standingOf, standingWords } from "../../../model/areas/standing.ts";
import type { Area, Indicator, Observation } from "../../../model/things.ts";
import { useSite } from "../../site.ts";

/** One line for each wider area with the same measure; nothing where there is none. */
export function Standing({ area, indicator, row }: { area: Area; indicator: Indicator; row: Observation }) {
  const { library } = useSite();
  const lines = besideOf(library, area, indicator, row).map((beside) =>
    standingWords(standingOf(indicator, row, beside.row), beside.name),
  );
  return <>{[...new Set(lines)].map((line, index) => (index === 0 ? line : `; ${line}`))}</>;
}
