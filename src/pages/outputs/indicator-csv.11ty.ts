// An indicator's rows as CSV, all of them.

import { downloadCsv } from "../../model/series/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("indicator-csv", (id, { library, find }) => {
  const indicator = find(library.indicators, id);
  return downloadCsv(indicator, indicator.observations, library.areas);
});
