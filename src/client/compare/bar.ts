// A figure as a bar from zero, with its interval as a line through its end. Bars of one unit share one scale.
// One that asks for care is open.

import type { ComparisonFile, FileRow } from "../../lib/comparison-file.ts";
import { shownOf } from "./choose.ts";
import { draw } from "./make.ts";

const width = 200;
const height = 16;

/** The largest value or upper limit that is shown in each unit. */
export function scalesOf(files: readonly ComparisonFile[], areas: readonly string[]): Map<string, number> {
  const scales = new Map<string, number>();
  for (const file of files) {
    const rows = shownOf(file, areas).flatMap(({ period }) => areas.map((code) => period.rows[code]));
    const ends = rows.flatMap((row) => (row ? [valueIn(file, row), row.limits?.[1] ?? null] : []));
    const largest = Math.max(0, ...ends.filter((end) => end !== null));
    scales.set(file.unit.id, Math.max(scales.get(file.unit.id) ?? 0, largest));
  }
  return scales;
}

/** The bar; null where there is no value, or one below zero, which no bar from zero can show. */
export function barOf(file: ComparisonFile, row: FileRow, scale: number): SVGElement | null {
  const value = valueIn(file, row);
  if (value === null || value < 0 || scale <= 0) return null;
  const at = (amount: number) => ((amount / scale) * width).toFixed(2);
  const look = row.isFit ? "compare-bar" : "compare-bar compare-open";
  const bar = draw("rect", { class: look, x: "0", y: "3", width: at(value), height: String(height - 6) });
  const middle = String(height / 2);
  const whisker = (row.limits ? [row.limits] : []).map(([lower, upper]) =>
    draw("line", { class: "compare-whisker", x1: at(lower), x2: at(upper), y1: middle, y2: middle }),
  );
  const box = { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", class: "compare-drawing" };
  return draw("svg", box, bar, ...whisker);
}

function valueIn({ columns }: ComparisonFile, { cells }: FileRow): number | null {
  const text = cells[columns.indexOf("value")] ?? "";
  return text === "" ? null : Number(text);
}
