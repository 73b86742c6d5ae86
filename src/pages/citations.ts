// The citations of this build: what the records say, with its addresses and editions. Knows no page and no file format.

import { referenceFormats, referenceText, type ReferenceFormat } from "../lib/reference-formats.ts";
import { citationOf, cslItem, type Citation } from "../model/dataset/citation.ts";
import { editionOfChart, editionOfFinding } from "../model/history/standing.ts";
import type { Chart, Finding } from "../model/things.ts";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";

export function chartCitation(chart: Chart, site: Site): Citation {
  const { id, title, sources, hash } = site.datasetOf(chart);
  const ours = { publisher: site.library.site.name, address: site.absolute(paths.chart(id)) };
  return citationOf({ kind: "chart", id, title, sources, hash, edition: editionOfChart(site.history, chart), ...ours });
}

export function findingCitation(finding: Finding, site: Site): Citation {
  const { id, title, body, because, certainty, sources } = finding;
  const hash = site.digest(JSON.stringify([title.text, body.text, because.text, certainty]));
  const ours = { publisher: site.library.site.name, address: site.absolute(paths.finding(id)) };
  const edition = editionOfFinding(site.history, finding);
  return citationOf({ kind: "finding", id, title: title.text, sources, hash, edition, ...ours });
}

/** The text of a citation's file at an address that ends in one of the formats. */
export function citationFile(citation: Citation, path: string): string {
  return referenceText(cslItem(citation), formatOf(path));
}

function formatOf(path: string): ReferenceFormat {
  const format = referenceFormats.find((ending) => path.endsWith(`.${ending}`));
  if (!format) throw new Error(`${path} is no file of a reference manager`);
  return format;
}
