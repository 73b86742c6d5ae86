// Rounding of decimal numbers as they are written. Pure; knows nothing of evidence.

/**
 * Rounds a number written in decimal notation to `places` decimal places, halves away from zero,
 * working on the digits themselves so that 2.675 gives 2.68 and not the 2.67 of binary arithmetic.
 * @param decimalText digits with an optional leading "-" and one optional "."; exponents as JavaScript prints them are accepted
 * @param places whole number from 0 to 20
 * @returns the rounded number, with exactly `places` decimals; never "-0"
 * @throws RangeError when the text is no decimal number or `places` is out of range
 */
export function roundHalfAwayFromZero(decimalText: string, places: number): string {
  if (!Number.isInteger(places) || places < 0 || places > 20) {
    throw new RangeError(`places must be a whole number from 0 to 20, not ${places}`);
  }
  const plain = withoutExponent(decimalText);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(decimalText)}`);
  const [, sign, whole = "0", fraction = ""] = match;
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  const up = fraction.charCodeAt(places) >= "5".charCodeAt(0) ? 1n : 0n;
  const digits = String(kept + up).padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return sign && /[1-9]/.test(text) ? `-${text}` : text;
}

/** "1.5e-7" -> "0.00000015"; other texts are returned as they are. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
