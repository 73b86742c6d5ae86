// What robots may read: everything.

import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf(
  "robots",
  (_, site) => `User-agent: *\nAllow: /\n\nSitemap: ${site.absolute(paths.sitemap())}\n`,
);
