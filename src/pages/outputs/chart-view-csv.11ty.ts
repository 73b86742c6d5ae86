// The figures of a named view of a chart as CSV: exactly the rows that it shows.

import { downloadCsv } from "../../model/series/download.ts";
import { findView } from "../kinds/chart-view.11ty.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-view-csv", (id, site) => {
  const { chart, view } = findView(id, site);
  return downloadCsv(chart.indicator, view.observations, site.library.areas);
});
