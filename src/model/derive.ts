// Makes a record's named numbers from their specifications: cells, and what is derived from cells. Knows no sentence.

import type { NumberSpec, Where } from "../data/schemas.ts";
import { nearest } from "../lib/nearest.ts";
import { add, compareDecimals, divide, subtract, type Decimal } from "../stats/decimal.ts";
import { boundsOf, exactly, lastPlace, roundedTo, type Bounds } from "../stats/rounding.ts";
import { isKnown } from "./cell.ts";
import { comparabilityFault } from "./comparable.ts";
import { derivedUnits, percentOf, type Quantity } from "./quantity.ts";
import { differingColumns, idOf, select, type Fault } from "./select.ts";
import type { Indicator, Observation } from "./things.ts";
import { quantityText, type Unit } from "./unit.ts";

/** Finds an indicator by id; says so itself, and gives null, when there is none. */
export type FindIndicator = (id: string) => Indicator | null;

type Result = { quantity: Quantity } | { fault: Fault } | null;

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
): Result {
  if ("difference" in spec && Array.isArray(spec.difference))
    return combine(name, "difference", spec.difference, spec, made, pending);
  if ("ratio" in spec && Array.isArray(spec.ratio)) return combine(name, "ratio", spec.ratio, spec, made, pending);
  if ("share" in spec && Array.isArray(spec.share)) return combine(name, "share", spec.share, spec, made, pending);
  if ("sum" in spec && Array.isArray(spec.sum)) return combine(name, "sum", spec.sum, spec, made, pending);
  const [how, where] = choiceOf(spec);
  const indicator = find(String(where.indicator));
  if (!indicator) return null;
  const { observations, fault } = select(indicator, where);
  if (fault) return { fault };
  return choices[how]!(name, indicator, observations);
}

/** The names that a specification rests on. */
export function namesIn(spec: NumberSpec): string[] {
  return Object.values(spec).filter(Array.isArray).flat();
}

function choiceOf(spec: NumberSpec): [string, Where] {
  for (const how of Object.keys(choices)) {
    const where = (spec as Record<string, unknown>)[how];
    if (typeof where === "object") return [how, where as Where];
  }
  return ["cell", spec as Where];
}

type Choice = (name: string, indicator: Indicator, rows: readonly Observation[]) => Result;

/** The ways to make a number from rows of one indicator. */
const choices: Record<string, Choice> = {
  cell: oneCell,
  highest: (name, indicator, rows) => extreme(name, indicator, rows, 1),
  lowest: (name, indicator, rows) => extreme(name, indicator, rows, -1),
  count: (name, indicator, rows) =>
    counted(
      name,
      indicator,
      rows.filter((row) => isKnown(row.cell)),
      "with a value",
    ),
  "count-missing": (name, indicator, rows) =>
    counted(
      name,
      indicator,
      rows.filter((row) => !isKnown(row.cell)),
      "without a value",
    ),
  total,
};

function oneCell(name: string, indicator: Indicator, rows: readonly Observation[]): Result {
  const [observation, ...others] = rows;
  if (!observation || others.length) return { fault: notOne(indicator, rows) };
  return { quantity: cellQuantity(name, indicator, observation) };
}

function cellQuantity(name: string, indicator: Indicator, observation: Observation): Quantity {
  const { cell } = observation;
  return {
    name,
    value: isKnown(cell) ? cell.text : null,
    missing: isKnown(cell) ? null : cell.reason,
    bounds: isKnown(cell) ? printedBounds(cell.text, indicator.unit) : exactly("0"),
    unit: indicator.unit,
    decimals: indicator.decimals,
    cell: { indicator, observation },
    working: "",
    parts: [],
    rests: [{ indicator, observation }],
  };
}

function extreme(name: string, indicator: Indicator, rows: readonly Observation[], sign: 1 | -1): Result {
  const known = rows.filter((row) => isKnown(row.cell));
  const best = known.reduce<Observation | null>(
    (top, row) => (top && sign * compareDecimals(textOf(row), textOf(top)) <= 0 ? top : row),
    null,
  );
  if (!best) return { fault: notOne(indicator, known) };
  const word = sign > 0 ? "highest" : "lowest";
  const quantity = cellQuantity(name, indicator, best);
  const working = `the ${word} of ${known.length} values in "${indicator.title}"; ${rows.length - known.length} have no value`;
  return ofOneSeries({ ...quantity, working, rests: known.map((observation) => ({ indicator, observation })) });
}

function counted(name: string, indicator: Indicator, rows: readonly Observation[], words: string): Result {
  const value = String(rows.length);
  const working = `rows of "${indicator.title}" ${words}`;
  return {
    quantity: {
      ...plain(name, value, derivedUnits.rows, 0),
      working,
      rests: rows.map((observation) => ({ indicator, observation })),
    },
  };
}

function total(name: string, indicator: Indicator, rows: readonly Observation[]): Result {
  const missing = rows.filter((row) => !isKnown(row.cell));
  if (rows.length === 0 || missing.length) return { fault: missingInTotal(indicator, rows.length, missing) };
  const value = rows.map(textOf).reduce(add);
  const working = `the sum of ${rows.length} values in "${indicator.title}"`;
  const rests = rows.map((observation) => ({ indicator, observation }));
  return ofOneSeries({ ...plain(name, value, indicator.unit, indicator.decimals), working, rests });
}

