// The outlines of documents: where each section stands on the site. Checks that what is named really cites the document.

import type { TableRecord } from "../data/records.ts";
import type { Desk } from "./references.ts";
import { findStatement, statementOf, statementsOf, type Statable } from "./statements.ts";
import type { Outline } from "./things.ts";

/** Makes one outline. Null when its document is no source; the desk has been told. */
export function makeOutline(table: TableRecord, things: Statable, desk: Desk): Outline | null {
  const at = (line: number) => ({
    document: { file: table.file, bodyLine: 1, placeOf: () => table.placeOfCell(line, "records") },
    path: ["records"],
  });
  const sources = new Map(things.sources.map((source) => [source.id, source]));
  const source = desk.find(sources, table.id, "sources", at(1));
  if (!source) return null;
  const known = statementsOf(things);
  const sections = table.rows.map(({ line, text }) => {
    const refs = text.records!.split(/\s+/).filter(Boolean);
    if (refs.length === 0 && text.reason === "") desk.report(at(line), sectionWithoutPlace(text.heading!));
    const statements = refs.flatMap((ref) => {
      const statement = findStatement(known, ref, desk, at(line));
      if (statement?.cites && !statement.cites.includes(source)) desk.report(at(line), doesNotCite(ref, source.id));
      return statement ? [statementOf(statement)] : [];
    });
    return { section: text.section!, heading: text.heading!, statements, reason: text.reason! };
  });
  return { source, sections };
}

function sectionWithoutPlace(heading: string) {
  return {
    code: "section-without-place",
    found: `the section "${heading}" with neither records nor a reason`,
    expected: "records that state what the section says, or the reason why nothing does",
    fix: "List the records as kind:id, or fill in reason.",
  };
}

function doesNotCite(ref: string, source: string) {
  return {
    code: "record-does-not-cite",
    found: `${ref}, which does not cite ${source}`,
    expected: `records that rest on ${source}`,
    fix: "List another record, or give this one the document as a source.",
  };
}
