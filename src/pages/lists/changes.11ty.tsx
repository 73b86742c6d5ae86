// What has changed: since the newest edition, and from edition to edition, newest first.

import { dateLabel } from "../../lib/iso-date.ts";
import type { Step } from "../../model/history/history.ts";
import { ChangeList } from "../parts/history/change-list.tsx";
import { ListPage } from "../parts/lists/list-page.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("changes", (_, site) => {
  const { since, between, editions } = site.history;
  const first = editions.at(-1);
  return (
    <ListPage
      kind="changes"
      title="What has changed"
      lede="An edition is a dated record of everything that the site says. This page sets each edition beside the one before it: what moved, what turned round, what was withdrawn, and why."
    >
      <p>
        <a href={site.url(paths.feed())}>Follow the editions in a feed reader</a>
        {site.library.pages.some(({ id }) => id === "corrections") && (
          <>
            {" "}
            · <a href={site.url(paths.page("corrections"))}>Corrections</a>
          </>
        )}
      </p>
      {since ? <Section step={since} /> : <p>There is no earlier edition, so there is nothing to compare with yet.</p>}
      {between.map((step) => (
        <Section key={step.to} step={step} />
      ))}
      {first && (
        <section aria-labelledby={`edition-${first.edition}`}>
          <h2 id={`edition-${first.edition}`}>The first edition, {dateLabel(first.edition)}</h2>
          <p>
            There is none before it, so there is nothing to compare it with. <KeptCharts edition={first.edition} />
          </p>
        </section>
      )}
    </ListPage>
  );
});

function Section({ step: { from, to, changes } }: { step: Step }) {
  const id = to === null ? "since" : `edition-${to}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{to === null ? `Since the edition of ${dateLabel(from)}` : `The edition of ${dateLabel(to)}`}</h2>
      {to !== null && (
        <p>
          Compared with the edition of {dateLabel(from)}. <KeptCharts edition={to} />
        </p>
      )}
      <ChangeList id={id} changes={changes} />
    </section>
  );
}

function KeptCharts({ edition }: { edition: string }) {
  return <a href={useSite().url(paths.at(edition, "/"))}>Its charts, as they were published</a>;
}
