// All programmes and services, kind by kind, each with whom it is for and how people get there.

import type { Programme } from "../../model/things.ts";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { ProgrammeList } from "../parts/lists/programme-list.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("programmes", (_, { library }) => {
  const kinds = [...new Map(library.programmes.map(({ kind }) => [kind.id, kind])).values()];
  const ofKind = (id: string): Programme[] => library.programmes.filter(({ kind }) => kind.id === id);
  return (
    <ListPage
      kind="programmes"
      title="Programmes and services"
      lede="What there is, whom it is for, how people get there, where it runs, and what is known about its effect. What no source says is marked as not known."
    >
      <WhatRunsWhere />
      <Jump label="Kinds" entries={kinds.map((kind) => [kind.id, kind.title])} />
      {kinds.map((kind) => (
        <section key={kind.id} aria-labelledby={kind.id}>
          <h2 id={kind.id}>{kind.title}</h2>
          <ProgrammeList programmes={ofKind(kind.id)} />
        </section>
      ))}
    </ListPage>
  );
});

function WhatRunsWhere() {
  const site = useSite();
  return (
    <p>
      <a href={site.url(paths.list("provision"))}>What runs where, and for whom no programme is known</a>
    </p>
  );
}
