// A chart and its table as two views of one thing, with what belongs beside them. Without script and without a choice both
// are there, one below the other; the tabs lead to each. Knows the looks of no form.

import type { ComponentChildren } from "preact";
import type { Chart } from "../../../model/things.ts";
import { Figure } from "../figure.tsx";
import { Section } from "../section.tsx";
import { SeriesTable } from "../series-table.tsx";

type ChartAndTableProps = {
  /** The chart, or a part of one, that is shown. */
  chart: Chart;
  /** What to see in it, below the drawing. */
  reading: ComponentChildren;
  /** What to keep in mind and what to take away, beside the drawing where there is room. */
  beside: ComponentChildren;
  /** What stands below the table. */
  children?: ComponentChildren;
};

export function ChartAndTable({ chart, reading, beside, children }: ChartAndTableProps) {
  const { id, series, indicator } = chart;
  return (
    <div class="views" id="both" data-across={series.rowTitle === null ? "rows" : undefined}>
      <Tabs id={id} />
      <p class="view-note" role="status" />
      <div class="stage">
        <Figure chart={chart} level={1} table={false} />
        <div class="reading">{reading}</div>
        <div class="beside">{beside}</div>
        <div id="table-view">
          <Section id="table" title="The figures">
            <SeriesTable series={series} indicator={indicator} />
            {children}
          </Section>
        </div>
      </div>
    </div>
  );
}

function Tabs({ id }: { id: string }) {
  return (
    <nav class="tabs" aria-label="Ways to see the figures">
      <a href={`#chart-${id}`} data-show="chart">
        Chart
      </a>
      <a href="#table-view" data-show="table">
        Table
      </a>
      <a href="#both" data-show="both">
        Both
      </a>
    </nav>
  );
}
