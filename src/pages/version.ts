// One version of a chart: today's, or that of an edition. Every page and file that both have is made from it, so that
// what an edition keeps is made as today's is. Knows no page.

import { formOf } from "../../charts/forms.ts";
import { unpackChart } from "../model/history/packed-chart.ts";
import { publishedChart, type PublishedChart } from "../model/history/published-chart.ts";
import { editionOfChart } from "../model/history/standing.ts";
import { paths, type Route } from "./routes.ts";
import type { Site } from "./site.ts";

export type Version = PublishedChart & {
  id: string;
  /** The date of the edition that it is of; null for today's. */
  edition: string | null;
  /** The date of the edition that keeps it just as it is; null where none does yet. */
  kept: string | null;
};

/** Makes the version of a chart that stands at a route. Ask the site, which makes each once. */
export function versionAt({ id, edition }: Pick<Route, "id" | "edition">, site: Site): Version {
  if (edition) return { ...unpackChart(id, site.edition(edition).charts[id]!), id, edition, kept: edition };
  const chart = site.find(site.library.charts, id);
  const dataset = site.datasetOf(chart);
  const describe = (form: string, series: PublishedChart["series"]) => formOf(form).describe(series);
  return {
    ...publishedChart(chart, dataset, describe),
    id,
    edition: null,
    kept: editionOfChart(site.history, dataset),
  };
}

/** The address of the version's own page. */
export const pageOf = ({ id, edition }: Version): string => paths.at(edition, paths.chart(id));

/** Where just this version can be found later: in an edition where one keeps it, and otherwise at its own page. */
export const lastingPageOf = ({ id, kept }: Version): string => paths.at(kept, paths.chart(id));
