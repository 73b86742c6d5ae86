// The two sites that the tests share, for promises that hold on each: of the evidence, and of hostile words under a prefix.

import { inject } from "vitest";
import type { BuiltSite } from "../global-setup.ts";

/** For `describe.each(bothSites)("%s", (_name, site) => ...)`. */
export const bothSites: [string, BuiltSite][] = [
  ["the site", inject("site")],
  ["a site of hostile words", inject("hostile")],
];
