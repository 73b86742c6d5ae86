// The old addresses of what was renamed, all its files among them, and where each leads now.

import { referenceFormats } from "../../lib/reference-formats.ts";
import { areasWithPage, otherIdsOf } from "../../model/areas/pages-of-areas.ts";
import type { Library } from "../../model/things.ts";
import { chartFormats, paths, type Route } from "../routes.ts";
import type { Named } from "./named.ts";

type Address = (id: string) => string;

const findingFiles: readonly Address[] = [
  paths.findingCard,
  ...referenceFormats.map((format) => (id: string) => paths.findingFile(id, format)),
];
const chartFiles: readonly Address[] = [
  ...[paths.embed, paths.oembed, paths.chartCard],
  ...chartFormats.map((format) => (id: string) => paths.chartFile(id, format)),
];

/** Each old address as the path, and as the id the address that it leads to. */
export function redirectsOf(library: Library): Route[] {
  return [
    ...redirects(library.findings, paths.finding, ...findingFiles),
    ...redirects(library.recommendations, paths.recommendation),
    ...redirects(library.charts, paths.chart, ...chartFiles),
    ...viewRedirects(library),
    ...redirects(library.indicators, paths.indicator, paths.indicatorFile, paths.compareData),
    ...redirects(library.sources, paths.source),
    ...redirects(library.claims, paths.claim),
    ...redirects(library.programmes, paths.programme),
    ...redirects(library.journeys, paths.journey),
    ...redirects(library.pages, paths.page),
    ...areaRedirects(library),
  ];
}

const redirects = (things: readonly Named[], ...addresses: readonly Address[]): Route[] =>
  things.flatMap(({ id, was = [] }) =>
    was.flatMap((before) => addresses.map((path) => ({ path: path(before), id: path(id) }))),
  );

function viewRedirects({ charts }: Library): Route[] {
  return charts.flatMap((chart) =>
    chart.views.flatMap(({ id: view }) =>
      redirects(
        [chart],
        (id) => paths.chartView(id, view),
        (id) => paths.chartViewFile(id, view),
      ),
    ),
  );
}

/** Other codes of an area: the one that it had before, and the ones of the same place under another name. */
function areaRedirects(library: Library): Route[] {
  return areasWithPage(library).flatMap((area) =>
    otherIdsOf(library, area).flatMap((id) => [
      { path: `/areas/${id}/`, id: paths.area(area) },
      { path: `/areas/${id}.csv`, id: paths.areaFile(area) },
      { path: `/areas/${id}-provision.csv`, id: paths.areaProvisionFile(area) },
    ]),
  );
}
