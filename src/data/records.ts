// A data folder's files -> checked records. Each record is checked by itself; what refers to what is the model's business.

import type { Problem } from "../lib/problem.ts";
import type { Files } from "./files.ts";
import { placesIn, readDocument, type DocumentReading } from "./document.ts";
import { indicatorFaults } from "./indicator-rules.ts";
import { nothingKept, type Kept } from "./kept.ts";
import { readPlainTable, type PlainRow, type PlainTable } from "./plain-table.ts";
import { readRows, type CellPlaceOf, type Row } from "./rows.ts";
import { schemas } from "./schemas.ts";
import { tableShapes } from "./table-shapes.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { Place } from "./yaml/places.ts";

/** One Markdown record: its fields, its words, and where each field stands in its file. */
export type Document<Kind extends keyof typeof schemas> = DocumentReading<Kind> & {
  id: string;
  file: string;
  placeOf(path: readonly PropertyKey[]): Place;
};

export type IndicatorRecord = Document<"indicator"> & { csvFile: string; rows: Row[]; placeOfCell: CellPlaceOf };

/** A CSV file of its own: what runs where, or the sections of a document. */
export type TableRecord = { id: string; file: string; rows: PlainRow[]; placeOfCell: CellPlaceOf };

/** What is known of areas besides their list: who borders whom, where each stands on a tile map, and what changed. */
export type AreaTables = { neighbours: TableRecord; tiles: TableRecord; changes: TableRecord };

/** Everything a data folder holds, each record well formed by itself. Records keep the order of their file names. */
export type Records = {
  vocabulary: Vocabulary;
  site: Document<"site"> | null;
  indicators: IndicatorRecord[];
  charts: Document<"chart">[];
  findings: Document<"finding">[];
  recommendations: Document<"recommendation">[];
  sources: Document<"source">[];
  programmes: Document<"programme">[];
  provision: TableRecord;
  provisionGaps: TableRecord;
  outlines: TableRecord[];
  changes: TableRecord;
  areas: AreaTables;
  claims: Document<"claim">[];
  journeys: Document<"journey">[];
  topics: Document<"topic">[];
  pages: Document<"page">[];
  /** Files that are there but could not be read, so that nobody is told besides that they are missing. */
  broken: ReadonlySet<string>;
};

type Reader = {
  files: Files;
  kept: Kept;
  problems: Problem[];
  broken: Set<string>;
  listsAreSound: boolean;
  /** A digest of all lists: rows are checked against them. */
  lists: string;
};

/**
 * Reads every record of a data folder. All problems of all files come back together. What `kept` holds of the same bytes is
 * not read again.
 */
export function readRecords(files: Files, kept = nothingKept): { records: Records; problems: Problem[] } {
  const { vocabulary, problems } = readVocabulary(files);
  const broken = new Set(problems.map(({ file }) => file));
  const lists = [...files].filter(([file]) => file.startsWith("vocabulary/"));
  const digest = kept.digest(lists.map(([, bytes]) => bytes));
  const reader: Reader = { files, kept, problems, broken, listsAreSound: problems.length === 0, lists: digest };
  const records: Records = {
    vocabulary,
    site: files.has("site.md") ? document("site", "site.md", reader) : missingSite(reader),
    indicators: documents("indicator", "indicators", reader).flatMap((record) => withRows(record, vocabulary, reader)),
    charts: documents("chart", "charts", reader),
    findings: documents("finding", "findings", reader),
    recommendations: documents("recommendation", "recommendations", reader),
    sources: documents("source", "sources", reader),
    programmes: documents("programme", "programmes", reader),
    provision: table("provision.csv", tableShapes.provision, vocabulary, reader),
    provisionGaps: table("provision-gaps.csv", tableShapes.provisionGaps, vocabulary, reader),
    outlines: [...files.keys()]
      .filter((file) => /^outlines\/[^/]+\.csv$/.test(file))
      .map((file) => table(file, tableShapes.outline, vocabulary, reader)),
    changes: table("changes.csv", tableShapes.changes, vocabulary, reader),
    areas: {
      neighbours: table("areas/neighbours.csv", tableShapes.neighbours, vocabulary, reader),
      tiles: table("areas/tiles.csv", tableShapes.tiles, vocabulary, reader),
      changes: table("areas/changes.csv", tableShapes.areaChanges, vocabulary, reader),
    },
    claims: documents("claim", "claims", reader),
    journeys: documents("journey", "journeys", reader),
    topics: documents("topic", "topics", reader),
    pages: documents("page", "pages", reader),
    broken: reader.broken,
  };
  problems.push(...loneTables(files, broken), ...strayFiles(files));
  return { records, problems };
}

function documents<Kind extends keyof typeof schemas>(kind: Kind, folder: string, reader: Reader): Document<Kind>[] {
  return [...reader.files.keys()]
    .filter((file) => new RegExp(`^${folder}/[^/]+\\.md$`).test(file))
    .map((file) => document(kind, file, reader))
    .filter((record) => record !== null);
}

