// Things that other records point at as kind:id, with their wording and what they cite. Knows no page and no address.

import type { At, Desk } from "./references.ts";
import type { Library, Source, Statement } from "./things.ts";

export type Statable = Pick<
  Library,
  "findings" | "recommendations" | "indicators" | "charts" | "programmes" | "sources" | "pages"
>;

/** A thing that can be pointed at, and the sources that it rests on. */
export type Citing = Statement & { cites: readonly Source[] | null };

/** Everything that a record may point at, by "kind:id". `cites` is null where a thing cites nothing itself. */
export function statementsOf(things: Statable): Map<string, Citing> {
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

/** The thing that a reference points at; null when its own file is faulty, or when there is none and the desk is told. */
export function findStatement(
  known: ReadonlyMap<string, Citing>,
  reference: string,
  desk: Desk,
  at: At,
): Citing | null {
  const [kind, id] = reference.split(":");
  return desk.isBroken(`${kind}s/${id}.md`) ? null : desk.find(known, reference, "records", at);
}

/** A thing as it is shown to readers: without what it cites. */
export const statementOf = ({ kind, id, title }: Citing): Statement => ({ kind, id, title });
