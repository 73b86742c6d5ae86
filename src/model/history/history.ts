// All editions one after the other: what changed between them and since the newest, whether every change has its reason
// and every reason its change. Pure; knows no disk and no page.

import { nearest } from "../../lib/nearest.ts";
import type { Problem } from "../../lib/problem.ts";
import { compare, type CellChange, type Changes } from "./changes.ts";
import type { Contents, Edition, EditionCell } from "./edition.ts";
import type { ChangeLog, Reason } from "./reasons.ts";
import type { Indicator } from "../things.ts";

/** One comparison. `to` is null where it is with the site of today. */
export type Step = { from: string; to: string | null; changes: Changes };

export type History = {
  /** Newest first. */
  editions: readonly Edition[];
  /** From the newest edition to the site of today; null while there is no edition. */
  since: Step | null;
  /** From each edition to the one after it, newest first. */
  between: Step[];
  /** What the site says today. */
  now: Contents;
  /** The reasons that no edition has recorded yet. */
  pending: readonly Reason[];
};

/** A correction, and the edition from which on it stands; null for the next one. */
export type Correction = { cell: CellChange; reason: Reason; to: string | null };

/** The kinds of change that are corrections; the other kinds are no mistake of anybody's. */
const correcting = ["our-correction", "correction-at-source"];

/** Compares editions, oldest first, with each other and with the site of today. */
export function historyOf(editions: readonly Edition[], now: Contents, { reasons }: ChangeLog): History {
  const between = editions.slice(1).map((edition, index) => {
    const before = editions[index]!;
    return { from: before.edition, to: edition.edition, changes: compare(before, edition, edition.reasons) };
  });
  const newest = editions.at(-1);
  const pending = pendingOf(editions, reasons);
  return {
    editions: [...editions].reverse(),
    since: newest ? { from: newest.edition, to: null, changes: compare(newest, now, pending) } : null,
    between: between.reverse(),
    ...{ now, pending },
  };
}

/** What is otherwise today than in an edition of these, however many there were since, with every reason given since. */
export function changesSince({ editions, since, now, pending }: History, edition: Edition): Changes {
  if (since?.from === edition.edition) return since.changes;
  const later = editions.filter(({ edition: date }) => date > edition.edition);
  return compare(edition, now, [...later.flatMap(({ reasons }) => reasons), ...pending]);
}

/** Every correction of every edition and since, newest first. */
export function correctionsOf({ since, between }: History): Correction[] {
  return [...(since ? [since] : []), ...between].flatMap(({ to, changes }) =>
    changes.cells.flatMap((cell) =>
      cell.reason && correcting.includes(cell.reason.kind) ? [{ cell, reason: cell.reason, to }] : [],
    ),
  );
}

/** What a row said before, newest first: each change of it, and the newest edition that has the earlier figures. */
export function earlierOf(
  { since, between }: History,
  indicator: string,
  row: string,
): { change: CellChange; edition: string }[] {
  return [...(since ? [since] : []), ...between].flatMap(({ from, changes }) =>
    changes.cells
      .filter((change) => change.indicator === indicator && change.row === row && change.before !== null)
      .map((change) => ({ change, edition: from })),
  );
}

/** The reasons that no edition has recorded: those for changes since the newest. */
export function pendingOf<R extends Reason>(editions: readonly Edition[], reasons: readonly R[]): R[] {
  const text = ({ indicator, row, kind, reason, on }: Reason) => JSON.stringify([indicator, row, kind, reason, on]);
  const recorded = new Set(editions.flatMap((edition) => edition.reasons.map(text)));
  return reasons.filter((reason) => !recorded.has(text(reason)));
}

/** Reasons on file for values that did not change. */
export function idleReasons(history: History, now: Contents, log: ChangeLog): Problem[] {
  const changed = new Set(history.since?.changes.cells.map(({ indicator, row }) => `${indicator} ${row}`));
  const idle = pendingOf(history.editions, log.reasons).filter(
    ({ indicator, row }) => !changed.has(`${indicator} ${row}`),
  );
  return idle.map(({ indicator, row, place }) => {
    const rows = now.cells[indicator] ?? {};
    const guess = Object.hasOwn(now.cells, indicator) ? nearest(row, Object.keys(rows)) : null;
    const isUnknown = !Object.hasOwn(rows, row);
    return {
      ...{ file: log.file, ...place, field: "row", code: "reason-without-change" },
      found: `${indicator} ${row}, which ${isUnknown ? "no table has" : "is what it was"}`,
      expected: history.since
        ? `a row whose figures are not those of the edition of ${history.since.from}`
        : "no reasons before there is a first edition: nothing can have changed",
      fix:
        isUnknown && guess
          ? `Did you mean "${guess}"?`
          : "Take the row out, or mend its indicator or row; a row that an edition has recorded stays word for word as it was.",
    };
  });
}

/** Values that changed since the newest edition, and nobody says why. */
export function unexplained(history: History, indicators: readonly Indicator[], log: ChangeLog): Problem[] {
  const { since } = history;
  const cells = since?.changes.cells.filter(({ reason }) => reason === null) ?? [];
  return cells.map(({ indicator, row, before, now }) => {
    const rows = indicators.find(({ id }) => id === indicator)?.observations;
    const line = rows?.find(({ key }) => key === row)?.line ?? 0;
    return {
      ...{ file: `indicators/${indicator}.csv`, line, column: 1, field: "value", code: "change-without-reason" },
      found: `${row}: ${figuresText(now)}, and ${figuresText(before)} in the edition of ${since!.from}`,
      expected: `a row in ${log.file} that says why it changed`,
      fix: `Add "${indicator},${row},KIND,REASON,DAY" to ${log.file}, with KIND one of ${[...log.kinds.keys()].join(", ")}.`,
    };
  });
}

/** A row's figures as the files write them: "7.9 (provisional), lower 7.1, upper 8.2". */
function figuresText(cell: EditionCell | null): string {
  if (!cell) return "no such row";
  const { value, missing, flag, lower, upper, base } = cell;
  const others = Object.entries({ lower, upper, base }).filter(([, figure]) => figure !== undefined);
  const main = value === undefined ? `no value (${missing})` : flag ? `${value} (${flag})` : value;
  return [main, ...others.map(([name, figure]) => `${name} ${figure}`)].join(", ");
}
