// What there is one of: lists, the home page, and the files that hosts, feed readers and search engines ask for.

import { checks } from "../../../charts/checks.ts";
import { paths, type Route } from "../routes.ts";
import { routeOf } from "./named.ts";

/** Pages at an address of their own name. */
const lists = [
  ...(["topics", "findings", "recommendations", "charts", "programmes", "claims", "indicators", "sources"] as const),
  ...(["areas", "need", "compare", "provision", "not-known", "glossary", "coverage", "search"] as const),
  ...(["changes", "verification", "gallery"] as const),
];

export const siteRoutes = {
  ...(Object.fromEntries(lists.map((id) => [id, routeOf(id, paths.list(id))])) as Record<
    (typeof lists)[number],
    Route[]
  >),
  home: routeOf("home", paths.home()),
  "not-found": routeOf("not-found", paths.notFound()),
  "security-headers": [
    { id: "_headers", path: "/_headers" },
    { id: "nginx", path: "/deploy/nginx-headers.conf" },
    { id: "caddy", path: "/deploy/caddy-headers.txt" },
  ],
  "gallery-form": Object.keys(checks).map((id) => ({ id, path: paths.galleryForm(id) })),
  feed: routeOf("feed", paths.feed()),
  "verification-json": routeOf("verification-json", paths.verificationFile()),
  sitemap: routeOf("sitemap", paths.sitemap()),
  robots: routeOf("robots", paths.robots()),
};
