// A Markdown file with fields above its words: splits it, and reads the fields. Knows nothing of what they mean.

import type { Problem } from "../lib/problem.ts";
import { decodeText } from "./encoding.ts";
import { readFields } from "./yaml/fields.ts";
import { readPlaces, type PlacedFields } from "./yaml/places.ts";

export type FrontMatter = PlacedFields & {
  file: string;
  /** The words below the fields, and the file's line on which they begin. */
  body: string;
  bodyLine: number;
};

/** Reads a Markdown file with front matter. `null` when it cannot be read at all; the problems say why. */
export function readFrontMatter(
  bytes: Uint8Array,
  file: string,
): { frontMatter: FrontMatter | null; problems: Problem[] } {
  const decoded = decodeText(bytes, file);
  if (decoded.text === null) return { frontMatter: null, problems: decoded.problems };
  const text = decoded.text.replace(/\r\n?/g, "\n");
  const parts = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(text);
  if (!parts) return { frontMatter: null, problems: [noFrontMatter(file, text)] };
  const [, yaml = "", body = ""] = parts;
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  const { placed, problem } = fieldsOf(yaml, file);
  if (problem) return { frontMatter: null, problems: [problem] };
  return { frontMatter: { file, body, bodyLine, ...placed }, problems: [] };
}

/** Places cost far more than values and are wanted only to point at a problem, so they are read when first asked for. */
function fieldsOf(yaml: string, file: string): ReturnType<typeof readPlaces> {
  const fields = readFields(yaml);
  if (fields === null) return readPlaces(yaml, file);
  let exact: ReturnType<typeof readPlaces> | null = null;
  const places = () => (exact ??= readPlaces(yaml, file)).placed!;
  const placed: PlacedFields = {
    fields,
    placeOf: (path) => places().placeOf(path),
    nameOf: (path) => places().nameOf(path),
  };
  return { placed, problem: null };
}

function noFrontMatter(file: string, text: string): Problem {
  const opened = /^---\n/.test(text);
  const first = `a first line that reads "${text.split("\n")[0]?.slice(0, 40)}"`;
  return {
    file,
    line: 1,
    column: 1,
    field: "",
    code: "no-front-matter",
    found: text.trim() === "" ? "an empty file" : opened ? "fields that no second line of hyphens ends" : first,
    expected: "a line of three hyphens, the fields, and another line of three hyphens",
    fix: opened
      ? "Put a line of three hyphens between the fields and the words."
      : "Copy the opening of a file beside this one and change its fields.",
  };
}
