// What a value is counted in and how it is written. Knows nothing of indicators.

import { roundHalfAwayFromZero } from "../../stats/round.ts";

/** A row of data/vocabulary/units.csv. */
export type Unit = {
  id: string;
  kind: "percent" | "count" | "rate" | "money" | "ratio" | "number";
  one: string;
  many: string;
  prefix: string;
  suffix: string;
  axis: string;
};

/** A number with thousands separators and exactly `decimals` places, minus sign U+2212: 1316800 -> "1,316,800". */
export function numberText(value: number | string, decimals: number): string {
  const rounded = roundHalfAwayFromZero(String(value), decimals);
  const negative = rounded.startsWith("-");
  const [whole = "0", fraction] = rounded.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${negative ? "\u2212" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** The decimal places to show of a printed figure: never more than its source prints. */
export function shownPlaces(printed: string, most: number): number {
  return Math.min(printed.split(".")[1]?.length ?? 0, most);
}

/** A value as it stands in a table, label or sentence: "7.9%", "1,711", "£5,192,871". */
export function quantityText(value: number | string, unit: Unit, decimals: number): string {
  const text = numberText(value, decimals);
  return text.startsWith("\u2212")
    ? `\u2212${unit.prefix}${text.slice(1)}${unit.suffix}`
    : `${unit.prefix}${text}${unit.suffix}`;
}

/** A value with its noun: "1,711 cases", "1 case", "7.9%". Percent and money carry their sign instead of a noun. */
export function fullQuantityText(value: number | string, unit: Unit, decimals: number): string {
  const text = quantityText(value, unit, decimals);
  return `${text} ${nounAfter(text, unit)}`.trimEnd();
}

/** The noun that a shown value takes; nothing for percent and money. */
export function nounAfter(text: string, { kind, one, many }: Unit): string {
  if (kind === "percent" || kind === "money") return "";
  return text === "1" ? one : many;
}
