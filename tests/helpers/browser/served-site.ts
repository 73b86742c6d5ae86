// A built site and a browser for all tests of a file: there before the first, gone after the last.

import { afterAll, beforeAll } from "vitest";
import { openSite, type TestSite } from "../site.ts";

/** A site in front of a browser, whoever looks after it. */
export type ServedSite = Omit<TestSite, "close">;

/** Call it at the top of a file of tests. What it returns may be used within hooks and tests. */
export function servedSite(folder: string, prefix = "/"): ServedSite {
  let site: TestSite;
  beforeAll(async () => {
    site = await openSite(folder, prefix);
  });
  afterAll(() => site.close());
  return {
    get url() {
      return site.url;
    },
    get browser() {
      return site.browser;
    },
    open: (address, options) => site.open(address, options),
  };
}
