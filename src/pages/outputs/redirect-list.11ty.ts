// Where what was renamed stands now, as a `_redirects` file, which Netlify, Cloudflare Pages and others read.

import { redirectsOf } from "../routing/redirects.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("redirect-list", (_, site) => {
  const lines = redirectsOf(site.library).map(({ path, id }) => `${site.url(path)} ${site.url(id)} 301`);
  return `${["# Where what was renamed stands now", ...lines].join("\n")}\n`;
});
