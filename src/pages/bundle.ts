// What stands in the ZIP archive of a chart, and the text that explains it. Knows which files; not how an archive is made.

import type { Dataset } from "../model/dataset/dataset.ts";
import { sourceText } from "../model/series/series-of.ts";
import type { Publication } from "../model/dataset/workbook.ts";
import type { ChartFormat } from "./routes.ts";

/** The files of a chart that its archive holds, each with what it is for, in the order of the archive. */
export const bundled: readonly (readonly [format: ChartFormat, words: string])[] = [
  ["csv", "the figures, a row for each, for any program"],
  ["xlsx", "the figures as a spreadsheet with a cover, contents and notes"],
  ["json", "the figures and the words around them, for programs"],
  ["metadata.json", "what the figures are: columns, units, sources, terms, version"],
  ["svg", "the picture, sharp at any size"],
  ["png", "the picture for documents and slides"],
  ["bib", "how to cite it, for BibTeX"],
  ["ris", "how to cite it, for EndNote, Zotero and Mendeley"],
  ["csl.json", "how to cite it, for other programs (CSL-JSON)"],
];

/** README.txt: what each file is, what the figures cannot tell, where they come from and how to cite them. */
export function bundleReadme(
  { id, title, subtitle, limits, sources, hash }: Dataset,
  publication: Publication,
): string {
  const paragraphs = [
    `${title}\n${subtitle}`,
    `Published by ${publication.publisher}\n${publication.address}\n${publication.dated}`,
    `The files\n${bundled.map(([format, words]) => `- ${id}.${format}: ${words}`).join("\n")}`,
    "An empty value is not zero: the status beside it says why it is absent, and the note says it in words. Rows of different series cannot be compared.",
    `What these figures cannot tell you\n${limits}`,
    `Sources and their terms\n${sources.map(sourceLine).join("\n")}`,
    `How to cite\n${publication.cite}`,
    `The content has the SHA-256 hash ${hash}.`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function sourceLine(source: Dataset["sources"][number]): string {
  const { url, licence } = source;
  const terms = `${licence.title}${licence.url ? `, ${licence.url}` : ""}`;
  return `- ${sourceText(source)}.${url ? ` ${url}` : ""} Terms: ${terms}`;
}
