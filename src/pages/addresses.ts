// The addresses that the site has promised: which are worth keeping, how the list grows, and which of them are lost. Pure.

import type { Problem } from "../lib/problem.ts";
import type { Edition } from "../model/history/edition.ts";
import type { Library } from "../model/things.ts";
import { routesOf, type RouteKind } from "./routing/all-routes.ts";
import { redirectsOf } from "./routing/redirects.ts";

/** What only hosts and our own scripts read, and nobody links to. */
const unpromised: readonly RouteKind[] = [
  ...(["not-found", "security-headers", "redirect-list", "redirect"] as const),
  ...(["compare-index", "compare-data", "area-names"] as const),
];

/** Every address of a site that others may link to, script against or cite: those of its editions too. */
export function addressesOf(library: Library, editions: readonly Edition[]): string[] {
  const kinds = Object.entries(routesOf(library, editions)).filter(([kind]) => !unpromised.includes(kind as RouteKind));
  return kinds.flatMap(([, routes]) => routes.map(({ path }) => path));
}

/** The list of published addresses with those of today: sorted, each once, none ever taken out. */
export function grown(published: readonly string[], today: readonly string[]): string[] {
  return [...new Set([...published, ...today])].sort();
}

/** Published addresses that have neither a page or file nor a redirect to one. */
export function lostAddresses(published: readonly string[], library: Library, editions: readonly Edition[]): string[] {
  const there = new Set(addressesOf(library, editions));
  const redirected = redirectsOf(library).filter(({ id }) => there.has(id));
  const answered = new Set([...there, ...redirected.map(({ path }) => path)]);
  return published.filter((address) => !answered.has(address));
}

/** What to say of a lost address; its line is the one where the list has it. */
export function lostProblem(address: string, published: readonly string[], file: string): Problem {
  return {
    ...{ file, line: published.indexOf(address) + 1, column: 1, field: "", code: "lost-address" },
    found: `${address}, where there is no page, no file and no redirect any more`,
    expected: "an answer at every address that was ever published",
    fix: "If the thing was renamed or merged, list its old id under was: in the record that has its place. If it was taken out, put it back.",
  };
}

/** The list as its file holds it: an address on each line. */
export const addressLines = (addresses: readonly string[]): string =>
  addresses.map((address) => `${address}\n`).join("");

/** The addresses of such a file. */
export const addressesIn = (text: string): string[] => text.split("\n").filter(Boolean);
