// Binds one record whole: its numbers, its claims, its title and its words; reports what does not hold.
// Knows records and the desk; nothing of any one kind of record.

import type { Document } from "../data/records.ts";
import type { NumberSpec } from "../data/schemas.ts";
import { bindPhrase, bindProse, type Binding, type WordFault } from "./bind.ts";
import { testClaim, type Operator } from "./claims.ts";
import { derive, namesIn, type FindIndicator } from "./derive.ts";
import type { Quantity } from "./quantity.ts";
import type { Desk } from "./references.ts";
import type { Bound, Claim, Indicator, Phrase, Prose } from "./things.ts";

type Words = { numbers?: Record<string, NumberSpec>; claims?: Record<string, string>; literals: string[] };
type BindableDocument = Pick<Document<"finding">, "file" | "placeOf" | "bodyLine" | "body"> & { fields: Words };

/** A record while its words are bound. `finish` reports the numbers and claims that no words used. */
export type Binder = Bound & {
  phrase(field: string, text: string): Phrase;
  prose(): Prose;
  finish(): void;
};

/** Makes the numbers of a record, tests its claims, and gives what binds its words. */
export function binderOf(document: BindableDocument, indicators: ReadonlyMap<string, Indicator>, desk: Desk): Binder {
  const { numbers, pending } = makeNumbers(document, indicators, desk);
  const { claims, operators, failed } = testClaims(document, numbers, pending, desk);
  const binding: Binding = {
    numbers,
    claims: operators,
    literals: document.fields.literals,
    pending: new Set([...pending, ...failed]),
    usedNumbers: new Set(),
    usedClaims: new Set(),
  };
  return {
    numbers,
    claims,
    phrase(field, text) {
      const { phrase, faults } = bindPhrase(text, binding);
      for (const fault of faults) desk.report({ document, path: [field] }, fault);
      return phrase;
    },
    prose() {
      const { prose, faults } = bindProse(document.body, binding);
      for (const fault of faults) reportInBody(document, fault, desk);
      return prose;
    },
    finish: () => reportUnused(document, binding, desk),
  };
}

function makeNumbers(document: BindableDocument, indicators: ReadonlyMap<string, Indicator>, desk: Desk) {
  const numbers = new Map<string, Quantity>();
  const pending = new Set<string>();
  for (const [name, spec] of Object.entries(document.fields.numbers ?? {})) {
    const at = { document, path: ["numbers", name] };
    const find: FindIndicator = (id) => desk.find(indicators, id, "indicators", at);
    const result = derive(name, spec, numbers, find, pending);
    if (result && "quantity" in result) numbers.set(name, result.quantity);
    else pending.add(name);
    if (result && "fault" in result) desk.report(at, result.fault);
  }
  return { numbers, pending };
}

function testClaims(
  document: BindableDocument,
  numbers: ReadonlyMap<string, Quantity>,
  pending: ReadonlySet<string>,
  desk: Desk,
) {
  const claims = new Map<string, Claim>();
  const operators = new Map<string, Operator>();
  const failed = new Set<string>();
  for (const [name, text] of Object.entries(document.fields.claims ?? {})) {
    const result = testClaim(name, text, numbers, pending);
    if (result && "claim" in result) {
      claims.set(name, result.claim);
      operators.set(name, result.operator);
    } else failed.add(name);
    if (result && "fault" in result) desk.report({ document, path: ["claims", name] }, result.fault);
  }
  return { claims, operators, failed };
}

/** Points at the very characters where they stand in the body; at the line's beginning when they span lines. */
function reportInBody(document: BindableDocument, fault: WordFault, desk: Desk): void {
  const line = document.body.split("\n")[fault.line - 1] ?? "";
  desk.reportLine(document, fault.line, line.indexOf(fault.words) + 1 || 1, fault);
}

function reportUnused(document: BindableDocument, binding: Binding, desk: Desk): void {
  const specs = document.fields.numbers ?? {};
  const claims = Object.values(document.fields.claims ?? {})
    .join(" ")
    .split(/\s+/);
  const used = new Set([...binding.usedNumbers, ...claims, ...Object.values(specs).flatMap(namesIn)]);
  for (const name of Object.keys(specs)) {
    if (!used.has(name)) desk.report({ document, path: ["numbers", name] }, unused("number", name, `{{ ${name} }}`));
  }
  for (const name of Object.keys(document.fields.claims ?? {})) {
    if (!binding.usedClaims.has(name)) {
      desk.report({ document, path: ["claims", name] }, unused("claim", name, `[words](claim:${name})`));
    }
  }
}

function unused(what: string, name: string, mark: string) {
  return {
    code: `unused-${what}`,
    found: `the ${what} "${name}", which no words use`,
    expected: `${mark} somewhere in the title or the words`,
    fix: `Use it in a sentence, or take it out.`,
  };
}
