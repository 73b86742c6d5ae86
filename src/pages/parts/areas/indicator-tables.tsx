// Every indicator that has the area: each period with its interval, its wider areas and its note, and a caution before it.

import { intervalsOf } from "../../../model/areas/intervals.ts";
import { indicatorsOfArea, measuresOf, measureWords, rowsOf, type Measure } from "../../../model/areas/measures.ts";
import type { Area, Indicator, Observation } from "../../../model/things.ts";
import { Phrase } from "../prose.tsx";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { IntervalCell, ValueCell } from "./value.tsx";
import { WiderFigures } from "./wider-figures.tsx";

/** More rows than this are left to the indicator's own page, which holds them all. */
const mostRows = 40;

export function IndicatorTables({ area }: { area: Area }) {
  const { library } = useSite();
  const indicators = indicatorsOfArea(library, area);
  const topics = library.topics.filter((topic) => indicators.some((indicator) => indicator.topic === topic));
  return (
    <>
      {topics.map((topic) => (
        <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
          <h3 id={`topic-${topic.id}`}>{topic.title}</h3>
          {indicators
            .filter((indicator) => indicator.topic === topic)
            .map((indicator) => (
              <OneIndicator key={indicator.id} area={area} indicator={indicator} />
            ))}
        </section>
      ))}
    </>
  );
}

function OneIndicator({ area, indicator }: { area: Area; indicator: Indicator }) {
  const site = useSite();
  const count = rowsOf(indicator, area).length;
  const own = site.url(paths.indicator(indicator.id));
  return (
    <section class="area-indicator" aria-labelledby={`i-${indicator.id}`}>
      <h4 id={`i-${indicator.id}`}>
        <a href={own}>{indicator.title}</a>
      </h4>
      {indicator.caution && (
        <p class="caution">
          <strong>Take care:</strong> <Phrase phrase={indicator.caution} />
        </p>
      )}
      {count > mostRows ? (
        <p>
          {count} rows: too many for this page. <a href={own}>The table of the measure holds them all</a>.
        </p>
      ) : (
        <MeasuresTable area={area} indicator={indicator} />
      )}
    </section>
  );
}

function MeasuresTable({ area, indicator }: { area: Area; indicator: Indicator }) {
  const measures = measuresOf(indicator, area);
  const several = measures.some((measure) => measureWords(measure) !== "");
  const intervals = intervalsOf(useSite().library, indicator);
  const limits = measures.some(({ rows }) => rows.some(({ key }) => intervals.has(key)));
  const headings = [
    ...(several ? ["Measure"] : []),
    ...["Period", indicator.unit.axis],
    ...(limits ? ["Interval"] : []),
    ...["Wider areas, same period", "Note"],
  ];
  return (
    <PlainTable label={indicator.title} headings={headings} numeric={[indicator.unit.axis, "Interval"]}>
      {measures.flatMap((measure) =>
        measure.rows.map((row) => (
          <PeriodRow key={row.key} area={area} measure={measure} row={row} shown={{ several, limits }} />
        )),
      )}
    </PlainTable>
  );
}

type RowProps = { area: Area; measure: Measure; row: Observation; shown: { several: boolean; limits: boolean } };

function PeriodRow({ area, measure, row, shown }: RowProps) {
  const { indicator } = measure;
  return (
    <tr>
      {shown.several && <td>{measureWords(measure)}</td>}
      <th scope="row">{row.period.label}</th>
      <ValueCell indicator={indicator} row={row} />
      {shown.limits && <IntervalCell indicator={indicator} row={row} />}
      <td>
        <WiderFigures area={area} indicator={indicator} row={row} />
      </td>
      <td class="note">{row.note}</td>
    </tr>
  );
}
