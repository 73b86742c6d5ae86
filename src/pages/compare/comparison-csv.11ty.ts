// The rows of a page of places side by side as CSV.

import { comparisonOf } from "../../model/compare/comparison.ts";
import { comparisonCsv } from "../../model/compare/download.ts";
import { groupsOf } from "../../model/compare/pairs.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("comparison-csv", (id, { library }) => {
  const { areas } = groupsOf(library).find((group) => group.id === id)!;
  return comparisonCsv(library, comparisonOf(library, areas));
});
