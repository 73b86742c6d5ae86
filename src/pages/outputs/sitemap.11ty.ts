// The sitemap: every page that has an address of its own, for search engines.

import { pagesOf } from "../template.ts";

export default pagesOf("sitemap", (_, site) => {
  // An embed is its chart's page again, for other people's pages.
  const { "not-found": _none, redirect: _old, embed: _again, ...living } = site.routes;
  const pages = Object.values(living)
    .flat()
    .filter(({ path }) => path.endsWith("/"));
  const urls = pages.map(({ path }) => `  <url><loc>${site.absolute(path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
});
