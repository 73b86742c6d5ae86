// The citations of this build: what is published, with its addresses and editions. Knows no page and no file format.

import { referenceFormats, referenceText, type ReferenceFormat } from "../lib/reference-formats.ts";
import { citationOf, cslItem, type Citation } from "../model/dataset/citation.ts";
import { editionOfFinding } from "../model/history/standing.ts";
import type { Finding } from "../model/things.ts";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";
import { lastingPageOf, type Version } from "./version.ts";

/** Of a version of a chart, at the address where just this version stays. */
export function chartCitation(version: Version, site: Site): Citation {
  const { id, series, sources, hash, kept } = version;
  const ours = { publisher: site.library.site.name, address: site.absolute(lastingPageOf(version)) };
  return citationOf({ kind: "chart", id, title: series.title, sources, hash, edition: kept, ...ours });
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
