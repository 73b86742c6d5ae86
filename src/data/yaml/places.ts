// The exact reading of YAML fields: their values, what is wrong with them, and where each one stands. Knows nothing of
// what the fields mean.

import { isMap, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from "yaml";
import type { Problem } from "../../lib/problem.ts";

export type Place = { line: number; column: number };
type Path = readonly PropertyKey[];

export type PlacedFields = {
  fields: unknown;
  /** Where the field at `path` stands in the file; its nearest parent's place when it is absent. */
  placeOf(path: Path): Place;
  /** Where the name of the field at `path` stands. */
  nameOf(path: Path): Place;
};

/** Reads fields that begin on a file's second line. `placed` is null when they are not YAML; the problem says why. */
export function readPlaces(
  yaml: string,
  file: string,
): { placed: PlacedFields; problem: null } | { placed: null; problem: Problem } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: "core", logLevel: "error" });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  // One slip of the pen makes the parser stumble several times: only the first place is sure to be a mistake.
  const stumbles = [...document.errors, ...document.warnings, ...aliases(document)];
  const [error] = stumbles.sort((a, b) => a.pos[0] - b.pos[0]);
  if (error) return { placed: null, problem: notYaml(file, error, place(error.pos[0]), yaml.split("\n")) };
  const placeOf = (path: Path): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const nameOf = (path: Path): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isScalar(pair?.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path);
  };
  return { placed: { fields: document.toJS() ?? {}, placeOf, nameOf }, problem: null };
}

/** Words after a "*" stand for a value marked "&" elsewhere: nobody means that here, and it can stand for no value at all. */
function aliases(document: YamlDocument): { message: string; pos: [number, number] }[] {
  const found: { message: string; pos: [number, number] }[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({ message: "an alias", pos: [range?.[0] ?? 0, range?.[1] ?? 0] });
    },
  });
  return found;
}

/** What to do about the slips that are made most, by the parser's name for each. */
const slips: Record<string, { slip: RegExp; opens: string; fix: string }> = {
  quote: { slip: /closing "quote/, opens: '"', fix: 'Put another " at the end of these words.' },
  singleQuote: { slip: /closing 'quote/, opens: "'", fix: "Put another ' at the end of these words." },
  list: { slip: /end with a \]/, opens: "[", fix: "Close the list with ]." },
  fields: { slip: /end with a \}/, opens: "{", fix: "Close the bracket with }." },
  twice: { slip: /must be unique/, opens: "", fix: "The field stands here a second time: take one of the two out." },
  star: { slip: /an alias/, opens: "", fix: "Put words that begin with * between double quotes." },
  tab: { slip: /Tabs are not allowed/, opens: "", fix: "Indent with spaces, not with the tab key." },
};

const anySlip =
  "Put words that hold a colon, {{ or a quotation mark between double quotes; check brackets and indents.";

/** `lines` are those of the fields, the first of which is the file's second. */
function notYaml(file: string, { message }: { message: string }, noticed: Place, lines: string[]): Problem {
  const slip = Object.values(slips).find((each) => each.slip.test(message));
  const place = slip?.opens ? openedAt(slip.opens, noticed, lines) : noticed;
  return {
    file,
    ...place,
    field: "",
    code: "yaml",
    found: `${quoted(lines[place.line - 2]?.trim() ?? "")}, which cannot be read as fields`,
    expected: "fields as data/README.md shows them: `name: value`, one to a line",
    fix: slip?.fix ?? anySlip,
  };
}

/** What is left open is only noticed further down: the last line that opens more than it closes. */
function openedAt(mark: string, noticed: Place, lines: readonly string[]): Place {
  const closing: Record<string, string> = { "[": "]", "{": "}" };
  const count = (line: string, of: string) => line.split(of).length - 1;
  const isOpen = (line: string) =>
    closing[mark] ? count(line, mark) > count(line, closing[mark]) : count(line, mark) % 2 === 1;
  const index = lines.slice(0, noticed.line - 1).findLastIndex(isOpen);
  return index < 0 ? noticed : { line: index + 2, column: lines[index]!.lastIndexOf(mark) + 1 };
}

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
