// What is checked at every build, counted from the Library: how many figures come from cells and which do not, what was
// compared, and what the tables and sources are. Knows no page.

import { compareDecimals, type Decimal } from "../stats/decimal.ts";
import { verdictNames } from "../data/schemas.ts";
import { isKnown } from "./numbers/cell.ts";
import { holds, parseClaim } from "./numbers/claims.ts";
import { percentOf } from "./numbers/quantity.ts";
import type { Bound, Claim, Library } from "./things.ts";
import type { Verdict } from "./numbers/verdict.ts";
import type { Literals } from "../data/schema-parts.ts";
import { literalKinds } from "./words/literals.ts";
import type { Wording } from "./words/wording.ts";

/** A phrase that is waived: how many figures it hides in all, and in which files. */
export type WaivedPhrase = { literal: string; figures: number; files: string[] };

/** All phrases of one kind, with the reason why they need no cell. */
export type WaiverGroup = { id: keyof Literals; title: string; why: string; figures: number; phrases: WaivedPhrase[] };

/** Something counted, in the words of its list. */
export type Tally = { id: string; title: string; count: number };

export type Verification = {
  /**
   * Figures in our sentences: from cells, typed, and repeated from a statement under test. `share` is the percentage of
   * the first among the first two, exact; null where there are none.
   */
  figures: { bound: number; waived: number; quoted: number; share: Decimal | null };
  waivers: WaiverGroup[];
  comparisons: { claimed: number; held: number };
  /** Numbers worked out from several cells. */
  recomputations: number;
  /** What others say, set against the cells. */
  statements: { total: number; verdicts: Record<Verdict, number> };
  cells: { total: number; statuses: Tally[] };
  sources: { total: number; statuses: Tally[] };
};

/** Counts everything anew; nothing here is taken from what was counted before. */
export function verificationOf(library: Library): Verification {
  const bound = boundThings(library);
  const waivers = waiverGroups(library.wordings);
  const claims = bound.flatMap((thing) => [...thing.claims.values()]);
  const { claims: statements, sources } = library;
  return {
    figures: figuresOf(library.wordings),
    waivers,
    comparisons: { claimed: claims.length, held: claims.filter(isTrue).length },
    recomputations: recomputations(library, bound),
    statements: {
      total: statements.length,
      verdicts: Object.fromEntries(
        verdictNames.map((name) => [name, statements.filter(({ verdict }) => verdict === name).length]),
      ) as Record<Verdict, number>,
    },
    cells: cellsByStatus(library),
    sources: { total: sources.length, statuses: tallied(sources.map(({ status }) => status)) },
  };
}

/** Everything whose words may show numbers. */
function boundThings(library: Library): Bound[] {
  const { charts, findings, recommendations, programmes, claims, pages } = library;
  return [...charts, ...findings, ...recommendations, ...programmes, ...claims, ...pages];
}

function figuresOf(wordings: readonly Wording[]): Verification["figures"] {
  const bound = sum(wordings.map((wording) => wording.bound));
  const waived = sum(wordings.flatMap(({ waivers }) => waivers.map(({ figures }) => figures)));
  const quoted = sum(wordings.map((wording) => wording.quoted));
  const all = bound + waived;
  return { bound, waived, quoted, share: all ? percentOf(String(bound), String(all)) : null };
}

/** Waived phrases by the kind under which their records list them; kinds without any figure are left out. */
function waiverGroups(wordings: readonly Wording[]): WaiverGroup[] {
  const ids = Object.keys(literalKinds) as (keyof Literals)[];
  return ids
    .map((id) => {
      const { title, why } = literalKinds[id];
      const phrases = waivedPhrases(wordings, id);
      return { id, title, why, figures: sum(phrases.map(({ figures }) => figures)), phrases };
    })
    .filter((group) => group.phrases.length > 0);
}

/** Phrases of one kind that hide figures, those that hide most first. */
function waivedPhrases(wordings: readonly Wording[], kind: keyof Literals): WaivedPhrase[] {
  const phrases = new Map<string, WaivedPhrase>();
  for (const { file, waivers } of wordings) {
    for (const { literal, figures } of waivers.filter((each) => each.kind === kind && each.figures > 0)) {
      const { figures: before, files } = phrases.get(literal) ?? { figures: 0, files: [] };
      phrases.set(literal, { literal, figures: before + figures, files: [...new Set([...files, file])] });
    }
  }
  return [...phrases.values()].sort((a, b) => b.figures - a.figures || (a.literal < b.literal ? -1 : 1));
}

/** Tests a claim once more, on the exact values. */
function isTrue({ expression, left, right }: Claim): boolean {
  const read = parseClaim(expression);
  return read !== null && holds(left?.value ?? read.left, read.operator, right?.value ?? read.right, read.within);
}

/** What a statement prints is no work of ours. */
function recomputations({ claims }: Library, bound: readonly Bound[]): number {
  const printed = new Set(claims.map(({ stated }) => stated));
  const numbers = bound.flatMap((thing) => [...thing.numbers.values()]);
  return numbers.filter((quantity) => quantity.working !== "" && !printed.has(quantity)).length;
}

function cellsByStatus({ indicators }: Library): Verification["cells"] {
  const cells = indicators.flatMap(({ observations }) => observations.map(({ cell }) => cell));
  const plain = { id: "value", title: "A figure, as the source prints it" };
  const zero = { id: "zero", title: "A zero: somebody counted and found none" };
  const statuses = cells.map((cell) => {
    if (!isKnown(cell)) return cell.reason;
    return cell.flag ?? (compareDecimals(cell.text, "0") === 0 ? zero : plain);
  });
  return { total: cells.length, statuses: tallied(statuses) };
}

/** How often each occurs, the most frequent first. */
function tallied(things: readonly { id: string; title: string }[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { id, title } of things) tallies.set(id, { id, title, count: (tallies.get(id)?.count ?? 0) + 1 });
  return [...tallies.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
