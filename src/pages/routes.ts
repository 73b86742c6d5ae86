// Every address of the site. The only file that spells one out; knows the Library's things, and no page's looks.

import { checks } from "../../charts/checks.ts";
import { referenceFormats, type ReferenceFormat } from "../lib/reference-formats.ts";
import { areaId } from "../model/areas/area-id.ts";
import { groupId, groupsOf } from "../model/compare/pairs.ts";
import { comparablesOf } from "../model/compare/comparable.ts";
import { areasWithPage, otherIdsOf } from "../model/areas/pages-of-areas.ts";
import type { Edition } from "../model/history/edition.ts";
import type { Area, Library } from "../model/things.ts";

/**
 * A page or file to be written: its path from the site's root, the id of the thing that it shows, and the date of the
 * edition whose thing it is, where it is not today's.
 */
export type Route = { path: string; id: string; edition?: string };

/** The files that a chart has in every edition, by the end of their names. */
export const keptFormats = ["csv", "json", "svg", "png"] as const;
export type KeptFormat = (typeof keptFormats)[number];

/** The files of a chart. */
const chartFormats = [...keptFormats, "metadata.json", "xlsx", "zip", ...referenceFormats] as const;
export type ChartFormat = (typeof chartFormats)[number];

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
  chartView: (chart: string, view: string) => `/charts/${chart}/views/${view}/`,
  chartViewFile: (chart: string, view: string) => `/charts/${chart}/views/${view}.csv`,
  embed: (id: string) => `/embed/${id}/`,
  oembed: (id: string) => `/oembed/${id}.json`,
  indicator: (id: string) => `/indicators/${id}/`,
  indicatorFile: (id: string) => `/indicators/${id}.csv`,
  row: (indicator: string, key: string) => `/indicators/${indicator}/#r-${key}`,
  area: (area: Area) => `/areas/${areaId(area)}/`,
  areaFile: (area: Area) => `/areas/${areaId(area)}.csv`,
  areaProvisionFile: (area: Area) => `/areas/${areaId(area)}-provision.csv`,
  comparison: (areas: readonly Area[]) => `/compare/${groupId(areas)}/`,
  comparisonFile: (areas: readonly Area[]) => `/compare/${groupId(areas)}.csv`,
  compareData: (name: string) => `/compare/data/${name}.json`,
  provisionFile: () => "/provision.csv",
  areaNamesFile: () => "/areas/names.json",
  notKnownFile: () => "/not-known.csv",
  source: (id: string) => `/sources/${id}/`,
  page: (id: string) => `/${id}/`,
  list: (kind: string) => `/${kind}/`,
  edition: (date: string) => `/changes/#edition-${date}`,
  /** The address of a thing as an edition has it; null stands for today. */
  at: (edition: string | null, path: string) => (edition === null ? path : `/v/${edition}${path}`),
  feed: () => "/feed.xml",
  verificationFile: () => "/verification.json",
  search: () => "/search/",
  galleryForm: (form: string) => `/gallery/${form}/`,
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

/** What of the editions has addresses. */
type Editions = readonly Pick<Edition, "edition" | "charts">[];

const routesIn = (editions: Editions, path: (id: string) => string): Route[] =>
  editions.flatMap(({ edition, charts }) =>
    Object.keys(charts).map((id) => ({ id, path: paths.at(edition, path(id)), edition })),
  );

/** Pages of which there is one, at an address of their own name. */
const single = [
  ...(["topics", "findings", "recommendations", "charts", "programmes", "claims", "indicators", "sources"] as const),
  ...(["areas", "need", "compare", "provision", "not-known", "glossary", "coverage", "search"] as const),
  ...(["changes", "verification", "gallery"] as const),
];

const singleRoutes = Object.fromEntries(single.map((id) => [id, [{ id, path: `/${id}/` }]])) as Record<
  (typeof single)[number],
  Route[]
>;

/** What charts and findings offer besides their pages; some of it of every edition too. */
function outputsOf({ charts, findings }: Library, editions: Editions) {
  const everyVersion = (path: (id: string) => string) => [...routesTo(charts, path), ...routesIn(editions, path)];
  const everyFile = (format: KeptFormat) => everyVersion((id) => paths.chartFile(id, format));
  return {
    "chart-csv": everyFile("csv"),
    "chart-json": everyFile("json"),
    "chart-metadata": routesTo(charts, (id) => paths.chartFile(id, "metadata.json")),
    "chart-svg": everyFile("svg"),
    "chart-citation": referenceFormats.flatMap((format) => routesTo(charts, (id) => paths.chartFile(id, format))),
    "finding-citation": referenceFormats.flatMap((format) => routesTo(findings, (id) => paths.findingFile(id, format))),
    "chart-png": everyFile("png"),
    "chart-xlsx": routesTo(charts, (id) => paths.chartFile(id, "xlsx")),
    "chart-zip": routesTo(charts, (id) => paths.chartFile(id, "zip")),
    "chart-card": routesTo(charts, paths.chartCard),
    "finding-card": routesTo(findings, paths.findingCard),
    ...viewsOf(charts),
    embed: everyVersion(paths.embed),
    oembed: routesTo(charts, paths.oembed),
  };
}

