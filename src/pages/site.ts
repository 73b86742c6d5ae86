// What every page may ask: the Library, the links between its things, and the addresses of this build. Knows no page.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { formOf } from "../../charts/forms.ts";
import type { Frame } from "../../charts/frame.ts";
import { datasetOfChart, type Dataset } from "../model/dataset/dataset.ts";
import type { Changes } from "../model/history/changes.ts";
import type { Digest, Edition } from "../model/history/edition.ts";
import { changesSince, type History } from "../model/history/history.ts";
import type { Series } from "../model/series/series.ts";
import type { Chart, Library } from "../model/things.ts";
import type { Route } from "./routes.ts";
import { routesOf, type RouteKind } from "./routing/all-routes.ts";
import { versionAt, type Version } from "./version.ts";

/** Names of the built files that pages link to, hashes included. */
export type Assets = Record<"style" | "embed" | "script" | "search" | "chart" | "compare" | "font", string>;

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
  private readonly versions = new Map<string, Version>();
  private readonly drawings = new Map<string, string>();
  private readonly changes = new Map<string, Changes>();

  constructor(
    readonly library: Library,
    readonly assets: Assets,
    readonly settings: Settings,
    /** What the site said before. */
    readonly history: History,
    /** SHA-256 of a text in hexadecimal. */
    readonly digest: Digest,
    /** The code of each chart form's examples, by the id of the form. */
    readonly exampleCode: ReadonlyMap<string, string>,
  ) {
    this.routes = routesOf(library, history.editions);
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

  /** The version of a chart at a route, made once. */
  versionOf({ id, edition }: Pick<Route, "id" | "edition">): Version {
    const key = `${edition ?? ""} ${id}`;
    const version = this.versions.get(key) ?? versionAt({ id, edition }, this);
    this.versions.set(key, version);
    return version;
  }

  /** The drawing of a Series, made once however many pages and editions show it. */
  draw(form: string, series: Series, frame: Frame): string {
    const key = JSON.stringify([form, frame.id, series]);
    const drawing = this.drawings.get(key) ?? formOf(form).draw(series, frame);
    this.drawings.set(key, drawing);
    return drawing;
  }

  /** The edition of a date, which must be there. */
  edition(date: string): Edition {
    const edition = this.history.editions.find((each) => each.edition === date);
    if (!edition) throw new Error(`no edition of ${date}`);
    return edition;
  }

  /** What is otherwise today than in the edition of a date, compared once. */
  changesSince(date: string): Changes {
    const changes = this.changes.get(date) ?? changesSince(this.history, this.edition(date));
    this.changes.set(date, changes);
    return changes;
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
