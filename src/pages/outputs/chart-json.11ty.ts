// A chart's words and figures as JSON, for programs. Values are text, as the source prints them: nothing is rounded.

import { pagesOf } from "../template.ts";
import { pageOf } from "../version.ts";

export default pagesOf("chart-json", (id, site, route) => {
  const version = site.versionOf(route);
  const { title, subtitle, sourceLine, breaks, unit, decimals } = version.series;
  const content = {
    id,
    url: site.absolute(pageOf(version)),
    ...{ title, subtitle, description: version.description, source: sourceLine },
    ...{ unit: unit.many, decimals, breaks, rows: version.rows },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
});
