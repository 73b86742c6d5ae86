// A CSL-JSON item as the files that reference managers read. The only door to citation-js; knows nothing of evidence.

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

/** The formats by the end of a file's name. */
export const referenceFormats = ["bib", "ris", "csl.json"] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

const names: Readonly<Record<ReferenceFormat, string>> = { bib: "bibtex", ris: "ris", "csl.json": "data" };

/** One reference as a file's text. Texts in the item must be of one line, without two spaces together. */
export function referenceText(item: { id: string }, format: ReferenceFormat): string {
  const text = new Cite([item]).format(names[format]).replace(/\n+$/, "");
  return `${format === "ris" ? unbroken(text) : text}\n`;
}

/** The library breaks a RIS field after seventy characters, in the middle of a word; only "XX  - " begins a field. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, "");
