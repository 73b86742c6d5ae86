// A recommendation: who should do what, how strongly, who says so, and on which findings it rests.

import type { Recommendation } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, strengths } from "../parts/lists/cards.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Facts, Kicker, Opening, Section } from "../parts/section.tsx";
import { Working } from "../parts/numbers/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { summary } from "../summary.ts";

export default pagesOf("recommendation", (id, site) => (
  <RecommendationPage recommendation={site.find(site.library.recommendations, id)} />
));

function RecommendationPage({ recommendation }: { recommendation: Recommendation }) {
  const site = useSite();
  const { id, title, topic, basis, body } = recommendation;
  const search = { kind: "Recommendation", topics: [topic.title] };
  const own = site.url(paths.recommendation(id));
  return (
    <Layout title={title.text} description={summary(body)} path={paths.recommendation(id)} search={search}>
      <Kicker list="recommendations" words="Recommendations" topic={topic} />
      <h1>
        <Phrase phrase={title} bound={recommendation} working={own} />
      </h1>
      <Opening beside={<AboutRecommendation recommendation={recommendation} />}>
        <div class="lede">
          <Prose prose={body} bound={recommendation} working={own} />
        </div>
      </Opening>
      <Section id="basis" title="What it rests on">
        <FindingList findings={basis} />
      </Section>
      <Working bound={recommendation} />
    </Layout>
  );
}

function AboutRecommendation({ recommendation }: { recommendation: Recommendation }) {
  return (
    <Facts
      facts={[
        ["For", recommendation.audiences.map((audience) => audience.title).join("; ")],
        ["Strength", strengths[recommendation.strength]],
        ["Made by", <Maker recommendation={recommendation} />],
      ]}
    />
  );
}

function Maker({ recommendation: { source, locator } }: { recommendation: Recommendation }) {
  const site = useSite();
  if (!source) return <>Us, from the findings below</>;
  return (
    <>
      <a href={site.url(paths.source(source.id))}>
        {source.producer}, {source.title}
      </a>
      , {locator}
    </>
  );
}
