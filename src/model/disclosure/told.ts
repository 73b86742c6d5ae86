// What readers are told at the places of a table, and which places add up. Knows no file and no row.

import type { Limits } from "../../stats/linear/whole-range.ts";

/**
 * A place without a figure: what a reader knows of it before adding or subtracting anything, and by how much the greatest
 * value that stays possible must exceed the least one. `open` is 0 where nobody meant to hide anything.
 */
export type Absent = Limits & { open: number };

export type Told = { figure: number } | Absent;

/** What readers are told, place by place. */
export type Shown<Place> = ReadonlyMap<Place, Told>;

/** The whole is its parts together; `slack` is by how much it may differ, where each figure was rounded for itself. */
export type Sum<Place> = { whole: Place; parts: readonly Place[]; slack: number };

export const isAbsent = (told: Told | undefined): told is Absent => told !== undefined && !("figure" in told);

/** All places of a sum, the whole first. */
export const placesOf = <Place>({ whole, parts }: Sum<Place>): Place[] => [whole, ...parts];
