// Every address of the site. The only file that spells one out; knows the Library's things, and no page's looks.

import { referenceFormats, type ReferenceFormat } from "../lib/reference-formats.ts";
import { areaId } from "../model/areas/area-id.ts";
import { areasWithPage, otherIdsOf } from "../model/areas/pages-of-areas.ts";
import type { Area, Library } from "../model/things.ts";

/** A page or file to be written: its path from the site's root, and the id of the thing that it shows. */
export type Route = { path: string; id: string };

/** The files of a chart, by the end of their names. */
export type ChartFormat = "csv" | "json" | "metadata.json" | "svg" | "png" | "xlsx" | "zip" | ReferenceFormat;

/** The address of each kind of thing, by id. */
export const paths = {
  home: () => "/",
  topic: (id: string) => `/topics/${id}/`,
  finding: (id: string) => `/findings/${id}/`,
  findingFile: (id: string, extension: ReferenceFormat) => `/findings/${id}.${extension}`,
  number: (finding: string, name: string) => `/findings/${finding}/#n-${name}`,
  recommendation: (id: string) => `/recommendations/${id}/`,
  programme: (id: string) => `/programmes/${id}/`,
  claim: (id: string) => `/claims/${id}/`,
  journey: (id: string) => `/for/${id}/`,
  chart: (id: string) => `/charts/${id}/`,
  chartFile: (id: string, extension: ChartFormat) => `/charts/${id}.${extension}`,
  chartCard: (id: string) => `/charts/${id}.card.png`,
  findingCard: (id: string) => `/findings/${id}.card.png`,
  embed: (id: string) => `/embed/${id}/`,
  oembed: (id: string) => `/oembed/${id}.json`,
  indicator: (id: string) => `/indicators/${id}/`,
  indicatorFile: (id: string) => `/indicators/${id}.csv`,
  row: (indicator: string, key: string) => `/indicators/${indicator}/#r-${key}`,
  area: (area: Area) => `/areas/${areaId(area)}/`,
  areaFile: (area: Area) => `/areas/${areaId(area)}.csv`,
  areaProvisionFile: (area: Area) => `/areas/${areaId(area)}-provision.csv`,
  notKnownFile: () => "/not-known.csv",
  source: (id: string) => `/sources/${id}/`,
  page: (id: string) => `/${id}/`,
  list: (kind: string) => `/${kind}/`,
  edition: (date: string) => `/changes/#edition-${date}`,
  feed: () => "/feed.xml",
  verificationFile: () => "/verification.json",
  search: () => "/search/",
  asset: (name: string) => `/assets/${name}`,
} as const;

/** The address of each kind of thing that records point at as kind:id. */
export const statementPaths: Readonly<Record<string, (id: string) => string>> = {
  finding: paths.finding,
  recommendation: paths.recommendation,
  indicator: paths.indicator,
  chart: paths.chart,
  programme: paths.programme,
  source: paths.source,
  claim: paths.claim,
  page: paths.page,
};

type Named = { id: string; was?: string[] };

const routesTo = (things: readonly Named[], path: (id: string) => string): Route[] =>
  things.map(({ id }) => ({ id, path: path(id) }));

/** Pages of which there is one, at an address of their own name. */
const single = [
  ...(["topics", "findings", "recommendations", "charts", "programmes", "claims", "indicators", "sources"] as const),
  ...(["areas", "not-known", "glossary", "coverage", "search", "changes", "verification"] as const),
];

const singleRoutes = Object.fromEntries(single.map((id) => [id, [{ id, path: `/${id}/` }]])) as Record<
  (typeof single)[number],
  Route[]
>;

