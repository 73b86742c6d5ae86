// Fills the slots of a record's words from its numbers, and refuses words that no cell stands behind.
// Knows sentences and names; not how a number is made, nor what a page looks like.

import { isPlain, parseInline, plainText, type Block, type Inline, type Slot } from "../../lib/markdown.ts";
import { nearest } from "../../lib/nearest.ts";
import type { Expression, Operator } from "../numbers/claims.ts";
import type { Literals } from "../../data/schema-parts.ts";
import { operatorsFor } from "./comparing-words.ts";
import { fitsNumber } from "./fractions.ts";
import { formsOf, type Quantity } from "../numbers/quantity.ts";
import type { Fault } from "../numbers/select.ts";
import type { BoundBlock, BoundInline, ClaimNode, NumberNode, Phrase, Prose } from "../things.ts";
import { lineOf, unboundFaults, type Run } from "./unbound.ts";
import { figuresIn, withoutLiterals, type Wording } from "./wording.ts";

/** What the words of one record may draw on, and what they used of it. */
export type Binding = {
  numbers: ReadonlyMap<string, Quantity>;
  claims: ReadonlyMap<string, Expression>;
  literals: Literals;
  /** Names that are already reported as faulty: no second complaint about them. */
  pending: ReadonlySet<string>;
  /** Names of numbers that no cell gives: what a statement under test prints. */
  quoted: ReadonlySet<string>;
  usedNumbers: Set<string>;
  usedClaims: Set<string>;
  /** What its words show, counted while they are bound. */
  wording: Wording;
};

/** A fault in words, on a line counted from 1 within the text. `words` is what to look for on that line. */
export type WordFault = Fault & { line: number; words: string };

/** Binds one line of words (a title). */
export function bindPhrase(text: string, binding: Binding): { phrase: Phrase; faults: WordFault[] } {
  const faults: WordFault[] = [];
  const nodes = bindRun(parseInline(text), binding, faults);
  return { phrase: { nodes, text: textOf(nodes).trim() }, faults };
}

/** Binds the words of a Markdown text. */
export function bindProse(words: readonly Block[], binding: Binding): { prose: Prose; faults: WordFault[] } {
  const faults: WordFault[] = [];
  const blocks = words.map((block) => bindBlock(block, binding, faults));
  return { prose: { blocks, text: blocks.map(blockText).join("\n\n") }, faults };
}

/** The words of bound nodes as a reader reads them. */
export function textOf(nodes: readonly BoundInline[]): string {
  return plainText<NumberNode | ClaimNode>(nodes, (node) =>
    node.kind === "number" ? node.text : textOf(node.children),
  );
}

/** The words of a block as a reader reads them, each item and row on a line of its own. */
export function blockText(block: BoundBlock): string {
  if (block.kind === "paragraph" || block.kind === "heading") return textOf(block.children);
  if (block.kind === "list") return block.items.map((item) => item.map(blockText).join("\n")).join("\n");
  if (block.kind === "quote") return block.children.map(blockText).join("\n");
  if (block.kind === "code") return block.text;
  if (block.kind === "table") return [block.head, ...block.rows].map((row) => row.map(textOf).join(" | ")).join("\n");
  return "";
}

function bindBlock(block: Block, binding: Binding, faults: WordFault[]): BoundBlock {
  const run = (nodes: Inline[]) => bindRun(nodes, binding, faults);
  const blocks = (list: Block[]) => list.map((each) => bindBlock(each, binding, faults));
  if (block.kind === "paragraph" || block.kind === "heading") return { ...block, children: run(block.children) };
  if (block.kind === "list") return { ...block, items: block.items.map(blocks) };
  if (block.kind === "quote") return { ...block, children: blocks(block.children) };
  if (block.kind === "table")
    return { ...block, head: block.head.map(run), rows: block.rows.map((row) => row.map(run)) };
  if (block.kind === "code") lookThrough([{ text: block.text, line: block.line }], binding, faults);
  return block;
}

/** Binds one run of text, then looks through what is left of it for figures and comparisons that nothing backs. */
function bindRun(nodes: Inline[], binding: Binding, faults: WordFault[]): BoundInline[] {
  const run: Run = [];
  const bound = nodes.map((node) => bindNode(node, binding, faults, run));
  lookThrough(run, binding, faults);
  return bound;
}

function lookThrough(run: Run, { literals, wording }: Binding, faults: WordFault[]): void {
  const { rest, waivers } = withoutLiterals(lineOf(run), literals);
  faults.push(...unboundFaults(run, rest));
  wording.waivers.push(...waivers);
}

function bindNode(node: Inline, binding: Binding, faults: WordFault[], run: Run): BoundInline {
  if (!isPlain<Slot>(node)) {
    run.push({ text: "\uFFFC", line: node.line });
    return fillSlot(node, binding, faults);
  }
  if (node.kind === "text") run.push({ text: node.text, line: node.line });
  if (node.kind === "code") run.push({ text: node.text, line: run.at(-1)?.line ?? 1 });
  if (node.kind === "link" && node.href.startsWith("claim:")) return bindClaim(node, binding, faults, run);
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => bindNode(child, binding, faults, run)) };
}

