// Parts of a page: a section under its heading, a list of facts, the line above a title. Know no page.

import type { ComponentChildren } from "preact";
import type { Topic } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";

type SectionProps = { id: string; title: ComponentChildren; narrow?: boolean; children: ComponentChildren };

/** A section named by its heading. A narrow one keeps the length of its lines readable on a wide page. */
export function Section({ id, title, narrow, children }: SectionProps) {
  return (
    <section class={narrow ? "measure" : undefined} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type OpeningProps = { beside: ComponentChildren; more?: ComponentChildren; children: ComponentChildren };

/** The first words of a thing's page, then what to know before they are used: beside them on a wide screen. */
export function Opening({ beside, more, children }: OpeningProps) {
  return (
    <div class="opening">
      <div>{children}</div>
      <div class="opening-beside">{beside}</div>
      {more && <div>{more}</div>}
    </div>
  );
}

/** A section for things, left out altogether where there are none. */
export function SectionOf<Thing>(props: {
  id: string;
  title: string;
  things: readonly Thing[];
  list: (things: readonly Thing[]) => ComponentChildren;
}) {
  const { id, title, things, list } = props;
  return things.length === 0 ? null : (
    <Section id={id} title={title}>
      {list(things)}
    </Section>
  );
}

/** Names and what they are, in columns. Facts that say nothing are left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, words: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, words]) => words !== null && words !== "")
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A text as it is where there is one, and a list where there are several. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul class="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Where a page belongs, above its title: the list that it is in, and its topic or kind. */
export function Kicker({ list, words, topic, kind }: { list: string; words: string; topic?: Topic; kind?: string }) {
  const site = useSite();
  return (
    <p class="kicker">
      <a href={site.url(paths.list(list))}>{words}</a>
      {(topic || kind) && " · "}
      {topic && <a href={site.url(paths.topic(topic.id))}>{topic.title}</a>}
      {kind}
    </p>
  );
}
