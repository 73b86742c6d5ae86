// One Markdown record, read by the schema of its kind. Knows no other record.

import { parseBlocks, type Block } from "../lib/markdown.ts";
import type { Problem } from "../lib/problem.ts";
import { fieldProblems } from "./field-problem.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { schemas, type Fields } from "./schemas.ts";

/** What a record's file says. */
export type DocumentReading<Kind extends keyof typeof schemas> = {
  fields: Fields<Kind>;
  body: string;
  /** The body as a tree. */
  words: Block[];
  /** The file's line on which the body begins. */
  bodyLine: number;
};

/** Reads a record. `reading` is null exactly when there are problems. */
export function readDocument<Kind extends keyof typeof schemas>(
  kind: Kind,
  bytes: Uint8Array,
  file: string,
): { reading: DocumentReading<Kind> | null; problems: Problem[] } {
  const { frontMatter, problems } = readFrontMatter(bytes, file);
  if (!frontMatter) return { reading: null, problems };
  const parsed = schemas[kind].safeParse(frontMatter.fields);
  if (!parsed.success) {
    const known = Object.keys(schemas[kind].shape);
    return { reading: null, problems: fieldProblems(frontMatter, parsed.error.issues, known) };
  }
  const { body, bodyLine } = frontMatter;
  return { reading: { fields: parsed.data as Fields<Kind>, body, words: parseBlocks(body), bodyLine }, problems };
}

/** Where the fields of a record stand. The file is only looked through for that when a place is asked for. */
export function placesIn(bytes: Uint8Array, file: string): FrontMatter["placeOf"] {
  let frontMatter: FrontMatter | null = null;
  return (path) => (frontMatter ??= readFrontMatter(bytes, file).frontMatter!).placeOf(path);
}
