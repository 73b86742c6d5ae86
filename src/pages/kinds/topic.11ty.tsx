// A topic: what is found, shown and recommended on it, and the tables behind.

import { ofTopic } from "../../model/links.ts";
import type { Topic } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { ChartList, FindingList, IndicatorList, RecommendationList } from "../parts/cards.tsx";
import { Figure } from "../parts/figure.tsx";
import { ClaimList } from "../parts/claim-list.tsx";
import { ProgrammeList } from "../parts/programme-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("topic", (id, site) => <TopicPage topic={site.find(site.library.topics, id)} />);

function TopicPage({ topic }: { topic: Topic }) {
  const site = useSite();
  const { intro, leading, findings, charts, indicators, recommendations, programmes, claims } = ofTopic(
    site.library,
    topic,
  );
  const search = { kind: "Topic", topics: [topic.title] };
  return (
    <Layout title={topic.title} description={topic.question} path={paths.topic(topic.id)} search={search} wide>
      <p class="kicker">
        <a href={site.url(paths.list("topics"))}>Topics</a>
      </p>
      <h1>{topic.title}</h1>
      <p class="lede">{topic.question}</p>
      {intro && (
        <div class="measure">
          <Prose prose={intro} />
        </div>
      )}
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">Key findings</h2>
          <FindingList findings={findings} />
        </section>
      )}
      {leading.length > 0 && (
        <section aria-labelledby="charts">
          <h2 id="charts">Charts</h2>
          <div class="figure-grid">
            {leading.map((chart) => (
              <Figure key={chart.id} chart={chart} level={3} />
            ))}
          </div>
        </section>
      )}
      {charts.length > 0 && (
        <section aria-labelledby="more-charts">
          <h2 id="more-charts">{leading.length > 0 ? "More charts" : "Charts"}</h2>
          <ChartList charts={charts} />
        </section>
      )}
      {recommendations.length > 0 && (
        <section aria-labelledby="recommendations">
          <h2 id="recommendations">What should change</h2>
          <RecommendationList recommendations={recommendations} />
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">Claims, checked</h2>
          <ClaimList claims={claims} />
        </section>
      )}
      {programmes.length > 0 && (
        <section aria-labelledby="programmes">
          <h2 id="programmes">Programmes and services</h2>
          <ProgrammeList programmes={programmes} />
        </section>
      )}
      {indicators.length > 0 && (
        <section aria-labelledby="tables">
          <h2 id="tables">Data tables</h2>
          <IndicatorList indicators={indicators} />
        </section>
      )}
    </Layout>
  );
}
