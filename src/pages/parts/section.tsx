// Parts of a page: a section under its heading, a list of facts, the line above a title. Know no page.

import type { ComponentChildren } from "preact";

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

/** Where a page belongs, above its title. */
export function Kicker({ links }: { links: readonly (readonly [words: string, address: string | null])[] }) {
  return (
    <p class="kicker">
      {links.map(([words, address], index) => (
        <>
          {index > 0 && " · "}
          {address === null ? words : <a href={address}>{words}</a>}
        </>
      ))}
    </p>
  );
}
