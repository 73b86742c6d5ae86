// Everything that changed from one edition to the next: counts first, then each finding, figure, verdict and title.

import type { VNode } from "preact";
import { countsSaid, findingStatusWords, movedSaid } from "../../../model/history/change-words.ts";
import type { CellChange, Change, Changes, FindingChange } from "../../../model/history/changes.ts";
import type { Verdict as VerdictId } from "../../../model/numbers/verdict.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { verdictWords } from "../lists/claim-list.tsx";

/** `id` is that of the heading above it, and begins those of its parts, so that none is twice on the page. */
export function ChangeList({ id, changes }: { id: string; changes: Changes }) {
  const { findings, cells, added, claims, charts, unchanged } = changes;
  return (
    <>
      <ul>
        {countsSaid(changes).map((count) => (
          <li key={count}>{count}</li>
        ))}
        {unchanged > 0 && <li>Findings that hold as they did: {unchanged}.</li>}
      </ul>
      <Part id={`${id}-findings`} title="Findings" things={findings} entry={FindingEntry} />
      {cells.length > 0 && (
        <>
          <h3 id={`${id}-figures`}>Figures</h3>
          <ChangedRows cells={cells} labelledBy={`${id} ${id}-figures`} />
        </>
      )}
      <Part id={`${id}-rows`} title="Rows added" things={byTable(added)} entry={AddedEntry} />
      <Part id={`${id}-claims`} title="Verdicts on published statements" things={claims} entry={ClaimEntry} />
      <Part id={`${id}-charts`} title="Charts" things={charts} entry={ChartEntry} />
    </>
  );
}

type PartProps<Thing> = { id: string; title: string; things: readonly Thing[]; entry: (thing: Thing) => VNode };

function Part<Thing extends { id: string }>({ id, title, things, entry: Entry }: PartProps<Thing>) {
  if (things.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul class="entries">
        {things.map((thing) => (
          <Entry key={thing.id} {...thing} />
        ))}
      </ul>
    </>
  );
}

/** Tables that rows were added to, with how many. */
function byTable(added: readonly CellChange[]): { id: string; count: number }[] {
  const ids = new Set(added.map(({ indicator }) => indicator));
  return [...ids].map((id) => ({ id, count: added.filter(({ indicator }) => indicator === id).length }));
}

/** The words of a thing, as a link while it is there. */
function Title({ words, path, isThere }: { words: string; path: string; isThere: boolean }) {
  const site = useSite();
  return isThere ? <a href={site.url(path)}>{words}</a> : <>{words}</>;
}

function FindingEntry(finding: FindingChange) {
  const { id, before, now, status } = finding;
  const today = useSite().library.findings.find((each) => each.id === id);
  const moved = today ? movedSaid(finding, today) : [];
  return (
    <li>
      <Title words={(now ?? before)!.title} path={paths.finding(id)} isThere={today !== undefined} />{" "}
      <span class="tag">{findingStatusWords[status]}</span>
      <span class="entry-facts">
        {before && now && before.title !== now.title && `Before: \u201c${before.title}\u201d. `}
        {before &&
          now &&
          before.certainty !== now.certainty &&
          `Certainty: ${[before, now].map(({ certainty }) => certainty.replace("-", " ")).join(", now ")}. `}
        {moved.map((said) => `${said.before}, now ${said.now}. `)}
      </span>
    </li>
  );
}

function AddedEntry({ id, count }: { id: string; count: number }) {
  const table = useSite().library.indicators.find((each) => each.id === id);
  return (
    <li>
      <Title words={table?.title ?? id} path={paths.indicator(id)} isThere={table !== undefined} />
      <span class="entry-facts">{count} added</span>
    </li>
  );
}

function ClaimEntry({ id, before, now }: Change<VerdictId>) {
  const claim = useSite().library.claims.find((each) => each.id === id);
  const said = (verdict: VerdictId | null) => (verdict ? verdictWords[verdict].title : "not there");
  return (
    <li>
      <Title words={claim?.title.text ?? id} path={paths.claim(id)} isThere={claim !== undefined} />
      <span class="entry-facts">
        Before: {said(before)}. Now: {said(now)}.
      </span>
    </li>
  );
}

function ChartEntry({ id, before, now }: Change<string>) {
  const isThere = useSite().library.charts.some((each) => each.id === id);
  return (
    <li>
      <Title words={(now ?? before)!} path={paths.chart(id)} isThere={isThere} />
      <span class="entry-facts">{!before ? "New." : now ? `Before: \u201c${before}\u201d.` : "Withdrawn."}</span>
    </li>
  );
}
