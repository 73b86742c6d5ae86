// Makes a record's named numbers from their specifications, in the order in which they rest on each other. Knows no sentence.

import type { NumberSpec, Where } from "../../data/schema-parts.ts";
import { nearest } from "../../lib/nearest.ts";
import { combinations, combine, type Combination } from "./combine.ts";
import { eachWeek } from "./each-week.ts";
import { fromRows, type Made } from "./from-rows.ts";
import { rankOf, type RankFrom } from "./rank.ts";
import { rounded } from "./rounded.ts";
import type { Quantity } from "./quantity.ts";
import { select, type Fault } from "./select.ts";
import type { Indicator, Observation } from "../things.ts";

/** Finds an indicator by id; says so itself, and gives null, when there is none. */
export type FindIndicator = (id: string) => Indicator | null;

/**
 * Makes one number. `made` holds the numbers made before it, by name. Null when something that it needs has already
 * been reported; a fault otherwise.
 */
export function derive(
  name: string,
  spec: NumberSpec,
  made: ReadonlyMap<string, Quantity>,
  find: FindIndicator,
  pending: ReadonlySet<string>,
): Made | null {
  const unknown = namesIn(spec).find((part) => !made.has(part));
  if (unknown !== undefined) return pending.has(unknown) ? null : { fault: unknownName(unknown, made) };
  const parts = namesIn(spec).map((part) => made.get(part)!);
  return wayOf(spec).make(name, parts, spec, find);
}

/** The names that a specification rests on. */
export const namesIn = (spec: NumberSpec): string[] => wayOf(spec).names(spec);

/** A specification as its schema has left it: which fields it has depends on the way that it asks for. */
type Fields = Readonly<Record<string, unknown>>;

/** A way to make a number: the names that it rests on, and the number from them and from rows. */
type Way = {
  names(fields: Fields): string[];
  make(name: string, parts: Quantity[], fields: Fields, find: FindIndicator): Made | null;
};

/** The ways by the word that a record writes; a specification without any of them chooses a cell. */
const ways: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(combinations.map((how) => [how, combining(how)])),
  ...Object.fromEntries(Object.keys(fromRows).map((how) => [how, choosing(how, (fields) => fields[how] as Where)])),
  rounded: {
    names: ({ rounded: part }) => [String(part)],
    make: (name, [part], { to }) => rounded(name, part!, String(to)),
  },
  "each-week": {
    names: (fields) => [String(fields["each-week"])],
    make: (name, [part]) => eachWeek(name, part!),
  },
  rank: {
    names: ({ rank }) => [String(rank)],
    make: (name, [part], { among, from }, find) =>
      fromChosen(among as Where, find, (indicator, rows) => rankOf(name, part!, indicator, rows, from as RankFrom)),
  },
};

const cell = choosing("cell", (fields) => fields as Where);

/** A choice of rows names its indicator; its other fields are columns, whatever they are called. */
function wayOf(fields: Fields): Way {
  const how = "indicator" in fields ? undefined : Object.keys(fields).find((field) => Object.hasOwn(ways, field));
  return how === undefined ? cell : ways[how]!;
}

function combining(how: Combination): Way {
  return {
    names: (fields) => fields[how] as string[],
    make: (name, parts, { decimals }) => combine(name, how, parts, decimals as number | undefined),
  };
}

function choosing(how: string, where: (fields: Fields) => Where): Way {
  return {
    names: () => [],
    make: (name, _parts, fields, find) =>
      fromChosen(where(fields), find, (indicator, rows) => fromRows[how]!(name, indicator, rows)),
  };
}

/** Makes a number from chosen rows of an indicator, or says why the choice fails. */
function fromChosen(
  where: Where,
  find: FindIndicator,
  make: (indicator: Indicator, rows: readonly Observation[]) => Made,
): Made | null {
  const indicator = find(String(where.indicator));
  if (!indicator) return null;
  const { observations, fault } = select(indicator, where);
  return fault ? { fault } : make(indicator, observations);
}

function unknownName(name: string, made: ReadonlyMap<string, Quantity>): Fault {
  const guess = nearest(name, made.keys());
  return {
    code: "unknown-number",
    found: `the name "${name}"`,
    expected: `a name listed under numbers${made.size ? `: ${[...made.keys()].join(", ")}` : ""}`,
    fix: guess ? `Did you mean "${guess}"?` : "Name the number under numbers, above the ones that use it.",
  };
}
