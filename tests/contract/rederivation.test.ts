// Every number of the built pages, worked out a second time by a reader that shares no code with the first.

import { readFileSync } from "node:fs";
import { beforeAll, expect, inject, test } from "vitest";
import { partsOf, placesOn, recordsByPath, type Shown } from "../helpers/bound-places.ts";
import { all, pagesUnder, words, type BuiltPage } from "../helpers/built-pages.ts";
import { SecondReader, slotsOf, type SecondRecord } from "../helpers/second-reader.ts";

const { folder, data } = inject("site");
const reader = new SecondReader(data);

let pages: BuiltPage[];
let records: Map<string, SecondRecord>;
let shown: Shown[];
let unexplained: string[];

beforeAll(async () => {
  pages = await pagesUnder(folder);
  records = recordsByPath(reader);
  const places = pages.map((page) => placesOn(page, records, reader));
  shown = places.flatMap((page) => page.shown);
  unexplained = places.flatMap((page) => page.unexplained);
});

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test("no number on any page stands where the records have none", () => {
  expect(unexplained).toEqual([]);
});

test("every number on every page is what the second reader works out", () => {
  const differ = shown.filter(({ shown: there, again }) => there !== again);
  const count = sum(shown.map(({ slots }) => slots.length));
  const names = shown.flatMap(({ record, slots }) => slots.map((slot) => `${record.folder}/${record.id} ${slot}`));
  const on = new Set(shown.map(({ page }) => page)).size;
  console.log(
    `${count} numbers on ${on} pages recomputed (${new Set(names).size} different), ${differ.length} places differ: ${tally()}`,
  );
  const said = differ.map(
    ({ page, place, slots, shown: there, again }) =>
      `${page}: ${slots.join(", ")} (${place}) shows "${there}", but is "${again}"`,
  );
  expect(said).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

/** How many numbers were compared in each part of the records. */
function tally(): string {
  const parts = [...new Set(shown.map(({ place }) => place))];
  const count = (part: string) => sum(shown.filter(({ place }) => place === part).map(({ slots }) => slots.length));
  return parts.map((part) => `${part} ${count(part)}`).join(", ");
}

test("every record's every named slot is on its own page, in every part that names it", () => {
  const key = (path: string, place: string, slot: string) => `${path} ${place}: {{ ${slot} }}`;
  const seen = new Set(shown.flatMap(({ page, place, slots }) => slots.map((slot) => key(page, place, slot))));
  const named = [...records].flatMap(([path, record]) =>
    [...partsOf(record)].flatMap(([place, text]) => slotsOf(text).map((slot) => key(path, place, slot))),
  );
  expect(named.filter((each) => !seen.has(each))).toEqual([]);
});

/** Every entry of every list of workings. */
const workings = () =>
  pages.flatMap(({ path, document }) =>
    all(document, ".working .numbers > li").map((entry) => ({
      ...{ entry, place: `${path}#${entry.id}` },
      again: reader.workings(records.get(path)!, entry.id.slice("n-".length)),
    })),
  );

test("every number of every record that a page shows is in its list of workings", () => {
  const listed = new Set(workings().map(({ place }) => place));
  // A named view's numbers are those of its chart, and listed there.
  const lists = [...records].filter(
    ([path, { folder }]) => folder !== "topics" && folder !== "pages" && !path.includes("/views/"),
  );
  const missing = lists.flatMap(([path, record]) =>
    [...reader.numbersOf(record).keys()].map((name) => `${path}#n-${name}`),
  );
  expect(missing.filter((place) => !listed.has(place))).toEqual([]);
});

test("every entry of every list of workings says whom and when its number is about", () => {
  const faults = workings().filter(({ entry, again }) => {
    const facts = all(entry, ".entry-facts").map(words);
    return (facts.find((fact) => fact.startsWith("About ")) ?? "") !== again.about;
  });
  expect(faults.map(({ place, entry, again }) => `${place}: ${words(entry)} | ${again.about}`)).toEqual([]);
});

test("every entry of every list of workings says how its number was worked out, and from which cells", () => {
  const faults = workings().flatMap(({ place, entry, again }) => {
    const text = words(entry);
    const missing = [again.working, ...again.places].filter((words) => !text.includes(words));
    const cells = text.match(/File indicators\//g)?.length ?? 0;
    const listed = again.places.filter((words) => words.startsWith("File ")).length;
    return [
      ...missing.map((words) => `${place}: ${text} | ${words}`),
      ...(cells === listed ? [] : [`${place}: ${cells} cells for ${listed}`]),
    ];
  });
  console.log(`${workings().length} entries of workings read again, ${faults.length} faults`);
  expect(faults).toEqual([]);
});

test("both sides of every published claim are what the second reader works out", () => {
  const claims = [...records].filter(
    ([, { folder, fields }]) => folder === "claims" && fields.recomputed !== undefined,
  );
  const differ = claims.flatMap(([path, record]) => {
    const { document } = pages.find((page) => page.path === path)!;
    const there = all(document, ".sure p strong").map(words);
    const again = ["stated", String(record.fields.recomputed)].map((name) => reader.saidInFull(record, name));
    return there.join(" | ") === again.join(" | ") ? [] : [`${path}: ${there.join(" | ")}, but ${again.join(" | ")}`];
  });
  console.log(`${claims.length} published claims recomputed, ${differ.length} differ`);
  expect(differ).toEqual([]);
});

test("every row of every table shows its value as the second reader says it", () => {
  let rows = 0;
  const differ = pages.flatMap(({ path, document }) => {
    const id = /^\/indicators\/([^/]+)\/$/.exec(path)?.[1];
    const there = id ? all(document, "table.observations tbody tr") : [];
    const again = there.length ? reader.valuesOf(id!) : [];
    rows += there.length;
    if (there.length !== again.length) return [`${path}: ${there.length} rows, but ${again.length} in the file`];
    return there.flatMap((row, index) => {
      const text = words(row.querySelector("td.numeric"));
      return text === again[index] ? [] : [`${path}#${row.id}: ${text}, but ${again[index]}`];
    });
  });
  console.log(`${rows} rows of tables read again, ${differ.length} differ`);
  expect(differ).toEqual([]);
  expect(rows).toBeGreaterThan(5000);
});

test("the second reader shares nothing with the first", () => {
  for (const name of [
    "second-reader",
    "second/files",
    "second/arithmetic",
    "second/numbers",
    "second/words",
    "second/chance",
  ]) {
    const imports = [...readFileSync(`tests/helpers/${name}.ts`, "utf8").matchAll(/from "([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    const own = /^(node:(fs|path)|yaml|\.\/(second\/)?(files|arithmetic|numbers|words|chance)\.ts)$/;
    expect(imports.filter((from) => !own.test(from))).toEqual([]);
  }
});
