// What the compare page shows, and its address: ?areas=e23000030~e23000039&indicators=marac-rate. Knows no document.

import type { ComparisonIndex } from "../../lib/comparison-file.ts";

/** Codes of places in small letters and ids of tables, each in the order to show. */
export type State = { areas: string[]; indicators: string[] };

/** More places than this do not fit beside each other. */
export const mostAreas = 6;
/** Tables that are chosen for readers who chose none. */
const mostByDefault = 4;

const separator = "~";

/** The state as the part of an address that begins with "?": every parameter, readable. "" where no place is chosen. */
export const queryOf = ({ areas, indicators }: State): string =>
  areas.length === 0 ? "" : `?areas=${areas.join(separator)}&indicators=${indicators.join(separator)}`;

/**
 * The state that an address asks for. What it asks for in vain is left out, with a sentence about it; where nothing is
 * left of a parameter, the default takes its place.
 */
export function stateOf(query: string, index: ComparisonIndex): { state: State; notes: string[] } {
  const asked = new URLSearchParams(query);
  const notes = [...asked.keys()]
    .filter((name) => name !== "areas" && name !== "indicators")
    .map((name) => `This page knows nothing called "${name}", so that part of the address was left out.`);
  const codes = index.areas.map(({ code }) => code);
  const areas = known("place", asked.get("areas"), codes, notes);
  if (areas.length > mostAreas) notes.push(`At most six places are shown: the first six of ${areas.length}.`);
  const shown = areas.slice(0, mostAreas);
  const ids = index.indicators.map(({ id }) => id);
  const indicators = known("table", asked.get("indicators"), ids, notes);
  return { state: { areas: shown, indicators: indicators.length ? indicators : defaultsOf(shown, index) }, notes };
}

/** The tables that most of the places have, the first of them. */
export function defaultsOf(areas: readonly string[], index: ComparisonIndex): string[] {
  const shared = sharedBy(areas, index);
  const most = Math.max(0, ...shared.map(({ count }) => count));
  return shared
    .filter(({ count }) => count === most)
    .slice(0, mostByDefault)
    .map(({ id }) => id);
}

/** The tables that at least two of the places have a row in, and how many of the places. */
export const sharedBy = (areas: readonly string[], { indicators }: ComparisonIndex): { id: string; count: number }[] =>
  indicators
    .map(({ id, areas: own }) => ({ id, count: areas.filter((code) => own.includes(code)).length }))
    .filter(({ count }) => count > 1);

function known(what: string, asked: string | null, all: readonly string[], notes: string[]): string[] {
  const given = (asked ?? "").toLowerCase().split(separator).filter(Boolean);
  const once = [...new Set(given)];
  for (const each of once.filter((each) => !all.includes(each))) {
    notes.push(`We have no ${what} "${each}" to compare, so it was left out.`);
  }
  return once.filter((each) => all.includes(each));
}
