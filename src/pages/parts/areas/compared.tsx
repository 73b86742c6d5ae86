// An area among places of its kind and over time: a spine of its newest rates, ranks with their intervals, tested trends.

import { upperFirst } from "../../../lib/sentence.ts";
import { formOf } from "../../../../charts/forms.ts";
import {
  indicatorsOfArea,
  measuresOf,
  measureWords,
  newestSeries,
  type Measure,
} from "../../../model/areas/measures.ts";
import { rankOf, rankWords, whyNoRank } from "../../../model/areas/rank.ts";
import { spineOf } from "../../../model/areas/spine-of.ts";
import { trendOf, trendWords } from "../../../model/areas/trend-of.ts";
import type { Series } from "../../../model/series/series.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Picture } from "../figure.tsx";
import { PlainTable } from "../tables/plain-table.tsx";
import { Section } from "../section.tsx";
import { SeriesTable } from "../series-table.tsx";
import { ValueCell } from "./value.tsx";

/** An indicator with more measures than this is told in its own table only. */
const mostMeasures = 6;

export function Compared({ area }: { area: Area }) {
  const { library } = useSite();
  const spine = spineOf(library, area);
  const measures = indicatorsOfArea(library, area)
    .map((indicator) => newestSeries(measuresOf(indicator, area)).filter(({ latestKnown }) => latestKnown !== null))
    .filter((group) => group.length <= mostMeasures)
    .flat()
    .filter((measure) => measure.rows.length > 1 || rankOf(library, area, measure) !== null);
  if (!spine && measures.length === 0) return null;
  return (
    <Section id="compared" title="Among places of its kind, and over time">
      {spine && <Spine series={spine} />}
      {measures.length > 0 && <RanksAndTrends area={area} measures={measures} />}
    </Section>
  );
}

function Spine({ series }: { series: Series }) {
  return (
    <figure class="chart" aria-labelledby={`title-${series.id}`}>
      <figcaption>
        <h3 class="chart-title" id={`title-${series.id}`}>
          {series.title}
        </h3>
        <p class="chart-measure">{series.subtitle}</p>
      </figcaption>
      <Picture chart={{ form: "spine", series }} />
      <p class="chart-description">{formOf("spine").describe(series)}</p>
      <p class="chart-source">{series.sourceLine}.</p>
      <details class="chart-table">
        <summary>Show the figures as a table</summary>
        <SeriesTable series={series} indicator={null} />
      </details>
    </figure>
  );
}

function RanksAndTrends({ area, measures }: { area: Area; measures: readonly Measure[] }) {
  return (
    <>
      <p class="measure">
        A rank is given only with the places between which it may lie: behind every place whose whole interval is
        higher, before every place whose whole interval is lower. Intervals allow for chance alone. A high rank is
        neither good nor bad: it may mean that services find people and write down what they find. A trend is tested on
        figures of one definition, without those that carry a warning.
      </p>
      <PlainTable
        label="Ranks with their intervals, and trends"
        headings={["Measure", "Period", "Figure", "Rank with its interval", "Over time"]}
        numeric={["Figure"]}
      >
        {measures.map((measure) => (
          <MeasureRow key={measure.latest.key + measure.indicator.id} area={area} measure={measure} />
        ))}
      </PlainTable>
    </>
  );
}

function MeasureRow({ area, measure }: { area: Area; measure: Measure }) {
  const site = useSite();
  const { indicator } = measure;
  const row = measure.latestKnown!;
  const rank = rankOf(site.library, area, measure);
  return (
    <tr>
      <th scope="row">
        <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
        <span class="measure-words">{[measureWords(measure), indicator.unit.axis].filter(Boolean).join("; ")}</span>
      </th>
      <td>{row.period.label}</td>
      <ValueCell indicator={indicator} row={row} withInterval />
      <td class="note">{rank ? `${upperFirst(rankWords(rank))}.` : `No rank: ${whyNoRank(measure, area)}.`}</td>
      <td class="note">{trendWords(trendOf(measure))}</td>
    </tr>
  );
}