function fillSlot(slot: Slot, binding: Binding, faults: WordFault[]): NumberNode {
  const [name = "", form = "", ...rest] = slot.expression.split(".");
  const quantity = binding.numbers.get(name);
  binding.usedNumbers.add(name);
  const text = rest.length === 0 && quantity ? formsOf(quantity).get(form)?.() : undefined;
  if (text === undefined && !binding.pending.has(name)) {
    const fault = quantity
      ? noSuchForm(slot.expression, quantity, form)
      : noSuchNumber(name, [...binding.numbers.keys()]);
    faults.push({ ...fault, line: slot.line, words: `{{ ${slot.expression} }}` });
  }
  binding.wording[binding.quoted.has(name) ? "quoted" : "bound"] += figuresIn(text ?? "");
  return { kind: "number", name, text: text ?? "" };
}

function bindClaim(
  node: Extract<Inline, { kind: "link" }>,
  binding: Binding,
  faults: WordFault[],
  run: Run,
): ClaimNode {
  const name = node.href.slice("claim:".length);
  binding.usedClaims.add(name);
  // The words inside are backed by the claim; numbers inside must still be bound.
  const inside: Run = [];
  const children = node.children.map((child) => bindNode(child, binding, faults, inside));
  run.push({ text: " \u25AE ", line: node.line });
  const { rest, waivers } = withoutLiterals(lineOf(inside), binding.literals);
  binding.wording.waivers.push(...waivers);
  faults.push(...unboundFaults(inside, rest).filter((fault) => fault.code === "bare-digit"));
  const words = textOf(children);
  const fault = claimFault(words, name, binding);
  if (fault) faults.push({ ...fault, line: node.line, words: `](claim:${name})` });
  return { kind: "claim", name, children };
}

function claimFault(words: string, name: string, binding: Binding): Fault | null {
  const expression = binding.claims.get(name);
  if (!expression) return binding.pending.has(name) ? null : noSuchClaim(words, name, [...binding.claims.keys()]);
  const { operator, left, right } = expression;
  const fitting = operatorsFor(words);
  if (fitting && !fitting.includes(operator)) return wrongSense(words, name, operator, fitting);
  const plain = [left, right].find((side) => /^-?\d/.test(side)) ?? null;
  return fitsNumber(words, plain) ? null : wrongNumber(words, name, plain);
}

function noSuchNumber(name: string, names: string[]): Fault {
  const guess = nearest(name, names);
  return {
    code: "unknown-number",
    found: `{{ ${name} }}, which nothing names`,
    expected: `a name listed under numbers: ${names.join(", ") || "none yet"}`,
    fix: guess ? `Did you mean {{ ${guess} }}?` : "Name the number under numbers, with the cell that it comes from.",
  };
}

function noSuchForm(expression: string, quantity: Quantity, form: string): Fault {
  const { name, missing } = quantity;
  const forms = [...formsOf(quantity).keys()];
  if (missing && ["", "full", "words", "one-in", "interval"].includes(form))
    return noValue(expression, name, missing.title);
  const list = forms.map((each) => (each === "" ? `{{ ${name} }}` : `{{ ${name}.${each} }}`));
  const guess = nearest(form, forms);
  return {
    code: "unknown-form",
    found: `{{ ${expression} }}`,
    expected: `one of ${list.join(", ")}`,
    fix: guess ? `Did you mean {{ ${name}.${guess} }}?` : "Choose one of these.",
  };
}

function noValue(expression: string, name: string, reason: string): Fault {
  return {
    code: "missing-number",
    found: `{{ ${expression} }}, whose cell has no value (${reason.toLowerCase()})`,
    expected: "a number from a cell that has a value: missing is not zero",
    fix: `Choose another cell; or say in the sentence that there is no figure, and why: {{ ${name}.status }}.`,
  };
}

function noSuchClaim(words: string, name: string, names: string[]): Fault {
  const guess = nearest(name, names);
  return {
    code: "unknown-claim",
    found: `"${words}" marked (claim:${name}), which nothing names`,
    expected: `a name listed under claims: ${names.join(", ") || "none yet"}`,
    fix: guess
      ? `Did you mean (claim:${guess})?`
      : `Add "${name}: ..." under claims, or mend the name in the sentence.`,
  };
}

function wrongNumber(words: string, name: string, plain: string | null): Fault {
  return {
    code: "words-against-claim",
    found: `"${words}" on the claim "${name}", which compares with ${plain ?? "no plain number"}`,
    expected:
      "a claim with the number that the words say: half is 50 of a share or 0.5 of a ratio, twice is 2, one in four is 25",
    fix: "Mend the words, or compare a share or a ratio with the number that they say.",
  };
}

function wrongSense(words: string, name: string, operator: Operator, fitting: Operator[]): Fault {
  return {
    code: "words-against-claim",
    found: `"${words}" on the claim "${name}", which compares with ${operator}`,
    expected: `a claim with ${[...new Set(fitting)].join(" or ")}`,
    fix: "Mend the words or turn the claim round: fell, fewer, lower go with <; rose, more, higher with >; about, nearly, half with ~; highest, lowest with =.",
  };
}
