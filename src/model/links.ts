// Which things rest on which: the links of the chain read backwards. Pure questions to the Library; knows no page.

import type {
  Area,
  Bound,
  Certainty,
  Chart,
  Finding,
  Indicator,
  Library,
  Programme,
  Provision,
  PublishedClaim,
  Recommendation,
  Source,
  Topic,
} from "./things.ts";

/** The indicators whose cells a record's numbers rest on. */
export function indicatorsOf(bound: Bound): Indicator[] {
  return unique([...bound.numbers.values()].flatMap((quantity) => quantity.rests.map(({ indicator }) => indicator)));
}

export const chartsOfIndicator = ({ charts }: Library, indicator: Indicator): Chart[] =>
  charts.filter((chart) => chart.indicator === indicator);

export const findingsOfIndicator = ({ findings }: Library, indicator: Indicator): Finding[] =>
  findings.filter((finding) => indicatorsOf(finding).includes(indicator));

/** Findings that show the chart, then those that rest on its indicator. */
export const findingsOfChart = ({ findings }: Library, chart: Chart): Finding[] =>
  unique([
    ...findings.filter((finding) => finding.charts.includes(chart)),
    ...findings.filter((finding) => indicatorsOf(finding).includes(chart.indicator)),
  ]);

export const recommendationsOfFinding = ({ recommendations }: Library, finding: Finding): Recommendation[] =>
  recommendations.filter((recommendation) => recommendation.basis.includes(finding));

/** Published claims that were set against the indicator's figures. */
export const claimsOfIndicator = ({ claims }: Library, indicator: Indicator): PublishedClaim[] =>
  claims.filter((claim) => indicatorsOf(claim).includes(indicator));

export const indicatorsOfSource = ({ indicators }: Library, source: Source): Indicator[] =>
  indicators.filter((indicator) => indicator.sources.includes(source));

export const findingsOfSource = ({ findings }: Library, source: Source): Finding[] =>
  findings.filter((finding) => finding.sources.includes(source));

export const recommendationsOfSource = ({ recommendations }: Library, source: Source): Recommendation[] =>
  recommendations.filter((recommendation) => recommendation.source === source);

export const claimsOfSource = ({ claims }: Library, source: Source): PublishedClaim[] =>
  claims.filter((claim) => claim.source === source);

export const programmesOfSource = ({ programmes }: Library, source: Source): Programme[] =>
  programmes.filter(({ sources }) => sources.some((entry) => entry.source === source));

export const programmesOfFinding = ({ programmes }: Library, finding: Finding): Programme[] =>
  programmes.filter(({ findings }) => findings.includes(finding));

/** What sources say of where a programme runs, area by area and newest first. */
export const provisionOf = ({ provision }: Library, programme: Programme): Provision[] =>
  provision
    .filter((entry) => entry.programme === programme)
    .sort((a, b) => a.area.name.localeCompare(b.area.name, "en") || (a.period.to < b.period.to ? 1 : -1));

const sureness: Certainty[] = ["high", "moderate", "low", "very-low"];

/** Findings with the surest first, otherwise in the order given. */
export const surestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => sureness.indexOf(a.certainty) - sureness.indexOf(b.certainty));

const strength: Recommendation["strength"][] = ["strong", "conditional", "tentative"];

/** Recommendations with the strongest first, then those that rest on most findings, otherwise in the order given. */
export const strongestFirst = (recommendations: readonly Recommendation[]): Recommendation[] =>
  [...recommendations].sort(
    (a, b) => strength.indexOf(a.strength) - strength.indexOf(b.strength) || b.basis.length - a.basis.length,
  );

/** Everything of one topic. `leading` are the charts that its page shows; `charts` are the others. */
export function ofTopic(library: Library, topic: Topic) {
  const mine = (thing: { topic: { id: string } }) => thing.topic.id === topic.id;
  const opening = library.topicOpenings.find((each) => each.topic.id === topic.id) ?? null;
  const leading = opening?.charts ?? [];
  return {
    intro: opening?.intro ?? null,
    leading,
    findings: surestFirst(library.findings.filter(mine)),
    charts: library.charts.filter((chart) => mine(chart.indicator) && !leading.includes(chart)),
    indicators: library.indicators.filter(mine),
    recommendations: strongestFirst(library.recommendations.filter(mine)),
    programmes: library.programmes.filter(mine),
    claims: library.claims.filter(mine),
  };
}

/** The areas that an indicator has rows for, known or missing. */
export function areasOf(indicator: Indicator, areas: ReadonlyMap<string, Area>): Area[] {
  const codes = unique(indicator.observations.map((row) => row.dimensions.get("area")?.id));
  return codes.map((code) => areas.get(code ?? "")).filter((area) => area !== undefined);
}

const unique = <Thing>(things: Thing[]): Thing[] => [...new Set(things)];
