// What a journalist needs to use a chart or a finding rightly: the sentence, the caveat that belongs to it, whom to credit,
// the source and the date. Taken whole from the records; adds no figure. Knows no page.

import { upperFirst, withStop } from "../lib/sentence.ts";
import { dateLabel } from "../lib/iso-date.ts";
import { limitsHeading } from "../model/indicators.ts";
import { blockText } from "../model/words/bind.ts";
import { blocksUnder } from "../model/words/section-text.ts";
import { periodsOf, sourceText } from "../model/series/series-of.ts";
import type { Series } from "../model/series/series.ts";
import type { Chart, Finding, Indicator, Observation, Source } from "../model/things.ts";
import { certaintyWords } from "./parts/certainty.tsx";
import type { Site } from "./site.ts";

export type PressCard = {
  sentence: string;
  /** What the sentence must not be used without, each as a sentence or more. */
  caveats: string[];
  credit: string;
  /** "Producer, Title (year)". */
  sources: string[];
  /** What the figures are of, and when we read them. */
  date: string;
};

export function chartPressCard(chart: Chart, site: Site): PressCard {
  return {
    sentence: withStop(chart.series.title),
    caveats: caveatsOf(chart.indicator, chart.series),
    ...common(
      chart.observations,
      [...new Set(chart.observations.map((row) => row.source))],
      [site.datasetOf(chart).read],
      site,
    ),
  };
}

/** The first thing that a table cannot tell, and the breaks of what is shown of it. */
export function caveatsOf({ body }: Indicator, { breaks }: Series): string[] {
  const [limit] = blocksUnder(body, limitsHeading);
  const apart = breaks.map(({ at, why }) => `Not comparable across ${dateLabel(at)}: ${withStop(why)}`);
  return [limit ? blockText(limit) : "", ...apart].filter(Boolean);
}

export function findingPressCard(finding: Finding, site: Site): PressCard {
  const { title, certainty, because, qualitative, sources } = finding;
  const cells = [...finding.numbers.values()].flatMap((quantity) => quantity.rests);
  const read = [...new Set(cells.map(({ indicator }) => indicator.retrieved))].sort();
  const asked = qualitative ? [`Who was asked: ${withStop(qualitative.asked.text)}`] : [];
  const rows = cells.map(({ observation }) => observation);
  return {
    sentence: withStop(title.text),
    caveats: [`${certaintyWords[certainty]}: ${withStop(because.text)}`, ...asked],
    ...common(rows, sources, read.length ? read : sources.map((source) => source.retrieved), site),
  };
}

function common(rows: readonly Observation[], sources: readonly Source[], read: readonly string[], site: Site) {
  const producers = [...new Set(sources.map(({ producer }) => producer))].join("; ");
  const [period, newest] = [periodsOf(rows), [...read].sort().at(-1)];
  const days = newest ? `Read from the source on ${dateLabel(newest)}.` : "";
  return {
    credit: `${site.library.site.name}, from ${producers}`,
    sources: sources.map(sourceText),
    date: [period ? withStop(upperFirst(period)) : "", days].filter(Boolean).join(" "),
  };
}
