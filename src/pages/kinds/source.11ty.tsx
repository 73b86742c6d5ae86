// A source: what it is, how far it can be trusted, how we read it, and everything on the site that comes from it.

import { dateLabel } from "../../lib/iso-date.ts";
import {
  claimsOfSource,
  findingsOfSource,
  indicatorsOfSource,
  programmesOfSource,
  recommendationsOfSource,
} from "../../model/links.ts";
import type { Source } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, IndicatorList, RecommendationList } from "../parts/cards.tsx";
import { ClaimList } from "../parts/claim-list.tsx";
import { ProgrammeList } from "../parts/programme-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("source", (id, site) => <SourcePage source={site.find(site.library.sources, id)} />);

function SourcePage({ source }: { source: Source }) {
  const site = useSite();
  const indicators = indicatorsOfSource(site.library, source);
  const findings = findingsOfSource(site.library, source);
  const claims = claimsOfSource(site.library, source);
  const holding = claims.filter(({ verdict }) => verdict === "holds" || verdict === "rounding").length;
  const programmes = programmesOfSource(site.library, source);
  const recommendations = recommendationsOfSource(site.library, source);
  const topics = [
    ...new Set([...indicators, ...findings, ...recommendations, ...programmes].map((thing) => thing.topic.title)),
  ];
  const description = `${source.producer}, ${source.published.slice(0, 4)}: how it was made, its limits, and what rests on it here.`;
  return (
    <Layout
      title={`${source.title} (${source.producer}, ${source.published.slice(0, 4)})`}
      description={description}
      path={paths.source(source.id)}
      search={{ kind: "Source", topics }}
    >
      <p class="kicker">
        <a href={site.url(paths.list("sources"))}>Sources</a>
      </p>
      <h1>{source.title}</h1>
      <dl class="facts">
        <Fact name="Published by">{source.producer}</Fact>
        <Fact name="Published">{dateLabel(source.published)}</Fact>
        <Fact name="Kind">
          {source.status.title}: {source.status.meaning.charAt(0).toLowerCase() + source.status.meaning.slice(1)}
        </Fact>
        {source.quotes && <Fact name="Whose figures">{source.quotes}</Fact>}
        <Fact name="Where">
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.url}
            </a>
          ) : (
            source.noUrl
          )}
        </Fact>
        <Fact name="Licence">
          {source.licence.url ? (
            <a href={source.licence.url} rel="noreferrer">
              {source.licence.title}
            </a>
          ) : (
            source.licence.title
          )}
        </Fact>
        <Fact name="How we read it">
          {source.read} ({dateLabel(source.retrieved)})
        </Fact>
      </dl>
      <Prose prose={source.body} />
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">Findings that rest on it</h2>
          <FindingList findings={findings} />
        </section>
      )}
      {recommendations.length > 0 && (
        <section aria-labelledby="recommendations">
          <h2 id="recommendations">What it recommends</h2>
          <RecommendationList recommendations={recommendations} />
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">How its statements fare</h2>
          <p>
            {holding} of the {claims.length} statements that we set against the figures hold, exactly or after rounding.
          </p>
          <ClaimList claims={claims} />
        </section>
      )}
      {programmes.length > 0 && (
        <section aria-labelledby="programmes">
          <h2 id="programmes">Programmes that it describes</h2>
          <ProgrammeList programmes={programmes} />
        </section>
      )}
      {indicators.length > 0 && (
        <section aria-labelledby="tables">
          <h2 id="tables">Data tables that use it</h2>
          <IndicatorList indicators={indicators} />
        </section>
      )}
    </Layout>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
