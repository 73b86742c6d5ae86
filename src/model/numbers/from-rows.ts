// Numbers made from rows of one indicator: one cell, the highest or lowest, a count, a total. Knows no sentence.

import { add, compareDecimals, type Decimal } from "../../stats/decimal.ts";
import { exactly, lastPlace, roundedTo, type Bounds } from "../../stats/rounding.ts";
import { isKnown } from "./cell.ts";
import { comparabilityFault } from "./comparable.ts";
import { derivedUnits, exactQuantity, type Quantity } from "./quantity.ts";
import { differingColumns, idOf, type Fault } from "./select.ts";
import type { Indicator, Observation } from "../things.ts";
import { shownPlaces, type Unit } from "./unit.ts";

/** A number, or why there is none. */
export type Made = { quantity: Quantity } | { fault: Fault };

type Choice = (name: string, indicator: Indicator, rows: readonly Observation[]) => Made;

/** The ways to make a number from chosen rows, by the word that a record writes. */
export const fromRows: Readonly<Record<string, Choice>> = {
  cell: oneCell,
  highest: (name, indicator, rows) => extreme(name, indicator, rows, 1),
  lowest: (name, indicator, rows) => extreme(name, indicator, rows, -1),
  count: (name, indicator, rows) => counted(name, indicator, knownOf(rows), "with a value"),
  "count-missing": (name, indicator, rows) => counted(name, indicator, missingOf(rows), "without a value"),
  total,
};

const knownOf = (rows: readonly Observation[]) => rows.filter((row) => isKnown(row.cell));
const missingOf = (rows: readonly Observation[]) => rows.filter((row) => !isKnown(row.cell));
const textOf = (row: Observation): Decimal => (isKnown(row.cell) ? row.cell.text : "0");

function oneCell(name: string, indicator: Indicator, rows: readonly Observation[]): Made {
  const [observation, ...others] = rows;
  if (!observation || others.length) return { fault: notOne(indicator, rows) };
  return { quantity: cellQuantity(name, indicator, [observation]) };
}

/** `ties` are the rows with the value; a sentence that names the place names all of them. */
function cellQuantity(name: string, indicator: Indicator, ties: readonly [Observation, ...Observation[]]): Quantity {
  const [observation] = ties;
  const { cell } = observation;
  return {
    name,
    value: isKnown(cell) ? cell.text : null,
    missing: isKnown(cell) ? null : cell.reason,
    bounds: isKnown(cell) ? printedBounds(cell.text, indicator.unit) : exactly("0"),
    unit: indicator.unit,
    decimals: isKnown(cell) ? shownPlaces(cell.text, indicator.decimals) : indicator.decimals,
    cell: { indicator, observation, ties },
    working: "",
    parts: [],
    rests: [{ indicator, observation }],
  };
}

/** Counts are printed whole; anything else was rounded to its last printed digit. */
function printedBounds(text: Decimal, unit: Unit): Bounds {
  return unit.kind === "count" ? exactly(text) : roundedTo(text, lastPlace(text));
}

function extreme(name: string, indicator: Indicator, rows: readonly Observation[], sign: 1 | -1): Made {
  const known = knownOf(rows);
  const [first, ...others] = [...known].sort((a, b) => sign * compareDecimals(textOf(b), textOf(a)));
  if (!first) return { fault: notOne(indicator, known) };
  const ties = others.filter((row) => compareDecimals(textOf(row), textOf(first)) === 0);
  const missing = rows.length - known.length;
  const working = `the ${sign > 0 ? "highest" : "lowest"} of ${known.length} values in "${indicator.title}"; ${missing} have no value`;
  const rests = known.map((observation) => ({ indicator, observation }));
  return ofOneSeries({ ...cellQuantity(name, indicator, [first, ...ties]), working, rests });
}

function counted(name: string, indicator: Indicator, rows: readonly Observation[], words: string): Made {
  const working = `rows of "${indicator.title}" ${words}`;
  const rests = rows.map((observation) => ({ indicator, observation }));
  return { quantity: { ...exactQuantity(name, String(rows.length), derivedUnits.rows, 0), working, rests } };
}

function total(name: string, indicator: Indicator, rows: readonly Observation[]): Made {
  const missing = missingOf(rows).length;
  if (rows.length === 0 || missing) return { fault: missingInTotal(indicator, rows.length, missing) };
  const working = `the sum of ${rows.length} values in "${indicator.title}"`;
  const rests = rows.map((observation) => ({ indicator, observation }));
  const places = Math.min(...rows.map((row) => shownPlaces(textOf(row), indicator.decimals)));
  const sum = exactQuantity(name, rows.map(textOf).reduce(add), indicator.unit, places);
  return ofOneSeries({ ...sum, working, rests });
}

function ofOneSeries(quantity: Quantity): Made {
  const fault = comparabilityFault([quantity]);
  return fault ? { fault } : { quantity };
}

function notOne(indicator: Indicator, rows: readonly Observation[]): Fault {
  const [first] = rows;
  if (!first) {
    const fix = "Loosen the choice, or pick a period that has values.";
    return { code: "no-such-row", found: `no row of ${indicator.id}`, expected: "one row with a value", fix };
  }
  const columns = differingColumns(indicator, rows);
  const example = columns.map((column) => `${column}: ${idOf(first, column)}`).join(", ");
  return {
    code: "several-rows",
    found: `${rows.length} rows of ${indicator.id}`,
    expected: "exactly one row",
    fix: `Say also which ${columns.join(", ")}: for example ${example}.`,
  };
}

function missingInTotal(indicator: Indicator, count: number, missing: number): Fault {
  return {
    code: "missing-in-total",
    found: `${missing} of ${count} rows of ${indicator.id} without a value`,
    expected: "a value in every row that is added up: missing is not zero",
    fix: "Choose rows that all have values, or say the total of a named set with sum.",
  };
}
