// Indicator records -> Indicators: every row an Observation with its wording, its cell and its source. Knows no sentence but its own notes.

import type { IndicatorRecord } from "../data/records.ts";
import type { Row } from "../data/rows.ts";
import type { Vocabulary } from "../data/vocabulary.ts";
import { binderOf } from "./words/bound-record.ts";
import type { Cell } from "./numbers/cell.ts";
import type { Lists } from "./lists.ts";
import { makePeriod } from "./numbers/period.ts";
import type { Desk } from "./references.ts";
import { requireSections } from "./words/sections.ts";
import type { Label } from "./series/series.ts";
import type { Column, Indicator, Observation, Source } from "./things.ts";

/** Columns that measure or annotate; all others say what the row is about. */
const notDimensions = new Set("from,to,series,value,lower,upper,base,status,note,source,locator,area_name".split(","));
/** The heading under which every indicator says what must not be read out of its figures. */
export const limitsHeading = "What it cannot tell you";
const sections = ["What this shows", "How it was measured", limitsHeading];

type Makings = { lists: Lists; sources: ReadonlyMap<string, Source>; vocabulary: Vocabulary; desk: Desk };

/** Makes an indicator. Null when its unit, topic or a source is unknown; the desk has been told. */
export function makeIndicator(record: IndicatorRecord, makings: Makings): Indicator | null {
  const { lists, sources, desk } = makings;
  const { fields } = record;
  const unit = desk.find(lists.units, fields.unit, "vocabulary/units", { document: record, path: ["unit"] });
  const topic = desk.find(lists.topics, fields.topic, "vocabulary/topics", { document: record, path: ["topic"] });
  const columns = columnsOf(fields.fields, makings.vocabulary);
  const labels = labelsOf(record, columns, makings);
  const used = sourcesOf(record, sources, desk);
  const words = wordsOf(record, desk);
  if (!unit || !topic || !used) return null;
  const observations = record.rows.map((row) => observe(row, record, columns, labels, used, lists));
  return {
    ...{ id: record.id, was: fields.was, file: record.file },
    ...{ title: fields.title, question: fields.question, kind: fields.kind, decimals: fields.decimals },
    ...{ population: fields.population, geography: fields.geography, retrieved: fields.retrieved },
    confidence: typeof fields.confidence === "number" ? fields.confidence : null,
    ...{ key: fields.key, breaks: fields.breaks, unit, topic, columns, labels, observations },
    ...{ wider: fields.wider, restsOn: fields["rests-on"] ?? null, ...words },
    sources: [...new Set(observations.map((row) => row.source))],
  };
}

function columnsOf(names: string[], vocabulary: Vocabulary): Column[] {
  return names.map((name) => {
    const entry = vocabulary.get("columns")!.get(name)!;
    return { name, holds: entry.holds!, title: entry.title!, meaning: entry.meaning! };
  });
}

/** The wording of every id, column by column: from the record, from a vocabulary, or from the areas. */
function labelsOf(record: IndicatorRecord, columns: Column[], { vocabulary, lists }: Makings) {
  const wordings = new Map<string, ReadonlyMap<string, Label>>();
  for (const { name, holds } of columns) {
    if (holds === "area")
      wordings.set(name, new Map([...lists.areas].map(([id, area]) => [id, { id, title: area.name }])));
    else if (holds === "series") wordings.set(name, toLabels(record.fields.series));
    else if (holds === "label") wordings.set(name, toLabels(record.fields.labels[name] ?? {}));
    else if (holds.startsWith("list:")) {
      const list = vocabulary.get(holds.slice("list:".length)) ?? new Map();
      wordings.set(name, new Map([...list].map(([id, entry]) => [id, { id, title: entry.title ?? id }])));
    }
  }
  return wordings;
}

const toLabels = (words: Record<string, string>): ReadonlyMap<string, Label> =>
  new Map(Object.entries(words).map(([id, title]) => [id, { id, title }]));

