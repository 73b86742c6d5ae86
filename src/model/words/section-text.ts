// The words under one heading of a bound text. Knows no kind of record.

import type { BoundBlock, Prose } from "../things.ts";
import { blockText } from "./bind.ts";

/** The blocks from the heading with these words to the next heading of its level or above; none without such a heading. */
export function blocksUnder({ blocks }: Prose, heading: string): BoundBlock[] {
  const at = blocks.findIndex((block) => block.kind === "heading" && blockText(block) === heading);
  const start = blocks[at];
  if (start?.kind !== "heading") return [];
  const after = blocks.slice(at + 1);
  const end = after.findIndex((block) => block.kind === "heading" && block.level <= start.level);
  return end < 0 ? after : after.slice(0, end);
}

/** The words under a heading on one line each block; "" without such a heading. */
export function wordsUnder(prose: Prose, heading: string): string {
  return blocksUnder(prose, heading)
    .map((block) => blockText(block).replace(/\s+/g, " ").trim())
    .join(" ");
}
