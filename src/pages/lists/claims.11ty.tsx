// All published claims, by verdict: the disagreements first, what holds last.

import type { PublishedClaim } from "../../model/things.ts";
import type { Verdict as VerdictId } from "../../model/numbers/verdict.ts";
import { ClaimList, claimFacets, verdictWords } from "../parts/lists/claim-list.tsx";
import { Filterable } from "../parts/lists/filterable.tsx";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("claims", (_, { library }) => {
  const popular = library.claims.filter(({ kind }) => kind === "popular");
  const others = library.claims.filter(({ kind }) => kind !== "popular");
  const groups = (Object.keys(verdictWords) as VerdictId[])
    .map((verdict) => ({
      verdict,
      claims: others.filter((claim) => claim.verdict === verdict),
      elsewhere: popular.filter((claim) => claim.verdict === verdict).length,
    }))
    .filter(({ claims }) => claims.length > 0);
  const jumps = [
    ...(popular.length > 0 ? [["popular", `Often said (${popular.length})`] as const] : []),
    ...groups.map(({ verdict, claims }) => [verdict, `${verdictWords[verdict].title} (${claims.length})`] as const),
  ];
  return (
    <ListPage
      kind="claims"
      title="Claims, checked"
      lede="What sources and people say, set against the figures at every build: what holds, what differs, and what cannot be checked. Rounding is not an error."
    >
      <Jump entries={jumps} label="Verdicts" />
      <Filterable by={claimFacets}>
        {popular.length > 0 && (
          <Group id="popular" title="Often said" words="In newspapers, speeches and campaigns." claims={popular} />
        )}
        {groups.map(({ verdict, claims, elsewhere }) => (
          <Group
            key={verdict}
            id={verdict}
            title={verdictWords[verdict].title}
            words={[verdictWords[verdict].meaning, elsewhereWords(elsewhere)].filter(Boolean).join(" ")}
            claims={claims}
          />
        ))}
      </Filterable>
      <Elsewhere claims={library.claims} />
    </ListPage>
  );
});

/** A claim stands once on the page: what people often say is kept together, whatever its verdict. */
const elsewhereWords = (count: number): string =>
  count === 0 ? "" : `${count} more with this verdict ${count === 1 ? "stands" : "stand"} under Often said.`;

/** The same claims by topic and by source, on pages of their own: nobody needs script to find them. */
function Elsewhere({ claims }: { claims: readonly PublishedClaim[] }) {
  const site = useSite();
  const sources = counted(claims.map(({ source }) => source));
  const topics = counted(claims.map(({ topic }) => topic));
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">By topic and by source</h2>
      <ul class="plain-columns">
        {topics.map(([topic, count]) => (
          <li key={topic.id}>
            <a href={`${site.url(paths.topic(topic.id))}#claims`}>{topic.title}</a> ({count})
          </li>
        ))}
      </ul>
      <ul class="plain-columns">
        {sources.map(([source, count]) => (
          <li key={source.id}>
            <a href={`${site.url(paths.source(source.id))}#claims`}>
              {source.producer}, {source.title}
            </a>{" "}
            ({count})
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each thing once, with how often it occurs; the most frequent first. */
function counted<Thing>(things: readonly Thing[]): [Thing, number][] {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

type GroupProps = { id: string; title: string; words: string; claims: readonly PublishedClaim[] };

function Group({ id, title, words, claims }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{words}</p>
      <ClaimList claims={claims} />
    </section>
  );
}
