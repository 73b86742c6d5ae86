// What the files of a chart say of this build: who publishes it, where, of when, and how to cite it. Knows no format.

import { citationText } from "../model/dataset/citation.ts";
import type { Publication } from "../model/dataset/workbook.ts";
import type { Chart } from "../model/things.ts";
import { chartCitation } from "./citations.ts";
import { datedWords } from "./dated.ts";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";

export function publicationOf(chart: Chart, site: Site): Publication {
  const version = site.versionOf(chart);
  return {
    publisher: site.library.site.name,
    address: site.absolute(paths.chart(chart.id)),
    dated: datedWords(version),
    cite: citationText(chartCitation(version, site)),
  };
}
