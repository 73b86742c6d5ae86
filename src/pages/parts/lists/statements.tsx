// Things that a record points at, as links with their kind.

import type { Statement } from "../../../model/things.ts";
import { statementPaths } from "../../routes.ts";
import { useSite } from "../../site.ts";

const kindWords: Record<string, string> = {
  finding: "key finding",
  recommendation: "recommendation",
  indicator: "data table",
  chart: "chart",
  programme: "programme or service",
  source: "source",
  page: "page",
};

export function Statements({
  statements,
  list = "plain",
}: {
  statements: readonly Statement[];
  list?: "plain" | "entries";
}) {
  const site = useSite();
  if (statements.length === 0) return null;
  return (
    <ul class={list}>
      {statements.map(({ kind, id, title }) => (
        <li key={`${kind} ${id}`}>
          <a href={site.url(statementPaths[kind]!(id))}>{title}</a> <span class="tag">{kindWords[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
