// What robots may read: everything.

import { pagesOf } from "../template.ts";

export default pagesOf("robots", (_, site) => `User-agent: *\nAllow: /\n\nSitemap: ${site.absolute("/sitemap.xml")}\n`);
