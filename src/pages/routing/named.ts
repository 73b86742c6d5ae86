// A list of things with addresses becomes a list of routes. Knows no kind of thing.

import type { Edition } from "../../model/history/edition.ts";
import { paths, type Route } from "../routes.ts";

/** A thing with an address; `was` lists the ids that it had before. */
export type Named = { id: string; was?: string[] };

/** What of the editions has addresses. */
export type Editions = readonly Pick<Edition, "edition" | "charts">[];

export const routesTo = (things: readonly Named[], path: (id: string) => string): Route[] =>
  things.map(({ id }) => ({ id, path: path(id) }));

/** The routes of a single page or file, whose id is its name. */
export const routeOf = (id: string, path: string): Route[] => [{ id, path }];

/** The routes of the charts that editions keep. */
export const routesIn = (editions: Editions, path: (id: string) => string): Route[] =>
  editions.flatMap(({ edition, charts }) =>
    Object.keys(charts).map((id) => ({ id, path: paths.at(edition, path(id)), edition })),
  );
