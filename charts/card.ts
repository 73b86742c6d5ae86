// A social card as SVG: a message, how sure it is, its source, whose it is and, for a chart, its picture where there is
// room for letters that can be read. Light colours on white; nothing but words and the chart. Knows no form.

import { escapeMarkup } from "../src/lib/escape.ts";
import { chartColours } from "./parts/palette.ts";
import { partsOfPicture } from "./standalone.ts";
import { wrap, wrapEvenly } from "./text-width.ts";

/** Plain text. `note` stands below the message: measure, people, place and period, or how sure it is. */
export type CardWords = { kind: string; title: string; note: string; source: string; site: string; address: string };

/** The size that other sites ask for. */
export const cardSize = { width: 1200, height: 630 };

const edge = 64;
const room = cardSize.width - 2 * edge;
const body = { top: 116, bottom: 500 };
const ink = chartColours["--chart-text"].light;
const quiet = chartColours["--chart-muted"].light;
const accent = chartColours["--chart-1"].light;
const titleSizes = [60, 54, 48, 43, 38, 34, 30, 27];
const leading = 1.22;
const noteSize = 22;

/** The card. `pictures` are drawings of `svgOf`, of which the one with the largest letters is shown, if they are large enough. */
export function cardSvg(words: CardWords, pictures: readonly string[]): string {
  const picture = largest(pictures);
  const width = picture ? room - picture.width - 48 : room;
  const { width: w, height: h } = cardSize;
  const note = cut(wrap(words.note, width, noteSize), 6).filter(Boolean);
  const noteTop = body.bottom - note.length * noteSize * 1.3;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, Arial, sans-serif" height="${h}" viewBox="0 0 ${w} ${h}" width="${w}">`,
    `<rect fill="${chartColours["--chart-surface"].light}" height="${h}" width="${w}"/>`,
    `<rect fill="${accent}" height="${h}" width="16"/>`,
    line(words.kind, edge, 84, 26, accent, 600),
    ...title(words.title, width, noteTop - 20 - body.top),
    ...note.map((each, index) => line(each, edge, noteTop + noteSize * (0.8 + index * 1.3), noteSize, quiet, 400)),
    ...(picture ? [placed(picture)] : []),
    ...footer(words),
    "</svg>\n",
  ].join("");
}

/** The title in the largest letters in which it fits whole; a title that fits in none is cut with an ellipsis. */
function title(text: string, width: number, height: number): string[] {
  const fits = (size: number) => wrap(text, width, size, true).length * size * leading <= height;
  const size = titleSizes.find(fits) ?? titleSizes.at(-1)!;
  const most = Math.floor(height / (size * leading));
  const lines = wrapEvenly(text, width, size, true);
  return cut(lines, most).map((each, index) =>
    line(each, edge, body.top + size * (1 + index * leading), size, ink, 700),
  );
}

/** Source on the left in at most two lines, whose card it is below it. */
function footer({ source, site, address }: CardWords): string[] {
  return [
    `<rect fill="${chartColours["--chart-grid"].light}" height="2" width="${room}" x="${edge}" y="520"/>`,
    ...cut(wrap(source, room, 20), 2).map((each, index) => line(each, edge, 550 + index * 25, 20, quiet, 400)),
    line(site, edge, 608, 22, ink, 700),
    `<text fill="${quiet}" font-size="20" text-anchor="end" x="${cardSize.width - edge}" y="608">${escapeMarkup(address)}</text>`,
  ];
}

/** At most so many lines; the last one ends in an ellipsis, in place of its last word, where some are left out. */
function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/\s*\S*$/, "")} …`];
}

type Placed = { inner: string; scale: number; width: number; height: number };

const widestPicture = 540;
const smallestScale = 1.05;
const largestScale = 1.5;

/** The picture at the largest size that its room allows; null when none can be shown as large as it was drawn. */
function largest(pictures: readonly string[]): Placed | null {
  const sized = pictures.map((svg): Placed => {
    const { width, height, inner } = partsOfPicture(svg);
    const scale = Math.min(largestScale, widestPicture / width, (body.bottom - 64) / height);
    return { inner, scale, width: width * scale, height: height * scale };
  });
  const [best] = sized.filter(({ scale }) => scale >= smallestScale).sort((one, other) => other.scale - one.scale);
  return best ?? null;
}

function placed({ inner, scale, width, height }: Placed): string {
  const x = cardSize.width - edge - width;
  const y = 64 + (body.bottom - 64 - height) / 2;
  return `<g transform="translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(3)})">${inner}</g>`;
}

function line(text: string, x: number, y: number, size: number, fill: string, weight: number): string {
  return `<text fill="${fill}" font-size="${size}" font-weight="${weight}" x="${x}" y="${y.toFixed(1)}">${escapeMarkup(text)}</text>`;
}
