// An edition: every chart as it was published on one day, and whether a newer edition replaces it.

import { dateLabel } from "../../lib/iso-date.ts";
import type { Edition } from "../../model/history/edition.ts";
import { Layout } from "../layout.tsx";
import { Section } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { newerEdition } from "../since.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("edition", (date, site) => <EditionPage edition={site.edition(date)} />);

function EditionPage({ edition: { edition, charts, hash } }: { edition: Edition }) {
  const site = useSite();
  const newer = newerEdition(edition, site);
  const lede = `Every chart as it was published on ${dateLabel(edition)}. An edition never changes.`;
  return (
    <Layout
      title={`Edition of ${dateLabel(edition)}`}
      description={lede}
      path={paths.at(edition, "/")}
      noindex={newer !== null}
      search={null}
      wide
    >
      <p class="kicker">
        <a href={site.url(paths.list("changes"))}>What has changed</a>
      </p>
      <h1>Edition of {dateLabel(edition)}</h1>
      <p class="lede">{lede}</p>
      <Standing edition={edition} newer={newer} />
      <Section id="charts" title="Charts">
        <ul class="entries">
          {Object.entries(charts).map(([id, { title, series }]) => (
            <li key={id}>
              <a href={site.url(paths.at(edition, paths.chart(id)))}>{title}</a>
              <span class="entry-facts">{series.subtitle}</span>
            </li>
          ))}
        </ul>
      </Section>
      <p>
        The file of this edition has the SHA-256 hash <code>{hash}</code>.
      </p>
    </Layout>
  );
}

/** Whether a newer edition has its place, and where its own changes are told. */
function Standing({ edition, newer }: { edition: string; newer: string | null }) {
  const site = useSite();
  return (
    <p>
      {newer ? (
        <>
          A newer edition replaces it: <a href={site.url(paths.at(newer, "/"))}>edition of {dateLabel(newer)}</a>.
        </>
      ) : (
        "It is the newest edition."
      )}{" "}
      <a href={site.url(paths.edition(edition))}>What changed with this edition</a>
    </p>
  );
}
