// Every number of the built pages, worked out a second time by a reader that shares no code with the first.

import { readFileSync } from "node:fs";
import { beforeAll, expect, inject, test } from "vitest";
import { all, pagesUnder, words, type BuiltPage } from "../helpers/built-pages.ts";
import { SecondReader, type SecondRecord } from "../helpers/second-reader.ts";

const { folder, data } = inject("site");
const reader = new SecondReader(data);
const folders = ["findings", "recommendations", "charts", "programmes", "claims", "topics", "pages"];

/** A number on a page, and the number of a record that it must be. */
type Pair = { page: string; shown: string; record: SecondRecord; expression: string };

let pages: BuiltPage[];
let records: Map<string, SecondRecord>;
let pairs: Pair[];
const astray: string[] = [];

beforeAll(async () => {
  pages = await pagesUnder(folder);
  const found = folders.flatMap((name) => reader.records(name));
  records = new Map(
    found.map((record) => [`/${record.folder === "pages" ? "" : `${record.folder}/`}${record.id}/`, record]),
  );
  pairs = pages.flatMap(pairsOn);
});

/** The names that a text puts between double braces, in its order. */
const slotsOf = (text: unknown): string[] =>
  typeof text === "string" ? [...text.matchAll(/\{\{(.*?)\}\}/gs)].map((match) => match[1]!.trim()) : [];

/** All numbers of one page with what they must be. Those without a counterpart go astray, and the test says so. */
function pairsOn({ path, document }: BuiltPage): Pair[] {
  const left = new Set(all(document, "body .number"));
  const own = records.get(path);
  const take = (record: SecondRecord, text: unknown, fits: (element: Element) => boolean): Pair[] => {
    const elements = [...left].filter(fits);
    elements.forEach((element) => left.delete(element));
    return matched(path, record, slotsOf(text), elements);
  };
  const linked = [...new Set([...left].map(linkAround).filter((link) => link !== null))];
  const found = linked.flatMap((link) => {
    const record = records.get(link.getAttribute("href") ?? "");
    return record ? take(record, record.fields.title, (element) => linkAround(element) === link) : [];
  });
  found.push(...listedProgrammes(document, take));
  found.push(...workings(path, own, document, left));
  if (own) found.push(...ownPairs(own, left, take));
  else found.push(...leadPairs(document, take));
  astray.push(...[...left].map((element) => `${path}: ${words(element)} stands where no number was expected`));
  return found;
}

type Take = (record: SecondRecord, text: unknown, fits: (element: Element) => boolean) => Pair[];

/** The record's own words, place by place; what is left after its special places is its text. */
function ownPairs(own: SecondRecord, left: ReadonlySet<Element>, take: Take): Pair[] {
  const { title, because, use, summary } = own.fields;
  const inside = (selector: string) => (element: Element) => element.closest(selector) !== null;
  return [
    ...take(own, title, inside("h1")),
    ...(because === undefined ? [] : take(own, because, inside(".sure"))),
    ...(use === undefined ? [] : take(own, use, inside("section[aria-labelledby=instead]"))),
    ...(summary === undefined ? [] : take(own, summary, inside(".lede"))),
    ...take(own, own.body, (element) => left.has(element)),
  ];
}

/** Summaries of programmes in lists. */
function listedProgrammes(document: Document, take: Take): Pair[] {
  return all(document, ".entries > li").flatMap((entry) => {
    const record = records.get(entry.querySelector("a")?.getAttribute("href") ?? "");
    const inEntry = (element: Element) => element.closest(".entry-words") !== null && entry.contains(element);
    return record?.folder === "programmes" ? take(record, record.fields.summary, inEntry) : [];
  });
}

/** The home page's first finding, which stands there whole. */
function leadPairs(document: Document, take: Take): Pair[] {
  const record = records.get(document.querySelector(".lead-words h2 a")?.getAttribute("href") ?? "");
  return record ? take(record, record.body, (element) => element.closest(".lead-words") !== null) : [];
}

/** The list of workings says each number once more, in full. */
function workings(page: string, own: SecondRecord | undefined, document: Document, left: Set<Element>): Pair[] {
  return all(document, ".working .numbers > li").flatMap((entry) => {
    const strong = entry.querySelector(".number");
    if (!own || !strong) return [];
    left.delete(strong);
    return [{ page, shown: words(strong), record: own, expression: `${entry.id.slice("n-".length)}.full` }];
  });
}

const linkAround = (element: Element): Element | null => (element.tagName === "A" ? null : element.closest("a"));

function matched(page: string, record: SecondRecord, slots: string[], elements: Element[]): Pair[] {
  if (slots.length !== elements.length) {
    const place = `${page}: ${elements.length} numbers for ${slots.length} names`;
    astray.push(`${place} of ${record.folder}/${record.id}: ${slots.join(", ")}`);
  }
  return elements.slice(0, slots.length).map((element, index) => ({
    ...{ page, record },
    ...{ shown: words(element), expression: slots[index]! },
  }));
}

