// A source: what it is, how far it can be trusted, how we read it, and everything on the site that comes from it.

import { dateLabel } from "../../lib/iso-date.ts";
import { lowerFirst } from "../../lib/sentence.ts";
import {
  claimsOfSource,
  findingsOfSource,
  indicatorsOfSource,
  programmesOfSource,
  recommendationsOfSource,
} from "../../model/links.ts";
import type { PublishedClaim, Source } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList, IndicatorList, RecommendationList } from "../parts/lists/cards.tsx";
import { ClaimList } from "../parts/lists/claim-list.tsx";
import { ProgrammeList } from "../parts/lists/programme-list.tsx";
import { Prose } from "../parts/prose.tsx";
import { Facts, Kicker, SectionOf } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite, type Site } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("source", (id, site) => <SourcePage source={site.find(site.library.sources, id)} />);

function SourcePage({ source }: { source: Source }) {
  const site = useSite();
  const { id, title, producer, published, body } = source;
  const year = published.slice(0, 4);
  return (
    <Layout
      title={`${title} (${producer}, ${year})`}
      description={`${producer}, ${year}: how it was made, its limits, and what rests on it here.`}
      path={paths.source(id)}
      search={{ kind: "Source", topics: topicsOf(source, site) }}
    >
      <Kicker list="sources" words="Sources" />
      <h1>{title}</h1>
      <AboutSource source={source} />
      <Prose prose={body} />
      <RestsOn source={source} />
    </Layout>
  );
}

function topicsOf(source: Source, { library }: Site): string[] {
  const things = [
    ...indicatorsOfSource(library, source),
    ...findingsOfSource(library, source),
    ...recommendationsOfSource(library, source),
    ...programmesOfSource(library, source),
  ];
  return [...new Set(things.map((thing) => thing.topic.title))];
}

function AboutSource({ source }: { source: Source }) {
  const { producer, published, status, quotes, url, noUrl, licence, read, retrieved } = source;
  const kind = `${status.title}: ${lowerFirst(status.meaning)}`;
  return (
    <Facts
      facts={[
        ["Published by", producer],
        ["Published", dateLabel(published)],
        ["Kind", kind],
        ["Whose figures", quotes],
        ["Where", url ? <Elsewhere address={url} words={url} /> : noUrl],
        ["Licence", licence.url ? <Elsewhere address={licence.url} words={licence.title} /> : licence.title],
        ["How we read it", `${read} (${dateLabel(retrieved)})`],
      ]}
    />
  );
}

function Elsewhere({ address, words }: { address: string; words: string }) {
  return (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  );
}

/** Everything on the site that comes from a source. */
function RestsOn({ source }: { source: Source }) {
  const { library } = useSite();
  return (
    <>
      <SectionOf
        id="findings"
        title="Findings that rest on it"
        things={findingsOfSource(library, source)}
        list={(findings) => <FindingList findings={findings} />}
      />
      <SectionOf
        id="recommendations"
        title="What it recommends"
        things={recommendationsOfSource(library, source)}
        list={(recommendations) => <RecommendationList recommendations={recommendations} />}
      />
      <SectionOf
        id="claims"
        title="How its statements fare"
        things={claimsOfSource(library, source)}
        list={(claims) => <Fares claims={claims} />}
      />
      <SectionOf
        id="programmes"
        title="Programmes that it describes"
        things={programmesOfSource(library, source)}
        list={(programmes) => <ProgrammeList programmes={programmes} />}
      />
      <SectionOf
        id="tables"
        title="Data tables that use it"
        things={indicatorsOfSource(library, source)}
        list={(indicators) => <IndicatorList indicators={indicators} />}
      />
    </>
  );
}

function Fares({ claims }: { claims: readonly PublishedClaim[] }) {
  const holding = claims.filter(({ verdict }) => verdict === "holds" || verdict === "rounding").length;
  return (
    <>
      <p>
        {holding} of the {claims.length} statements that we set against the figures hold, exactly or after rounding.
      </p>
      <ClaimList claims={claims} />
    </>
  );
}
