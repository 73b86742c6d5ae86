// Need beside provision: which charts show how places differ in need, and what sources name in each place. Knows no page.

import { isKnown } from "../numbers/cell.ts";
import type { Area, Chart, Indicator, Library, Observation, Programme } from "../things.ts";
import { measuresOf, newerGapOf, newestSeries, type Measure } from "./measures.ts";
import { rankOf, type RankRange } from "./rank.ts";

/** Forms that set many places beside each other without putting them in an order. */
const forms = ["tile-map", "funnel", "heat-table"];

/** The charts of places by measures of need, in the order of their forms. */
export const chartsOfNeed = ({ charts, areas }: Pick<Library, "charts" | "areas">): Chart[] =>
  charts
    .filter(({ form, indicator, series }) => {
      const ofAreas = series.rows.length > 0 && series.rows.every(({ id }) => areas.has(id));
      return forms.includes(form) && ofAreas && indicator.topic.answers === "need";
    })
    .sort((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form));

/** One place: the newest row of the rate, with or without a value, its rank if it may have one, and what runs there. */
export type NeedRow = { area: Area; row: Observation; rank: RankRange | null; programmes: Programme[] };

/** Every area of the kind that the rate is about, by name: no order of merit. */
export function needBesideProvision(library: Library, rate: Indicator): NeedRow[] {
  const newest = rate.observations.reduce((latest, { period }) => (period.to > latest ? period.to : latest), "");
  return rate.observations
    .filter(({ period }) => period.to === newest)
    .flatMap((row) => {
      const area = library.areas.get(row.dimensions.get("area")?.id ?? "");
      return area ? [{ area, row, rank: rankIn(library, area, rate, row), programmes: runningIn(library, area) }] : [];
    })
    .sort((a, b) => a.area.name.localeCompare(b.area.name, "en"));
}

function rankIn(library: Library, area: Area, rate: Indicator, row: Observation): RankRange | null {
  const measure = newestSeries(measuresOf(rate, area)).find(({ latest }: Measure) => latest === row);
  return measure && isKnown(row.cell) && !newerGapOf(measure, area) ? rankOf(library, area, measure) : null;
}

/** The programmes that a source says are available there, each once. Silence of all sources says nothing. */
function runningIn({ provision }: Library, area: Area): Programme[] {
  const rows = provision.filter((row) => row.area === area && row.state.id === "available");
  return [...new Set(rows.map(({ programme }) => programme))];
}
