// A count told as so many each week of the time that it covers. Knows no sentence.

import { divide, multiply } from "../../stats/decimal.ts";
import { boundsOf } from "../../stats/rounding.ts";
import type { Made } from "./from-rows.ts";
import { exactQuantity, type Quantity } from "./quantity.ts";
import { quantityText, type Unit } from "./unit.ts";

const day = 24 * 3600 * 1000;

/** The count divided by the weeks of its own period, a leap day counted; to be shown with two decimal places. */
export function eachWeek(name: string, part: Quantity): Made {
  const period = part.cell?.observation.period;
  if (!period || part.value === null || part.unit.kind !== "count") return { fault: noCount(part) };
  const days = String(Math.round((period.end.getTime() - period.start.getTime()) / day));
  const { unit, value, rests } = part;
  const bounds = boundsOf.quotient(boundsOf.times(part.bounds, "7"), { low: days, high: days });
  const quantity = exactQuantity(name, divide(multiply(value, "7"), days), weekly(unit), 2);
  const working = `${quantityText(value, unit, part.decimals)} in ${days} days, as a number for seven of them`;
  return { quantity: { ...quantity, bounds, working, parts: [part], rests } };
}

function weekly({ one, many }: Unit): Unit {
  const words = { one: `${one} a week`, many: `${many} a week`, axis: `${many} a week` };
  return { id: `${many}-a-week`, kind: "rate", prefix: "", suffix: "", ...words };
}

function noCount({ name }: Quantity) {
  return {
    code: "each-week-of-no-count",
    found: `"${name}", which is no count of one cell with a value`,
    expected: "a count that one cell holds, so that its period is known",
    fix: "Name the cell under numbers, and take that name.",
  };
}
