// From Plot's drawing to the SVG that goes into a page: the one place that puts right, for every chart, what Plot leaves.
// Knows no particular form.

import * as Plot from "@observablehq/plot";
import type { Series } from "../src/model/series/series.ts";
import { newDocument } from "./dom.ts";
import type { Sketch } from "./form.ts";
import type { Frame } from "./frame.ts";
import { escapeMarkup } from "../src/lib/escape.ts";
import { innerSvg } from "./parts/clean-svg.ts";

/**
 * The picture of a series as inline SVG: named by its title and description, ids prefixed by chart and frame, no style
 * element or attribute, no link, no script, numbers to two decimals, attributes in alphabetical order.
 * The same series and frame always give the same text.
 * @throws Error when the form cannot draw the series, its id could break an attribute, or Plot has a warning
 */
export function svgOf(form: Sketch, series: Series, frame: Frame): string {
  const reasons = form.check(series);
  if (reasons.length > 0) throw new Error(`chart "${series.id}" cannot be drawn as ${form.id}: ${reasons.join("; ")}`);
  if (!/^[a-z0-9-]+$/.test(series.id)) throw new Error(`chart id "${series.id}" is not lower-case words and hyphens`);
  const options = form.plan(series, frame);
  const height = Math.ceil(options.height!);
  const drawing = Plot.plot({ ...options, height, width: frame.width, className: "chart", document: newDocument() });
  refuseWarnings(drawing, series.id);
  const id = `${series.id}-${frame.id}`;
  return [
    `<svg aria-labelledby="${id}-t ${id}-d" class="chart chart-${form.id} chart-${frame.id}"`,
    ` fill="currentColor" font-size="${frame.text}" height="${height}" role="img" text-anchor="middle"`,
    ` viewBox="0 0 ${frame.width} ${height}" width="${frame.width}">`,
    `<title id="${id}-t">${escapeMarkup(series.title)}</title>`,
    `<desc id="${id}-d">${escapeMarkup(form.describe(series))}</desc>`,
    innerSvg(drawing),
    "</svg>",
  ].join("");
}

/** Plot marks a drawing that it doubts with a warning sign as the last child of the root. */
function refuseWarnings(drawing: Element, id: string): void {
  const last = drawing.lastElementChild;
  if (last?.tagName.toLowerCase() !== "text") return;
  throw new Error(`chart "${id}": Plot warns: ${last.querySelector("title")?.textContent ?? "no words given"}`);
}
