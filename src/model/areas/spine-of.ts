// An area's newest rates as a Series for a spine: each within the spread of areas of its kind, beside the next wider area.
// Draws nothing.

import { quartiles } from "../../stats/index.ts";
import { isKnown } from "../numbers/cell.ts";
import type { Benchmark, Label, Point, Series } from "../series/series.ts";
import { sourceLineOf } from "../series/series-of.ts";
import type { Area, Library, Observation } from "../things.ts";
import { areaId } from "./area-id.ts";
import { areasAbove } from "./around.ts";
import { besideOf } from "./beside.ts";
import { indicatorsOfArea, measuresOf, measureWords, newestSeries, type Measure } from "./measures.ts";
import { isFitToRank, peersOf } from "./peers.ts";
import { isFitToCompare } from "./standing.ts";

/** A spread of fewer places is none. */
const fewestPlaces = 5;
/** More rows than this are no picture any longer; the tables have the rest. */
const mostRows = 12;

/** A row of the spine: what is measured, the area's own figure, all that it stands among, and the wider area's. */
export type SpineRow = { measure: Measure; row: Observation; peers: Observation[]; comparator: number };

/** The newest shares and rates that may stand among at least five areas of the kind and beside `above`, the newest first. */
export function spineRowsOf(library: Library, area: Area, above: Area): SpineRow[] {
  return indicatorsOfArea(library, area)
    .flatMap((indicator) => newestSeries(measuresOf(indicator, area)))
    .filter((measure) => isFitToRank(measure, area))
    .flatMap((measure) => {
      const row = measure.latestKnown!;
      const peers = peersOf(library, area, measure.indicator, row);
      const comparator = comparatorOf(library, area, above, { measure, row });
      return comparator !== null && peers.length >= fewestPlaces ? [{ measure, row, peers, comparator }] : [];
    })
    .sort((a, b) => (a.row.period.to < b.row.period.to ? 1 : a.row.period.to > b.row.period.to ? -1 : 0))
    .slice(0, mostRows);
}

function comparatorOf(library: Library, area: Area, above: Area, { measure, row }: Pick<SpineRow, "measure" | "row">) {
  const besides = besideOf(library, area, measure.indicator, row);
  const beside = besides.find((each) => each.area === above && isFitToCompare(each.row));
  return beside && isKnown(beside.row.cell) ? beside.row.cell.value : null;
}

/** Null where no figure of the area may stand among others. */
export function spineOf(library: Library, area: Area): Series | null {
  const [above] = areasAbove(area);
  const found = above ? spineRowsOf(library, area, above) : [];
  if (found.length === 0 || !above) return null;
  const labels = found.map(labelOf);
  return {
    id: `spine-${areaId(area)}`,
    title: `${area.name} among places of its kind`,
    subtitle: "Newest shares and rates that can be compared, each with its own period",
    ...{ axisTitle: "", unit: found[0]!.measure.indicator.unit, decimals: 1 },
    ...{ rowTitle: "Measure", byTitle: null, partTitle: null, rows: labels, bys: [], parts: [] },
    points: found.map(({ row }, i) => pointOf(row, labels[i]!)),
    ...{ breaks: [], tiles: [], funnel: null },
    benchmarks: {
      ...{ subject: area.name, comparator: above.name },
      rows: found.map((each, i) => benchmarkOf(each, labels[i]!)),
    },
    sourceLine: sourceLineOf([...new Set(found.map(({ row }) => row.source))]),
  };
}

function labelOf({ measure, row }: SpineRow): Label {
  const words = [measure.indicator.title, measureWords(measure), row.period.label].filter(Boolean);
  return { id: `${measure.indicator.id} ${row.key}`, title: words.join("; ") };
}

const pointOf = (row: Observation, label: Label): Point => ({
  ...{ key: row.key, row: label, by: null, part: null, period: row.period, series: null, cell: row.cell },
  lower: row.lower === null ? null : Number(row.lower),
  upper: row.upper === null ? null : Number(row.upper),
  ...{ base: null, note: row.note },
});

const benchmarkOf = ({ measure: { indicator }, peers, comparator }: SpineRow, { id }: Label): Benchmark => ({
  ...{ row: id, unit: indicator.unit, decimals: indicator.decimals, comparator },
  spread: quartiles(peers.flatMap(({ cell }) => (isKnown(cell) ? [cell.value] : []))),
});
