// The one list of every address of the site, by kind of page. Each kind has one template of the same name.

import { referenceFormats } from "../../lib/reference-formats.ts";
import type { Library } from "../../model/things.ts";
import { paths, type Route } from "../routes.ts";
import { chartRoutes } from "./chart-routes.ts";
import { routeOf, routesTo, type Editions } from "./named.ts";
import { placeRoutes } from "./place-routes.ts";
import { redirectsOf } from "./redirects.ts";
import { siteRoutes } from "./site-routes.ts";

/** Every address by kind of page, those of the editions among them. */
export function routesOf(library: Library, editions: Editions = []) {
  const { findings, indicators } = library;
  return {
    ...siteRoutes,
    topic: routesTo(library.topics, paths.topic),
    finding: routesTo(findings, paths.finding),
    "finding-citation": referenceFormats.flatMap((format) => routesTo(findings, (id) => paths.findingFile(id, format))),
    "finding-card": routesTo(findings, paths.findingCard),
    recommendation: routesTo(library.recommendations, paths.recommendation),
    ...chartRoutes(library, editions),
    edition: editions.map(({ edition }) => ({ id: edition, path: paths.at(edition, "/"), edition })),
    programme: routesTo(library.programmes, paths.programme),
    claim: routesTo(library.claims, paths.claim),
    journey: routesTo(library.journeys, paths.journey),
    indicator: routesTo(indicators, paths.indicator),
    "indicator-csv": routesTo(indicators, paths.indicatorFile),
    ...placeRoutes(library),
    source: routesTo(library.sources, paths.source),
    page: routesTo(library.pages, paths.page),
    // A page can lead to another by itself; that a file has moved only a host can say.
    redirect: redirectsOf(library).filter(({ path }) => path.endsWith("/")),
    "redirect-list": routeOf("_redirects", paths.redirectList()),
  } satisfies Record<string, Route[]>;
}

export type RouteKind = keyof ReturnType<typeof routesOf>;

/** Files that are no text: no template makes them, they are made when the texts are there. */
export const binaryKinds = [
  "chart-png",
  "chart-xlsx",
  "chart-zip",
  "chart-card",
  "finding-card",
] as const satisfies RouteKind[];
