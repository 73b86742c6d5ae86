// The lists that records choose from, read from vocabulary/*.csv. Knows no list's meaning, only its columns.

import { nearest } from "../lib/nearest.ts";
import type { Problem } from "../lib/problem.ts";
import { cellPlaces } from "./cell-place.ts";
import { readCsv } from "./csv.ts";
import type { Files } from "./files.ts";
import type { Place } from "./yaml/places.ts";

/** One row of a list: column name -> text. */
export type Entry = Readonly<Record<string, string>>;

/** One list, in the file's order, by the text of its first column. */
export type VocabularyList = ReadonlyMap<string, Entry>;

/** Every list by its file name without ".csv". */
export type Vocabulary = ReadonlyMap<string, VocabularyList>;

/** The lists that the site cannot do without, each with the columns that it must have, the id first. */
const required: Record<string, string[]> = {
  columns: ["name", "holds", "title", "meaning"],
  statuses: ["id", "shorthand", "value", "comparable", "title", "meaning"],
  units: ["id", "kind", "one", "many", "prefix", "suffix", "axis"],
  areas: ["code", "name", "kind", "parent"],
  "area-kinds": ["id", "one", "many", "listed", "tiles"],
  topics: ["id", "title", "question"],
  audiences: ["id", "title"],
  licences: ["id", "title", "url"],
  "source-statuses": ["id", "title", "meaning"],
  facets: ["id", "title"],
  "facet-values": ["id", "title"],
  "programme-kinds": ["id", "title"],
  "provision-states": ["id", "title", "mark", "runs", "meaning"],
  "change-kinds": ["id", "title", "meaning"],
  "help-lines": [
    "id",
    "name",
    "who",
    "nation",
    "phone",
    "text_relay_or_chat",
    "url",
    "hours",
    "checked",
    "checked_how",
  ],
  glossary: ["term", "short", "meaning"],
};

/** What a column can hold, besides `list:` and the name of a list. */
export const cellKinds = [
  ...(["area", "area-name", "month-or-day", "label", "series", "status"] as const),
  ...(["number", "count", "source", "text"] as const),
];
export type CellKind = (typeof cellKinds)[number];

/** Cells of the lists that the code itself goes by: `allows` may look at the rows above and at the other lists. */
type Choice = {
  column: string;
  expected: string;
  allows(text: string, above: VocabularyList, lists: Vocabulary): boolean;
  fix(text: string): string;
};

const nearestOf = (words: readonly string[]) => (text: string) => {
  const guess = nearest(text, words);
  return guess ? `Did you mean "${guess}"?` : "Choose one of these; the site's code goes by this cell.";
};

const oneOf = (column: string, words: readonly string[]): Choice => ({
  column,
  expected: `one of ${words.join(", ")}`,
  allows: (text) => words.includes(text),
  fix: nearestOf(words),
});

const choices: Record<string, Choice[]> = {
  columns: [
    {
      column: "holds",
      expected: `one of ${cellKinds.join(", ")}, or list: and the name of a file in vocabulary/`,
      allows: (text, _, lists) =>
        cellKinds.some((kind) => kind === text) || (/^list:/.test(text) && lists.has(text.slice(5))),
      fix: (text) =>
        /^list:/.test(text)
          ? `Add vocabulary/${text.slice(5)}.csv, or mend the name here.`
          : nearestOf(cellKinds)(text),
    },
  ],
  units: [oneOf("kind", ["percent", "count", "rate", "money", "ratio", "number"])],
  statuses: [oneOf("value", ["present", "absent"]), oneOf("comparable", ["yes", "no"])],
  "change-kinds": [oneOf("id", ["planned-revision", "correction-at-source", "our-correction", "method"])],
  "provision-states": [oneOf("runs", ["yes", "no"])],
  "area-kinds": [oneOf("listed", ["all", "some"])],
  areas: [
    {
      column: "code",
      expected: "a capital letter and eight digits; the code becomes part of a permanent address",
      allows: (text) => /^[A-Z]\d{8}$/.test(text),
      fix: () => "Copy the nine characters of the official (GSS) code.",
    },
    {
      column: "kind",
      expected: "an id of vocabulary/area-kinds.csv",
      allows: (text, _, lists) => lists.get("area-kinds")?.has(text) ?? true,
      fix: () => "Mend the kind, or add a row for it to that list.",
    },
    {
      column: "parent",
      expected: "nothing, or the code of an area in a row above",
      allows: (text, above) => text === "" || above.has(text),
      fix: () => "Mend the code, or move the row of that area above this one.",
    },
  ],
};

