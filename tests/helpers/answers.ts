// Whether a built site still answers at an address: with a file, or with a redirect to one, as hosts read it.

import { filesUnder, textAt } from "./built-pages.ts";
import { fileOf } from "../../src/pages/routes.ts";

/** Those of the addresses at which the site in a folder has no file, no page that leads on and no line in `_redirects`. */
export async function unanswered(addresses: readonly string[], folder: string, prefix: string): Promise<string[]> {
  const files = new Set(await filesUnder(folder));
  const lines = (await textAt(folder, "_redirects")).split("\n").map((line) => line.split(" "));
  const redirects = new Map(lines.filter(([, , status]) => status === "301").map(([from, to]) => [from, to!]));
  const isThere = (path: string) => files.has(fileOf(path));
  return addresses.filter((address) => {
    const target = redirects.get(`${prefix}${address}`);
    if (target === undefined) return !isThere(address);
    const leads = isThere(target.slice(prefix.length));
    // A host that does not read the list still finds the page that leads on.
    return !leads || (address.endsWith("/") && !isThere(address));
  });
}
