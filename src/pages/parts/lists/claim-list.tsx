// Published claims as a list: the statement, who says it, and the verdict in words and a mark, never colour alone.

import type { PublishedClaim } from "../../../model/things.ts";
import type { Verdict as VerdictId } from "../../../model/numbers/verdict.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { facets } from "./filterable.tsx";
import { Phrase } from "../prose.tsx";

/** Each verdict as readers see it, in the order in which lists show them. */
export const verdictWords: Readonly<Record<VerdictId, { title: string; mark: string; meaning: string }>> = {
  differs: { title: "Differs", mark: "\u2260", meaning: "The figures say something else." },
  impossible: {
    title: "Cannot be right",
    mark: "\u2715",
    meaning: "No whole number of people can give this percentage.",
  },
  "different-definition": {
    title: "Different definition",
    mark: "/",
    meaning: "The two sides measure different things, so both can be right.",
  },
  "different-population": {
    title: "Different people or places",
    mark: "/",
    meaning: "The two sides speak of different people or places, so both can be right.",
  },
  "different-period": {
    title: "Different period",
    mark: "/",
    meaning: "The two sides speak of different times, so both can be right.",
  },
  "cannot-be-checked": { title: "Cannot be checked", mark: "?", meaning: "Nothing that we opened allows a check." },
  rounding: { title: "Holds after rounding", mark: "\u2248", meaning: "The two agree once each is taken as rounded." },
  holds: { title: "Holds", mark: "=", meaning: "The figures give the same." },
};

export function Verdict({ verdict }: { verdict: VerdictId }) {
  const { title, mark } = verdictWords[verdict];
  return (
    <span class={`verdict verdict-${verdict}`}>
      <span class="verdict-mark" aria-hidden="true">
        {mark}
      </span>
      {title}
    </span>
  );
}

/** What the list of all claims can be narrowed by. */
export const claimFacets = { verdict: "Verdict", topic: "Topic", source: "Source" };

const facetsOf = ({ verdict, topic, source }: PublishedClaim) =>
  facets({
    verdict: [verdictWords[verdict].title],
    topic: [topic.title],
    source: [`${source.producer}: ${source.title}`],
  });

export function ClaimList({ claims }: { claims: readonly PublishedClaim[] }) {
  const site = useSite();
  return (
    <ul class="entries">
      {claims.map((claim) => (
        <li key={claim.id} {...facetsOf(claim)}>
          <a href={site.url(paths.claim(claim.id))}>
            <Phrase phrase={claim.title} links={false} />
          </a>
          <span class="entry-facts">
            <Verdict verdict={claim.verdict} /> Said by {claim.by}. {claim.topic.title}.
          </span>
        </li>
      ))}
    </ul>
  );
}
