// The sitemap: every page that has an address of its own and says something of the world, for search engines.

import { newerEdition } from "../since.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("sitemap", (_, site) => {
  // An embed, a view and what an edition keeps are their chart's page again; the gallery's figures are made up.
  const {
    "not-found": _none,
    redirect: _old,
    embed: _again,
    "chart-view": _part,
    gallery: _made,
    "gallery-form": _up,
    "frozen-chart": _kept,
    ...living
  } = site.routes;
  const pages = Object.values(living)
    .flat()
    .filter(({ path, edition }) => path.endsWith("/") && (!edition || newerEdition(edition, site) === null));
  const urls = pages.map(({ path }) => `  <url><loc>${site.absolute(path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
});
