// One maker for each kind of record: fields and words in, a thing of the Library out. Reports to the desk; knows no page.

import type { Document } from "../data/records.ts";
import { phrasesOf } from "./words/literals.ts";
import { makeViews, viewTitles } from "./chart-views.ts";
import { binderOf } from "./words/bound-record.ts";
import type { Lists } from "./lists.ts";
import type { Desk } from "./references.ts";
import { select } from "./numbers/select.ts";
import { chartSeries } from "./series/chart-series.ts";
import type {
  Chart,
  Finding,
  Geography,
  Indicator,
  Page,
  Phrase,
  Recommendation,
  Source,
  TopicOpening,
} from "./things.ts";
import { certaintyFaults } from "./words/certainty.ts";

/** What has been made so far, by id, for those that come after. */
export type Made = {
  lists: Lists;
  geography: Geography;
  sources: Map<string, Source>;
  indicators: Map<string, Indicator>;
  charts: Map<string, Chart>;
  findings: Map<string, Finding>;
  desk: Desk;
};

const mostTitleWords = 15;

export function makeSource(record: Document<"source">, { lists, desk, indicators }: Made): Source | null {
  const { fields } = record;
  const status = desk.find(lists.sourceStatuses, fields.status, "vocabulary/source-statuses", at(record, "status"));
  const licence = desk.find(lists.licences, fields.licence, "vocabulary/licences", at(record, "licence"));
  const binder = binderOf(record, indicators, desk);
  const body = binder.prose();
  binder.finish();
  if (status?.id === "secondary" && !fields.quotes) {
    desk.report(at(record, "quotes"), {
      code: "secondary-without-origin",
      found: "a secondary source that does not say whose figures it repeats",
      expected: "quotes: the body whose figures they are",
      fix: 'Add for example "quotes: Office for National Statistics".',
    });
  }
  if (!status || !licence) return null;
  const { title, producer, published, retrieved, read } = fields;
  const address = { url: fields.url ?? null, noUrl: fields["no-url"] ?? null, quotes: fields.quotes ?? null };
  return { ...identity(record), title, producer, published, retrieved, read, ...address, status, licence, body };
}

export function makeChart(record: Document<"chart">, made: Made): Chart | null {
  const { indicators, desk } = made;
  const { fields } = record;
  const indicator = desk.find(indicators, fields.indicator, "indicators", at(record, "indicator"));
  const binder = binderOf(record, indicators, desk);
  const title = binder.phrase("title", fields.title);
  const body = binder.prose();
  const views = viewTitles(record, binder);
  binder.finish();
  checkTitleLength(record, ["title"], title, desk);
  for (const [id, phrase] of views) checkTitleLength(record, ["views", id, "title"], phrase, desk);
  if (!indicator || !knowsColumns(record, indicator, desk)) return null;
  const { observations, fault } = select(indicator, fields.where);
  if (fault) {
    desk.report(at(record, "where"), fault);
    return null;
  }
  const series = chartSeries(record.id, title.text, fields, indicator, observations, made);
  const { numbers, claims } = binder;
  const shown = { indicator, form: fields.form, title, body, series, observations };
  return { ...identity(record), numbers, claims, ...shown, views: makeViews(record, views, shown, desk) };
}

export function makeFinding(record: Document<"finding">, made: Made): Finding | null {
  const { fields } = record;
  const { desk } = made;
  const topic = desk.find(made.lists.topics, fields.topic, "vocabulary/topics", at(record, "topic"));
  const binder = binderOf(record, made.indicators, desk);
  const title = binder.phrase("title", fields.title);
  const body = binder.prose();
  const because = binder.phrase("because", fields.because);
  const asked = fields.qualitative && binder.phrase(["qualitative", "asked"], fields.qualitative.asked);
  binder.finish();
  for (const fault of certaintyFaults(`${title.text}\n${body.text}`, fields.certainty, phrasesOf(fields.literals))) {
    desk.report(at(record, "certainty"), fault);
  }
  const charts = findAll(fields.charts, made.charts, "charts", record, desk);
  const qualitative = asked ? qualitativeOf(record, asked, made) : null;
  checkBasis(record, desk);
  if (!topic) return null;
  const { numbers, claims } = binder;
  const cells = [...numbers.values()].flatMap((quantity) => quantity.rests);
  const sources = [...new Set(cells.map(({ observation }) => observation.source))];
  if (qualitative && !sources.includes(qualitative.source)) sources.push(qualitative.source);
  const { certainty } = fields;
  return { ...identity(record), numbers, claims, title, topic, body, charts, certainty, because, qualitative, sources };
}

