// What a finding or a chart said in the newest edition, where it says something else today.

import type { ComponentChildren } from "preact";
import { dateLabel } from "../../../lib/iso-date.ts";
import { findingStatusWords, movedSaid } from "../../../model/history/change-words.ts";
import type { FindingChange } from "../../../model/history/changes.ts";
import type { Chart, Finding } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** Nothing where the finding holds as it did. */
export function EarlierFinding({ finding }: { finding: Finding }) {
  const { since } = useSite().history;
  const change = since?.changes.findings.find(({ id }) => id === finding.id);
  if (!since || !change) return null;
  return (
    <Earlier edition={since.from} title={change.before?.title ?? null}>
      {findingStatusWords[change.status]} since then.
      {sureness(change)}
      {movedSaid(change, finding).map(({ before, now }) => ` It said ${before} where it now says ${now}.`)}
    </Earlier>
  );
}

function sureness({ before, now }: FindingChange): string {
  if (!before || !now || before.certainty === now.certainty) return "";
  const [then, today] = [before, now].map(({ certainty }) => certainty.replace("-", " "));
  return ` Its certainty was ${then} and is now ${today}.`;
}

/** Nothing where the chart's title and all its figures are what they were. */
export function EarlierChart({ chart }: { chart: Chart }) {
  const { since } = useSite().history;
  if (!since) return null;
  const { charts, cells, added } = since.changes;
  const title = charts.find(({ id }) => id === chart.id);
  const shown = new Set(chart.observations.map(({ key }) => key));
  const count = (rows: typeof cells) =>
    rows.filter(({ indicator, row }) => indicator === chart.indicator.id && shown.has(row)).length;
  const [changed, more] = [count(cells), count(added)];
  if (!title && changed + more === 0) return null;
  const isNew = title?.before === null;
  return (
    <Earlier edition={since.from} title={isNew ? null : (title?.before ?? chart.title.text)}>
      {!isNew && changed > 0 && ` Figures of this chart that have changed since then: ${changed}.`}
      {!isNew && more > 0 && ` Figures that have been added: ${more}.`}
    </Earlier>
  );
}

type EarlierProps = { edition: string; title: string | null; children: ComponentChildren };

function Earlier({ edition, title, children }: EarlierProps) {
  const site = useSite();
  const words = title === null ? "it was not there." : `\u201c${title}\u201d.`;
  return (
    <p class="earlier" data-pagefind-ignore>
      In the edition of {dateLabel(edition)}: {words} {title !== null && children}{" "}
      <a href={site.url(paths.list("changes"))}>What has changed, and why</a>
    </p>
  );
}
