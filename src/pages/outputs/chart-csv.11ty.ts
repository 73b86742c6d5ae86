// A chart's figures as CSV: exactly the rows that it shows.

import { downloadCsv } from "../../model/series/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-csv", (id, { library, find }) => {
  const { indicator, observations } = find(library.charts, id);
  return downloadCsv(indicator, observations, library.areas);
});
