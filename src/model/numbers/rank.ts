// The place of one number among rows of its indicator: first, second, joint third. Knows no sentence.

import { compareDecimals } from "../../stats/decimal.ts";
import { isKnown } from "./cell.ts";
import { comparabilityFault } from "./comparable.ts";
import type { Made } from "./from-rows.ts";
import { derivedUnits, exactQuantity, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";
import type { Indicator, Observation } from "../things.ts";

/** Where a place is counted from. */
export type RankFrom = "highest" | "lowest";

/**
 * The place of `part` among `rows`, counted from the highest or the lowest: one more than the rows beyond it, so that
 * equals share a place. Rows without a value have none, and the working says how many they are.
 */
export function rankOf(
  name: string,
  part: Quantity,
  indicator: Indicator,
  rows: readonly Observation[],
  from: RankFrom,
): Made {
  const own = part.cell?.observation;
  if (!own || !isKnown(own.cell) || !rows.includes(own)) return { fault: notAmong(part, indicator) };
  const known = rows.filter((row) => isKnown(row.cell));
  const sign = from === "highest" ? 1 : -1;
  const order = (row: Observation) => sign * compareDecimals(textOf(row), textOf(own));
  const place = 1 + known.filter((row) => order(row) > 0).length;
  const equals = known.filter((row) => order(row) === 0).length;
  const working = [
    `place ${place} of ${known.length} values in "${indicator.title}", counted from the ${from}`,
    equals > 1 ? `${equals} share it` : "",
    `${rows.length - known.length} have no value`,
  ];
  const rests = known.map((observation) => ({ indicator, observation }));
  const quantity: Quantity = {
    ...exactQuantity(name, String(place), derivedUnits.place, 0),
    ...{ working: working.filter(Boolean).join("; "), parts: [part], rests },
  };
  const fault = comparabilityFault([{ ...quantity, unit: indicator.unit }]);
  return fault ? { fault } : { quantity };
}

const textOf = (row: Observation): string => (isKnown(row.cell) ? row.cell.text : "0");

function notAmong(part: Quantity, indicator: Indicator): Fault {
  return {
    code: "rank-without-row",
    found: `"${part.name}", which is no row with a value among those chosen of ${indicator.id}`,
    expected: "a number that is one of the rows under among, and has a value: what is missing has no place",
    fix: "Choose rows under among that hold it, with the same period and series.",
  };
}
