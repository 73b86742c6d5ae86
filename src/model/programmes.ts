// Programme records and the provision table -> Programmes and where they run. Knows facets only as the vocabulary lists them.

import type { Document, TableRecord } from "../data/records.ts";
import { binderOf } from "./words/bound-record.ts";
import type { Lists } from "./lists.ts";
import { makePeriod } from "./numbers/period.ts";
import { atCell, type Desk } from "./references.ts";
import { requireSections } from "./words/sections.ts";
import type { Facet, Finding, Indicator, Programme, Provision, Source } from "./things.ts";

const sections = ["What it is", "What is known about its effect", "What it costs", "What is missing"];

type Made = {
  lists: Lists;
  sources: ReadonlyMap<string, Source>;
  indicators: ReadonlyMap<string, Indicator>;
  findings: ReadonlyMap<string, Finding>;
  desk: Desk;
};

/** Makes a programme. Null when its kind or topic is unknown; the desk has been told. */
export function makeProgramme(record: Document<"programme">, made: Made): Programme | null {
  const { fields } = record;
  const { lists, desk } = made;
  const at = (...path: PropertyKey[]) => ({ document: record, path });
  const kind = desk.find(lists.programmeKinds, fields.kind, "vocabulary/programme-kinds", at("kind"));
  const topic = desk.find(lists.topics, fields.topic, "vocabulary/topics", at("topic"));
  const binder = binderOf(record, made.indicators, desk);
  const summary = binder.phrase("summary", fields.summary);
  const length = binder.phrase("length", fields.length).text;
  const body = binder.prose();
  binder.finish();
  requireSections(record, sections, desk);
  const findings = fields.findings.map((id, index) => desk.find(made.findings, id, "findings", at("findings", index)));
  const sources = fields.sources.map(({ source, locator }, index) => {
    const found = desk.find(made.sources, source, "sources", at("sources", index, "source"));
    return found && { source: found, locator };
  });
  const facets = facetsOf(record, lists, desk);
  if (!kind || !topic) return null;
  const { numbers, claims } = binder;
  return {
    ...{ id: record.id, file: record.file, was: fields.was, title: fields.title, length },
    ...{ kind, topic, numbers, claims, summary, body, facets },
    findings: findings.filter((finding) => finding !== null),
    sources: sources.filter((entry) => entry !== null),
  };
}

/** Every facet of the vocabulary must be answered, if only with "not known"; no other may be. */
function facetsOf(record: Document<"programme">, lists: Lists, desk: Desk): Facet[] {
  const given = record.fields.facets;
  for (const id of Object.keys(given)) {
    desk.find(lists.facets, id, "vocabulary/facets", { document: record, path: ["facets", id] });
  }
  return [...lists.facets.values()].map((facet) => {
    const ids = given[facet.id] ?? [];
    if (ids.length === 0) desk.report({ document: record, path: ["facets"] }, missingFacet(facet.id));
    const values = ids.map((id, index) =>
      desk.find(lists.facetValues, `${facet.id}.${id}`, "vocabulary/facet-values", {
        document: record,
        path: ["facets", facet.id, index],
      }),
    );
    return { ...facet, values: values.filter((value) => value !== null) };
  });
}

function missingFacet(id: string) {
  return {
    code: "missing-facet",
    found: `nothing about ${id}`,
    expected: "every facet of vocabulary/facets.csv",
    fix: `Add ${id}: with what a source says, or ${id}: [not-known].`,
  };
}

/** Makes the rows of the provision table. A row whose programme or source is unknown is left out; the desk has been told. */
export function makeProvision(table: TableRecord, programmes: ReadonlyMap<string, Programme>, made: Made): Provision[] {
  const { lists, sources, desk } = made;
  return table.rows.flatMap(({ line, text }) => {
    const at = (column: string) => atCell(table, line, column);
    const programme = desk.find(programmes, text.programme!, "programmes", at("programme"));
    const source = desk.find(sources, text.source!, "sources", at("source"));
    const area = lists.areas.get(text.area!);
    const state = lists.provisionStates.get(text.state!);
    if (text.from! > text.to!) desk.report(at("to"), swappedPeriod(text.from!, text.to!));
    if (!programme || !source || !area || !state) return [];
    const period = makePeriod(text.from!, text.to!);
    return [{ programme, source, area, state, period, note: text.note!, locator: text.locator! }];
  });
}

function swappedPeriod(from: string, to: string) {
  return {
    code: "period-ends-before-start",
    found: `${from} to ${to}`,
    expected: "an end after the start",
    fix: "The two dates may have changed places.",
  };
}
