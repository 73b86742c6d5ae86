// One figure of an area: a link to its row, with its interval and its flag; or why there is none.

import { intervalWords } from "../../../model/areas/intervals.ts";
import { isKnown } from "../../../model/numbers/cell.ts";
import { shownValue } from "../../../model/numbers/shown.ts";
import type { Indicator, Observation } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

type ValueProps = { indicator: Indicator; row: Observation };

/** For a table: the figure, its flag under it, and its interval where that has no column of its own. */
export function ValueCell({ indicator, row, withInterval }: ValueProps & { withInterval?: boolean }) {
  const site = useSite();
  const interval = withInterval ? intervalWords(site.library, indicator, row) : "";
  const flag = isKnown(row.cell) ? row.cell.flag : null;
  return (
    <td class={isKnown(row.cell) ? "numeric" : "numeric missing"}>
      <a href={site.url(paths.row(indicator.id, row.key))}>{shownValue(row, indicator)}</a>
      {interval && <span class="measure-words">{interval}</span>}
      {flag && <span class="flag">{flag.title}</span>}
    </td>
  );
}

export function IntervalCell({ indicator, row }: ValueProps) {
  return <td class="numeric">{intervalWords(useSite().library, indicator, row)}</td>;
}

/** "Not submitted for year ending March 2026"; "" where the row has a value. */
export const missingWords = ({ cell, period }: Observation): string =>
  isKnown(cell) ? "" : `${cell.reason.title} for ${period.label}`;
