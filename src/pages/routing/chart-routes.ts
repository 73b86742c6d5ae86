// Where charts stand, whole and in parts, today's and those of the editions, with everything that each offers.

import { referenceFormats } from "../../lib/reference-formats.ts";
import type { Library } from "../../model/things.ts";
import { paths, type KeptFormat, type Route } from "../routes.ts";
import { routesIn, routesTo, type Editions } from "./named.ts";

export function chartRoutes({ charts }: Pick<Library, "charts">, editions: Editions) {
  const everyVersion = (path: (id: string) => string) => [...routesTo(charts, path), ...routesIn(editions, path)];
  const everyFile = (format: KeptFormat) => everyVersion((id) => paths.chartFile(id, format));
  return {
    chart: routesTo(charts, paths.chart),
    "frozen-chart": routesIn(editions, paths.chart),
    "chart-csv": everyFile("csv"),
    "chart-json": everyFile("json"),
    "chart-metadata": routesTo(charts, (id) => paths.chartFile(id, "metadata.json")),
    "chart-svg": everyFile("svg"),
    "chart-citation": referenceFormats.flatMap((format) => routesTo(charts, (id) => paths.chartFile(id, format))),
    "chart-png": everyFile("png"),
    "chart-xlsx": routesTo(charts, (id) => paths.chartFile(id, "xlsx")),
    "chart-zip": routesTo(charts, (id) => paths.chartFile(id, "zip")),
    "chart-card": routesTo(charts, paths.chartCard),
    ...viewRoutes(charts),
    embed: everyVersion(paths.embed),
    oembed: routesTo(charts, paths.oembed),
  };
}

/** The named views of charts. The id names the chart and the view. */
function viewRoutes(charts: Library["charts"]) {
  const routes = (path: (chart: string, view: string) => string): Route[] =>
    charts.flatMap(({ id, views }) => views.map((view) => ({ id: `${id}/${view.id}`, path: path(id, view.id) })));
  return { "chart-view": routes(paths.chartView), "chart-view-csv": routes(paths.chartViewFile) };
}
