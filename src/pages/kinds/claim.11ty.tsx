// A published claim: what is said, by whom, what the figures say, the verdict, and the sentence to use instead.

import { formsOf, type Quantity } from "../../model/quantity.ts";
import type { PublishedClaim } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { Verdict, verdictWords } from "../parts/claim-list.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Working } from "../parts/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { summary } from "../summary.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("claim", (id, site) => <ClaimPage claim={site.find(site.library.claims, id)} />);

function ClaimPage({ claim }: { claim: PublishedClaim }) {
  const site = useSite();
  const { id, title, topic, by, source, locator, verdict, needs, use, body } = claim;
  const search = { kind: "Claim", topics: [topic.title] };
  return (
    <Layout title={title.text} description={summary(body)} path={paths.claim(id)} search={search}>
      <p class="kicker">
        <a href={site.url(paths.list("claims"))}>Claims, checked</a> ·{" "}
        <a href={site.url(paths.topic(topic.id))}>{topic.title}</a>
      </p>
      <h1>
        <Phrase phrase={title} links={false} />
      </h1>
      <div class="sure">
        <h2>
          <Verdict verdict={verdict} />
        </h2>
        <p>
          {verdictWords[verdict].meaning} <Comparison claim={claim} />
        </p>
      </div>
      <p>
        Said by {by}: <a href={site.url(paths.source(source.id))}>{source.title}</a>, {locator}.
      </p>
      <Prose prose={body} bound={claim} working={site.url(paths.claim(id))} />
      {use && (
        <section aria-labelledby="instead">
          <h2 id="instead">A sentence that holds</h2>
          <blockquote class="use">
            <Phrase phrase={use} bound={claim} working={site.url(paths.claim(id))} />
          </blockquote>
        </section>
      )}
      {needs && (
        <section aria-labelledby="needs">
          <h2 id="needs">What would settle it</h2>
          <p>{needs}</p>
        </section>
      )}
      <Working bound={claim} />
    </Layout>
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
