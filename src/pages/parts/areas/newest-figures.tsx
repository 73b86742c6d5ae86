// The newest figure of each measure of an area, with its region's and its country's beside it: the table of the briefing.

import {
  indicatorsOfArea,
  measuresOf,
  measureWords,
  newerGapOf,
  newestSeries,
  type Measure,
} from "../../../model/areas/measures.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { beyondPrint, MoreOnScreen } from "./briefing.tsx";
import { isSetAgainst } from "../../../model/areas/standings.ts";
import { Standing } from "./standing.tsx";
import { missingWords, ValueCell } from "./value.tsx";
import { WiderFigures } from "./wider-figures.tsx";

/** Rows that a printed page has room for. */
const printed = 5;
/** An indicator with more measures than this is told in its own table only. */
const mostMeasures = 6;

export function NewestFigures({ area }: { area: Area }) {
  const { library } = useSite();
  const measures = indicatorsOfArea(library, area)
    .map((indicator) => newestSeries(measuresOf(indicator, area)).filter(({ latestKnown }) => latestKnown !== null))
    .filter((group) => group.length <= mostMeasures)
    .flat()
    .sort(newestFirst);
  if (measures.length === 0) return <p>No table has a figure for this place.</p>;
  return (
    <>
      <PlainTable
        label="The newest figures"
        headings={["Measure", "Period", "Figure", "Wider areas, same measure and period", "How it stands"]}
        numeric={["Figure"]}
      >
        {measures.map((measure, index) => (
          <MeasureRow key={index} area={area} measure={measure} index={index} />
        ))}
      </PlainTable>
      <MoreOnScreen count={measures.length - printed} />
    </>
  );
}

const newestFirst = (a: Measure, b: Measure): number =>
  a.latestKnown!.period.to < b.latestKnown!.period.to
    ? 1
    : a.latestKnown!.period.to > b.latestKnown!.period.to
      ? -1
      : 0;

function MeasureRow({ area, measure, index }: { area: Area; measure: Measure; index: number }) {
  const site = useSite();
  const { indicator } = measure;
  const gap = newerGapOf(measure, area);
  const row = measure.latestKnown!;
  const words = measureWords(measure);
  return (
    <tr class={beyondPrint(index, printed)}>
      <th scope="row">
        <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
        <span class="measure-words">{[words, indicator.unit.axis].filter(Boolean).join("; ")}</span>
      </th>
      <td>
        {row.period.label}
        {gap && <span class="flag">{missingWords(gap)}</span>}
      </td>
      <ValueCell indicator={indicator} row={row} withInterval />
      <td>
        {isSetAgainst(site.library, area, measure) && <WiderFigures area={area} indicator={indicator} row={row} />}
      </td>
      <td class="note">
        <Standing area={area} measure={measure} /> {row.note}
      </td>
    </tr>
  );
}
