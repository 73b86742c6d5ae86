// A number that words may show: a cell, or something derived from cells; and how it is said. Knows no page.

import { cardinals, ordinals } from "../../lib/number-words.ts";
import { ordinalText } from "./ordinal.ts";
import { divide, multiply, type Decimal } from "../../stats/decimal.ts";
import { exactly, type Bounds } from "../../stats/rounding.ts";
import { roundHalfAwayFromZero } from "../../stats/round.ts";
import type { Flag } from "./cell.ts";
import type { Indicator, Observation } from "../things.ts";
import { fullQuantityText, numberText, quantityText, shownPlaces, type Unit } from "./unit.ts";

/** One named number of a record. */
export type Quantity = {
  name: string;
  /** The exact value; null when the cell is missing. */
  value: Decimal | null;
  missing: Flag | null;
  /** Where the value behind the printed one lies: counts are exact, other figures are rounded to their last digit. */
  bounds: Bounds;
  unit: Unit;
  decimals: number;
  /** The cell itself, for a number that is one cell, and all rows that share its place as highest or lowest. */
  cell: { indicator: Indicator; observation: Observation; ties: readonly Observation[] } | null;
  /** How it was worked out, in words, with the values used; empty for a cell. */
  working: string;
  /** The quantities it was worked out from. */
  parts: Quantity[];
  /** All cells it rests on. */
  rests: { indicator: Indicator; observation: Observation }[];
};

/** A number by itself, known exactly, resting on nothing yet. */
export function exactQuantity(name: string, value: Decimal, unit: Unit, decimals: number): Quantity {
  const nothing = { missing: null, cell: null, working: "", parts: [], rests: [] };
  return { name, value, bounds: exactly(value), unit, decimals, ...nothing };
}

type Forms = Map<string, () => string>;

/** Says a quantity in the asked form. Null when the quantity has no such form; `forms` lists those it has. */
export function spoken(quantity: Quantity, form: string): string | null {
  return formsOf(quantity).get(form)?.() ?? null;
}

/** The forms in which a quantity can be said, by name; "" is the plain form. */
export function formsOf(quantity: Quantity): ReadonlyMap<string, () => string> {
  const forms = new Map<string, () => string>();
  const { value, unit, decimals, missing } = quantity;
  if (value !== null) {
    const noun = unit.kind === "number";
    forms.set("", () => (noun ? fullQuantityText : quantityText)(value, unit, decimals));
    forms.set("full", () => fullQuantityText(value, unit, decimals));
    if (unit.kind === "percent" && Number(value) > 0 && Number(value) <= 50) forms.set("one-in", () => oneIn(value));
    if (unit === derivedUnits.place) addPlaceForms(forms, Number(value));
    if (unit.kind !== "percent" && /^\d+0{5}$/.test(value)) forms.set("short", () => inMillions(value, unit));
    const word = unit === derivedUnits.place ? undefined : cardinals[Number(value)];
    if (word !== undefined) forms.set("words", () => word);
  }
  if (missing) forms.set("status", () => missing.title.toLowerCase());
  if (quantity.cell) addCellForms(forms, quantity.cell, unit);
  return forms;
}

/** A place is said as an ordinal: 2 -> "2nd", or "second" in words. */
function addPlaceForms(forms: Forms, place: number): void {
  for (const form of ["", "full"]) forms.set(form, () => ordinalText(place));
  const word = ordinals[place];
  if (word !== undefined) forms.set("words", () => word);
}

/** A round number in millions: 1400000 -> "1.4 million". Only for what ends in five noughts, so that nothing is lost. */
function inMillions(value: Decimal, { prefix }: Unit): string {
  return `${prefix}${numberText(divide(value, "1000000"), /0{6}$/.test(value) ? 0 : 1)} million`;
}

function addCellForms(forms: Forms, cell: NonNullable<Quantity["cell"]>, unit: Unit): void {
  const { observation: row, ties } = cell;
  forms.set("period", () =>
    row.period.label.startsWith("year ending") ? `the ${row.period.label}` : row.period.label,
  );
  const { lower, upper, base, series } = row;
  const limit = (text: Decimal) => quantityText(text, unit, shownPlaces(text, cell.indicator.decimals));
  if (lower !== null && upper !== null) {
    forms.set("interval", () => `${limit(lower)} to ${limit(upper)}`);
  }
  if (base !== null) forms.set("base", () => quantityText(base, { ...unit, prefix: "", suffix: "" }, 0));
  if (series) forms.set("series", () => series.title);
  for (const column of row.dimensions.keys()) forms.set(column, () => listed(ties, column));
}

/** What rows are in a column: "Essex", or "Essex and Kent" where they share a place. */
function listed(rows: readonly Observation[], column: string): string {
  const titles = [...new Set(rows.map((row) => row.dimensions.get(column)!.title))];
  return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`;
}

/** A percentage as a chance: 7.9 -> "one in 13", rounded to the nearest whole number. */
function oneIn(percent: Decimal): string {
  return `one in ${roundHalfAwayFromZero(divide("100", percent), 0)}`;
}

/** Units that arise from deriving. */
export const derivedUnits = {
  points: makeUnit("number", "percentage point", "percentage points"),
  times: makeUnit("number", "time", "times"),
  share: { ...makeUnit("percent", "percent", "percent"), suffix: "%" },
  rows: makeUnit("count", "row", "rows"),
  place: makeUnit("number", "place", "places"),
} satisfies Record<string, Unit>;

function makeUnit(kind: Unit["kind"], one: string, many: string): Unit {
  return { id: many.replace(/ /g, "-"), kind, one, many, prefix: "", suffix: "", axis: many };
}

/** A share of the whole as a percentage, exact to thirty places. */
export const percentOf = (part: Decimal, whole: Decimal): Decimal => divide(multiply(part, "100"), whole);
