// Turns a page of ours into a template of Eleventy's. Knows Eleventy's template shape; nothing of any page.

import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { fileOf, type Route } from "./routes.ts";
import type { RouteKind } from "./routing/all-routes.ts";
import { SiteContext, type Site } from "./site.ts";

type TemplateData = { site: Site; route: Route };

/** One template for all pages of a kind. `render` gives the whole page as an element, or a file's text. */
export function pagesOf(kind: RouteKind, render: (id: string, site: Site, route: Route) => VNode | string) {
  return {
    data: {
      pagination: { data: `site.routes.${kind}`, size: 1, alias: "route" },
      permalink: ({ route }: TemplateData) => fileOf(route.path),
      eleventyExcludeFromCollections: true,
    },
    render({ site, route }: TemplateData): string {
      const content = render(route.id, site, route);
      return typeof content === "string" ? content : documentText(content, site);
    },
  };
}

function documentText(page: VNode, site: Site): string {
  return `<!doctype html>\n${renderToString(h(SiteContext.Provider, { value: site }, page))}\n`;
}
