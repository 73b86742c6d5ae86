// The address of every kind of page and file, by the id of what it shows. Knows no list of things, and no page's looks.

import { referenceFormats, type ReferenceFormat } from "../lib/reference-formats.ts";
import { areaId } from "../model/areas/area-id.ts";
import { groupId } from "../model/compare/pairs.ts";
import type { Area } from "../model/things.ts";

/**
 * A page or file to be written: its path from the site's root, the id of the thing that it shows, and the date of the
 * edition whose thing it is, where it is not today's.
 */
export type Route = { path: string; id: string; edition?: string };

/** The files that a chart has in every edition, by the end of their names. */
export const keptFormats = ["csv", "json", "svg", "png"] as const;
export type KeptFormat = (typeof keptFormats)[number];

/** The files of a chart. */
export const chartFormats = [...keptFormats, "metadata.json", "xlsx", "zip", ...referenceFormats] as const;
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
  notFound: () => "/404.html",
  sitemap: () => "/sitemap.xml",
  robots: () => "/robots.txt",
  redirectList: () => "/_redirects",
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

/** The file under the output folder in which a path is written: "/findings/x/" -> "findings/x/index.html". */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
