// Short forms of the Library's things for lists: one line or card each. A card links to the page that says it whole.

import type { Chart, Finding, Indicator, Recommendation, Source } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Certainty } from "../certainty.tsx";
import { Phrase } from "../prose.tsx";

export const strengths = { strong: "Strong", conditional: "Conditional", tentative: "Tentative" } as const;

export function FindingList({ findings, level = 3 }: { findings: readonly Finding[]; level?: 2 | 3 | 5 }) {
  return (
    <ul class="cards findings">
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} level={level} />
      ))}
    </ul>
  );
}

function FindingCard({ finding, level }: { finding: Finding; level: 2 | 3 | 5 }) {
  const site = useSite();
  const Title = `h${level}` as "h3";
  return (
    <li class="card">
      <Title class="card-title">
        <a href={site.url(paths.finding(finding.id))}>
          <Phrase phrase={finding.title} links={false} />
        </a>
      </Title>
      <p class="card-facts">
        <span class="tag">{finding.topic.title}</span> <Certainty level={finding.certainty} />
      </p>
    </li>
  );
}

export function RecommendationList({ recommendations }: { recommendations: readonly Recommendation[] }) {
  const site = useSite();
  return (
    <ul class="entries">
      {recommendations.map((recommendation) => (
        <li key={recommendation.id}>
          <a href={site.url(paths.recommendation(recommendation.id))}>
            <Phrase phrase={recommendation.title} links={false} />
          </a>
          <span class="entry-facts">
            For {recommendation.audiences.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join("; ")}
            . {strengths[recommendation.strength]}. {recommendation.source ? recommendation.source.producer : "Ours"}.
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ChartList({ charts }: { charts: readonly Chart[] }) {
  const site = useSite();
  return (
    <ul class="entries">
      {charts.map((chart) => (
        <li key={chart.id}>
          <a href={site.url(paths.chart(chart.id))}>{chart.title.text}</a>
          <span class="entry-facts">{chart.series.subtitle}</span>
        </li>
      ))}
    </ul>
  );
}

export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  const site = useSite();
  return (
    <ul class="entries">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
          <span class="entry-facts">
            {indicator.geography}; {indicator.population}; {indicator.observations.length} rows
          </span>
        </li>
      ))}
    </ul>
  );
}

type SourceListProps = {
  sources: readonly Source[];
  /** The class of an entry by its place, for those that have one. */
  classAt?: (index: number) => string | undefined;
};

export function SourceList({ sources, classAt }: SourceListProps) {
  const site = useSite();
  return (
    <ul class="entries">
      {sources.map((source, index) => (
        <li key={source.id} class={classAt?.(index)}>
          <a href={site.url(paths.source(source.id))}>{source.title}</a>
          <span class="entry-facts">
            {source.producer}, {source.published.slice(0, 4)}. {source.status.title}.
          </span>
        </li>
      ))}
    </ul>
  );
}
