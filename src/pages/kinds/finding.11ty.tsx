// A finding: the sentence, how sure we can be and why, the charts, the proof, and what follows from it.

import { withStop } from "../../lib/sentence.ts";
import { indicatorsOf, programmesOfFinding, recommendationsOfFinding } from "../../model/links.ts";
import type { Finding } from "../../model/things.ts";
import { findingCitation } from "../citations.ts";
import { Layout } from "../layout.tsx";
import { RecommendationList, SourceList } from "../parts/lists/cards.tsx";
import { Certainty } from "../parts/certainty.tsx";
import { EarlierFinding } from "../parts/history/earlier.tsx";
import { Figure } from "../parts/figure.tsx";
import { Cite } from "../parts/outputs/cite.tsx";
import { PressCard } from "../parts/outputs/press-card.tsx";
import { ProgrammeList } from "../parts/lists/programme-list.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Kicker, Opening, Section, SectionOf } from "../parts/section.tsx";
import { Untested, Working } from "../parts/numbers/working.tsx";
import { findingPressCard } from "../press-card.ts";
import { paths } from "../routes.ts";
import { findingCard } from "../social-card.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { areaNames, summary } from "../summary.ts";

export default pagesOf("finding", (id, site) => <FindingPage finding={site.find(site.library.findings, id)} />);

function FindingPage({ finding }: { finding: Finding }) {
  const site = useSite();
  const { id, title, topic, body, charts, sources } = finding;
  const search = { kind: "Key finding", topics: [topic.title], areas: areaNames(indicatorsOf(finding), site) };
  const head = { title: title.text, description: summary(body), path: paths.finding(id) };
  return (
    <Layout {...head} search={search} card={findingCard(finding)}>
      <Kicker list="findings" words="Key findings" topic={topic} />
      <h1>
        <Phrase phrase={title} bound={finding} working="" />
      </h1>
      <Opening beside={<HowSure finding={finding} />}>
        <div class="lede finding-body">
          <Prose prose={body} bound={finding} working={site.url(paths.finding(id))} />
        </div>
        <Untested bound={finding} />
        <EarlierFinding finding={finding} />
      </Opening>
      {charts.map((chart) => (
        <Figure key={chart.id} chart={chart} />
      ))}
      <WhatFollows finding={finding} />
      <Working bound={finding} />
      <Section id="sources" title="Sources">
        <SourceList sources={sources} />
      </Section>
      <TakeAway finding={finding} />
    </Layout>
  );
}

/** Who should do what, and the programmes that a finding is about. */
function WhatFollows({ finding }: { finding: Finding }) {
  const { library } = useSite();
  return (
    <>
      <SectionOf
        id="follows"
        title="What follows from it"
        things={recommendationsOfFinding(library, finding)}
        list={(recommendations) => <RecommendationList recommendations={recommendations} />}
      />
      <SectionOf
        id="programmes"
        title="Programmes and services that it is about"
        things={programmesOfFinding(library, finding)}
        list={(programmes) => <ProgrammeList programmes={programmes} />}
      />
    </>
  );
}

/** What others may use, and how. */
function TakeAway({ finding }: { finding: Finding }) {
  const site = useSite();
  return (
    <>
      <PressCard card={findingPressCard(finding, site)}>
        <Pictures finding={finding} />
      </PressCard>
      <Cite citation={findingCitation(finding, site)} file={(format) => paths.findingFile(finding.id, format)} />
    </>
  );
}

/** The charts of a finding, or its own picture where it has none. */
function Pictures({ finding: { id, charts } }: { finding: Finding }) {
  const site = useSite();
  if (charts.length === 0) return <a href={site.url(paths.findingCard(id))}>The sentence as a picture</a>;
  return (
    <ul class="plain">
      {charts.map((chart) => (
        <li key={chart.id}>
          <a href={site.url(paths.chart(chart.id))}>{chart.title.text}</a>
        </li>
      ))}
    </ul>
  );
}

/** How sure we can be, why, and who was asked where a finding rests on what people said. */
function HowSure({ finding }: { finding: Finding }) {
  const site = useSite();
  const { id, certainty, because, qualitative } = finding;
  return (
    <aside class="sure" aria-labelledby="sure">
      <h2 id="sure">
        <Certainty level={certainty} />
      </h2>
      <p>
        <Phrase phrase={because} bound={finding} working={site.url(paths.finding(id))} />
      </p>
      {qualitative && (
        <p>
          <strong>Who was asked:</strong>{" "}
          <Phrase phrase={qualitative.asked} bound={finding} working={site.url(paths.finding(id))} />{" "}
          <a href={site.url(paths.source(qualitative.source.id))}>{qualitative.source.producer}</a>,{" "}
          {withStop(qualitative.locator)}
        </p>
      )}
    </aside>
  );
}
