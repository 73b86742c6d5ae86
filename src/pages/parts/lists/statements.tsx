// Things that a record points at, as links with their kind.

import type { Statement } from "../../../model/things.ts";
import { statementPaths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Certainty } from "../certainty.tsx";
import { strengths } from "./cards.tsx";

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
          <a href={site.url(statementPaths[kind]!(id))}>{title}</a>{" "}
          {list === "entries" ? <HowFar kind={kind} id={id} /> : <Kind kind={kind} />}
        </li>
      ))}
    </ul>
  );
}

const Kind = ({ kind }: Pick<Statement, "kind">) => <span class="tag">{kindWords[kind]}</span>;

/** How far a thing can be trusted where it says so, and otherwise what kind of thing it is, on a line of its own. */
function HowFar({ kind, id }: Pick<Statement, "kind" | "id">) {
  const { library, find } = useSite();
  const words = () => {
    if (kind === "finding") return <Certainty level={find(library.findings, id).certainty} />;
    if (kind !== "recommendation") return <Kind kind={kind} />;
    return `${strengths[find(library.recommendations, id).strength]} recommendation`;
  };
  return <span class="entry-facts">{words()}</span>;
}
