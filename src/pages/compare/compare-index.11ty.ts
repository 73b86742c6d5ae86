// Every place and table that can be compared, for the compare page's script.

import type { ComparisonIndex } from "../../lib/comparison-file.ts";
import { comparablesOf } from "../../model/compare/comparable.ts";
import { fixedAfter, fixedBefore } from "../../model/series/download.ts";
import type { Library } from "../../model/things.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("compare-index", (_, { library }) => `${JSON.stringify(indexOf(library))}\n`);

function indexOf(library: Library): ComparisonIndex {
  const comparables = comparablesOf(library);
  const place = new Map(library.topics.map(({ id }, index) => [id, index]));
  const used = new Set(comparables.flatMap(({ areas }) => areas));
  const kinds = new Map(library.geography.kinds.map(({ id, many }) => [id, many]));
  return {
    areas: [...library.areas.values()]
      .filter((area) => used.has(area))
      .map(({ code, name, kind }) => ({ code: code.toLowerCase(), name, kind: kinds.get(kind)! })),
    indicators: comparables
      .sort((a, b) => place.get(a.indicator.topic.id)! - place.get(b.indicator.topic.id)!)
      .map(({ indicator: { id, title, topic }, areas }) => ({
        ...{ id, title, topic: topic.title },
        areas: areas.map(({ code }) => code.toLowerCase()),
      })),
    columns: { before: ["indicator_id", ...fixedBefore], after: fixedAfter },
  };
}
