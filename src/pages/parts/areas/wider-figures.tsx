// The figures of wider areas beside one of an area: same measure, definition and period, each a link to its row.

import { besideOf } from "../../../model/areas/beside.ts";
import { isKnown } from "../../../model/numbers/cell.ts";
import { shownInterval, shownValue } from "../../../model/numbers/shown.ts";
import type { Area, Indicator, Observation } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** One line for each wider area that has a figure; what the others lack stands on their own pages. */
export function WiderFigures({ area, indicator, row }: { area: Area; indicator: Indicator; row: Observation }) {
  const site = useSite();
  const besides = besideOf(site.library, area, indicator, row).filter((beside) => isKnown(beside.row.cell));
  return (
    <>
      {besides.map((beside) => (
        <span class="set-against" key={beside.area.code}>
          {beside.name}:{" "}
          <a href={site.url(paths.row(beside.indicator.id, beside.row.key))}>
            {shownValue(beside.row, beside.indicator)}
          </a>{" "}
          {shownInterval(beside.row, beside.indicator)}
        </span>
      ))}
    </>
  );
}
