// Markdown becomes plain nodes: no raw HTML, no picture, no address that runs, and {{ slots }} kept for others to fill.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBlocks, parseInline, plainText, type Block, type Inline, type Slot } from "../../src/lib/markdown.ts";

const slotText = (slot: Slot) => `<${slot.expression}>`;
const textOf = (nodes: Inline[]) => plainText<Slot>(nodes, slotText);
const kindsOf = (text: string) => parseBlocks(text).map(({ kind }) => kind);

describe("blocks", () => {
  test("every kind that curators write", () => {
    const text =
      "# One\n\nWords.\n\n- a\n- b\n\n1. c\n\n> quoted\n\n    code\n\n---\n\n| a | b |\n| - | - |\n| c | d |\n";
    expect(kindsOf(text)).toEqual(["heading", "paragraph", "list", "list", "quote", "code", "rule", "table"]);
  });

  test("a heading knows its level and its anchor", () => {
    expect(parseBlocks("## What this *shows*, and what not")).toEqual([
      expect.objectContaining({ kind: "heading", level: 2, id: "what-this-shows-and-what-not" }),
    ]);
  });

  test("a list keeps its order, its items and what they hold", () => {
    const [list] = parseBlocks("1. one\n2. two\n   - three\n");
    expect(list).toMatchObject({ kind: "list", ordered: true });
    const items = (list as Extract<Block, { kind: "list" }>).items;
    expect(items.map((item) => item.map(({ kind }) => kind))).toEqual([["paragraph"], ["paragraph", "list"]]);
  });

  test("a table keeps its head apart from its rows", () => {
    const [table] = parseBlocks("| a | b |\n| - | - |\n| c | {{ d }} |\n") as [Extract<Block, { kind: "table" }>];
    expect(table.head.map(textOf)).toEqual(["a", "b"]);
    expect(table.rows.map((row) => row.map(textOf))).toEqual([["c", "<d>"]]);
  });

  test("an empty text has no blocks", () => {
    expect([parseBlocks(""), parseBlocks(" \n\n")]).toEqual([[], []]);
  });
});

describe("inlines", () => {
  test("emphasis, code, breaks and links", () => {
    expect(parseInline("a **b** *c* `d` [e](/f/)").map((node) => node.kind)).toEqual([
      "text",
      "strong",
      "text",
      "emphasis",
      "text",
      "code",
      "text",
      "link",
    ]);
    expect(parseBlocks("a  \nb")).toEqual([
      expect.objectContaining({ children: [expect.anything(), { kind: "break" }, expect.anything()] }),
    ]);
  });

  test("a claim's mark is a link like any other", () => {
    expect(parseInline("[fell](claim:drop)")).toEqual([
      { kind: "link", href: "claim:drop", line: 1, children: [{ kind: "text", text: "fell", line: 1 }] },
    ]);
  });
});

describe("what could run stays words", () => {
  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[press](javascript:alert)",
    "[press](JaVaScRiPt:alert)",
    "[press](vbscript:alert)",
    "[press](data:text/html,alert)",
    "[press](file:///etc/passwd)",
    "![picture](https://elsewhere.example/a.png)",
    "<javascript:alert>",
  ])("%s", (text) => {
    for (const nodes of [parseInline(text), inlinesOf(parseBlocks(text))]) {
      const links = nodes.flatMap((node) => (node.kind === "link" ? [node.href] : []));
      expect(links.filter((href) => !href.startsWith("https://elsewhere.example/"))).toEqual([]);
      expect(textOf(nodes)).toContain(text.startsWith("!") ? "picture" : text);
    }
  });

  test("an entity is the letter that it names, and no more", () => {
    expect(textOf(parseInline("&lt;b&gt; &amp;amp; &copy;"))).toBe("<b> &amp; ©");
  });

  test("no text has a node of a kind that this file does not list, and none is lost", () => {
    const kinds = new Set(["text", "code", "break", "strong", "emphasis", "link", "slot"]);
    const line = fc.string({
      unit: fc.constantFrom("a", " ", "*", "_", "`", "[", "]", "(", ")", "<", ">", "{", "}", "!", "|", "&", ";", "\\"),
    });
    fc.assert(fc.property(line, (text) => parseInline(text).every((node) => kinds.has(node.kind))));
    fc.assert(fc.property(fc.array(line), (lines) => Array.isArray(parseBlocks(lines.join("\n")))));
  });
});

describe("slots", () => {
  test("stand in order among the words, trimmed", () => {
    expect(parseInline("Of {{women}} and {{ men.one-in  }}.")).toEqual([
      { kind: "text", text: "Of ", line: 1 },
      { kind: "slot", expression: "women", line: 1 },
      { kind: "text", text: " and ", line: 1 },
      { kind: "slot", expression: "men.one-in", line: 1 },
      { kind: "text", text: ".", line: 1 },
    ]);
  });

  test("know their line, after lists, breaks and other paragraphs too", () => {
    const text = "One {{ a }}\ntwo {{ b }}  \nthree {{ c }}\n\n- four {{ d }}\n- five\n  {{ e }}\n\n**six\n{{ f }}**\n";
    const slots = slotsOf(parseBlocks(text)).map(({ expression, line }) => [expression, line]);
    expect(slots).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 5],
      ["e", 7],
      ["f", 10],
    ]);
  });

  test("inside code they are words, for a page that explains them", () => {
    expect(parseInline("`{{ women }}`")).toEqual([{ kind: "code", text: "{{ women }}" }]);
  });

  test("an opened brace without its end is words", () => {
    expect(parseInline("{{ women").map((node) => node.kind)).toEqual(["text"]);
  });
});

test("plain text leaves the marks out and breaks lines with spaces", () => {
  expect(textOf(inlinesOf(parseBlocks("**a** `b`  \n[c](/d/) {{ e }}")))).toBe("a b c <e>");
});

/** The inlines of the first block, a paragraph or a heading. */
function inlinesOf(blocks: Block[]): Inline[] {
  const [block] = blocks;
  return block && "children" in block ? (block.children as Inline[]) : [];
}

/** Every slot of some blocks, in order. */
function slotsOf(value: unknown): Slot[] {
  if (Array.isArray(value)) return value.flatMap(slotsOf);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Slot;
  return node.kind === "slot" ? [node] : Object.values(node).flatMap(slotsOf);
}
