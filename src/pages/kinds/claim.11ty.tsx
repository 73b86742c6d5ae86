// A published claim: what is said, by whom, what the figures say, the verdict, and the sentence to use instead.

import { withStop } from "../../lib/sentence.ts";
import { formsOf, type Quantity } from "../../model/numbers/quantity.ts";
import type { PublishedClaim } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { Verdict, verdictWords } from "../parts/lists/claim-list.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Kicker, Section } from "../parts/section.tsx";
import { Working } from "../parts/numbers/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { summary } from "../summary.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("claim", (id, site) => <ClaimPage claim={site.find(site.library.claims, id)} />);

function ClaimPage({ claim }: { claim: PublishedClaim }) {
  const site = useSite();
  const { id, title, topic, by, source, locator, needs, use, body } = claim;
  const search = { kind: "Claim", topics: [topic.title] };
  return (
    <Layout title={title.text} description={summary(body)} path={paths.claim(id)} search={search}>
      <Kicker list="claims" words="Claims, checked" topic={topic} />
      <h1>
        <Phrase phrase={title} links={false} />
      </h1>
      <VerdictBox claim={claim} />
      <p>
        Said by {by}: <a href={site.url(paths.source(source.id))}>{source.title}</a>, {withStop(locator)}
      </p>
      <Prose prose={body} bound={claim} working={site.url(paths.claim(id))} />
      {use && (
        <Section id="instead" title="A sentence that holds">
          <blockquote class="use">
            <Phrase phrase={use} bound={claim} working={site.url(paths.claim(id))} />
          </blockquote>
        </Section>
      )}
      {needs && (
        <Section id="needs" title="What would settle it">
          <p>{needs}</p>
        </Section>
      )}
      <Working bound={claim} />
    </Layout>
  );
}

/** The verdict, what it means, and what it rests on. */
function VerdictBox({ claim }: { claim: PublishedClaim }) {
  return (
    <div class="sure">
      <h2>
        <Verdict verdict={claim.verdict} />
      </h2>
      <p>
        {verdictWords[claim.verdict].meaning} <Comparison claim={claim} />
      </p>
    </div>
  );
}

/** The two numbers side by side, or the comparison that was tested. */
function Comparison({ claim: { stated, recomputed, test } }: { claim: PublishedClaim }) {
  if (stated && recomputed) {
    return (
      <>
        The statement prints <strong>{said(stated)}</strong>; the figures give <strong>{said(recomputed)}</strong>.
      </>
    );
  }
  return test ? (
    <>
      Tested: <code>{test}</code>.
    </>
  ) : null;
}

const said = (quantity: Quantity): string => formsOf(quantity).get("full")?.() ?? "";
