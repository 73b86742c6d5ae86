// What every page may ask: the Library, the links between its things, and the addresses of this build. Knows no page.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { History } from "../model/history/history.ts";
import type { Library } from "../model/things.ts";
import { routesOf, type Route, type RouteKind } from "./routes.ts";

/** Names of the built files that pages link to, hashes included. */
export type Assets = { style: string; script: string; search: string; font: string };

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

  constructor(
    readonly library: Library,
    readonly assets: Assets,
    readonly settings: Settings,
    /** What the site said before. */
    readonly history: History,
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