/** Every address by kind of page. Each kind has one template of the same name. */
export function routesOf(library: Library) {
  const { charts, indicators } = library;
  const areas = areasWithPage(library);
  return {
    ...singleRoutes,
    home: [{ id: "home", path: "/" }],
    topic: routesTo(library.topics, paths.topic),
    finding: routesTo(library.findings, paths.finding),
    recommendation: routesTo(library.recommendations, paths.recommendation),
    chart: routesTo(charts, paths.chart),
    "chart-csv": routesTo(charts, (id) => paths.chartFile(id, "csv")),
    "chart-json": routesTo(charts, (id) => paths.chartFile(id, "json")),
    "chart-metadata": routesTo(charts, (id) => paths.chartFile(id, "metadata.json")),
    "chart-svg": routesTo(charts, (id) => paths.chartFile(id, "svg")),
    "chart-citation": referenceFormats.flatMap((format) => routesTo(charts, (id) => paths.chartFile(id, format))),
    "finding-citation": referenceFormats.flatMap((format) =>
      routesTo(library.findings, (id) => paths.findingFile(id, format)),
    ),
    "chart-png": routesTo(charts, (id) => paths.chartFile(id, "png")),
    "chart-xlsx": routesTo(charts, (id) => paths.chartFile(id, "xlsx")),
    "chart-zip": routesTo(charts, (id) => paths.chartFile(id, "zip")),
    "chart-card": routesTo(charts, paths.chartCard),
    "finding-card": routesTo(library.findings, paths.findingCard),
    embed: routesTo(charts, paths.embed),
    oembed: routesTo(charts, paths.oembed),
    programme: routesTo(library.programmes, paths.programme),
    claim: routesTo(library.claims, paths.claim),
    journey: routesTo(library.journeys, paths.journey),
    indicator: routesTo(indicators, paths.indicator),
    "indicator-csv": routesTo(indicators, paths.indicatorFile),
    area: areas.map((area) => ({ id: area.code, path: paths.area(area) })),
    "area-csv": areas.map((area) => ({ id: area.code, path: paths.areaFile(area) })),
    "area-provision-csv": areas.map((area) => ({ id: area.code, path: paths.areaProvisionFile(area) })),
    "not-known-csv": [{ id: "not-known-csv", path: paths.notKnownFile() }],
    source: routesTo(library.sources, paths.source),
    page: routesTo(library.pages, paths.page),
    "not-found": [{ id: "not-found", path: "/404.html" }],
    redirect: redirectsOf(library),
    "security-headers": [
      { id: "_headers", path: "/_headers" },
      { id: "nginx", path: "/deploy/nginx-headers.conf" },
      { id: "caddy", path: "/deploy/caddy-headers.txt" },
    ],
    feed: [{ id: "feed", path: paths.feed() }],
    "verification-json": [{ id: "verification-json", path: paths.verificationFile() }],
    sitemap: [{ id: "sitemap", path: "/sitemap.xml" }],
    robots: [{ id: "robots", path: "/robots.txt" }],
  } satisfies Record<string, Route[]>;
}

/** Files that are no text: no template makes them, they are made when the texts are there. */
export const binaryKinds = [
  "chart-png",
  "chart-xlsx",
  "chart-zip",
  "chart-card",
  "finding-card",
] as const satisfies RouteKind[];

export type RouteKind = keyof ReturnType<typeof routesOf>;

/** Old addresses: the path is the old one, the id is the path that it leads to. */
function redirectsOf(library: Library): Route[] {
  const old = (things: readonly Named[], path: (id: string) => string) =>
    things.flatMap(({ id, was = [] }) => was.map((before) => ({ path: path(before), id: path(id) })));
  return [
    ...old(library.findings, paths.finding),
    ...old(library.recommendations, paths.recommendation),
    ...old(library.charts, paths.chart),
    ...old(library.indicators, paths.indicator),
    ...old(library.sources, paths.source),
    ...old(library.claims, paths.claim),
    ...old(library.programmes, paths.programme),
    ...old(library.journeys, paths.journey),
    ...old(library.pages, paths.page),
    ...areasWithPage(library).flatMap((area) =>
      otherIdsOf(library, area).map((id) => ({ path: `/areas/${id}/`, id: paths.area(area) })),
    ),
  ];
}

/** The file under the output folder in which a path is written: "/findings/x/" -> "findings/x/index.html". */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
