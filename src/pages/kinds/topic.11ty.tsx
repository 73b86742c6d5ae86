// A topic: what is found, shown and recommended on it, and the tables behind.

import { ofTopic } from "../../model/links.ts";
import type { Topic } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { ChartList, FindingList, IndicatorList, RecommendationList } from "../parts/lists/cards.tsx";
import { FigureGrid } from "../parts/figure.tsx";
import { ClaimList } from "../parts/lists/claim-list.tsx";
import { ProgrammeList } from "../parts/lists/programme-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { Kicker, SectionOf } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("topic", (id, site) => <TopicPage topic={site.find(site.library.topics, id)} />);

function TopicPage({ topic }: { topic: Topic }) {
  const site = useSite();
  const { id, title, question } = topic;
  const { intro, leading, findings } = ofTopic(site.library, topic);
  const search = { kind: "Topic", topics: [title] };
  return (
    <Layout title={title} description={question} path={paths.topic(id)} search={search} wide>
      <Kicker list="topics" words="Topics" />
      <h1>{title}</h1>
      <p class="lede">{question}</p>
      {intro && (
        <div class="measure">
          <Prose prose={intro} />
        </div>
      )}
      <SectionOf id="findings" title="Key findings" things={findings} list={(all) => <FindingList findings={all} />} />
      <SectionOf id="charts" title="Charts" things={leading} list={(all) => <FigureGrid charts={all} table />} />
      <MoreOf topic={topic} />
    </Layout>
  );
}

/** What else there is on a topic, as lists. */
function MoreOf({ topic }: { topic: Topic }) {
  const { library } = useSite();
  const { leading, charts, indicators, recommendations, programmes, claims } = ofTopic(library, topic);
  return (
    <>
      <SectionOf
        id="more-charts"
        title={leading.length > 0 ? "More charts" : "Charts"}
        things={charts}
        list={(all) => <ChartList charts={all} />}
      />
      <SectionOf
        id="recommendations"
        title="What should change"
        things={recommendations}
        list={(all) => <RecommendationList recommendations={all} />}
      />
      <SectionOf id="claims" title="Claims, checked" things={claims} list={(all) => <ClaimList claims={all} />} />
      <SectionOf
        id="programmes"
        title="Programmes and services"
        things={programmes}
        list={(all) => <ProgrammeList programmes={all} />}
      />
      <SectionOf
        id="tables"
        title="Data tables"
        things={indicators}
        list={(all) => <IndicatorList indicators={all} />}
      />
    </>
  );
}
