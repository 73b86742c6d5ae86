// Markdown as a small tree of plain nodes. There is no node for raw HTML: what looks like HTML stays text.
// Knows nothing of evidence; {{ ... }} is kept as a slot for somebody else to fill.

import MarkdownIt, { type Token } from "markdown-it";

/** `{{ expression }}` in the words, to be filled later. `line` counts from 1 within the text given. */
export type Slot = { kind: "slot"; expression: string; line: number };

/** A piece of running text. `Filled` is what stands where slots were. */
export type Inline<Filled = Slot> =
  | { kind: "text"; text: string; line: number }
  | { kind: "code"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis"; children: Inline<Filled>[] }
  | { kind: "link"; href: string; line: number; children: Inline<Filled>[] }
  | Filled;

/** A block of a text. */
export type Block<Filled = Slot> =
  | { kind: "paragraph"; children: Inline<Filled>[] }
  | { kind: "heading"; level: number; id: string; children: Inline<Filled>[] }
  | { kind: "list"; ordered: boolean; items: Block<Filled>[][] }
  | { kind: "quote"; children: Block<Filled>[] }
  | { kind: "code"; text: string; line: number }
  | { kind: "rule" }
  | { kind: "table"; head: Inline<Filled>[][]; rows: Inline<Filled>[][][] };

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image");
// Keeps the scheme check of markdown-it (no javascript:, data:, vbscript:, file:) and adds nothing to it.
const slotPattern = /\{\{\s*(.*?)\s*\}\}/g;

/** Parses a Markdown text into blocks. Never throws; what is no Markdown is text. */
export function parseBlocks(text: string): Block[] {
  return blocksOf(new Cursor(parser.parse(text, {})), null);
}

/** Parses one line of Markdown (a title). */
export function parseInline(text: string): Inline[] {
  const [token] = parser.parseInline(text, {});
  return inlinesOf(new Cursor(token?.children ?? []), null, { line: 1 });
}

/** The words of inline nodes, without marks; `fill` says what stands in a slot's place. */
export function plainText<Filled extends { kind: string }>(
  nodes: readonly Inline<Filled>[],
  fill: (filled: Filled) => string,
): string {
  return nodes.map((node) => (isPlain(node) ? plainNode(node, fill) : fill(node as Filled))).join("");
}

type Plain<Filled> = Exclude<Inline<Filled>, Filled>;

const plainKinds = new Set(["text", "code", "break", "strong", "emphasis", "link"]);

/** Tells Markdown's own nodes from those that filled a slot. */
export function isPlain<Filled extends { kind: string }>(node: Inline<Filled>): node is Plain<Filled> {
  return plainKinds.has(node.kind);
}

function plainNode<Filled extends { kind: string }>(node: Plain<Filled>, fill: (filled: Filled) => string): string {
  if (node.kind === "break") return " ";
  if (node.kind === "text" || node.kind === "code") return node.text;
  return plainText((node as { children: Inline<Filled>[] }).children, fill);
}

class Cursor {
  private index = 0;
  constructor(private readonly tokens: readonly Token[]) {}
  next(): Token | undefined {
    return this.tokens[this.index++];
  }
}

function blocksOf(cursor: Cursor, until: string | null): Block[] {
  const blocks: Block[] = [];
  for (let token = cursor.next(); token && token.type !== until; token = cursor.next()) {
    const block = blockOf(token, cursor);
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockOf(token: Token, cursor: Cursor): Block | null {
  switch (token.type) {
    case "paragraph_open":
      return { kind: "paragraph", children: inlineBlock(cursor, "paragraph_close") };
    case "heading_open": {
      const children = inlineBlock(cursor, "heading_close");
      return { kind: "heading", level: Number(token.tag.slice(1)), id: slug(plainText(children, () => "")), children };
    }
    case "bullet_list_open":
      return { kind: "list", ordered: false, items: itemsOf(cursor, "bullet_list_close") };
    case "ordered_list_open":
      return { kind: "list", ordered: true, items: itemsOf(cursor, "ordered_list_close") };
    case "blockquote_open":
      return { kind: "quote", children: blocksOf(cursor, "blockquote_close") };
    case "code_block":
    case "fence":
      return { kind: "code", text: token.content, line: (token.map?.[0] ?? 0) + 1 };
    case "hr":
      return { kind: "rule" };
    case "table_open":
      return tableOf(cursor);
    default:
      throw new Error(`markdown-it gave a token that this file does not know: ${token.type}`);
  }
}

function itemsOf(cursor: Cursor, until: string): Block[][] {
  const items: Block[][] = [];
  for (let token = cursor.next(); token && token.type !== until; token = cursor.next()) {
    items.push(blocksOf(cursor, "list_item_close"));
  }
  return items;
}

function tableOf(cursor: Cursor): Block {
  let rows: Inline[][][] = [];
  let line = 0;
  for (let token = cursor.next(); token && token.type !== "table_close"; token = cursor.next()) {
    if (token.type === "tr_open") [line, rows] = [token.map?.[0] ?? line, [...rows, []]];
    // Cells do not know their line; their row does.
    if (token.type === "inline") rows.at(-1)?.push(inlineToken(token, line));
  }
  const [head = [], ...rest] = rows;
  return { kind: "table", head, rows: rest };
}

function inlineBlock(cursor: Cursor, until: string): Inline[] {
  const inlines: Inline[] = [];
  for (let token = cursor.next(); token && token.type !== until; token = cursor.next()) {
    if (token.type === "inline") inlines.push(...inlineToken(token));
  }
  return inlines;
}

/** `line` counts from 0 and stands in where the token has none. */
function inlineToken(token: Token, line = 0): Inline[] {
  return inlinesOf(new Cursor(token.children ?? []), null, { line: (token.map?.[0] ?? line) + 1 });
}

function inlinesOf(cursor: Cursor, until: string | null, at: { line: number }): Inline[] {
  const nodes: Inline[] = [];
  for (let token = cursor.next(); token && token.type !== until; token = cursor.next()) {
    nodes.push(...inlineOf(token, cursor, at));
  }
  return nodes;
}

function inlineOf(token: Token, cursor: Cursor, at: { line: number }): Inline[] {
  switch (token.type) {
    case "text":
    case "text_special":
      return withSlots(token.content, at.line);
    case "code_inline":
      return [{ kind: "code", text: token.content }];
    case "softbreak":
      at.line++;
      return [{ kind: "text", text: "\n", line: at.line - 1 }];
    case "hardbreak":
      at.line++;
      return [{ kind: "break" }];
    case "strong_open":
      return [{ kind: "strong", children: inlinesOf(cursor, "strong_close", at) }];
    case "em_open":
      return [{ kind: "emphasis", children: inlinesOf(cursor, "em_close", at) }];
    case "s_open":
      return inlinesOf(cursor, "s_close", at);
    case "link_open": {
      const line = at.line;
      return [
        {
          kind: "link",
          href: String(token.attrGet("href") ?? ""),
          line,
          children: inlinesOf(cursor, "link_close", at),
        },
      ];
    }
    default:
      throw new Error(`markdown-it gave a token that this file does not know: ${token.type}`);
  }
}

function withSlots(text: string, line: number): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(slotPattern)) {
    if (match.index > from) nodes.push({ kind: "text", text: text.slice(from, match.index), line });
    nodes.push({ kind: "slot", expression: match[1] ?? "", line });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ kind: "text", text: text.slice(from), line });
  return nodes;
}

/** A heading's words as an anchor: "What this shows" -> "what-this-shows". */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