/** Reads all lists. A missing list comes back empty, with a problem that names it. */
export function readVocabulary(files: Files): { vocabulary: Vocabulary; problems: Problem[] } {
  const vocabulary = new Map<string, VocabularyList>();
  const problems: Problem[] = [];
  const read = [...files.keys()].flatMap((file) => {
    const [, list] = /^vocabulary\/([a-z0-9-]+)\.csv$/.exec(file) ?? [];
    return list ? [readList(list, file, files, problems)] : [];
  });
  for (const { list, entries } of read) vocabulary.set(list, entries);
  for (const list of read) problems.push(...badChoices(list, vocabulary));
  for (const list of Object.keys(required)) {
    if (vocabulary.has(list)) continue;
    vocabulary.set(list, new Map());
    problems.push(missingList(list));
  }
  return { vocabulary, problems };
}

/** A list with the place of each of its cells, by line and column. */
type ReadList = {
  list: string;
  file: string;
  entries: VocabularyList;
  lines: { line: number; id: string; entry: Entry }[];
  placeOf(line: number, column: string): Place;
};

function readList(list: string, file: string, files: Files, problems: Problem[]): ReadList {
  const bytes = files.get(file)!;
  const place = cellPlaces(bytes, file);
  const csv = readCsv(bytes, file);
  problems.push(...csv.problems);
  const absent = (required[list] ?? []).filter((column) => !csv.header.includes(column));
  if (csv.problems.length === 0 && absent.length) problems.push(missingColumns(file, csv.header, absent));
  const entries = new Map<string, Entry>();
  const lines = csv.records.map(({ line, cells }) => {
    const id = cells[0] ?? "";
    if (id === "" || entries.has(id)) problems.push(badId(file, line, csv.header[0] ?? "id", id));
    const entry = Object.fromEntries(csv.header.map((column, index) => [column, cells[index] ?? ""]));
    entries.set(id, entry);
    return { line, id, entry };
  });
  const placeOf = (line: number, column: string) => place(line, csv.header.indexOf(column));
  // Without its columns, every row of the list would be blamed for what its first line lacks.
  return { list, file, entries, lines: absent.length ? [] : lines, placeOf };
}

/** Cells that the code goes by and does not know. */
function badChoices({ list, file, lines, placeOf }: ReadList, lists: Vocabulary): Problem[] {
  const above = new Map<string, Entry>();
  return lines.flatMap(({ line, id, entry }) => {
    const wrong = (choices[list] ?? []).filter(({ column, allows }) => !allows(entry[column]!, above, lists));
    above.set(id, entry);
    return wrong.map((choice) => ({
      file,
      ...placeOf(line, choice.column),
      ...badChoice(choice, entry[choice.column]!),
    }));
  });
}

function missingList(list: string): Problem {
  return {
    file: `vocabulary/${list}.csv`,
    line: 0,
    column: 0,
    field: "",
    code: "missing-file",
    found: "no such file",
    expected: `a CSV with the columns ${required[list]!.join(", ")}`,
    fix: "Put the file back, or copy it from an earlier state of the data folder.",
  };
}

function missingColumns(file: string, header: string[], absent: string[]): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: absent[0]!,
    code: "missing-column",
    found: `the columns ${header.join(", ")}`,
    expected: `also ${absent.join(", ")}`,
    fix: "Add the columns to the first line and a cell for each to every row.",
  };
}

function badChoice({ column, expected, fix }: Choice, text: string) {
  const found = text === "" ? "an empty cell" : `"${text}"`;
  return { field: column, code: "bad-list-cell", found, expected, fix: fix(text) };
}

function badId(file: string, line: number, field: string, id: string): Problem {
  return {
    file,
    line,
    column: 1,
    field,
    code: id === "" ? "empty-id" : "duplicate-id",
    found: id === "" ? "an empty first cell" : `"${id}" a second time`,
    expected: "a first cell that no other row of this list has",
    fix: "Give the row an id of its own, or take it out.",
  };
}