function qualitativeOf(record: Document<"finding">, asked: Phrase, { sources, desk }: Made): Finding["qualitative"] {
  const { source: id, locator } = record.fields.qualitative!;
  const source = desk.find(sources, id, "sources", { document: record, path: ["qualitative", "source"] });
  return source && { asked, source, locator };
}

function checkBasis(record: Document<"finding">, desk: Desk): void {
  if (record.fields.qualitative || Object.keys(record.fields.numbers).length) return;
  desk.report(at(record, "numbers"), {
    code: "finding-without-basis",
    found: "a finding that rests on no cell and on nobody asked",
    expected: "numbers from cells, or qualitative: {asked, source, locator}",
    fix: "Name the cells that it rests on, or say who was asked and where that is written.",
  });
}

export function makeRecommendation(record: Document<"recommendation">, made: Made): Recommendation | null {
  const { fields } = record;
  const { desk } = made;
  const topic = desk.find(made.lists.topics, fields.topic, "vocabulary/topics", at(record, "topic"));
  const audiences = findAll(fields.for, made.lists.audiences, "vocabulary/audiences", record, desk, "for");
  const basis = findAll(fields.basis, made.findings, "findings", record, desk, "basis");
  const source =
    fields.source === "ours" ? null : desk.find(made.sources, fields.source, "sources", at(record, "source"));
  if (source && !fields.locator) {
    const fix = "Add locator: with the page, section or heading.";
    desk.report(at(record, "source"), {
      code: "no-locator",
      found: "no locator",
      expected: "where the source says it",
      fix,
    });
  }
  const binder = binderOf(record, made.indicators, desk);
  const title = binder.phrase("title", fields.title);
  const body = binder.prose();
  binder.finish();
  if (!topic || (fields.source !== "ours" && !source)) return null;
  const { numbers, claims } = binder;
  const said = { strength: fields.strength, source, locator: fields.locator ?? null };
  return { ...identity(record), numbers, claims, title, topic, audiences, basis, ...said, body };
}

export function makePage(record: Document<"page">, { indicators, desk }: Made): Page {
  const binder = binderOf(record, indicators, desk);
  const title = binder.phrase("title", record.fields.title).text;
  const description = binder.phrase("description", record.fields.description).text;
  const body = binder.prose();
  binder.finish();
  return { ...identity(record), numbers: binder.numbers, claims: binder.claims, title, description, body };
}

export function makeTopicOpening(record: Document<"topic">, made: Made): TopicOpening | null {
  const { lists, indicators, desk } = made;
  const topic = desk.find(lists.topics, record.id, "vocabulary/topics", at(record, "id"));
  const binder = binderOf(record, indicators, desk);
  const intro = binder.prose();
  binder.finish();
  const charts = findAll(record.fields.charts, made.charts, "charts", record, desk);
  return topic && { topic, intro, charts };
}

function knowsColumns(record: Document<"chart">, indicator: Indicator, desk: Desk): boolean {
  const names = indicator.columns
    .map((column) => column.name)
    .filter((name) => name === "to" || indicator.labels.has(name));
  const wrong = (["rows", "by", "parts"] as const).filter((role) => {
    const column = record.fields[role];
    return column !== undefined && !names.includes(column);
  });
  for (const role of wrong) {
    desk.report(at(record, role), {
      code: "unknown-column",
      found: `"${record.fields[role]}"`,
      expected: `a column of ${indicator.id}: ${names.join(", ")}`,
      fix: "Choose one of these columns.",
    });
  }
  return wrong.length === 0;
}

function checkTitleLength(record: Document<"chart">, path: string[], title: Phrase, desk: Desk): void {
  const words = title.text.split(/\s+/).length;
  if (words <= mostTitleWords) return;
  desk.report(at(record, ...path), {
    code: "title-too-long",
    found: `${words} words once the numbers are filled in`,
    expected: `at most ${mostTitleWords} words`,
    fix: "Say the one main point; the measure, people, place and period stand below the title by themselves.",
  });
}

function findAll<Thing>(
  ids: string[],
  things: ReadonlyMap<string, Thing>,
  folder: string,
  record: Document<"finding"> | Document<"recommendation"> | Document<"topic">,
  desk: Desk,
  field = "charts",
): Thing[] {
  return ids
    .map((id, index) => desk.find(things, id, folder, { document: record, path: [field, index] }))
    .filter((thing) => thing !== null);
}

type AnyRecord = Pick<Document<"finding">, "id" | "file" | "placeOf" | "bodyLine"> & { fields: { was: string[] } };

const identity = ({ id, file, fields }: AnyRecord) => ({ id, file, was: fields.was });
const at = (document: Pick<AnyRecord, "file" | "placeOf" | "bodyLine">, ...path: string[]) => ({ document, path });
