// Writes what Plot drew as SVG text, letting through only what a chart needs. Knows no data.

import { escapeMarkup } from "../../src/lib/escape.ts";
import { ties } from "./tie.ts";

const elements = new Set(["g", "path", "rect", "line", "circle", "text", "tspan", "title"]);

// Geometry is rounded; the rest is copied. Of labels only the ties to values stay, as data attributes. Everything else
// (style, aria-*, href, id, on*) is left out.
const geometry = new Set(
  ["x", "y", "x1", "y1", "x2", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "width", "height"].concat(
    "d",
    "transform",
  ),
);
const looks = new Set(
  ["class", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"].concat(
    ["stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "opacity", "paint-order"],
    ["text-anchor", "font-size", "font-weight", "font-style", "font-variant"],
  ),
);

/** The children of Plot's root as text. Throws when Plot drew an element that no chart of ours should hold. */
export function innerSvg(root: Element): string {
  return [...root.childNodes].map(nodeText).join("");
}

function nodeText(node: Node): string {
  if (node.nodeType === 3) return escapeMarkup(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const name = element.tagName.toLowerCase();
  if (name === "style") return "";
  if (!elements.has(name)) throw new Error(`a chart must not hold a <${name}> element`);
  const inside = innerSvg(element);
  if (name === "g" && !inside) return "";
  return inside ? `<${name}${attributes(element)}>${inside}</${name}>` : `<${name}${attributes(element)}/>`;
}

function attributes(element: Element): string {
  return [...element.attributes]
    .flatMap(({ name, value }) => (name === "aria-label" ? tieOf(value) : [{ name, value }]))
    .filter(({ name }) => geometry.has(name) || looks.has(name) || name.startsWith("data-"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escapeMarkup(geometry.has(name) ? rounded(value) : value)}"`)
    .join("");
}

function tieOf(label: string): { name: string; value: string }[] {
  const tie = Object.entries(ties).find(([beginning]) => label.startsWith(beginning));
  return tie ? [{ name: tie[1], value: label.slice(tie[0].length) }] : [];
}

function rounded(value: string): string {
  return value.replace(/-?\d*\.\d+(e[-+]?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));
}
