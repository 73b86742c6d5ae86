// A chart record -> its Series with what its form needs besides the values: places on a map, limits of chance. Draws nothing.

import type { Fields } from "../../data/schemas.ts";
import type { Geography } from "../areas/area.ts";
import type { Indicator, Observation } from "../things.ts";
import { footingsOf, funnelOf } from "./funnel-of.ts";
import type { Series } from "./series.ts";
import { seriesOf } from "./series-of.ts";
import { tilesOf } from "./tiles-of.ts";

type Around = { indicators: ReadonlyMap<string, Indicator>; geography: Geography };

/** The Series of a chart of these rows. What its form needs and nothing says stays empty, and the form's check tells. */
export function chartSeries(
  id: string,
  title: string,
  fields: Fields<"chart">,
  indicator: Indicator,
  observations: readonly Observation[],
  { indicators, geography }: Around,
): Series {
  const series = seriesOf(id, title, fields, indicator, observations);
  const tiles = fields.rows === "area" ? tilesOf(series.rows, geography) : [];
  const counted = indicator.restsOn && indicators.get(indicator.restsOn.count);
  if (fields.form !== "funnel" || !counted) return { ...series, tiles };
  const footings = footingsOf(series.points, counted, indicator.restsOn!.per);
  return { ...series, tiles, ...funnelOf(series.points, footings, indicator.restsOn!) };
}
