// How to cite a chart, for reference managers.

import { chartCitation, citationFile } from "../citations.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-citation", (_, site, route) =>
  citationFile(chartCitation(site.versionOf(route), site), route.path),
);
