// All published claims, by verdict: the disagreements first, what holds last.

import type { PublishedClaim } from "../../model/things.ts";
import type { Verdict as VerdictId } from "../../model/numbers/verdict.ts";
import { ClaimList, verdictWords } from "../parts/claim-list.tsx";
import { Jump, ListPage } from "../parts/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("claims", (_, { library }) => {
  const popular = library.claims.filter(({ kind }) => kind === "popular");
  const others = library.claims.filter(({ kind }) => kind !== "popular");
  const groups = (Object.keys(verdictWords) as VerdictId[])
    .map((verdict) => ({ verdict, claims: others.filter((claim) => claim.verdict === verdict) }))
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
      {popular.length > 0 && (
        <Group id="popular" title="Often said" words="In newspapers, speeches and campaigns." claims={popular} />
      )}
      {groups.map(({ verdict, claims }) => (
        <Group
          key={verdict}
          id={verdict}
          title={verdictWords[verdict].title}
          words={verdictWords[verdict].meaning}
          claims={claims}
        />
      ))}
    </ListPage>
  );
});

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
