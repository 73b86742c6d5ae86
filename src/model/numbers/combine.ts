// Numbers made from other named numbers: difference, ratio, share, sum. Exact; rounded only where they are shown.

import { add, divide, subtract, type Decimal } from "../../stats/decimal.ts";
import { boundsOf, type Bounds } from "../../stats/rounding.ts";
import { comparabilityFault } from "./comparable.ts";
import type { Made } from "./from-rows.ts";
import { derivedUnits, exactQuantity, percentOf, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";
import { quantityText, type Unit } from "./unit.ts";

/** How numbers are combined. Difference, ratio and share take two; a sum takes two or more. */
export const combinations = ["difference", "ratio", "share", "sum"] as const;
export type Combination = (typeof combinations)[number];

const signs: Record<Combination, string> = { difference: " \u2212 ", ratio: " \u00f7 ", share: " \u00f7 ", sum: " + " };

/** Combines numbers that have values and may be compared; `decimals` are the places to show, where asked. */
export function combine(name: string, how: Combination, parts: Quantity[], asked: number | undefined): Made {
  const fault = comparabilityFault(parts) ?? missingPart(parts) ?? divisionByZero(how, parts);
  if (fault) return { fault };
  const { unit, decimals } = shapeOf(how, parts);
  const shown = parts.map((part) => quantityText(part.value!, part.unit, part.decimals));
  const working = `${shown.join(signs[how])}${how === "share" ? ", as a percentage" : ""}, worked out before rounding`;
  const value = compute(
    how,
    parts.map((part) => part.value!),
  );
  const bounds = combineBounds(how, parts);
  const rests = parts.flatMap((part) => part.rests);
  return { quantity: { ...exactQuantity(name, value, unit, asked ?? decimals), bounds, working, parts, rests } };
}

function compute(how: Combination, values: Decimal[]): Decimal {
  const [a = "0", b = "0"] = values;
  if (how === "difference") return subtract(a, b);
  if (how === "ratio") return divide(a, b);
  return how === "share" ? percentOf(a, b) : values.reduce(add);
}

function combineBounds(how: Combination, parts: readonly Quantity[]): Bounds {
  const [a, b] = parts.map((part) => part.bounds);
  if (how === "sum" || !a || !b) return boundsOf.sum(parts.map((part) => part.bounds));
  if (how === "difference") return boundsOf.difference(a, b);
  return boundsOf.times(boundsOf.quotient(a, b), how === "share" ? "100" : "1");
}

/** A sum or difference shows as many places as its least precise part. */
function shapeOf(how: Combination, parts: readonly Quantity[]): { unit: Unit; decimals: number } {
  const [first] = parts as [Quantity, ...Quantity[]];
  if (how === "ratio") return { unit: derivedUnits.times, decimals: 1 };
  if (how === "share") return { unit: derivedUnits.share, decimals: 0 };
  const points = how === "difference" && first.unit.kind === "percent";
  return { unit: points ? derivedUnits.points : first.unit, decimals: Math.min(...parts.map((part) => part.decimals)) };
}

function missingPart(parts: readonly Quantity[]): Fault | null {
  const part = parts.find((each) => each.value === null);
  if (!part) return null;
  return {
    code: "missing-number",
    found: `"${part.name}", which has no value (${part.missing?.title.toLowerCase()})`,
    expected: "numbers with a value: missing is not zero",
    fix: "Choose cells that have values.",
  };
}

function divisionByZero(how: Combination, [, second]: readonly Quantity[]): Fault | null {
  if ((how !== "ratio" && how !== "share") || !second || Number(second.value) !== 0) return null;
  const fix = "Give the two figures side by side instead.";
  return { code: "division-by-zero", found: `"${second.name}" is zero`, expected: "a second number above zero", fix };
}
