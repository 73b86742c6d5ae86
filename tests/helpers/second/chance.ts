// What a page says of a comparison that is more than chance, worked out again from the printed intervals. Shares nothing
// with src/.

import { fractionOf, written } from "./arithmetic.ts";
import type { SecondFiles } from "./files.ts";
import type { SecondNumber } from "./numbers.ts";
import { say } from "./words.ts";

type Estimate = { value: number; lower: number; upper: number };

/**
 * The words for one estimate against the plain number beside it, or for two against each other. Each half width is that of
 * the printed interval; the half width of a difference is the root of the sum of their squares (Altman and Bland 2003), on
 * the logarithmic scale for ratios.
 * @param plain the number that the comparison names, where one side of it is one
 */
export function moreThanChance(sides: readonly SecondNumber[], plain: string | undefined, files: SecondFiles): string {
  const leaves = sides.flatMap(leavesOf);
  const said = leaves.map((leaf) => `${say(leaf, "full", files)} (${say(leaf, "interval", files)})`);
  if (leaves.length === 1) return `More than chance: ${plain} is outside the interval of ${said[0]}.`;
  const isRatio = leaves[0]!.unit.kind === "ratio";
  const [scale, back] = isRatio ? [Math.log, Math.exp] : [Number, Number];
  const [a, b] = leaves.map((leaf) => onScale(leaf, scale)) as [Estimate, Estimate];
  const half = Math.sqrt(((a.upper - a.lower) / 2) ** 2 + ((b.upper - b.lower) / 2) ** 2);
  const places = leaves[0]!.places + 1;
  const [low, high] = [-half, half].map((by) => limit(back(a.value - b.value + by), places));
  return `More than chance: ${said.join(" and ")}: their ${isRatio ? "ratio" : "difference"} is from ${low} to ${high}.`;
}

/** The cells that a number was worked out from. */
const leavesOf = (number: SecondNumber): SecondNumber[] =>
  number.parts.length > 0 ? number.parts.flatMap(leavesOf) : [number];

function onScale({ rows }: SecondNumber, scale: (value: number) => number): Estimate {
  const { value, lower, upper } = rows[0]!.cells;
  return { value: scale(Number(value)), lower: scale(Number(lower)), upper: scale(Number(upper)) };
}

const limit = (value: number, places: number): string =>
  written(fractionOf(value.toFixed(places)), { prefix: "", suffix: "" }, places);
