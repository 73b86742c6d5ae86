// How much the site holds, counted from the Library. Knows no page.

import { isKnown } from "./numbers/cell.ts";
import type { Library } from "./things.ts";

/** What is counted, in plain words, with how many there are. */
export function countsOf(library: Library): [what: string, count: number][] {
  const rows = library.indicators.flatMap((indicator) => indicator.observations);
  const qualitative = library.findings.filter((finding) => finding.qualitative !== null);
  const areas = new Set(rows.map((row) => row.dimensions.get("area")?.id).filter((code) => code !== undefined));
  return [
    ["sources", library.sources.length],
    ["indicators", library.indicators.length],
    ["rows", rows.length],
    ["rows without a value, each with its reason", rows.filter((row) => !isKnown(row.cell)).length],
    ["areas with rows", areas.size],
    ["charts", library.charts.length],
    ["findings", library.findings.length],
    ["findings that rest on what people said", qualitative.length],
    ["recommendations", library.recommendations.length],
    ["claims set against the figures", library.claims.length],
    ["recommendations that are ours", library.recommendations.filter(({ source }) => source === null).length],
    ["programmes and services", library.programmes.length],
    ["rows of provision", library.provision.length],
    ["documents outlined", library.outlines.length],
    ["sections of documents", library.outlines.flatMap(({ sections }) => sections).length],
    ["glossary terms", library.glossary.length],
  ];
}
