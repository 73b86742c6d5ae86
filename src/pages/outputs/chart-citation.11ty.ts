// How to cite a chart, for reference managers.

import { chartCitation, citationFile } from "../citations.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-citation", (id, site, { path }) =>
  citationFile(chartCitation(site.find(site.library.charts, id), site), path),
);