/** The sources of all rows by id; null when one is unknown. */
function sourcesOf(record: IndicatorRecord, sources: ReadonlyMap<string, Source>, desk: Desk) {
  const documents = new Map<string, Parameters<Desk["find"]>[3]["document"]>();
  if (record.fields.source !== undefined) documents.set(record.fields.source, record);
  for (const { line, text } of record.rows) {
    if (text.source && !documents.has(text.source)) documents.set(text.source, inCsv(record, line));
  }
  const found = new Map<string, Source>();
  for (const [id, document] of documents) {
    const source = desk.find(sources, id, "sources", { document, path: ["source"] });
    if (source) found.set(id, source);
  }
  return found.size === documents.size ? found : null;
}

/** Lets the desk point into the CSV instead of the Markdown file. */
function inCsv({ csvFile, placeOfCell }: IndicatorRecord, line: number) {
  return { file: csvFile, bodyLine: 1, placeOf: () => placeOfCell(line, "source") };
}

function wordsOf(record: IndicatorRecord, desk: Desk) {
  requireSections(record, sections, desk);
  const binder = binderOf(record, new Map(), desk);
  const { title, question, population, breaks, caution } = record.fields;
  for (const [field, words] of Object.entries({ title, question, population })) binder.phrase(field, words);
  for (const [index, { why }] of breaks.entries()) binder.phrase(["breaks", index, "why"], why);
  const said = caution === undefined ? null : binder.phrase("caution", caution);
  const body = binder.prose();
  binder.finish();
  return { body, caution: said };
}

/** What an indicator names as the same measure for wider areas must be an indicator, and another one. */
export function reportUnknownWider(
  records: readonly IndicatorRecord[],
  indicators: ReadonlyMap<string, Indicator>,
  desk: Desk,
): void {
  for (const record of records) {
    for (const [index, id] of record.fields.wider.entries()) {
      const at = { document: record, path: ["wider", index] };
      const wider = desk.find(indicators, id, "indicators", at);
      const own = indicators.get(record.id);
      if (wider && own && (wider === own || wider.unit !== own.unit)) desk.report(at, notTheSameMeasure(own, wider));
    }
  }
}

const notTheSameMeasure = (own: Indicator, wider: Indicator) => ({
  code: "not-the-same-measure",
  found: own === wider ? `"${own.id}" itself` : `"${wider.id}", measured in ${wider.unit.many}`,
  expected: `another indicator that measures the same, in ${own.unit.many}`,
  fix: "Name the table that measures the same for wider areas, or take the id out.",
});

function observe(
  row: Row,
  record: IndicatorRecord,
  columns: Column[],
  labels: ReadonlyMap<string, ReadonlyMap<string, Label>>,
  sources: ReadonlyMap<string, Source>,
  lists: Lists,
): Observation {
  const { text } = row;
  const label = (name: string): Label => labels.get(name)!.get(text[name]!)!;
  const dimensions = columns
    .filter(({ name }) => !notDimensions.has(name))
    .map(({ name }) => [name, label(name)] as const);
  return {
    key: record.fields.key.map((name) => text[name]!.toLowerCase()).join("."),
    line: row.line,
    dimensions: new Map(dimensions),
    period: makePeriod(text.from!, text.to!),
    series: text.series ? label("series") : null,
    cell: cellOf(text, lists),
    lower: text.lower || null,
    upper: text.upper || null,
    base: text.base || null,
    note: text.note ?? "",
    source: sources.get(text.source || record.fields.source!)!,
    locator: text.locator || record.fields.locator!,
  };
}

function cellOf(text: Row["text"], lists: Lists): Cell {
  const status = lists.statuses.get(text.status ?? "") ?? null;
  if (text.value === "") return { kind: "missing", reason: status! };
  return { kind: "known", value: Number(text.value), text: text.value!, flag: status };
}
