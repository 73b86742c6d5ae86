// Numbers made from other named numbers: difference, ratio, share, rise, fall, sum. Exact; rounded only where they are shown.

import { add, compareDecimals, divide, subtract, type Decimal } from "../../stats/decimal.ts";
import { boundsOf, exactly, type Bounds } from "../../stats/rounding.ts";
import { comparabilityFault } from "./comparable.ts";
import type { Made } from "./from-rows.ts";
import { derivedUnits, exactQuantity, percentOf, spoken, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";
import { quantityText, type Unit } from "./unit.ts";

/**
 * How numbers are combined. A sum takes two or more, all others take two. A rise or a fall is the change from the first
 * to the second, as a percentage of the first.
 */
export const combinations = ["difference", "ratio", "share", "rise", "fall", "sum"] as const;
export type Combination = (typeof combinations)[number];

const signs: Record<Combination, string> = {
  ...{ difference: " \u2212 ", ratio: " \u00f7 ", share: " \u00f7 ", sum: " + " },
  ...{ rise: " \u2192 ", fall: " \u2192 " },
};

/** What is shown as a percentage of one of its parts. */
const percentages: Partial<Record<Combination, string>> = {
  ...{ share: ", as a percentage", rise: ", as a percentage of the first", fall: ", as a percentage of the first" },
};

/** Combines numbers that have values and may be compared; `decimals` are the places to show, where asked. */
export function combine(name: string, how: Combination, parts: Quantity[], asked: number | undefined): Made {
  const fault = comparabilityFault(parts) ?? missingPart(parts) ?? divisionByZero(how, parts) ?? wrongWay(how, parts);
  if (fault) return { fault };
  const { unit, decimals } = shapeOf(how, parts);
  const shown = parts.map((part) => quantityText(part.value!, part.unit, part.decimals));
  const working = `${shown.join(signs[how])}${percentages[how] ?? ""}, worked out before rounding`;
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
  if (how === "rise") return percentOf(subtract(b, a), a);
  if (how === "fall") return percentOf(subtract(a, b), a);
  return how === "share" ? percentOf(a, b) : values.reduce(add);
}

function combineBounds(how: Combination, parts: readonly Quantity[]): Bounds {
  const [a, b] = parts.map((part) => part.bounds);
  if (how === "sum" || !a || !b) return boundsOf.sum(parts.map((part) => part.bounds));
  if (how === "difference") return boundsOf.difference(a, b);
  if (how === "rise") return boundsOf.times(less(boundsOf.quotient(b, a), "1"), "100");
  if (how === "fall") return boundsOf.times(boundsOf.difference(exactly("1"), boundsOf.quotient(b, a)), "100");
  return boundsOf.times(boundsOf.quotient(a, b), how === "share" ? "100" : "1");
}

const less = (bounds: Bounds, value: Decimal): Bounds => boundsOf.difference(bounds, exactly(value));

/** A sum or difference shows as many places as its least precise part. */
function shapeOf(how: Combination, parts: readonly Quantity[]): { unit: Unit; decimals: number } {
  const [first] = parts as [Quantity, ...Quantity[]];
  if (how === "ratio") return { unit: derivedUnits.times, decimals: 1 };
  if (percentages[how]) return { unit: derivedUnits.share, decimals: 0 };
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

function divisionByZero(how: Combination, [first, second]: readonly Quantity[]): Fault | null {
  const divisor = how === "rise" || how === "fall" ? first : how === "ratio" || how === "share" ? second : undefined;
  if (!divisor || Number(divisor.value) !== 0) return null;
  const fix = "Give the two figures side by side instead.";
  return {
    code: "division-by-zero",
    found: `"${divisor.name}" is zero`,
    expected: "a number above zero to divide by",
    fix,
  };
}

/** A rise that is a fall would be said with a minus sign, which no reader takes for what it is. */
function wrongWay(how: Combination, [first, second]: readonly Quantity[]): Fault | null {
  if ((how !== "rise" && how !== "fall") || !first || !second) return null;
  const order = compareDecimals(second.value!, first.value!);
  if (how === "rise" ? order >= 0 : order <= 0) return null;
  const other = how === "rise" ? "fall" : "rise";
  return {
    code: "not-a-" + how,
    found: `a ${how} from ${spoken(first, "full")} to ${spoken(second, "full")}`,
    expected: `the earlier number first, and a ${how} between the two`,
    fix: `Put the two in the order of time; if it is a ${other}, name it ${other} and mend the sentence.`,
  };
}
