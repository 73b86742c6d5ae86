// How high a frame must be for an embed to stand in it whole, at a phone's width and at a page's. Measured with the letters of
// our own pictures, which are as wide as those of most systems; knows no form.

import { narrow, wide, type Frame } from "../../charts/frame.ts";
import { wrap } from "../../charts/text-width.ts";
import { embedCaution } from "./embed-caution.ts";
import type { Site } from "./site.ts";
import type { Version } from "./version.ts";

/** No frame is much higher than a screen: what is longer, such as a row for each of many places, is scrolled. */
export const mostHeight = 1100;

/** Widths in which an embed is seen: of its text, and of the drawing that it shows then. The style sheet draws no wider. */
const seen: readonly { text: number; drawing: number; frame: Frame; title: number }[] = [
  { text: 310, drawing: 310, frame: narrow, title: 18 },
  { text: 384, drawing: 384, frame: narrow, title: 19 },
  { text: 692, drawing: 680, frame: wide, title: 21 },
];

/** The height in pixels, to the next ten. */
export function embedHeight({ form, series }: Version, site: Site): number {
  const name = `Table, limits and sources at ${site.library.site.name}`;
  const caution = embedCaution(series);
  const heights = seen.map(({ text, drawing, frame, title }) => {
    const height = Number(/ height="(\d+)"/.exec(site.draw(form, series, frame))?.[1] ?? 0);
    const lines = (words: string, size: number, leading: number, bold = false) =>
      wrap(words, text * 0.97, size, bold).length * size * leading;
    return (
      lines(series.title, title, 1.25, true) +
      lines(series.subtitle, 13, 1.45) +
      height * (drawing / frame.width) +
      (caution ? lines(caution, 13, 1.45, true) + 8 : 0) +
      lines(`${series.sourceLine}. ${name}`, 13, 1.45)
    );
  });
  // The rest is the space around and between the four.
  return Math.min(mostHeight, Math.ceil((Math.max(...heights) + 60) / 10) * 10);
}
