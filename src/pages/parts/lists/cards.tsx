// Short forms of the Library's things for lists: one line or card each. A card links to the page that says it whole.

import { lowerFirst } from "../../../lib/sentence.ts";
import type { Chart, Finding, Indicator, Recommendation, Source } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Certainty } from "../certainty.tsx";
import { Phrase } from "../prose.tsx";

export const strengths = { strong: "Strong", conditional: "Conditional", tentative: "Tentative" } as const;

/** Cards with how sure each finding is; their topics are named where there are several. */
export function FindingList({ findings, level = 3 }: { findings: readonly Finding[]; level?: 2 | 3 | 5 }) {
  const severalTopics = new Set(findings.map(({ topic }) => topic.id)).size > 1;
  return (
    <ul class="cards findings">
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} level={level} topic={severalTopics} />
      ))}
    </ul>
  );
}

type FindingCardProps = { finding: Finding; level: 2 | 3 | 5; topic: boolean };

function FindingCard({ finding, level, topic }: FindingCardProps) {
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
        {topic && <span class="tag">{finding.topic.title}</span>} <Certainty level={finding.certainty} />
      </p>
    </li>
  );
}

type RecommendationListProps = {
  recommendations: readonly Recommendation[];
  /** The id of an audience that all of them are for, and that the place of the list names already. */
  among?: string;
};

export function RecommendationList({ recommendations, among }: RecommendationListProps) {
  const site = useSite();
  return (
    <ul class="entries">
      {recommendations.map((recommendation) => (
        <li key={recommendation.id}>
          <a href={site.url(paths.recommendation(recommendation.id))}>
            <Phrase phrase={recommendation.title} links={false} />
          </a>
          <span class="entry-facts">{factsOf(recommendation, among)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Strong recommendation, made by us. Also for health services." */
function factsOf({ strength, source, audiences }: Recommendation, among: string | undefined): string {
  const others = audiences.filter(({ id }) => id !== among).map(({ title }) => lowerFirst(title));
  const made = `${strengths[strength]} recommendation, made by ${source ? source.producer : "us"}.`;
  return others.length === 0 ? made : `${made} ${among ? "Also for" : "For"} ${others.join("; ")}.`;
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
