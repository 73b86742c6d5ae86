// A Markdown file with fields above its words: splits it, reads the YAML, and remembers where each field stands.
// Knows nothing of what the fields mean.

import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../lib/problem.ts";
import { decodeText } from "./encoding.ts";

export type Place = { line: number; column: number };

export type FrontMatter = {
  file: string;
  fields: unknown;
  /** The words below the fields, and the file's line on which they begin. */
  body: string;
  bodyLine: number;
  /** Where the field at `path` stands in the file; its nearest parent's place when it is absent. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the name of the field at `path` stands. */
  nameOf(path: readonly PropertyKey[]): Place;
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
  return withYaml(file, yaml, body, bodyLine);
}

function withYaml(file: string, yaml: string, body: string, bodyLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: "core" });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  // One slip of the pen makes the parser stumble several times: only the first place is sure to be a mistake.
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return { frontMatter: null, problems: [notYaml(file, place(error.pos[0]), error.message, yaml)] };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const nameOf = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isScalar(pair?.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path);
  };
  return { frontMatter: { file, fields: document.toJS() ?? {}, body, bodyLine, placeOf, nameOf }, problems: [] };
}

/** `place` is in the file, whose first line is not part of `yaml`. */
function notYaml(file: string, place: Place, message: string, yaml: string): Problem {
  const lines = yaml.split("\n");
  // An open bracket or quotation mark is only noticed where the fields end.
  const line = Math.min(place.line, lines.length);
  const words = lines[line - 2]?.trim() ?? "";
  return {
    file,
    line,
    column: line === place.line ? place.column : 1,
    field: "",
    code: "yaml",
    found: `${quoted(words)}, which cannot be read as fields (${message.split("\n")[0]})`,
    expected: "fields as data/README.md shows them: `name: value`, one to a line",
    fix: "Put words that hold a colon, {{ or a quotation mark between double quotes; close each bracket; check the indents.",
  };
}

function noFrontMatter(file: string, text: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: "",
    code: "no-front-matter",
    found: text.trim() === "" ? "an empty file" : `a first line that reads "${text.split("\n")[0]?.slice(0, 40)}"`,
    expected: "a line of three hyphens, the fields, and another line of three hyphens",
    fix: "Copy the opening of a file beside this one and change its fields.",
  };
}

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
