// Of when a chart's figures are, in words that never ask the clock. Knows no page.

import { dateLabel } from "../lib/iso-date.ts";
import { editionOfChart } from "../model/history/standing.ts";
import type { Chart } from "../model/things.ts";
import type { Site } from "./site.ts";

/** "Figures read on 22 November 2026", and the edition that has the chart as it is. */
export function datedWords(chart: Chart, site: Site): string {
  const edition = editionOfChart(site.history, chart);
  const read = `Figures read on ${dateLabel(chart.indicator.retrieved)}`;
  return edition ? `${read}; edition of ${dateLabel(edition)}` : read;
}
