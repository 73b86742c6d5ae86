// The one strong upright line of a chart with rows, at zero or at no effect. Knows no form.

import * as Plot from "@observablehq/plot";
import type { Markish } from "@observablehq/plot";
import type { RowLayout } from "./rows.ts";

/** How the line is drawn, in Plot's words; `class` is for the site's stylesheet. */
export type LineLook = { stroke: string; strokeWidth?: number; class?: string };

/** How far a piece of the line stands out over the middles of the first and last lane of its row. */
const reach = 12;

/** Down the whole chart, or where names stand above their rows, a piece beside each row: it would run through the names. */
export function uprightLine(
  at: number,
  { rows, above }: RowLayout,
  { class: className, ...stroke }: LineLook,
): Markish {
  if (!above) return Plot.ruleX([at], { ...stroke, className });
  const pieces = rows.map(({ lanes }) => ({ top: lanes[0]! - reach, bottom: lanes.at(-1)! + reach }));
  return Plot.ruleX(pieces, { ...stroke, className, x: () => at, y1: "top", y2: "bottom" });
}
