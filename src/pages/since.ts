// What became of a version that an edition keeps: the chart of today, whether a newer edition replaces it, and what changed.

import { chartSince, type ChartSince } from "../model/history/chart-since.ts";
import type { Chart } from "../model/things.ts";
import type { Site } from "./site.ts";

/** The chart that an edition has under this id, as it is today, whatever its id is now; null where there is none. */
export function chartToday(id: string, site: Site): Chart | null {
  return site.library.charts.find((chart) => chart.id === id || chart.was.includes(id)) ?? null;
}

/** The date of the newest edition where it is newer than this one; null where this is the newest. */
export function newerEdition(edition: string, site: Site): string | null {
  const [newest] = site.history.editions;
  return newest && newest.edition !== edition ? newest.edition : null;
}

/** What is otherwise in the chart today than in the edition that has it under this id. */
export function sinceEdition(id: string, edition: string, site: Site): ChartSince {
  const chart = chartToday(id, site);
  const today = chart && site.versionOf({ id: chart.id });
  return chartSince(site.versionOf({ id, edition }), today, site.changesSince(edition));
}
