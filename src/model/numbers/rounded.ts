// A number rounded further than its source prints it: 1,389,000 to the nearest hundred thousand. Knows no sentence.

import { divide, multiply, type Decimal } from "../../stats/decimal.ts";
import { roundHalfAwayFromZero } from "../../stats/round.ts";
import { roundedTo } from "../../stats/rounding.ts";
import type { Made } from "./from-rows.ts";
import { exactQuantity, type Quantity } from "./quantity.ts";
import { quantityText } from "./unit.ts";

/** Rounds half away from zero to whole multiples of `to`, which is above zero; its bounds are those of the rounding. */
export function rounded(name: string, part: Quantity, to: Decimal): Made {
  const { value, unit, decimals, rests } = part;
  if (value === null) return { fault: nothingToRound(part) };
  const places = Math.min(decimals, to.split(".")[1]?.length ?? 0);
  const result = multiply(roundHalfAwayFromZero(divide(value, to), 0), to);
  const working = `${quantityText(value, unit, decimals)} rounded to the nearest ${quantityText(to, unit, places)}`;
  const bounds = roundedTo(result, to);
  return { quantity: { ...exactQuantity(name, result, unit, places), bounds, working, parts: [part], rests } };
}

function nothingToRound({ name, missing }: Quantity) {
  return {
    code: "missing-number",
    found: `"${name}", which has no value (${missing?.title.toLowerCase()})`,
    expected: "a number with a value: missing is not zero",
    fix: "Choose a cell that has a value.",
  };
}
