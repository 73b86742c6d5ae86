// The places of one kind that have a figure of the same measure and period, fit to stand beside each other. Knows no page.

import type { Area, Indicator, Library, Observation } from "../things.ts";
import { measureKey, newerGapOf, type Measure } from "./measures.ts";
import { growsWithPeople, isFitToCompare } from "./standing.ts";

/** Whether the newest figure may stand among other places: a share or a rate, fit to compare, and no newer one is missing. */
export function isFitToRank(measure: Measure, area: Area): boolean {
  const { indicator, latestKnown } = measure;
  return (
    latestKnown !== null &&
    !growsWithPeople(indicator) &&
    isFitToCompare(latestKnown) &&
    newerGapOf(measure, area) === null
  );
}

/** The rows of all areas of the area's kind that may stand beside `row`, itself among them. */
export function peersOf({ areas }: Pick<Library, "areas">, area: Area, indicator: Indicator, row: Observation) {
  const key = measureKey(row);
  return indicator.observations.filter((other) => {
    const place = areas.get(other.dimensions.get("area")?.id ?? "");
    const same = other.period === row.period && measureKey(other) === key;
    return same && place?.kind === area.kind && isFitToCompare(other);
  });
}
