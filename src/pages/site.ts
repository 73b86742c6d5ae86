// What every page may ask: the Library, the links between its things, and the addresses of this build. Knows no page.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { datasetOfChart, type Dataset } from "../model/dataset/dataset.ts";
import type { Digest } from "../model/history/edition.ts";
import type { History } from "../model/history/history.ts";
import type { Chart, Library } from "../model/things.ts";
import { routesOf, type Route, type RouteKind } from "./routes.ts";

/** Names of the built files that pages link to, hashes included. */
export type Assets = { style: string; embed: string; script: string; search: string; font: string };

/** How this build is to be published. */
export type Settings = {
  /** Absolute address of the site, without a slash at the end. */
  siteUrl: string;
  /** "" or "/some/folder", put before every path. */
  prefix: string;
  /** The state of the project that it is built from; null where nobody knows. */
  commit: string | null;
};

/** One build of the site. */
export class Site {
  readonly routes: Record<RouteKind, Route[]>;
  private readonly datasets = new Map<Chart, Dataset>();

  constructor(
    readonly library: Library,
    readonly assets: Assets,
    readonly settings: Settings,
    /** What the site said before. */
    readonly history: History,
    /** SHA-256 of a text in hexadecimal. */
    readonly digest: Digest,
  ) {
    this.routes = routesOf(library);
  }

  /** An address within the site, for links: the path with the prefix of this build. */
  url(path: string): string {
    return `${this.settings.prefix}${path}`;
  }

  /** The full address, for citations and metadata. */
  absolute(path: string): string {
    return `${this.settings.siteUrl}${this.settings.prefix}${path}`;
  }

  /** The dataset of what a chart shows, made once. */
  datasetOf(chart: Chart): Dataset {
    const dataset = this.datasets.get(chart) ?? datasetOfChart(chart, this.library.areas, this.digest);
    this.datasets.set(chart, dataset);
    return dataset;
  }

  /** The thing of a list with this id. */
  find<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
    const thing = things.find((each) => each.id === id);
    if (!thing) throw new Error(`no thing with the id ${id}`);
    return thing;
  }
}

export const SiteContext = createContext<Site | null>(null);

/** The site of the page that is being rendered. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite was called outside a page");
  return site;
}
