// Journeys: what an audience asks first, with the records that answer. Knows no page.

import type { Document } from "../data/records.ts";
import { binderOf } from "./words/bound-record.ts";
import type { Desk } from "./references.ts";
import { findStatement, statementOf, statementsOf, type Statable } from "./statements.ts";
import type { Journey } from "./things.ts";

/** Makes a journey. A record that does not exist is reported to the desk and left out. */
export function makeJourney(record: Document<"journey">, things: Statable, desk: Desk): Journey {
  const known = statementsOf(things);
  const steps = record.fields.steps.map(({ question, records }, step) => ({
    question,
    statements: records
      .map((reference, index) =>
        findStatement(known, reference, desk, { document: record, path: ["steps", step, "records", index] }),
      )
      .filter((statement) => statement !== null)
      .map(statementOf),
  }));
  const binder = binderOf(record, new Map(), desk);
  const title = binder.phrase("title", record.fields.title).text;
  for (const [step, { question }] of record.fields.steps.entries())
    binder.phrase(["steps", step, "question"], question);
  const intro = binder.prose();
  binder.finish();
  return { id: record.id, file: record.file, was: record.fields.was, title, intro, steps };
}
