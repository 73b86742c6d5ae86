// Reads a drawing back: its texts with estimated boxes, its elements with places. Knows no form.

import { newDocument } from "../../../charts/dom.ts";
import { widthOf } from "../../../charts/text-width.ts";

/** One line of text with the box that it is estimated to cover, in pixels of the drawing. */
export type TextBox = { text: string; left: number; right: number; top: number; bottom: number; size: number };

/** The root element of a drawing. */
export function readSvg(svg: string): Element {
  const { body } = newDocument();
  body.innerHTML = svg;
  return body.firstElementChild!;
}

/** Width and height of the drawing's own coordinates. */
export function sizeOf(root: Element): { width: number; height: number } {
  const [, , width = 0, height = 0] = root.getAttribute("viewBox")!.split(" ").map(Number);
  return { width, height };
}

/** Every line of text that is drawn; titles and descriptions are not. */
export function textBoxes(root: Element): TextBox[] {
  return [...root.querySelectorAll("text")].flatMap((text) => {
    const spans = [...text.querySelectorAll("tspan")];
    const size = Number(inherited(text, "font-size"));
    const lines = spans.length > 0 ? spans : [text];
    let baseline = placeOf(text).y + ems(text, "y", size);
    return lines.map((line) => {
      if (line !== text) baseline += ems(line, "y", size) + ems(line, "dy", size);
      return boxOf(line.textContent, placeOf(text).x, baseline, size, text);
    });
  });
}

/** Where an element stands: the sum of the translations of itself and of what it stands in. */
export function placeOf(element: Element): { x: number; y: number } {
  const own = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "");
  const outer = element.parentElement ? placeOf(element.parentElement) : { x: 0, y: 0 };
  return { x: outer.x + Number(own?.[1] ?? 0), y: outer.y + Number(own?.[2] ?? 0) };
}

/** Pairs of coordinates in a path, as drawn. */
export function pathPoints(path: Element): { x: number; y: number }[] {
  const { x, y } = placeOf(path);
  const numbers = path.getAttribute("d")!.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g);
  return [...numbers].map(([, px, py]) => ({ x: x + Number(px), y: y + Number(py) }));
}

function boxOf(text: string, x: number, baseline: number, size: number, element: Element): TextBox {
  const width = widthOf(text, size, inherited(element, "font-weight") === "600");
  const anchor = inherited(element, "text-anchor");
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { text, left, right: left + width, top: baseline - size * 0.76, bottom: baseline + size * 0.22, size };
}

function ems(element: Element, name: string, size: number): number {
  const value = element.getAttribute(name) ?? "0";
  return parseFloat(value) * (value.endsWith("em") ? size : 1);
}

function inherited(element: Element | null, name: string): string | null {
  if (!element) return null;
  return element.getAttribute(name) ?? inherited(element.parentElement, name);
}
