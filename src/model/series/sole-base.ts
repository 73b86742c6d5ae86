// How many people a printed rate stands on, where the count behind it is printed too. Pure arithmetic; knows no evidence.

import { add, divide, multiply, subtract, type Decimal } from "../../stats/decimal.ts";

/** Digits beyond these may be noise of the program that wrote the rate. */
const mostDigits = 12;

/**
 * The one whole number of people that gives `rate` events per `per` people from `count` events, to within one unit of the
 * last digit that is printed. Null where no whole number does, where several do, and where there are no events: a rate
 * of nought says nothing of how many people it stands on. Exact arithmetic.
 */
export function soleBase(count: Decimal, rate: Decimal, per: number): number | null {
  const unit = lastUnit(rate);
  const [low, high] = [subtract(rate, unit), add(rate, unit)];
  if (Number(count) <= 0 || Number(low) <= 0) return null;
  const events = multiply(count, String(per));
  const [least, most] = [Math.ceil(Number(divide(events, high))), Math.floor(Number(divide(events, low)))];
  return least === most ? least : null;
}

/** One unit of the last printed digit, or of the twelfth where more are printed: "27.62" -> "0.01". */
function lastUnit(rate: Decimal): Decimal {
  const [whole = "", fraction = ""] = rate.split(".");
  const places = Math.min(fraction.length, mostDigits - whole.length);
  return places < 1 ? "1" : `0.${"0".repeat(places - 1)}1`;
}
