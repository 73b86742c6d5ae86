// A page of each kind, for tests that look at pages one by one in a browser.

import type { Edition } from "../../src/model/history/edition.ts";
import type { Library } from "../../src/model/things.ts";
import { routesOf } from "../../src/pages/routing/all-routes.ts";

/** A page to look at: what kind it is, and its address without the leading slash. */
export type Sample = { name: string; address: string };

/**
 * The first page of each kind, and the first chart of each form: forms differ more than any two pages do. Embeds, which
 * stand in other people's pages, are not among them.
 */
export function samplePages(library: Library, editions: readonly Edition[]): Sample[] {
  const { redirect: _old, chart: _charts, embed: _embeds, ...kinds } = routesOf(library, editions);
  const firsts = Object.entries(kinds).flatMap(([kind, [route]]) =>
    route ? [{ name: kind, address: route.path.slice(1) }] : [],
  );
  const pages = firsts.filter(({ address }) => address === "" || /\/$|\.html$/.test(address));
  const forms = new Map([...library.charts].reverse().map(({ form, id }) => [form, id]));
  return [...pages, ...[...forms].map(([form, id]) => ({ name: `${form} chart`, address: `charts/${id}/` }))];
}
