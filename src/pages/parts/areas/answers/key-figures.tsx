// The newest figures that answer a question, large, each with its interval and the figures of wider areas. Where a newer one
// is missing, that comes first. Knows no particular measure.

import { measuresThatAnswer } from "../../../../model/areas/answers.ts";
import { intervalWords } from "../../../../model/areas/intervals.ts";
import { measureWords, newerGapOf, type Measure } from "../../../../model/areas/measures.ts";
import { isSetAgainst } from "../../../../model/areas/standings.ts";
import { isKnown } from "../../../../model/numbers/cell.ts";
import { nounAfter } from "../../../../model/numbers/unit.ts";
import { shownValue } from "../../../../model/numbers/shown.ts";
import type { Area, Indicator, Observation } from "../../../../model/things.ts";
import { paths } from "../../../routes.ts";
import { useSite } from "../../../site.ts";
import { WiderFigures } from "../wider-figures.tsx";

export function KeyFigures({ area, question, none }: { area: Area; question: string; none: string }) {
  const { library } = useSite();
  const measures = measuresThatAnswer(library, area, question);
  if (measures.length === 0) return <p>{none}</p>;
  return (
    <ul class="key-figures">
      {measures.map((measure) => (
        <KeyFigure key={measure.indicator.id} area={area} measure={measure} />
      ))}
    </ul>
  );
}

function KeyFigure({ area, measure }: { area: Area; measure: Measure }) {
  const site = useSite();
  const { indicator, latest, latestKnown } = measure;
  const gap = newerGapOf(measure, area);
  const row = gap ?? latestKnown ?? latest;
  return (
    <li>
      <Figure indicator={indicator} row={row} />
      <div>
        <a class="key-title" href={site.url(paths.indicator(indicator.id))}>
          {indicator.title}
        </a>
        <span class="measure-words">
          {[row.period.label, gap ? "" : measureWords(measure)].filter(Boolean).join("; ")}
        </span>
        {gap && latestKnown && <LastFigure measure={measure} row={latestKnown} />}
        {!gap && isSetAgainst(site.library, area, measure) && (
          <WiderFigures area={area} indicator={indicator} row={row} />
        )}
        {row.note && <span class="measure-words">Note: {row.note}</span>}
      </div>
    </li>
  );
}

/** Characters that have room in large letters. */
const mostLarge = 7;

/** The figure with what it counts, its interval and its flag; in words where it is missing. */
function Figure({ indicator, row }: { indicator: Indicator; row: Observation }) {
  const site = useSite();
  const known = isKnown(row.cell);
  const interval = intervalWords(site.library, indicator, row);
  const text = shownValue(row, indicator);
  const noun = known && nounAfter(text, indicator.unit);
  return (
    <div class={known && text.length <= mostLarge ? "key-value" : "key-value long"}>
      <a class="number" href={site.url(paths.row(indicator.id, row.key))}>
        {text}
      </a>
      {noun && <span class="key-unit">{noun}</span>}
      {interval && <span class="key-unit key-interval">{interval}</span>}
      {isKnown(row.cell) && row.cell.flag && <span class="flag">{row.cell.flag.title}</span>}
    </div>
  );
}

/** An old figure never stands in the place of the one that is missing. */
function LastFigure({ measure, row }: { measure: Measure; row: Observation }) {
  const site = useSite();
  const words = [row.period.label, measureWords(measure)].filter(Boolean).join("; ");
  return (
    <span class="set-against">
      Last figure: <a href={site.url(paths.row(measure.indicator.id, row.key))}>{shownValue(row, measure.indicator)}</a>
      , {words}
    </span>
  );
}
