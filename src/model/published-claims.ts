// Statements as others publish them -> what the cells say of each. Stops the build when the verdict on file is not the one found.

import type { Document } from "../data/records.ts";
import { binderOf, type Binder } from "./words/bound-record.ts";
import { holds, parseClaim } from "./numbers/claims.ts";
import type { Made } from "./make.ts";
import { exactQuantity, type Quantity } from "./numbers/quantity.ts";
import { lastPlace, roundedTo } from "../stats/rounding.ts";
import type { PublishedClaim } from "./things.ts";
import { verdictOf, type Verdict } from "./numbers/verdict.ts";

/** Makes a published claim. Null when its topic or source is unknown; the desk has been told. */
export function makePublishedClaim(record: Document<"claim">, made: Made): PublishedClaim | null {
  const { fields } = record;
  const { lists, desk } = made;
  const at = (...path: string[]) => ({ document: record, path });
  const topic = desk.find(lists.topics, fields.topic, "vocabulary/topics", at("topic"));
  const source = desk.find(made.sources, fields.source, "sources", at("source"));
  const stated = statedQuantity(record, made);
  const binder = binderOf(record, made.indicators, desk, { stated });
  const title = binder.phrase("title", fields.title);
  const use = fields.use === undefined ? null : binder.phrase("use", fields.use);
  const by = binder.phrase("by", fields.by).text;
  const needs = fields.needs === undefined ? null : binder.phrase("needs", fields.needs).text;
  const body = binder.prose();
  const recomputed = recomputedOf(record, binder, made);
  const comparison = comparisonOf(record, binder, made);
  const verdict = verdictFor(record, stated, recomputed, comparison);
  // Without the numbers that it names no verdict can be found, and nobody is told besides that it is wrong.
  const isSound = [fields.recomputed, fields.test].every((text) => text === undefined || knowsNames(text, binder));
  if (isSound) binder.finish();
  if (isSound && verdict !== fields.verdict)
    desk.report(at("verdict"), wrongVerdict(fields.verdict, verdict, stated, recomputed));
  if (!topic || !source) return null;
  const { numbers, claims } = binder;
  const { kind, locator, test = null } = fields;
  return {
    ...{ id: record.id, file: record.file, was: fields.was, kind, by, locator, test, verdict, needs },
    ...{ numbers, claims, title, topic, source, stated, recomputed, use, body },
  };
}

/** The number that the statement prints, so that words can show it as {{ stated }}. */
function statedQuantity({ fields, ...record }: Document<"claim">, { lists, desk }: Made): Quantity | null {
  if (!fields.stated) return null;
  const path = ["stated", "unit"];
  const unit = desk.find(lists.units, fields.stated.unit, "vocabulary/units", { document: { ...record }, path });
  if (!unit) return null;
  const { value } = fields.stated;
  const bounds = roundedTo(value, fields.stated["to-nearest"] ?? lastPlace(value));
  const working = "as the statement prints it";
  return { ...exactQuantity("stated", value, unit, value.split(".")[1]?.length ?? 0), bounds, working };
}

function recomputedOf(record: Document<"claim">, binder: Binder, { desk }: Made): Quantity | null {
  const name = record.fields.recomputed;
  if (name === undefined) return null;
  binder.use([name]);
  const quantity = binder.numbers.get(name);
  if (!quantity && !record.fields.numbers[name]) desk.report({ document: record, path: ["recomputed"] }, unknown(name));
  return quantity?.value == null ? null : quantity;
}

/** Whether the comparison under `test` is true; null without one, or when a number that it needs is faulty. */
function comparisonOf(record: Document<"claim">, binder: Binder, { desk }: Made): boolean | null {
  const { test } = record.fields;
  if (test === undefined) return null;
  const expression = parseClaim(test);
  const side = (text: string) => (/^-?\d/.test(text) ? text : (binder.numbers.get(text)?.value ?? null));
  const [left, right] = expression ? [side(expression.left), side(expression.right)] : [null, null];
  if (!expression || left === null || right === null) {
    desk.report({ document: record, path: ["test"] }, unknown(test));
    return null;
  }
  binder.use([expression.left, expression.right]);
  return holds(left, expression.operator, right, expression.within);
}

/** Whether the number or the comparison that a verdict rests on can be read, and its names are known. */
function knowsNames(text: string, { numbers }: Binder): boolean {
  const expression = parseClaim(text);
  const names = expression ? [expression.left, expression.right] : [text];
  return names.every((name) => /^-?\d/.test(name) || numbers.has(name));
}

function verdictFor(
  { fields }: Document<"claim">,
  stated: Quantity | null,
  recomputed: Quantity | null,
  comparison: boolean | null,
): Verdict {
  const value = fields.stated?.value;
  return verdictOf({
    stated:
      stated && value !== undefined ? { value, toNearest: fields.stated?.["to-nearest"] ?? lastPlace(value) } : null,
    recomputed: recomputed && { value: recomputed.value!, bounds: recomputed.bounds },
    outOf: fields.stated?.["out-of"] ?? null,
    comparison,
    differsIn: fields["differs-in"] ?? null,
  });
}

function wrongVerdict(written: string, found: Verdict, stated: Quantity | null, recomputed: Quantity | null) {
  const numbers = stated && recomputed ? ` (stated ${stated.value}, recomputed ${recomputed.value})` : "";
  return {
    code: "wrong-verdict",
    found: `verdict: ${written}${numbers}`,
    expected: `verdict: ${found}, as the cells say`,
    fix: `Read the statement again at its source; then write verdict: ${found}, and mend the words that go with it.`,
  };
}

function unknown(name: string) {
  return {
    code: "unknown-number",
    found: `"${name}"`,
    expected: "names listed under numbers",
    fix: "Name the number under numbers, or mend its spelling here.",
  };
}
