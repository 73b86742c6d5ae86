// How much room a text needs, measured without a screen. Errs on the wide side, so that nothing is clipped.

// Advance widths of DejaVu Sans in thousandths of the letter size, rounded up to twenty. It is the widest face that a
// browser is likely to put in place of ours: whatever fits in it fits in Inter, Arial, Helvetica and Segoe UI too.
const groups: Record<number, string> = {
  280: "'ijl",
  300: "IJ",
  320: " ,.‘’·\u00a0",
  340: "/:;\\|",
  360: "f",
  380: "-",
  400: "()[]t",
  420: "!r",
  460: '"',
  500: "*_`–°",
  520: "“”",
  540: "?sz",
  560: "Lc",
  580: "Fk",
  600: "vxy•",
  620: "PTYaeoø",
  640: "$0123456789ESbdghnpqu{}£€",
  660: "K",
  700: "ABCRVXZ",
  740: "U",
  760: "HN",
  780: "&DG",
  800: "OQ",
  820: "w",
  840: "#+<=>^~−×≤≥",
  880: "M",
  960: "%",
  980: "m½",
  1000: "@W—…",
};
const widths = new Map(
  Object.entries(groups).flatMap(([width, letters]) => [...letters].map((c) => [c, Number(width)])),
);
const unknownLetter = 1000;
const boldFactor = 1.14;

/** Width in pixels of one line of text at a letter size; an accented letter is as wide as its base letter. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) sum += widths.get(letter) ?? unknownLetter;
  return ((sum * size) / 1000) * (bold ? boldFactor : 1);
}

/** Width in pixels of the widest of several lines; 0 for none. */
export function widestOf(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size, bold)));
}

/**
 * Breaks a text into lines no wider than `room` pixels, between words where it can and inside a word where it must.
 * @returns at least one line; nothing of the text is lost but the spaces at the breaks
 */
export function wrap(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((w) => splitWord(w, room, size, bold))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** As `wrap` and in as many lines, but all about equally long: no word of a title is left alone on the last. */
export function wrapEvenly(text: string, room: number, size: number, bold = false): string[] {
  const most = wrap(text, room, size, bold).length;
  const words = widestOf(text.split(/\s+/), size, bold);
  const narrowest = Math.max(Math.min(words, room), widthOf(text, size, bold) / most);
  for (let width = narrowest; width < room; width += size / 4) {
    const lines = wrap(text, width, size, bold);
    if (lines.length <= most) return lines;
  }
  return wrap(text, room, size, bold);
}

/** A text cut to a number of characters, at a word where possible, with an ellipsis when something was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

function splitWord(word: string, room: number, size: number, bold: boolean): string[] {
  if (widthOf(word, size, bold) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)) {
    if (piece && widthOf(piece + segment, size, bold) > room) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...pieces, piece];
}