/** The named views of charts. The id names the chart and the view. */
function viewsOf(charts: Library["charts"]) {
  const routes = (path: (chart: string, view: string) => string): Route[] =>
    charts.flatMap(({ id, views }) => views.map((view) => ({ id: `${id}/${view.id}`, path: path(id, view.id) })));
  return { "chart-view": routes(paths.chartView), "chart-view-csv": routes(paths.chartViewFile) };
}

/** Every address by kind of page, those of the editions among them. Each kind has one template of the same name. */
export function routesOf(library: Library, editions: Editions = []) {
  const { charts, indicators } = library;
  return {
    ...singleRoutes,
    home: [{ id: "home", path: "/" }],
    topic: routesTo(library.topics, paths.topic),
    finding: routesTo(library.findings, paths.finding),
    recommendation: routesTo(library.recommendations, paths.recommendation),
    chart: routesTo(charts, paths.chart),
    ...outputsOf(library, editions),
    edition: editions.map(({ edition }) => ({ id: edition, path: paths.at(edition, "/"), edition })),
    "frozen-chart": routesIn(editions, paths.chart),
    programme: routesTo(library.programmes, paths.programme),
    claim: routesTo(library.claims, paths.claim),
    journey: routesTo(library.journeys, paths.journey),
    indicator: routesTo(indicators, paths.indicator),
    "indicator-csv": routesTo(indicators, paths.indicatorFile),
    ...placeRoutes(library),
    source: routesTo(library.sources, paths.source),
    page: routesTo(library.pages, paths.page),
    "not-found": [{ id: "not-found", path: "/404.html" }],
    // A page can lead to another by itself; that a file has moved only a host can say.
    redirect: redirectsOf(library).filter(({ path }) => path.endsWith("/")),
    "redirect-list": [{ id: "_redirects", path: "/_redirects" }],
    "security-headers": [
      { id: "_headers", path: "/_headers" },
      { id: "nginx", path: "/deploy/nginx-headers.conf" },
      { id: "caddy", path: "/deploy/caddy-headers.txt" },
    ],
    "gallery-form": Object.keys(checks).map((id) => ({ id, path: paths.galleryForm(id) })),
    feed: [{ id: "feed", path: paths.feed() }],
    "verification-json": [{ id: "verification-json", path: paths.verificationFile() }],
    sitemap: [{ id: "sitemap", path: "/sitemap.xml" }],
    robots: [{ id: "robots", path: "/robots.txt" }],
  } satisfies Record<string, Route[]>;
}

/** Pages and files about places: one by one, side by side, what runs in them and what is not known of them. */
function placeRoutes(library: Library) {
  const areas = areasWithPage(library);
  const groups = groupsOf(library);
  return {
    area: areas.map((area) => ({ id: area.code, path: paths.area(area) })),
    "area-csv": areas.map((area) => ({ id: area.code, path: paths.areaFile(area) })),
    "area-provision-csv": areas.map((area) => ({ id: area.code, path: paths.areaProvisionFile(area) })),
    comparison: groups.map((group) => ({ id: group.id, path: paths.comparison(group.areas) })),
    "comparison-csv": groups.map((group) => ({ id: group.id, path: paths.comparisonFile(group.areas) })),
    "compare-index": [{ id: "compare-index", path: paths.compareData("index") }],
    "compare-data": comparablesOf(library).map(({ indicator: { id } }) => ({ id, path: paths.compareData(id) })),
    "provision-csv": [{ id: "provision-csv", path: paths.provisionFile() }],
    "area-names": [{ id: "area-names", path: paths.areaNamesFile() }],
    "not-known-csv": [{ id: "not-known-csv", path: paths.notKnownFile() }],
  };
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

const findingFiles = [
  paths.findingCard,
  ...referenceFormats.map((format) => (id: string) => paths.findingFile(id, format)),
];
const chartFiles = [
  ...[paths.embed, paths.oembed, paths.chartCard],
  ...chartFormats.map((format) => (id: string) => paths.chartFile(id, format)),
];

/** Old addresses of what was renamed, all its files among them: the path is the old one, the id is where it leads. */
export function redirectsOf(library: Library): Route[] {
  const old = (things: readonly Named[], ...addresses: ((id: string) => string)[]) =>
    things.flatMap(({ id, was = [] }) =>
      was.flatMap((before) => addresses.map((path) => ({ path: path(before), id: path(id) }))),
    );
  return [
    ...old(library.findings, paths.finding, ...findingFiles),
    ...old(library.recommendations, paths.recommendation),
    ...old(library.charts, paths.chart, ...chartFiles),
    ...library.charts.flatMap((chart) =>
      chart.views.flatMap(({ id: view }) =>
        old([chart], ...[paths.chartView, paths.chartViewFile].map((path) => (id: string) => path(id, view))),
      ),
    ),
    ...old(library.indicators, paths.indicator, paths.indicatorFile, paths.compareData),
    ...old(library.sources, paths.source),
    ...old(library.claims, paths.claim),
    ...old(library.programmes, paths.programme),
    ...old(library.journeys, paths.journey),
    ...old(library.pages, paths.page),
    ...areasWithPage(library).flatMap((area) =>
      otherIdsOf(library, area).flatMap((id) => [
        { path: `/areas/${id}/`, id: paths.area(area) },
        { path: `/areas/${id}.csv`, id: paths.areaFile(area) },
        { path: `/areas/${id}-provision.csv`, id: paths.areaProvisionFile(area) },
      ]),
    ),
  ];
}

/** The file under the output folder in which a path is written: "/findings/x/" -> "findings/x/index.html". */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
