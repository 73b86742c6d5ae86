// The environment's settings, read once. Knows their names and defaults, and nothing that uses them.

/** How and where to build. */
export type BuildSettings = {
  /** Folder of the evidence. */
  data: string;
  /** Folder of the editions: beside the evidence where nothing else is said. */
  editions: string;
  /** Folder of the built site. */
  out: string;
  /** Folder where drawn pictures are kept between builds; it may be deleted at any time. */
  cache: string;
  /** Absolute address of the site, without a slash at the end. */
  siteUrl: string;
  /** "" or "/some/folder", put before every path. */
  prefix: string;
};

/**
 * Reads DATA, EDITIONS, OUT, CACHE, SITE_URL and PATH_PREFIX.
 * @throws Error in plain words when SITE_URL is no web address
 */
export function settingsOf(environment: NodeJS.ProcessEnv): BuildSettings {
  const { DATA = "data", OUT = "_site", CACHE = ".cache/pictures" } = environment;
  const { SITE_URL = "http://localhost:8080", PATH_PREFIX = "" } = environment;
  if (!/^https?:\/\/[^\s/]+/.test(SITE_URL)) {
    throw new Error(`SITE_URL is "${SITE_URL}"; it must be a web address such as https://example.org`);
  }
  const inner = PATH_PREFIX.replace(/^\/+|\/+$/g, "");
  const editions = editionsOf(environment, DATA);
  const address = { siteUrl: SITE_URL.replace(/\/+$/, ""), prefix: inner ? `/${inner}` : "" };
  return { data: DATA, editions, out: OUT, cache: CACHE, ...address };
}

/** The folder of the editions of a data folder. */
export function editionsOf(environment: NodeJS.ProcessEnv, data: string): string {
  return environment.EDITIONS ?? `${besideOf(data)}editions`;
}

/** The file that lists every address ever published of a data folder, in the project that the folder belongs to. */
export const addressFileOf = (data: string): string => `${besideOf(data)}tests/contract/published-urls.txt`;

const besideOf = (folder: string): string => folder.replace(/[^/\\]+[/\\]*$/, "");
