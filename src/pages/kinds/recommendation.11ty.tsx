// A recommendation: who should do what, how strongly, who says so, and on which findings it rests.

import type { Recommendation } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, strengths } from "../parts/cards.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Working } from "../parts/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { summary } from "../summary.ts";

export default pagesOf("recommendation", (id, site) => (
  <RecommendationPage recommendation={site.find(site.library.recommendations, id)} />
));

function RecommendationPage({ recommendation }: { recommendation: Recommendation }) {
  const site = useSite();
  const { id, title, topic, audiences, basis, strength, source, locator, body } = recommendation;
  const search = { kind: "Recommendation", topics: [topic.title] };
  return (
    <Layout title={title.text} description={summary(body)} path={paths.recommendation(id)} search={search}>
      <p class="kicker">
        <a href={site.url(paths.list("recommendations"))}>Recommendations</a> ·{" "}
        <a href={site.url(paths.topic(topic.id))}>{topic.title}</a>
      </p>
      <h1>
        <Phrase phrase={title} bound={recommendation} working={site.url(paths.recommendation(id))} />
      </h1>
      <div class="lede">
        <Prose prose={body} bound={recommendation} working={site.url(paths.recommendation(id))} />
      </div>
      <dl class="facts">
        <div>
          <dt>For</dt>
          <dd>{audiences.map((audience) => audience.title).join("; ")}</dd>
        </div>
        <div>
          <dt>Strength</dt>
          <dd>{strengths[strength]}</dd>
        </div>
        <div>
          <dt>Made by</dt>
          <dd>
            {source ? (
              <>
                <a href={site.url(paths.source(source.id))}>
                  {source.producer}, {source.title}
                </a>
                , {locator}
              </>
            ) : (
              "Us, from the findings below"
            )}
          </dd>
        </div>
      </dl>
      <section aria-labelledby="basis">
        <h2 id="basis">What it rests on</h2>
        <FindingList findings={basis} />
      </section>
      <Working bound={recommendation} />
    </Layout>
  );
}
