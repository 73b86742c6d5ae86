// What the pages that list everything of one kind share: a title, a sentence, and the list.

import type { ComponentChildren } from "preact";
import { Layout } from "../../layout.tsx";
import { paths } from "../../routes.ts";

type ListPageProps = { kind: string; title: string; lede: string; children: ComponentChildren };

/** A page at /<kind>/. Lists are not indexed: what they list is. */
export function ListPage({ kind, title, lede, children }: ListPageProps) {
  return (
    <Layout title={title} description={lede} path={paths.list(kind)} search={null} wide>
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      {children}
    </Layout>
  );
}

/** Things under the title of their topic, in the order of the topics; topics without any are left out. */
export function ByTopic<Thing>({
  topics,
  things,
  topicOf,
  list,
}: {
  topics: readonly { id: string; title: string }[];
  things: readonly Thing[];
  topicOf: (thing: Thing) => { id: string };
  list: (things: Thing[]) => ComponentChildren;
}) {
  return (
    <>
      {topics.map((topic) => {
        const mine = things.filter((thing) => topicOf(thing).id === topic.id);
        return mine.length === 0 ? null : (
          <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
            <h2 id={`topic-${topic.id}`}>{topic.title}</h2>
            {list(mine)}
          </section>
        );
      })}
    </>
  );
}

/** Links to the parts of a long page. */
export function Jump({
  entries,
  label,
}: {
  entries: readonly (readonly [id: string, words: string])[];
  label: string;
}) {
  return (
    <nav aria-label={label} class="jump">
      <ul>
        {entries.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
