// The one definition of the headers every response carries, and the same rules written down for three kinds of host.
// Knows nothing of evidence, of pages or of any server's machinery.

/** Header name -> value. */
export type Headers = Readonly<Record<string, string>>;

/** Pages under this address, and under the same of any edition, may be framed by other sites; nothing else may. */
const embedFolder = "/embed/";
const editionEmbeds = "v/[^/]+/embed/";
/** File names in here carry a hash of their content, so a copy never goes stale. */
const assetFolder = "/assets/";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** What browsers let a site switch off by name. A browser passes over the names it does not know. */
const featuresSwitchedOff = [
  "accelerometer",
  "attribution-reporting",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "compute-pressure",
  "cross-origin-isolated",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "join-ad-interest-group",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "private-state-token-issuance",
  "private-state-token-redemption",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "run-ad-auction",
  "screen-wake-lock",
  "serial",
  "shared-storage",
  "storage-access",
  "sync-xhr",
  "unload",
  "usb",
  "web-share",
  "window-management",
  "xr-spatial-tracking",
];

const everywhere: Headers = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": featuresSwitchedOff.map((feature) => `${feature}=()`).join(", "),
};

const policyName = "Content-Security-Policy";
const ownPolicy = `${contentPolicy}; frame-ancestors 'self'`;
const embedPolicy = `${contentPolicy}; frame-ancestors *`;

const cacheName = "Cache-Control";
const cacheHashed = "public, max-age=31536000, immutable";
const cacheOther = "no-cache";

const isEmbed = (path: string): boolean => path.startsWith(embedFolder) || new RegExp(`^/${editionEmbeds}`).test(path);

/** The headers of the response at `path`, an address inside the site that begins with "/" (no path prefix). */
export function headersFor(path: string): Headers {
  return {
    [policyName]: isEmbed(path) ? embedPolicy : ownPolicy,
    ...everywhere,
    [cacheName]: path.startsWith(assetFolder) ? cacheHashed : cacheOther,
  };
}

/**
 * The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read from the site's folder.
 * The lines that begin with "!" take the wider rule's header away first: some hosts would send both otherwise, and of
 * two policies a browser obeys the stricter. Hosts that do not know the line pass over it and let the last rule win.
 * @param prefix the path the site lives under, with both slashes: "/" or "/evidence/"
 */
export function headersFile(prefix = "/"): string {
  const at = (folder: string) => `${prefix}${folder.slice(1)}*`;
  return lines(
    at("/"),
    ...Object.entries(headersFor("/")).map(([name, value]) => `  ${name}: ${value}`),
    "",
    ...[at(embedFolder), `${prefix}v/:edition${embedFolder}*`].flatMap((folder) => [
      folder,
      `  ! ${policyName}`,
      `  ${policyName}: ${embedPolicy}`,
      "",
    ]),
    at(assetFolder),
    `  ! ${cacheName}`,
    `  ${cacheName}: ${cacheHashed}`,
  );
}

/** The rules for nginx: one file to include in a `server` block. `prefix` as in `headersFile`. */
export function nginxSnippet(prefix = "/"): string {
  const inside = (folder: string) => `if ($uri ~ "^${escapeRegExp(prefix + folder.slice(1))}")`;
  const insideEdition = `if ($uri ~ "^${escapeRegExp(prefix)}${editionEmbeds}")`;
  return lines(
    "# Include this file inside the server block. A location with an add_header of its own loses these:",
    "# include the file again in that location.",
    `set $site_policy "${ownPolicy}";`,
    `${inside(embedFolder)} { set $site_policy "${embedPolicy}"; }`,
    `${insideEdition} { set $site_policy "${embedPolicy}"; }`,
    `set $site_cache "${cacheOther}";`,
    `${inside(assetFolder)} { set $site_cache "${cacheHashed}"; }`,
    `add_header ${policyName} $site_policy always;`,
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    "# Not on errors: a missing file must not be remembered as missing for a year.",
    `add_header ${cacheName} $site_cache;`,
  );
}

/**
 * The rules for Caddy: one file to import in a site block. `prefix` as in `headersFile`. Its matchers never overlap, so
 * the order in which Caddy sorts directives cannot matter.
 */
export function caddySnippet(prefix = "/"): string {
  const at = (folder: string) => `${prefix}${folder.slice(1)}*`;
  const embeds = `path_regexp ^${escapeRegExp(prefix)}(${embedFolder.slice(1)}|${editionEmbeds})`;
  return lines(
    "# Import this file inside the site block.",
    `@embed ${embeds}`,
    `@own not ${embeds}`,
    `@hashed path ${at(assetFolder)}`,
    `@fresh not path ${at(assetFolder)}`,
    `header @embed ${policyName} "${embedPolicy}"`,
    `header @own ${policyName} "${ownPolicy}"`,
    `header @hashed ${cacheName} "${cacheHashed}"`,
    `header @fresh ${cacheName} "${cacheOther}"`,
    ...Object.entries(everywhere).map(([name, value]) => `header ${name} "${value}"`),
  );
}

function lines(...all: string[]): string {
  return all.join("\n") + "\n";
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|"]/g, "\\$&");
}
