// What is not known of every area as CSV, one row for each period.

import { gapsCsv } from "../../model/areas/download.ts";
import { gapsIn } from "../../model/areas/gaps.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("not-known-csv", (_, { library }) =>
  gapsCsv(library.indicators.flatMap((indicator) => gapsIn(library, indicator))),
);
