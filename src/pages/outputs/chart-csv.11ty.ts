// A chart's figures as CSV: exactly the rows that it shows.

import { rowsAsCsv } from "../../model/series/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-csv", (_, site, route) => {
  const { rows } = site.versionOf(route);
  // A chart without a row is refused when it is read.
  return rowsAsCsv(Object.keys(rows[0]!), rows);
});
