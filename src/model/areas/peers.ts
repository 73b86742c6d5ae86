// The places of one kind that have a figure of the same measure and period, fit to stand beside each other. Knows no page.

import { isKnown } from "../numbers/cell.ts";
import { shownValue } from "../numbers/shown.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { besideOf } from "./beside.ts";
import { intervalsOf, togetherOf, type RowInterval } from "./intervals.ts";
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

/** An area's figure, those of all places of its kind in their order, and those of the wider areas, the nearest first. */
export type Among = {
  own: number;
  peers: { value: number; text: string }[];
  wider: { name: string; value: number }[];
  /** The rate of the places of its kind together, those of them whose count and people are known. */
  together: { count: number; value: number } | null;
  interval: RowInterval | null;
};

/** Among fewer places there is no spread to see. */
const fewestPlaces = 5;

/** The newest figure among others; null where it may not stand among them, or where they are few. */
export function amongPeers(library: Library, area: Area, measure: Measure): Among | null {
  const { indicator, latestKnown: row } = measure;
  if (!row || !isKnown(row.cell) || !isFitToRank(measure, area)) return null;
  const rows = peersOf(library, area, indicator, row);
  if (rows.length < fewestPlaces) return null;
  const wider = besideOf(library, area, indicator, row)
    .filter((beside) => isFitToCompare(beside.row))
    .flatMap((beside) => valueOf(beside.row).map((value) => ({ name: beside.name, value })));
  const peers = rows.flatMap((each) => valueOf(each).map((value) => ({ value, text: shownValue(each, indicator) })));
  return {
    ...{ own: row.cell.value, peers: peers.sort((a, b) => a.value - b.value), wider },
    together: togetherOf(library, indicator, rows),
    interval: intervalsOf(library, indicator).get(row.key) ?? null,
  };
}

const valueOf = ({ cell }: Observation): number[] => (isKnown(cell) ? [cell.value] : []);
