// The environment's settings, read once. Knows their names and defaults, and nothing that uses them.

/** How and where to build. */
export type BuildSettings = {
  /** Folder of the evidence. */
  data: string;
  /** Folder of the built site. */
  out: string;
  /** Absolute address of the site, without a slash at the end. */
  siteUrl: string;
  /** "" or "/some/folder", put before every path. */
  prefix: string;
};

/**
 * Reads DATA, OUT, SITE_URL and PATH_PREFIX.
 * @throws Error in plain words when SITE_URL is no web address
 */
export function settingsOf(environment: NodeJS.ProcessEnv): BuildSettings {
  const { DATA = "data", OUT = "_site", SITE_URL = "http://localhost:8080", PATH_PREFIX = "" } = environment;
  if (!/^https?:\/\/[^\s/]+/.test(SITE_URL)) {
    throw new Error(`SITE_URL is "${SITE_URL}"; it must be a web address such as https://example.org`);
  }
  const inner = PATH_PREFIX.replace(/^\/+|\/+$/g, "");
  return { data: DATA, out: OUT, siteUrl: SITE_URL.replace(/\/+$/, ""), prefix: inner ? `/${inner}` : "" };
}
