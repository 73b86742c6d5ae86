// Makes text fit to print inside a message: short, in quotation marks, and with nothing invisible left invisible.
// Knows nothing of CSV or of faults.

/** Characters of the file that one message may quote. */
const longestQuote = 40;

/**
 * Source of a pattern for one character that a reader cannot see or that disturbs the line it is printed on.
 * An ordinary space and a line end are neither.
 */
export const unseen =
  "(?![ \\r\\n])[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zs}\\p{Zl}\\p{Zp}\\uFFFD" +
  "\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]";
const eachUnseen = new RegExp(unseen, "gu");

const names: Record<string, string> = {
  "0000": "null character",
  "0009": "tab",
  "000B": "vertical tab",
  "000C": "form feed",
  "001B": "escape",
  "007F": "delete",
  "0085": "next line",
  "00A0": "non-breaking space",
  "00AD": "soft hyphen",
  "200B": "zero-width space",
  "200C": "zero-width non-joiner",
  "200D": "zero-width joiner",
  "200E": "left-to-right mark",
  "200F": "right-to-left mark",
  "2028": "line separator",
  "2029": "paragraph separator",
  "202A": "left-to-right embedding",
  "202B": "right-to-left embedding",
  "202C": "end of embedding",
  "202D": "left-to-right override",
  "202E": "right-to-left override",
  "202F": "narrow non-breaking space",
  "2060": "word joiner",
  "2066": "left-to-right isolate",
  "2067": "right-to-left isolate",
  "2068": "first strong isolate",
  "2069": "end of isolate",
  FE0F: "variation selector",
  FEFF: "byte-order mark",
  FFFD: "replacement character",
};

/** "U+200B zero-width space"; for a character that has no name here, `kind` stands in: "U+E000 private character". */
export function characterName(character: string, kind: string): string {
  const code = codeOf(character);
  return `U+${code} ${names[code] ?? kind}`;
}

/** The text with each unseen character written as its code, "[U+200B]", and each line end as "[line break]". */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|\n/g, "[line break]")
    .replace(/\p{Cs}/gu, "")
    .replace(eachUnseen, (character) => `[U+${codeOf(character)}]`);
}

/** The text in quotation marks, made visible, cut after forty characters. */
export function quote(text: string): string {
  return quoteAround(text, 0);
}

/** At most forty characters of the text in quotation marks, so chosen that the one at `offset` is among them. */
export function quoteAround(text: string, offset: number): string {
  const start = Math.max(0, Math.min(offset - longestQuote / 2, text.length - longestQuote));
  const end = start + longestQuote;
  return `"${start > 0 ? "…" : ""}${visible(text.slice(start, end))}${end < text.length ? "…" : ""}"`;
}

/** 1316800 -> "1,316,800". */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function codeOf(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
}
