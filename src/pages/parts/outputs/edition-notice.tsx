// Where a version that an edition keeps stands: of which edition it is, whether there is a newer one, and what changed since.

import { dateLabel } from "../../../lib/iso-date.ts";
import { chartSinceSaid } from "../../../model/history/chart-since.ts";
import { paths } from "../../routes.ts";
import { chartToday, newerEdition, sinceEdition } from "../../since.ts";
import { useSite } from "../../site.ts";
import { ChangedRows } from "../history/changed-rows.tsx";
import { Section } from "../section.tsx";

/** A chart as an edition has it. */
type Kept = { id: string; edition: string };

/** "This is the chart as published in the edition of 22 November 2026. A newer edition, of 23 November 2026, replaces it." */
export function editionWords(edition: string, newer: string | null): string {
  const published = `This is the chart as published in the edition of ${dateLabel(edition)}.`;
  return newer
    ? `${published} A newer edition, of ${dateLabel(newer)}, replaces it.`
    : `${published} It is the newest edition.`;
}

/** Where the version stands, and the way to the chart of today. */
export function EditionNotice({ id, edition }: Kept) {
  const site = useSite();
  const chart = chartToday(id, site);
  return (
    <p class="edition-notice">
      {editionWords(edition, newerEdition(edition, site))}{" "}
      {chart && <a href={site.url(paths.chart(chart.id))}>See the chart as it is today</a>}
    </p>
  );
}

/** Everything in the chart that is otherwise today. */
export function SinceThen({ id, edition }: Kept) {
  const site = useSite();
  const since = sinceEdition(id, edition, site);
  return (
    <Section id="since" title="What has changed in this chart since then">
      <ul>
        {chartSinceSaid(since).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {since.cells.length > 0 && <ChangedRows cells={since.cells} labelledBy="since" />}
      <p>
        <a href={site.url(paths.list("changes"))}>Everything that has changed on this site, and why</a>
      </p>
    </Section>
  );
}

/** Both in a few lines, for a frame in somebody else's page. */
export function EmbedNotice({ id, edition }: Kept) {
  const site = useSite();
  const said = chartSinceSaid(sinceEdition(id, edition, site));
  return (
    <p class="edition-notice">
      {editionWords(edition, newerEdition(edition, site))} {said.join(" ")}
    </p>
  );
}
