// A chart record -> its Series with all that forms may ask besides the values: places on a map, limits of chance.
// Reports to the desk; knows no chart form.

import type { Document } from "../../data/records.ts";
import type { Geography } from "../areas/area.ts";
import type { Desk } from "../references.ts";
import type { Indicator, Observation } from "../things.ts";
import { footingsOf, funnelOf } from "./funnel-of.ts";
import type { Series } from "./series.ts";
import { seriesOf } from "./series-of.ts";
import { tilesOf } from "./tiles-of.ts";

type Around = { indicators: ReadonlyMap<string, Indicator>; geography: Geography; desk: Desk };

/** The Series of a chart of these rows; null, and a problem at the desk, where its funnel cannot be made. */
export function chartSeries(
  record: Document<"chart">,
  title: string,
  indicator: Indicator,
  observations: readonly Observation[],
  around: Around,
): Series | null {
  const { fields } = record;
  const series = seriesOf(record.id, title, fields, indicator, observations);
  const tiles = fields.rows === "area" ? tilesOf(series.rows, around.geography) : [];
  return fields.funnel ? withFunnel(record, { ...series, tiles }, indicator, around) : { ...series, tiles };
}

function withFunnel(record: Document<"chart">, series: Series, indicator: Indicator, around: Around): Series | null {
  const { count: id, ...spec } = record.fields.funnel!;
  const { desk } = around;
  const at = { document: record, path: ["funnel", "count"] };
  const counted = desk.find(around.indicators, id, "indicators", at);
  if (!counted) return null;
  if (counted.kind !== "count" || String(counted.key) !== String(indicator.key)) {
    desk.report(at, notItsCount(counted, indicator));
    return null;
  }
  const counts = new Map(counted.observations.map((row) => [row.key, row]));
  const footings = footingsOf(series.points, counts, spec.per);
  if (footings.length > 0) return { ...series, ...funnelOf(series.points, footings, spec) };
  desk.report(at, noBase(counted, indicator, spec.per));
  return null;
}

const notItsCount = (counted: Indicator, { id, key }: Indicator) => ({
  code: "not-the-count",
  found: `${counted.id}, of kind ${counted.kind} with the key ${counted.key.join(", ")}`,
  expected: `an indicator of kind count with the key of ${id}: ${key.join(", ")}`,
  fix: "Name the indicator that counts what the rates rest on.",
});

const noBase = ({ id }: Indicator, { id: rates }: Indicator, per: number) => ({
  code: "no-base",
  found: `no rate of ${rates} whose number of people follows from ${id} and per ${per}`,
  expected: "counts above nought, and for each one whole number of people that gives the rate as printed",
  fix: 'Mend "per" or "count", or choose another form.',
});
