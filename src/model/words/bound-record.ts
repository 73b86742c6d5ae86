// Binds one record whole: its numbers, its claims, its title and its words; reports what does not hold.
// Knows records and the desk; nothing of any one kind of record.

import type { Document } from "../../data/records.ts";
import type { Literals, NumberSpec } from "../../data/schema-parts.ts";
import { bindPhrase, bindProse, type Binding, type WordFault } from "./bind.ts";
import { parseClaim, testClaim, type Expression } from "../numbers/claims.ts";
import { literalFaults, phrasesOf } from "./literals.ts";
import { derive, namesIn, type FindIndicator } from "../numbers/derive.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Desk } from "../references.ts";
import type { Fault } from "../numbers/select.ts";
import { columnOf } from "./unbound.ts";
import type { Bound, Claim, Indicator, Phrase, Prose } from "../things.ts";

type Words = { numbers?: Record<string, NumberSpec>; claims?: Record<string, string>; literals: Literals };
type BindableDocument = Pick<Document<"finding">, "file" | "placeOf" | "bodyLine" | "body" | "words"> & {
  fields: Words;
};

type Report = (path: readonly PropertyKey[], fault: Fault) => void;

/** A record while its words are bound. `finish` reports the numbers and claims that no words used. */
export type Binder = Bound & {
  /** Binds the words of a field: its name, or the path to it. */
  phrase(field: string | readonly PropertyKey[], text: string): Phrase;
  prose(): Prose;
  /** Counts names as used that no words show, since the record uses them otherwise. */
  use(names: readonly string[]): void;
  finish(): void;
};

/** Another's statement that a record checks, with the number that it prints, if any. */
export type Checked = { stated: Quantity | null };

/** Makes the numbers of a record, tests its claims, and gives what binds its words. */
export function binderOf(
  document: BindableDocument,
  indicators: ReadonlyMap<string, Indicator>,
  desk: Desk,
  checked: Checked | null = null,
): Binder {
  const given = checked?.stated ? [checked.stated] : [];
  const codes = new Set<string>();
  const report: Report = (path, fault) => {
    codes.add(fault.code);
    desk.report({ document, path }, fault);
  };
  const { numbers, pending } = makeNumbers(document, indicators, desk, given, report);
  const { claims, expressions, failed } = testClaims(document, numbers, pending, report);
  const binding: Binding = {
    ...{ numbers, claims: expressions, literals: document.fields.literals },
    ...{ pending: new Set([...pending, ...failed]), quoted: new Set(given.map(({ name }) => name)) },
    ...{ usedNumbers: new Set(), usedClaims: new Set(), wording: desk.wordingOf(document.file) },
  };
  return { numbers, claims, ...wordsOf(document, binding, { desk, codes, report, mayQuote: checked !== null }) };
}

type Reporting = { desk: Desk; codes: Set<string>; report: Report; mayQuote: boolean };

/** What binds a record's words once its numbers and claims are there. */
function wordsOf(
  document: BindableDocument,
  binding: Binding,
  { desk, codes, report, mayQuote }: Reporting,
): Omit<Binder, keyof Bound> {
  return {
    phrase(field, text) {
      const { phrase, faults } = bindPhrase(text, binding);
      for (const fault of faults) report([field].flat() as PropertyKey[], fault);
      return phrase;
    },
    prose() {
      const { prose, faults } = bindProse(document.words, binding);
      for (const { code } of faults) codes.add(code);
      reportInBody(document, faults, desk);
      return prose;
    },
    use(names) {
      for (const name of names) binding.usedNumbers.add(name);
    },
    finish() {
      reportUnused(document, binding, codes, report);
      reportLiterals(binding, mayQuote, report);
    },
  };
}

function reportLiterals({ literals, wording }: Binding, mayQuote: boolean, report: Report): void {
  const used = new Set(wording.waivers.map(({ literal }) => literal));
  for (const { path, fault } of literalFaults(literals, used, mayQuote)) report(path, fault);
}

function makeNumbers(
  document: BindableDocument,
  indicators: ReadonlyMap<string, Indicator>,
  desk: Desk,
  given: readonly Quantity[],
  report: Report,
) {
  const numbers = new Map(given.map((quantity) => [quantity.name, quantity]));
  const pending = new Set<string>();
  for (const [name, spec] of Object.entries(document.fields.numbers ?? {})) {
    const path = ["numbers", name];
    const find: FindIndicator = (id) => desk.find(indicators, id, "indicators", { document, path });
    const result = derive(name, spec, numbers, find, pending);
    if (result && "quantity" in result) numbers.set(name, result.quantity);
    else pending.add(name);
    if (result && "fault" in result) report(path, result.fault);
  }
  return { numbers, pending };
}

function testClaims(
  document: BindableDocument,
  numbers: ReadonlyMap<string, Quantity>,
  pending: ReadonlySet<string>,
  report: Report,
) {
  const claims = new Map<string, Claim>();
  const expressions = new Map<string, Expression>();
  const failed = new Set<string>();
  for (const [name, text] of Object.entries(document.fields.claims ?? {})) {
    const result = testClaim(name, text, numbers, pending);
    if (result && "claim" in result) {
      claims.set(name, result.claim);
      expressions.set(name, parseClaim(text)!);
    } else failed.add(name);
    if (result && "fault" in result) report(["claims", name], result.fault);
  }
  return { claims, expressions, failed };
}

/** Points at the very characters where they stand in the body; at the line's beginning when they span lines. */
function reportInBody(document: BindableDocument, faults: readonly WordFault[], desk: Desk): void {
  const lines = document.body.split("\n");
  const times = new Map<string, number>();
  for (const fault of faults) {
    const same = `${fault.line} ${fault.words}`;
    const before = times.get(same) ?? 0;
    times.set(same, before + 1);
    const column = columnOf(fault.words, lines[fault.line - 1] ?? "", before, phrasesOf(document.fields.literals));
    desk.reportLine(document, fault.line, column, fault);
  }
}

/** A misspelt name leaves the right one unused: that is one mistake, so unused names are told when all names are known. */
function reportUnused(document: BindableDocument, binding: Binding, codes: ReadonlySet<string>, report: Report): void {
  const { numbers: specs = {}, claims = {} } = document.fields;
  const inClaims = Object.values(claims)
    .join(" ")
    .split(/[\s<>=~]+/);
  const used = new Set([...binding.usedNumbers, ...inClaims, ...Object.values(specs).flatMap(namesIn)]);
  const unusedNumbers = codes.has("unknown-number") ? [] : Object.keys(specs).filter((name) => !used.has(name));
  for (const name of unusedNumbers) report(["numbers", name], unused("number", name, `{{ ${name} }}`));
  const unusedClaims = codes.has("unknown-claim")
    ? []
    : Object.keys(claims).filter((name) => !binding.usedClaims.has(name));
  for (const name of unusedClaims) report(["claims", name], unused("claim", name, `[words](claim:${name})`));
}

function unused(what: string, name: string, mark: string) {
  return {
    code: `unused-${what}`,
    found: `the ${what} "${name}", which no words use`,
    expected: `${mark} somewhere in the title or the words`,
    fix: `Use it in a sentence, or take it out.`,
  };
}