/** What the second reader says in a record's slot. A number without a value says in full why it has none. */
function said(record: SecondRecord, expression: string): string {
  const [name = "", form = ""] = expression.split(".");
  const number = reader.numbersOf(record).get(name);
  if (!number) return `no number ${name}`;
  const text = reader.say(number, form);
  if (text !== null) return text;
  const why = form === "full" && number.value === null ? reader.say(number, "status") : null;
  return why === null ? `no form ${form}` : why.charAt(0).toUpperCase() + why.slice(1);
}

test("no number on any page stands where the records have none", () => {
  expect(astray).toEqual([]);
});

test("every number on every page is what the second reader works out", () => {
  const differ = pairs.flatMap(({ page, shown, record, expression }) => {
    const again = said(record, expression);
    return again === shown ? [] : [`${page}: {{ ${expression} }} shows "${shown}", but is "${again}"`];
  });
  const names = new Set(pairs.map(({ record, expression }) => `${record.folder}/${record.id} ${expression}`));
  console.log(
    `${pairs.length} numbers on ${new Set(pairs.map(({ page }) => page)).size} pages recomputed (${names.size} different), ${differ.length} differ`,
  );
  expect(differ).toEqual([]);
  expect(pairs.length).toBeGreaterThan(1000);
});

test("every record's every named slot is on its own page", () => {
  const seen = new Set(pairs.map(({ page, expression }) => `${page} ${expression}`));
  // Titles of programmes, pages and topics are plain words.
  const titled = ["findings", "recommendations", "charts", "claims"];
  const missing = [...records].flatMap(([path, { folder, fields, body }]) => {
    const { title, because, use, summary } = fields;
    const texts = [...(titled.includes(folder) ? [title] : []), because, use, summary, body];
    const unseen = texts.flatMap(slotsOf).filter((slot) => !seen.has(`${path} ${slot}`));
    return unseen.map((slot) => `${path}: {{ ${slot} }}`);
  });
  expect(missing).toEqual([]);
});

test("every entry of every list of workings says whom and when its number is about", () => {
  const faults = pages.flatMap(({ path, document }) =>
    all(document, ".working .numbers > li").flatMap((entry) => {
      const number = reader.numbersOf(records.get(path)!).get(entry.id.slice("n-".length));
      const about = number ? reader.about(number) : "no such number";
      return words(entry.querySelector(".entry-facts")) === about
        ? []
        : [`${path}#${entry.id}: ${words(entry)} | ${about}`];
    }),
  );
  expect(faults).toEqual([]);
});

test("both sides of every published claim are what the second reader works out", () => {
  const claims = [...records].filter(
    ([, { folder, fields }]) => folder === "claims" && fields.recomputed !== undefined,
  );
  const differ = claims.flatMap(([path, record]) => {
    const { document } = pages.find((page) => page.path === path)!;
    const shown = all(document, ".sure p strong").map(words);
    const again = ["stated.full", `${String(record.fields.recomputed)}.full`].map((expression) =>
      said(record, expression),
    );
    return shown.join(" | ") === again.join(" | ") ? [] : [`${path}: ${shown.join(" | ")}, but ${again.join(" | ")}`];
  });
  console.log(`${claims.length} published claims recomputed, ${differ.length} differ`);
  expect(differ).toEqual([]);
});

test("every row of every table shows its value as the second reader says it", () => {
  let rows = 0;
  const differ = pages.flatMap(({ path, document }) => {
    const id = /^\/indicators\/([^/]+)\/$/.exec(path)?.[1];
    const shown = id ? all(document, "table.observations tbody tr") : [];
    const again = shown.length ? reader.table(id!).rows : [];
    rows += shown.length;
    if (shown.length !== again.length) return [`${path}: ${shown.length} rows, but ${again.length} in the file`];
    return shown.flatMap((row, index) => {
      const [text, value] = [words(row.querySelector("td.numeric")), reader.shown(id!, again[index]!)];
      return text === value ? [] : [`${path}#${row.id}: ${text}, but ${value}`];
    });
  });
  console.log(`${rows} rows of tables read again, ${differ.length} differ`);
  expect(differ).toEqual([]);
  expect(rows).toBeGreaterThan(5000);
});

test("the second reader shares nothing with the first", () => {
  for (const name of ["second-reader", "second-arithmetic"]) {
    const imports = [...readFileSync(`tests/helpers/${name}.ts`, "utf8").matchAll(/from "([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(imports.filter((from) => !/^(node:(fs|path)|yaml|\.\/second-arithmetic\.ts)$/.test(from))).toEqual([]);
  }
});
