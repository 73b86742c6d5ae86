// What a chart's figures are, as JSON for programs: the internal record with the addresses of this build.

import { formOf } from "../../../charts/forms.ts";
import { editionOfChart } from "../../model/history/standing.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-metadata", (id, site) => {
  const chart = site.find(site.library.charts, id);
  const { kind: _kind, rows, hash, licences, columns, sources, statuses, ...about } = site.datasetOf(chart);
  const content = {
    url: site.absolute(paths.chart(id)),
    ...about,
    description: formOf(chart.form).describe(chart.series),
    rows: rows.length,
    version: { edition: editionOfChart(site.history, site.datasetOf(chart)), hash: `sha256:${hash}` },
    publisher: { name: site.library.site.name, url: site.absolute(paths.home()) },
    ...{ licences, sources, columns },
    statuses: statuses.map(({ shorthand, title, meaning }) => ({ code: shorthand, title, meaning })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
});