function ofOneSeries(quantity: Quantity): Result {
  const fault = comparabilityFault([quantity]);
  return fault ? { fault } : { quantity };
}

type How = "difference" | "ratio" | "share" | "sum";

function combine(
  name: string,
  how: How,
  names: string[],
  spec: { decimals?: number | undefined },
  made: ReadonlyMap<string, Quantity>,
  pending: ReadonlySet<string>,
): Result {
  const unknown = names.find((part) => !made.has(part));
  if (unknown !== undefined) return pending.has(unknown) ? null : { fault: unknownName(unknown, made) };
  const parts = names.map((part) => made.get(part)!);
  const fault = comparabilityFault(parts) ?? missingPart(parts);
  if (fault) return { fault };
  const values = parts.map((part) => part.value!);
  if ((how === "ratio" || how === "share") && Number(values[1]) === 0) return { fault: divisionByZero(names[1]!) };
  const { unit, decimals } = shapeOf(how, parts[0]!);
  const shown = parts.map((part) => quantityText(part.value!, part.unit, part.decimals));
  const working = `${shown.join(signs[how])}${how === "share" ? ", as a percentage" : ""}, worked out before rounding`;
  const quantity = plain(name, compute(how, values), unit, spec.decimals ?? decimals);
  const bounds = combineBounds(how, parts);
  return { quantity: { ...quantity, bounds, working, parts, rests: parts.flatMap((part) => part.rests) } };
}

const signs: Record<How, string> = { difference: " \u2212 ", ratio: " \u00f7 ", share: " \u00f7 ", sum: " + " };

function compute(how: How, values: Decimal[]): Decimal {
  const [a = "0", b = "0"] = values;
  if (how === "difference") return subtract(a, b);
  if (how === "ratio") return divide(a, b);
  return how === "share" ? percentOf(a, b) : values.reduce(add);
}

function combineBounds(how: How, parts: readonly Quantity[]): Bounds {
  const [a, b] = parts.map((part) => part.bounds);
  if (how === "sum" || !a || !b) return boundsOf.sum(parts.map((part) => part.bounds));
  if (how === "difference") return boundsOf.difference(a, b);
  return boundsOf.times(boundsOf.quotient(a, b), how === "share" ? "100" : "1");
}

/** Counts are printed whole; anything else was rounded to its last printed digit. */
function printedBounds(text: Decimal, unit: Unit): Bounds {
  return unit.kind === "count" ? exactly(text) : roundedTo(text, lastPlace(text));
}

function shapeOf(how: How, first: Quantity): { unit: Unit; decimals: number } {
  if (how === "ratio") return { unit: derivedUnits.times, decimals: 1 };
  if (how === "share") return { unit: derivedUnits.share, decimals: 0 };
  if (how === "difference" && first.unit.kind === "percent")
    return { unit: derivedUnits.points, decimals: first.decimals };
  return { unit: first.unit, decimals: first.decimals };
}

const textOf = (row: Observation): Decimal => (isKnown(row.cell) ? row.cell.text : "0");

/** A number by itself, known exactly, resting on nothing yet. */
export function plain(name: string, value: Decimal, unit: Unit, decimals: number): Quantity {
  return {
    name,
    value,
    missing: null,
    bounds: exactly(value),
    unit,
    decimals,
    cell: null,
    working: "",
    parts: [],
    rests: [],
  };
}

function notOne(indicator: Indicator, rows: readonly Observation[]): Fault {
  if (rows.length === 0) {
    const fix = "Loosen the choice, or pick a period that has values.";
    return { code: "no-such-row", found: `no row of ${indicator.id}`, expected: "one row with a value", fix };
  }
  const columns = differingColumns(indicator, rows);
  return {
    code: "several-rows",
    found: `${rows.length} rows of ${indicator.id}`,
    expected: "exactly one row",
    fix: `Say also which ${columns.join(", ")}: for example ${columns.map((column) => `${column}: ${idOf(rows[0]!, column)}`).join(", ")}.`,
  };
}

function missingInTotal(indicator: Indicator, count: number, missing: Observation[]): Fault {
  return {
    code: "missing-in-total",
    found: `${missing.length} of ${count} rows of ${indicator.id} without a value`,
    expected: "a value in every row that is added up: missing is not zero",
    fix: "Choose rows that all have values, or say the total of a named set with sum.",
  };
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

function missingPart(parts: Quantity[]): Fault | null {
  const part = parts.find((each) => each.value === null);
  if (!part) return null;
  return {
    code: "missing-number",
    found: `"${part.name}", which has no value (${part.missing?.title.toLowerCase()})`,
    expected: "numbers with a value: missing is not zero",
    fix: "Choose cells that have values.",
  };
}

function divisionByZero(name: string): Fault {
  const fix = "Give the two figures side by side instead.";
  return { code: "division-by-zero", found: `"${name}" is zero`, expected: "a second number above zero", fix };
}
