// A finding: the sentence, how sure we can be and why, the charts, the proof, and what follows from it.

import { indicatorsOf, programmesOfFinding, recommendationsOfFinding } from "../../model/links.ts";
import type { Finding } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { RecommendationList, SourceList } from "../parts/cards.tsx";
import { Certainty } from "../parts/certainty.tsx";
import { EarlierFinding } from "../parts/earlier.tsx";
import { Figure } from "../parts/figure.tsx";
import { ProgrammeList } from "../parts/programme-list.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Working } from "../parts/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { areaNames, summary } from "../summary.ts";

export default pagesOf("finding", (id, site) => <FindingPage finding={site.find(site.library.findings, id)} />);

function FindingPage({ finding }: { finding: Finding }) {
  const site = useSite();
  const programmes = programmesOfFinding(site.library, finding);
  const recommendations = recommendationsOfFinding(site.library, finding);
  const search = { kind: "Key finding", topics: [finding.topic.title], areas: areaNames(indicatorsOf(finding), site) };
  return (
    <Layout
      title={finding.title.text}
      description={summary(finding.body)}
      path={paths.finding(finding.id)}
      search={search}
    >
      <p class="kicker">
        <a href={site.url(paths.list("findings"))}>Key findings</a> ·{" "}
        <a href={site.url(paths.topic(finding.topic.id))}>{finding.topic.title}</a>
      </p>
      <h1>
        <Phrase phrase={finding.title} bound={finding} working="" />
      </h1>
      <div class="lede finding-body">
        <Prose prose={finding.body} bound={finding} working={site.url(paths.finding(finding.id))} />
      </div>
      <EarlierFinding finding={finding} />
      <aside class="sure" aria-labelledby="sure">
        <h2 id="sure">
          <Certainty level={finding.certainty} />
        </h2>
        <p>
          <Phrase phrase={finding.because} bound={finding} working={site.url(paths.finding(finding.id))} />
        </p>
        {finding.qualitative && (
          <p>
            <strong>Who was asked:</strong> {finding.qualitative.asked}{" "}
            <a href={site.url(paths.source(finding.qualitative.source.id))}>{finding.qualitative.source.producer}</a>,{" "}
            {finding.qualitative.locator}.
          </p>
        )}
      </aside>
      {finding.charts.map((chart) => (
        <Figure key={chart.id} chart={chart} />
      ))}
      <Working bound={finding} />
      {recommendations.length > 0 && (
        <section aria-labelledby="follows">
          <h2 id="follows">What follows from it</h2>
          <RecommendationList recommendations={recommendations} />
        </section>
      )}
      {programmes.length > 0 && (
        <section aria-labelledby="programmes">
          <h2 id="programmes">Programmes and services that it is about</h2>
          <ProgrammeList programmes={programmes} />
        </section>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={finding.sources} />
      </section>
    </Layout>
  );
}
