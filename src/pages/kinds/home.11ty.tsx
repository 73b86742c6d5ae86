// The home page: what is known first, then three ways in, then the topics.

import { FindingList } from "../parts/lists/cards.tsx";
import { Certainty } from "../parts/certainty.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Layout } from "../layout.tsx";
import { paths } from "../routes.ts";
import { useSite, type Site } from "../site.ts";
import { pagesOf } from "../template.ts";
import { Figure } from "../parts/figure.tsx";
import type { Finding } from "../../model/things.ts";

export default pagesOf("home", (_, site) => <Home site={site} />);

function Home({ site }: { site: Site }) {
  const { library } = site;
  const { tagline, body, headlines } = library.site;
  const [lead, ...others] = headlines;
  return (
    <Layout title={tagline} description={body.text} path="/" search={null} wide>
      <section class="hero">
        <h1>{tagline}</h1>
        <div class="lede">
          <Prose prose={body} />
        </div>
        <a class="search-box" href={site.url(paths.search())}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="6" fill="none" stroke="currentColor" stroke-width="2" />
            <path d="M13 13l5 5" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
          Search figures, findings and sources
        </a>
      </section>
      {lead && <Lead finding={lead} />}
      <section aria-labelledby="key">
        <h2 id="key">Key findings</h2>
        <FindingList findings={others} />
        <p>
          <a class="more" href={site.url(paths.list("findings"))}>
            All {library.findings.length} key findings
          </a>
        </p>
      </section>
      <WaysIn />
      <TopicGrid />
    </Layout>
  );
}

/** The first headline with its chart: the page's first screen is an answer. */
function Lead({ finding }: { finding: Finding }) {
  const site = useSite();
  const [chart] = finding.charts;
  return (
    <section class="lead" aria-labelledby="lead">
      <div class="lead-words">
        <h2 id="lead">
          <a href={site.url(paths.finding(finding.id))}>
            <Phrase phrase={finding.title} links={false} />
          </a>
        </h2>
        <Prose prose={finding.body} bound={finding} working={site.url(paths.finding(finding.id))} />
        <p class="card-facts">
          <Certainty level={finding.certainty} />
        </p>
      </div>
      {chart && <Figure chart={chart} level={3} table={false} />}
    </section>
  );
}

function WaysIn() {
  const site = useSite();
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">Start from what you need</h2>
      <ul class="cards">
        {site.library.journeys.map((journey) => (
          <li class="card" key={journey.id}>
            <h3 class="card-title">
              <a href={site.url(paths.journey(journey.id))}>{journey.title}</a>
            </h3>
            <Prose prose={journey.intro} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TopicGrid() {
  const site = useSite();
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">Topics</h2>
      <ul class="cards topics">
        {site.library.topics.map((topic) => (
          <li class="card" key={topic.id}>
            <h3 class="card-title">
              <a href={site.url(paths.topic(topic.id))}>{topic.title}</a>
            </h3>
            <p>{topic.question}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
