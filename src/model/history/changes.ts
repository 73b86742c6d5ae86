// What changed from one edition to another. Pure; knows no disk, no page and no wording.

import { parseClaim, type Operator } from "../numbers/claims.ts";
import { truthOf, type Contents, type EditionCell, type EditionFinding } from "./edition.ts";
import type { Reason } from "./reasons.ts";
import type { Certainty } from "../things.ts";
import type { Verdict } from "../numbers/verdict.ts";

/** What became of a finding; where several fit, the gravest. */
export type FindingStatus =
  "still-holds" | "value-moved" | "direction-changed" | "no-longer-supported" | "new" | "withdrawn";

/** Something that differs; null on the side where it is not there. `id` is the newer one of a renamed thing. */
export type Change<Thing> = { id: string; before: Thing | null; now: Thing | null };

export type CellChange = { indicator: string; row: string; reason: Reason | null } & Omit<Change<EditionCell>, "id">;
export type FindingChange = Change<EditionFinding> & { status: FindingStatus };

export type Changes = {
  /** Rows whose figures changed, or that are gone. */
  cells: CellChange[];
  /** Rows that were not there before. They replace nothing, so they need no reason. */
  added: CellChange[];
  /** Rows whose figures stayed, and whose note, source or place in it changed. */
  annotated: { indicator: string; row: string }[];
  /** Findings whose numbers, comparisons or certainty changed, the new and the withdrawn among them. */
  findings: FindingChange[];
  /** Ids of findings that say the same in other words. */
  reworded: string[];
  /** How many findings hold as they did, the reworded ones included. */
  unchanged: number;
  claims: Change<Verdict>[];
  /** Charts with another title, the new and the withdrawn among them. */
  charts: Change<string>[];
};

const figures = ["value", "missing", "flag", "lower", "upper", "base"] as const;
const sureness: Certainty[] = ["very-low", "low", "moderate", "high"];

/** Compares two editions. A reason is given to the changed row that it names; ids are those of `now`. */
export function compare(before: Contents, now: Contents, reasons: readonly Reason[]): Changes {
  const pairs = <Thing>(kind: string, old: Record<string, Thing>, newer: Record<string, Thing>) =>
    pairsOf(old, newer, (id) => now.was[`${kind}:${id}`]?.slice(kind.length + 1) ?? id);
  const tables = pairs("indicator", before.cells, now.cells);
  const rows = tables.flatMap((table) => rowsOf(table, reasons));
  const findings = pairs("finding", before.findings, now.findings);
  const judged = findings.map((pair) => ({ ...pair, status: statusOf(pair.before, pair.now) }));
  const same = judged.filter(({ status, before, now }) => status === "still-holds" && sameProof(before, now));
  return {
    cells: rows.filter((row) => row.before && !(row.now && sameFigures(row.before, row.now))),
    added: rows.filter((row) => !row.before),
    annotated: rows
      .filter(({ before, now }) => before && now && sameFigures(before, now) && before.row !== now.row)
      .map(({ indicator, row }) => ({ indicator, row })),
    findings: judged.filter((finding) => !same.includes(finding)),
    reworded: same.filter(({ before, now }) => before!.words !== now!.words).map(({ id }) => id),
    unchanged: same.length,
    claims: pairs("claim", before.claims, now.claims).filter((claim) => claim.before !== claim.now),
    charts: pairs("chart", titlesOf(before), titlesOf(now)).filter((chart) => chart.before !== chart.now),
  };
}

/** Whether anything at all changed. */
export function isEmpty({ unchanged: _count, ...lists }: Changes): boolean {
  return Object.values(lists).every((list) => list.length === 0);
}

/** Names of the numbers of a finding that are not what they were, in the order of their names. */
export function movedNumbers(before: EditionFinding, now: EditionFinding): string[] {
  const names = new Set([...Object.keys(before.numbers), ...Object.keys(now.numbers)]);
  return [...names].filter((name) => own(before.numbers, name) !== own(now.numbers, name)).sort();
}

const titlesOf = ({ charts }: Contents): Record<string, string> =>
  Object.fromEntries(Object.entries(charts).map(([id, { title }]) => [id, title]));

function pairsOf<Thing>(
  old: Record<string, Thing>,
  newer: Record<string, Thing>,
  idNow: (id: string) => string,
): Change<Thing>[] {
  // A thing that was merged into another one is withdrawn, not renamed.
  const place = (id: string) => (Object.hasOwn(old, idNow(id)) ? id : idNow(id));
  const earlier = new Map(Object.entries(old).map(([id, thing]) => [place(id), thing]));
  const later = new Map(Object.entries(newer));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return ids.map((id) => ({ id, before: earlier.get(id) ?? null, now: later.get(id) ?? null }));
}

function rowsOf(table: Change<Record<string, EditionCell>>, reasons: readonly Reason[]): CellChange[] {
  // Where a value changed twice, the last reason is the one for what stands there now.
  const mine = reasons.filter(({ indicator }) => indicator === table.id).sort((a, b) => (a.on < b.on ? -1 : 1));
  const given = new Map(mine.map((reason) => [reason.row, reason]));
  return pairsOf(table.before ?? {}, table.now ?? {}, (row) => row).map(({ id, before, now }) => ({
    ...{ indicator: table.id, row: id, before, now },
    reason: given.get(id) ?? null,
  }));
}

const sameFigures = (before: EditionCell, now: EditionCell): boolean =>
  figures.every((figure) => before[figure] === now[figure]);

function statusOf(before: EditionFinding | null, now: EditionFinding | null): FindingStatus {
  if (!before) return "new";
  if (!now) return "withdrawn";
  if (sureness.indexOf(now.certainty) < sureness.indexOf(before.certainty)) return "no-longer-supported";
  if (hasTurned(before, now)) return "direction-changed";
  return movedNumbers(before, now).length ? "value-moved" : "still-holds";
}

/** Nothing but words differs. */
function sameProof(before: EditionFinding | null, now: EditionFinding | null): boolean {
  const claims = ({ claims }: EditionFinding) => Object.values(claims).map((claim) => JSON.stringify(claim));
  return before!.certainty === now!.certainty && claims(before!).sort().join() === claims(now!).sort().join();
}

/**
 * Whether a comparison that was made before is no longer true: the same comparison of the numbers of now comes out
 * otherwise, or under the same name it points another way or has another truth.
 */
function hasTurned(before: EditionFinding, now: EditionFinding): boolean {
  return Object.entries(before.claims).some(([name, claim]) => {
    const successor = Object.hasOwn(now.claims, name) ? now.claims[name]! : null;
    if (successor && successor.holds !== claim.holds) return true;
    const [then, today] = [before, now].map(({ numbers }) => truthOf(claim.expression, numbers));
    if (typeof then === "boolean" && typeof today === "boolean") return then !== today;
    return successor !== null && pointsElsewhere(claim.expression, successor.expression);
  });
}

/** Which way a comparison points: down, up, or neither. */
const senses: Record<Operator, number> = { "<": -1, "<=": -1, ">": 1, ">=": 1, "=": 0, "~": 0 };

/** `a < b` and `a > b` point in different ways; `a < b` and `b > a` do not. */
function pointsElsewhere(before: string, now: string): boolean {
  const [old, newer] = [parseClaim(before), parseClaim(now)];
  if (!old || !newer) return before !== now;
  const isSwapped = old.left === newer.right && old.right === newer.left;
  return senses[old.operator] !== (isSwapped ? -1 : 1) * senses[newer.operator];
}

const own = (numbers: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(numbers, name) ? numbers[name] : undefined;
