// A chart as a figure: message, measure, two drawings of which the stylesheet shows one, description, source. Draws nothing itself.

import { frames } from "../../../charts/frame.ts";
import { formOf } from "../../../charts/forms.ts";
import type { Chart } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { Phrase } from "./prose.tsx";
import { SeriesTable } from "./series-table.tsx";

type FigureProps = {
  chart: Chart;
  /** Level of the title: 1 on the chart's own page, where the title is the page's. */
  level?: 1 | 2 | 3;
  /** Whether the table stands below, closed; the chart's own page shows it open as a section. */
  table?: boolean;
};

export function Figure({ chart, level = 2, table = true }: FigureProps) {
  const { series } = chart;
  const Title = `h${level}` as "h2";
  const site = useSite();
  return (
    <figure class="chart" id={`chart-${chart.id}`} aria-labelledby={`title-${chart.id}`}>
      <figcaption>
        <Title class="chart-title" id={`title-${chart.id}`}>
          {level === 1 ? (
            <Phrase phrase={chart.title} links={false} />
          ) : (
            <a href={site.url(paths.chart(chart.id))}>
              <Phrase phrase={chart.title} links={false} />
            </a>
          )}
        </Title>
        <p class="chart-measure">{series.subtitle}</p>
      </figcaption>
      <Picture chart={chart} />
      <p class="chart-description">{formOf(chart.form).describe(series)}</p>
      <p class="chart-source">
        {series.sourceLine}. <a href={site.url(paths.indicator(chart.indicator.id))}>Every row with its source</a>
      </p>
      {table && (
        <details class="chart-table">
          <summary>Show the figures as a table</summary>
          <SeriesTable series={series} indicator={chart.indicator} />
        </details>
      )}
    </figure>
  );
}

type PictureProps = {
  chart: Pick<Chart, "form" | "series">;
  /** What becomes of a drawing before it stands in the page; nothing, unless the page says so. */
  finish?: (svg: string) => string;
};

/** The two drawings. Their text comes from the chart layer, which makes all text from data inert. */
export function Picture({ chart, finish = (svg) => svg }: PictureProps) {
  const site = useSite();
  return (
    <div class="chart-picture">
      {frames.map((frame) => (
        <div
          key={frame.id}
          class={`drawing-${frame.id}`}
          dangerouslySetInnerHTML={{ __html: finish(site.draw(chart.form, chart.series, frame)) }}
        />
      ))}
    </div>
  );
}

/** Figures side by side where there is room. */
export function FigureGrid({ charts, table = false }: { charts: readonly Chart[]; table?: boolean }) {
  return (
    <div class="figure-grid">
      {charts.map((chart) => (
        <Figure key={chart.id} chart={chart} level={3} table={table} />
      ))}
    </div>
  );
}
