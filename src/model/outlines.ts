// The outlines of documents: where each section stands on the site. Checks that what is named really cites the document.

import type { TableRecord } from "../data/records.ts";
import type { Desk } from "./references.ts";
import type { Library, Outline, Source, Statement } from "./things.ts";

type Things = Pick<
  Library,
  "findings" | "recommendations" | "indicators" | "charts" | "programmes" | "sources" | "pages"
>;
type Citing = Statement & { cites: readonly Source[] | null };

/** Makes one outline. Null when its document is no source; the desk has been told. */
export function makeOutline(table: TableRecord, things: Things, desk: Desk): Outline | null {
  const at = (line: number) => ({
    document: { file: table.file, bodyLine: 1, placeOf: () => ({ line, column: 3 }) },
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
      const [kind, id] = ref.split(":");
      if (desk.isBroken(`${kind}s/${id}.md`)) return [];
      const statement = desk.find(known, ref, "records", at(line));
      if (statement?.cites && !statement.cites.includes(source)) desk.report(at(line), doesNotCite(ref, source.id));
      return statement ? [{ kind: statement.kind, id: statement.id, title: statement.title }] : [];
    });
    return { section: text.section!, heading: text.heading!, statements, reason: text.reason! };
  });
  return { source, sections };
}

/** Everything that can state a section's content, as "kind:id". `cites` is null where a thing cites nothing itself. */
function statementsOf(things: Things): Map<string, Citing> {
  const all: Citing[] = [
    ...things.findings.map(({ id, title, sources }) => ({ kind: "finding", id, title: title.text, cites: sources })),
    ...things.recommendations.map(({ id, title, source }) => ({
      ...{ kind: "recommendation", id, title: title.text },
      cites: source ? [source] : [],
    })),
    ...things.indicators.map(({ id, title, sources }) => ({ kind: "indicator", id, title, cites: sources })),
    ...things.charts.map(({ id, title, indicator }) => ({
      kind: "chart",
      id,
      title: title.text,
      cites: indicator.sources,
    })),
    ...things.programmes.map(({ id, title, sources }) => ({
      ...{ kind: "programme", id, title },
      cites: sources.map(({ source }) => source),
    })),
    ...things.sources.map(({ id, title }) => ({ kind: "source", id, title, cites: null })),
    ...things.pages.map(({ id, title }) => ({ kind: "page", id, title, cites: null })),
  ];
  return new Map(all.map((statement) => [`${statement.kind}:${statement.id}`, statement]));
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
