// What is measured of one area: an indicator's rows that differ in nothing but their period. Knows no page.

import { isKnown } from "../numbers/cell.ts";
import type { Label } from "../series/series.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";

/** One thing measured over time in one area. */
export type Measure = {
  indicator: Indicator;
  /** What tells it from the other measures of the indicator, in the order of the columns. */
  about: Label[];
  series: Label | null;
  /** The newest first. */
  rows: readonly Observation[];
  /** The newest row, with or without a value. */
  latest: Observation;
  /** The newest row with a value; null where there is none. */
  latestKnown: Observation | null;
};

/** The area's rows of an indicator, in the order of its file. */
export const rowsOf = (indicator: Indicator, { code }: Area): readonly Observation[] =>
  byArea(indicator).get(code) ?? [];

/** Hundreds of pages ask for the rows of their area; an indicator never changes. */
const sorted = new WeakMap<Indicator, ReadonlyMap<string, Observation[]>>();

function byArea(indicator: Indicator): ReadonlyMap<string, Observation[]> {
  const known = sorted.get(indicator);
  if (known) return known;
  const rows = new Map<string, Observation[]>();
  for (const row of indicator.observations) {
    const code = row.dimensions.get("area")?.id;
    if (code === undefined) continue;
    if (!rows.has(code)) rows.set(code, []);
    rows.get(code)!.push(row);
  }
  sorted.set(indicator, rows);
  return rows;
}

/** The indicators that have a row for the area, in the order of their topics and files. */
export function indicatorsOfArea({ indicators, topics }: Library, area: Area): Indicator[] {
  const place = new Map(topics.map(({ id }, index) => [id, index]));
  return indicators
    .filter((indicator) => rowsOf(indicator, area).length > 0)
    .sort((a, b) => place.get(a.topic.id)! - place.get(b.topic.id)!);
}

/** The measures of one indicator in one area, in the order in which they first occur. */
export function measuresOf(indicator: Indicator, area: Area): Measure[] {
  const groups = new Map<string, Observation[]>();
  for (const row of rowsOf(indicator, area)) {
    const key = measureKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => measureOf(indicator, rows));
}

function measureOf(indicator: Indicator, given: readonly Observation[]): Measure {
  const rows = [...given].sort((a, b) => (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0));
  const [latest] = rows as [Observation];
  const latestKnown = rows.find(({ cell }) => isKnown(cell)) ?? null;
  return { indicator, about: aboutOf(latest), series: latest.series, rows, latest, latestKnown };
}

/** The newest row of the measure's indicator and area, where it has no value and is newer than the newest value. */
export function newerGapOf({ indicator, latestKnown }: Measure, area: Area): Observation | null {
  const known = latestKnown?.period.to ?? "";
  const newest = rowsOf(indicator, area).reduce((a, b) => (b.period.to > a.period.to ? b : a));
  const valued = rowsOf(indicator, area).some((row) => isKnown(row.cell) && row.period.to === newest.period.to);
  return valued || newest.period.to <= known ? null : newest;
}

/** Of the measures of one indicator that differ in their series alone, the one with the newest value. */
export function newestSeries(measures: readonly Measure[]): Measure[] {
  const newest = new Map<string, Measure>();
  for (const measure of measures) {
    const key = measure.about.map(({ id }) => id).join("\u0000");
    const before = newest.get(key)?.latestKnown?.period.to ?? "";
    if (!newest.has(key) || (measure.latestKnown?.period.to ?? "") > before) newest.set(key, measure);
  }
  return [...newest.values()];
}

/** What a row is about besides its area and its period. */
export const aboutOf = ({ dimensions }: Observation): Label[] =>
  [...dimensions].filter(([column]) => column !== "area").map(([, label]) => label);

/** Rows of one indicator and area with the same key differ in their period alone. */
export function measureKey(row: Observation): string {
  const ids = [...row.dimensions].filter(([column]) => column !== "area").map(([, { id }]) => id);
  return [...ids, row.series?.id ?? ""].join("\u0000");
}

/** What a measure is in words besides its indicator's title; "" where the indicator measures one thing. "All" says nothing. */
export const measureWords = ({ about, series }: Pick<Measure, "about" | "series">): string =>
  [...about.filter(({ id }) => id !== "all"), ...(series ? [series] : [])].map(({ title }) => title).join("; ");