function document<Kind extends keyof typeof schemas>(kind: Kind, file: string, reader: Reader): Document<Kind> | null {
  const bytes = reader.files.get(file)!;
  const reading = reader.kept.reading(`${kind} ${file}`, [bytes], () => {
    const { reading, problems } = readDocument(kind, bytes, file);
    reader.problems.push(...problems);
    return reading;
  });
  const id = file.replace(/^.*\//, "").replace(/\.md$/, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) reader.problems.push(badFileName(file));
  if (!reading) reader.broken.add(file);
  return reading && { id, file, ...reading, placeOf: placesIn(bytes, file) };
}

function withRows(record: Document<"indicator">, vocabulary: Vocabulary, reader: Reader): IndicatorRecord[] {
  const csvFile = record.file.replace(/\.md$/, ".csv");
  const bytes = reader.files.get(csvFile);
  if (!bytes) {
    reader.problems.push(missingPair(record.file, csvFile));
    reader.broken.add(record.file);
    return [];
  }
  // Cells are checked against the lists; while a list is faulty, every row that uses it would be blamed for that.
  if (!reader.listsAreSound) {
    reader.broken.add(record.file);
    return [];
  }
  const read = () => readRows(bytes, csvFile, record.fields, vocabulary);
  const how = `rows ${csvFile} by ${reader.lists}`;
  const rows = reader.kept.reading(how, [bytes, reader.files.get(record.file)!], () => {
    const { rows, problems } = read();
    problems.push(...indicatorFaults(record, problems.length ? null : rows));
    reader.problems.push(...problems);
    return problems.length ? null : rows;
  });
  if (!rows) reader.broken.add(record.file);
  let placeOf: CellPlaceOf | null = null;
  const placeOfCell: CellPlaceOf = (line, column) => (placeOf ??= read().placeOf)(line, column);
  return rows ? [{ ...record, csvFile, rows, placeOfCell }] : [];
}

/** A table that a data folder may do without. */
function table(file: string, shape: PlainTable, vocabulary: Vocabulary, reader: Reader): TableRecord {
  const id = file.replace(/^.*\//, "").replace(/\.csv$/, "");
  const bytes = reader.files.get(file);
  const none = { id, file, rows: [], placeOfCell: () => ({ line: 1, column: 1 }) };
  if (!bytes || !reader.listsAreSound) return none;
  const { rows, problems, placeOf } = readPlainTable(bytes, file, shape, vocabulary);
  reader.problems.push(...problems);
  if (problems.length) reader.broken.add(file);
  return problems.length ? none : { id, file, rows, placeOfCell: placeOf };
}

/** Figures without their meaning. The missing half counts as broken: what refers to it is not to blame. */
function loneTables(files: Files, broken: Set<string>): Problem[] {
  const tables = [...files.keys()].filter((file) => /^indicators\/[^/]+\.csv$/.test(file));
  const missing = tables.map((file) => [file, file.replace(/csv$/, "md")] as const).filter(([, md]) => !files.has(md));
  for (const [, md] of missing) broken.add(md);
  return missing.map(([file, md]) => missingPair(file, md));
}

/** Files in the records' folders that nothing reads are named, never passed over. */
function strayFiles(files: Files): Problem[] {
  const known =
    /^(indicators\/[^/]+\.(csv|md)|(charts|findings|recommendations|sources|claims|programmes|journeys|topics|pages)\/[^/]+\.md|outlines\/[^/]+\.csv|areas\/(neighbours|tiles|changes)\.csv|(provision|provision-gaps|changes)\.csv|vocabulary\/[a-z0-9-]+\.csv|site\.md|README\.md)$/;
  const stray = [...files.keys()].filter((file) => !known.test(file));
  return stray.map((file) => ({
    ...fileProblem(file, "stray-file"),
    found: "a file that no part of the site reads",
    expected: "the folders and file names that data/README.md lists",
    fix: "Move it to the right folder, mend its name, or take it out of the data folder.",
  }));
}

const fileProblem = (file: string, code: string) => ({ file, line: 0, column: 0, field: "", code });

function missingPair(file: string, missing: string): Problem {
  return {
    ...fileProblem(file, "missing-pair"),
    found: `no ${missing} beside it`,
    expected: "an indicator as a pair: figures in .csv, their meaning in .md",
    fix: `Add ${missing}, or mend the name of the one that is there.`,
  };
}

function badFileName(file: string): Problem {
  return {
    ...fileProblem(file, "bad-file-name"),
    found: `the name "${file}"`,
    expected: "a name of lower-case letters, digits and single hyphens; it becomes a permanent address",
    fix: "Rename the file.",
  };
}

function missingSite(reader: Reader): null {
  reader.problems.push({
    ...fileProblem("site.md", "missing-file"),
    found: "no such file",
    expected: "the site's name, tagline and headline findings",
    fix: "Put the file back, or copy it from an earlier state of the data folder.",
  });
  return null;
}
