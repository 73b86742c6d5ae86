// A programme's page tells every facet that applies once: what sources say of it, and in one place what none of them says.

import { beforeAll, expect, inject, test } from "vitest";
import type { Library } from "../../../src/model/things.ts";
import { all, flat, pageAt, words } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

const { folder, data } = inject("site");
const gap = "Not known from any source";

let library: Library;

beforeAll(() => {
  library = libraryIn(data);
});

/** The names and words of the facts on a programme's page. */
async function factsOf(id: string): Promise<Map<string, string>> {
  const { document } = await pageAt(folder, `programmes/${id}/index.html`);
  return new Map(
    all(document, ".facts > div").map((fact) => [words(fact.querySelector("dt")), words(fact.querySelector("dd"))]),
  );
}

test("every facet that applies has its words, or stands among what is not known", async () => {
  for (const { id, facets, length } of library.programmes) {
    const told = await factsOf(id);
    const expected = [
      ...facets.map(({ title, values }) => [title, values.map((value) => value.title).join("; ")] as const),
      ["Length", length] as const,
    ];
    const applying = expected.filter(([, value]) => value !== "Does not apply");
    const unknown = (told.get(gap) ?? "").split("; ").filter(Boolean);
    const said = applying.map(([name]) => [
      name,
      told.get(name) ?? (unknown.includes(name) ? "Not known" : "left out"),
    ]);
    expect([id, said]).toEqual([id, applying.map(([name, value]) => [name, flat(value)])]);
    expect([id, told.size - (unknown.length > 0 ? 1 : 0) + unknown.length]).toEqual([id, applying.length]);
  }
});
