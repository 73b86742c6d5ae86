// What is not known of an area, and why: rows that say that they have no value, and rows that only other areas have.

import { isKnown, type Flag } from "../numbers/cell.ts";
import type { Period } from "../numbers/period.ts";
import type { Area, Indicator, Library, Observation } from "../things.ts";
import { aboutOf, measureKey, measureWords } from "./measures.ts";

/** Why figures are absent: a row says so, or there is no row while `others` areas of the kind have one. */
export type GapReason = { kind: "stated"; status: Flag; note: string } | { kind: "no-row"; others: number };

/** Periods of one measure without a figure for one reason, the newest first. */
export type Gap = { area: Area; indicator: Indicator; measure: string; periods: Period[]; reason: GapReason };

/** What is not known of one area: reasons that are told before silence, and the longest gaps first. */
export const gapsOf = (library: Library, area: Area): Gap[] =>
  library.indicators
    .flatMap((indicator) => gapsIn(library, indicator).filter((gap) => gap.area === area))
    .sort((a, b) => Number(isSilent(a)) - Number(isSilent(b)) || b.periods.length - a.periods.length);

const isSilent = ({ reason }: Gap): boolean => reason.kind === "no-row";

const found = new WeakMap<Indicator, Gap[]>();

/** What an indicator does not say of areas, area by area. The Library is frozen, so each indicator is asked once. */
export function gapsIn(library: Library, indicator: Indicator): Gap[] {
  const before = found.get(indicator);
  if (before) return before;
  const gaps = library.geography.kinds.flatMap((kind) => {
    const areas = [...library.areas.values()].filter((area) => area.kind === kind.id);
    const rows = rowsByArea(indicator, areas);
    const absent = kind.listed === "all" ? absentRows(indicator, rows) : new Map<Area, Gap[]>();
    return areas.flatMap((area) => [...statedGaps(indicator, area, rows.get(area)!), ...(absent.get(area) ?? [])]);
  });
  found.set(indicator, gaps);
  return gaps;
}

function rowsByArea(indicator: Indicator, areas: readonly Area[]): Map<Area, Observation[]> {
  const rows = new Map(areas.map((area) => [area.code, [] as Observation[]]));
  for (const row of indicator.observations) rows.get(row.dimensions.get("area")?.id ?? "")?.push(row);
  return new Map(areas.map((area) => [area, rows.get(area.code)!]));
}

/** Rows without a value, those of one measure and one reason together. */
function statedGaps(indicator: Indicator, area: Area, rows: readonly Observation[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const row of rows) {
    if (isKnown(row.cell)) continue;
    const { reason: status } = row.cell;
    const key = [measureKey(row), status.id, row.note].join("\u0000");
    const gap = gaps.get(key);
    const measure = measureWords({ about: aboutOf(row), series: row.series });
    if (gap) gap.periods.push(row.period);
    else
      gaps.set(key, {
        area,
        indicator,
        measure,
        periods: [row.period],
        reason: { kind: "stated", status, note: row.note },
      });
  }
  for (const { periods } of gaps.values()) periods.sort(newestFirst);
  return [...gaps.values()];
}

/** A place in a table: one measure in one period, and the areas that have a row there. */
type Slot = { key: string; measure: string; period: Period; areas: Set<Area> };

/** Measures and periods that at least two areas of a kind have a row for, and an area has not. */
function absentRows(indicator: Indicator, rows: ReadonlyMap<Area, readonly Observation[]>): Map<Area, Gap[]> {
  const slots = [...slotsOf(rows).values()].filter(({ areas }) => areas.size > 1);
  const gapsOfArea = (area: Area): Gap[] => {
    const gaps = new Map<string, Gap>();
    for (const { key, measure, period, areas } of slots) {
      if (areas.has(area)) continue;
      const id = `${key} ${areas.size}`;
      const gap = gaps.get(id);
      if (gap) gap.periods.push(period);
      else
        gaps.set(id, { area, indicator, measure, periods: [period], reason: { kind: "no-row", others: areas.size } });
    }
    for (const { periods } of gaps.values()) periods.sort(newestFirst);
    return [...gaps.values()];
  };
  return new Map([...rows.keys()].map((area) => [area, gapsOfArea(area)]));
}

function slotsOf(rows: ReadonlyMap<Area, readonly Observation[]>): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const [area, own] of rows) {
    for (const row of own) {
      const key = measureKey(row);
      const id = [key, row.period.from, row.period.to].join("\u0000");
      const measure = measureWords({ about: aboutOf(row), series: row.series });
      const slot = slots.get(id) ?? { key, measure, period: row.period, areas: new Set<Area>() };
      slots.set(id, slot);
      slot.areas.add(area);
    }
  }
  return slots;
}

const newestFirst = (a: Period, b: Period): number => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0);

/** Why, in the words of a table. */
export const reasonWords = (reason: GapReason): string =>
  reason.kind === "stated" ? [reason.status.title, reason.note].filter(Boolean).join(". ") : "Our table has no row";
