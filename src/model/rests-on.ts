// What a rate says that it rests on must be a count of the same rows. Reports to the desk; knows no figure.

import type { IndicatorRecord } from "../data/records.ts";
import type { Desk } from "./references.ts";
import type { Indicator } from "./things.ts";

/** Reports each indicator that names as its count what is none, or what has other rows. */
export function reportWrongCounts(
  records: readonly IndicatorRecord[],
  indicators: ReadonlyMap<string, Indicator>,
  desk: Desk,
): void {
  for (const record of records) {
    const own = indicators.get(record.id);
    if (!own?.restsOn) continue;
    const at = { document: record, path: ["rests-on", "count"] };
    const counted = desk.find(indicators, own.restsOn.count, "indicators", at);
    const fits = counted?.kind === "count" && String(counted.key) === String(own.key);
    if (counted && !fits) desk.report(at, notItsCount(counted, own));
  }
}

const notItsCount = (counted: Indicator, { id, key }: Indicator) => ({
  code: "not-the-count",
  found: `${counted.id}, of kind ${counted.kind} with the key ${counted.key.join(", ")}`,
  expected: `an indicator of kind count with the key of ${id}: ${key.join(", ")}`,
  fix: "Name the indicator that counts what the rates rest on.",
});
