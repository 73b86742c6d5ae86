// A chart's words and figures as JSON, for programs. Values are text, as the source prints them: nothing is rounded.

import { formOf } from "../../../charts/forms.ts";
import { downloadRows } from "../../model/series/download.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-json", (id, site) => {
  const { indicator, observations, series, form } = site.find(site.library.charts, id);
  const { title, subtitle, sourceLine, breaks } = series;
  const content = {
    id,
    url: site.absolute(paths.chart(id)),
    ...{ title, subtitle, description: formOf(form).describe(series), source: sourceLine },
    ...{ unit: indicator.unit.many, decimals: indicator.decimals, breaks },
    rows: downloadRows(indicator, observations, site.library.areas),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
});
