// The same picture as a file of its own: light colours, white ground, title and source drawn in. Knows no form.

import { escapeMarkup } from "../src/lib/escape.ts";
import { chartColours } from "./parts/palette.ts";
import { wrap, wrapEvenly } from "./text-width.ts";

/**
 * Words around the picture in a file, plain text: `dated` says of when its figures are, `address` where the chart lives;
 * "" leaves one out.
 */
export type StandaloneWords = { title: string; subtitle: string; sourceLine: string; dated: string; address: string };

const edge = 20;
const fonts = "Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
const ink = chartColours["--chart-text"].light;
const quiet = chartColours["--chart-muted"].light;

type Paragraph = { text: string; size: number; fill: string; bold?: boolean };

/**
 * An inline picture of `svgOf` as a whole SVG file: every CSS variable replaced by its light colour, title and subtitle
 * above it, source, date and address below.
 * @throws Error when `svg` is not such a picture
 */
export function standaloneSvg(svg: string, words: StandaloneWords): string {
  const { attributes, width: room, height, names, inner } = partsOfPicture(svg);
  const head = paragraphs(
    [
      { text: words.title, size: 20, fill: ink, bold: true },
      { text: words.subtitle, size: 14, fill: quiet },
    ],
    edge,
    room,
  );
  const top = head.bottom + 10;
  const foot = paragraphs(
    [words.sourceLine, words.dated, words.address].map((text) => ({ text, size: 12, fill: quiet })),
    top + height + 10,
    room,
  );
  const size = { width: room + 2 * edge, height: Math.ceil(foot.bottom + edge) };
  const root = resolved(attributes.replace(/ ?height="\d+"/, ""));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${root.trim()} font-family="${fonts}"`,
    ` height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}">`,
    `${names}<rect fill="${chartColours["--chart-surface"].light}" height="${size.height}" width="${size.width}"/>`,
    `${head.svg}<g transform="translate(${edge},${top})">${inner}</g>${foot.svg}</svg>\n`,
  ].join("");
}

/** A picture of `svgOf` taken apart: its root's attributes, its size, its title and description, and what is drawn. */
export type PictureParts = { attributes: string; width: number; height: number; names: string; inner: string };

/**
 * Takes a picture apart, its colours resolved to the light ones.
 * @throws Error when `svg` is not such a picture
 */
export function partsOfPicture(svg: string): PictureParts {
  const match = /^<svg ([^>]*)viewBox="0 0 (\d+) (\d+)" width="\d+">(<title.*?<\/desc>)(.*)<\/svg>$/s.exec(svg);
  if (!match) throw new Error("standaloneSvg takes the text that svgOf returns");
  const [, attributes = "", width, height, names = "", picture = ""] = match;
  const plain = attributes.replace("currentColor", ink);
  return { attributes: plain, width: Number(width), height: Number(height), names, inner: resolved(picture) };
}

/**
 * Each variable replaced by the light colour that stands in it as its fallback, and without the ties of marks to the page's
 * table, which no file has. Text is left as it is.
 */
function resolved(svg: string): string {
  return svg.replace(/ data-(?:key|of)="[^"]*"/g, "").replace(/="var\(--[a-z0-9-]+, (#[0-9a-f]+)\)"/g, '="$1"');
}

/** Wrapped paragraphs from `top` down; `bottom` is the lower edge of the last line. */
function paragraphs(list: readonly Paragraph[], top: number, room: number): { svg: string; bottom: number } {
  let y = top;
  const lines = list.flatMap(({ text, size, fill, bold = false }) => {
    if (!text) return [];
    const weight = bold ? ' font-weight="700"' : "";
    const set = (bold ? wrapEvenly : wrap)(text, room, size, bold).map((line) => {
      y += size * 1.3;
      const place = `fill="${fill}" font-size="${size}"${weight} text-anchor="start" x="${edge}" y="${y.toFixed(1)}"`;
      return `<text ${place}>${escapeMarkup(line)}</text>`;
    });
    y += 4;
    return set;
  });
  return { svg: lines.join(""), bottom: y };
}
