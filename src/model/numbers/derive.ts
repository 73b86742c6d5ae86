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
import type { Indicator } from "../things.ts";

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
  const combination = combinationOf(spec);
  if (combination) return deriveFromNames(name, combination, made);
  if (isRounded(spec)) return rounded(name, made.get(spec.rounded)!, spec.to);
  if (isEachWeek(spec)) return eachWeek(name, made.get(spec["each-week"])!);
  if (isRank(spec)) return deriveRank(name, spec, made.get(spec.rank)!, find);
  const [how, where] = choiceOf(spec);
  const indicator = find(String(where.indicator));
  if (!indicator) return null;
  const { observations, fault } = select(indicator, where);
  return fault ? { fault } : fromRows[how]!(name, indicator, observations);
}

/** The names that a specification rests on. */
export function namesIn(spec: NumberSpec): string[] {
  if (isRounded(spec)) return [spec.rounded];
  if (isEachWeek(spec)) return [spec["each-week"]];
  return isRank(spec) ? [spec.rank] : (combinationOf(spec)?.names ?? []);
}

type RankSpec = { rank: string; among: Where; from: RankFrom };
type EachWeekSpec = { "each-week": string };
type RoundedSpec = { rounded: string; to: string };

const isRank = (spec: object): spec is RankSpec => "rank" in spec && "among" in spec && typeof spec.among === "object";
const isEachWeek = (spec: object): spec is EachWeekSpec => "each-week" in spec && !("indicator" in spec);
const isRounded = (spec: object): spec is RoundedSpec => "rounded" in spec && !("indicator" in spec);

function deriveRank(name: string, { among, from }: RankSpec, part: Quantity, find: FindIndicator): Made | null {
  const indicator = find(String(among.indicator));
  if (!indicator) return null;
  const { observations, fault } = select(indicator, among);
  return fault ? { fault } : rankOf(name, part, indicator, observations, from);
}

type Combined = { how: Combination; names: string[]; decimals: number | undefined };

/** A cell's own columns hold ids, never lists of names, unless they are a choice of rows inside `indicator`. */
function combinationOf(spec: NumberSpec): Combined | null {
  const fields = spec as Record<string, unknown>;
  const how = combinations.find((each) => Array.isArray(fields[each]) && fields.indicator === undefined);
  return how ? { how, names: fields[how] as string[], decimals: fields.decimals as number | undefined } : null;
}

function deriveFromNames(name: string, { how, names, decimals }: Combined, made: ReadonlyMap<string, Quantity>): Made {
  const parts = names.map((part) => made.get(part)!);
  return combine(name, how, parts, decimals);
}

function choiceOf(spec: NumberSpec): [string, Where] {
  for (const how of Object.keys(fromRows)) {
    const where = (spec as Record<string, unknown>)[how];
    if (typeof where === "object" && !Array.isArray(where)) return [how, where as Where];
  }
  return ["cell", spec as Where];
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
