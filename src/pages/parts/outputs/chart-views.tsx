// The named views of a chart as a list of links, left out where there are none.

import type { Chart } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Phrase } from "../prose.tsx";

/** `except` is the id of a view that the page itself shows. */
export function ChartViews({ chart, title, except }: { chart: Chart; title: string; except?: string }) {
  const site = useSite();
  const views = chart.views.filter(({ id }) => id !== except);
  if (views.length === 0) return null;
  return (
    <nav class="chart-views" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <a href={site.url(paths.chartView(chart.id, view.id))}>
              <Phrase phrase={view.title} links={false} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
