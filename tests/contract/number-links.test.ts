// A sentence that shows a number links to where its people and its period are named: the list of workings on its page, or
// the row of the table. Only headings and links that lead to such a page, and lists of entries, show numbers unlinked.

import { beforeAll, describe, expect, inject, test } from "vitest";
import { all, pagesUnder, words, type BuiltPage } from "../helpers/built-pages.ts";

const { folder } = inject("site");
let pages: Map<string, BuiltPage>;
let numbers: { page: BuiltPage; element: Element }[];

beforeAll(async () => {
  pages = new Map((await pagesUnder(folder)).map((page) => [page.path, page]));
  numbers = [...pages.values()].flatMap((page) =>
    all(page.document, "body .number").map((element) => ({ page, element })),
  );
});

/** What a number leads to: the page and the element of its address; null where there is none. */
function targetOf(page: BuiltPage, link: Element): { page: BuiltPage; place: Element } | null {
  const [path = "", anchor = ""] = (link.getAttribute("href") ?? "").split("#");
  const other = path === "" ? page : pages.get(path);
  const place = other && all(other.document, "[id]").find(({ id }) => id === decodeURIComponent(anchor));
  return other && place ? { page: other, place } : null;
}

/** Why the place that a number leads to does not say whom and when it is about; null when it does. */
function silence({ page, place }: { page: BuiltPage; place: Element }): string | null {
  if (place.id === "n-stated") return saysWhoStates(page) ? null : "does not say who states it";
  if (place.id.startsWith("n-")) {
    const facts = all(place, ".entry-facts").map(words);
    return facts.some((about) => /^About .+\. Periods?: .*\d{4}.*\.$/.test(about))
      ? null
      : `says only "${words(place)}"`;
  }
  const people = all(page.document, ".facts > div").find((fact) => words(fact.querySelector("dt")) === "People");
  const period = words(place.querySelector("th[scope=row]"));
  if (!words(people?.querySelector("dd"))) return "is in a table that does not name its people";
  return /\d{4}/.test(period) ? null : `is a row without a period: "${period}"`;
}

/** A claim's page names who says it, in which publication and where. */
const saysWhoStates = ({ document }: BuiltPage): boolean =>
  all(document, "main > p").some((line) => /^Said by .+: .+, .+\.$/.test(words(line)) && line.querySelector("a[href]"));

describe("every number in a sentence", () => {
  test("is a link, but in headings, in links to its page, in lists of entries and where it is itself explained", () => {
    const unlinked = numbers.filter(({ element }) => element.tagName !== "A");
    const allowed = "h1, h2, h3, a[href], .entry-words, .working .numbers";
    const bare = unlinked.filter(({ element }) => !element.closest(allowed));
    expect(bare.map(({ page, element }) => `${page.path}: ${words(element)}`)).toEqual([]);
  });

  test("leads to a place that names whom and when it is about", () => {
    const links = numbers.filter(({ element }) => element.tagName === "A");
    const faults = links.flatMap(({ page, element }) => {
      const target = targetOf(page, element);
      const fault = target ? silence(target) : "leads nowhere";
      return fault ? [`${page.path}: ${words(element)} (${element.getAttribute("href")}) ${fault}`] : [];
    });
    console.log(`${links.length} linked numbers followed, ${faults.length} lead to no people and period`);
    expect(faults).toEqual([]);
    expect(links.length).toBeGreaterThan(1000);
  });
});

test("every number that stands unlinked in a list leads, by its entry's link, to the page that links it", () => {
  const faults = matching(".entry-words .number, a[href] .number").flatMap(({ page, element }) => {
    const link = element.closest("a[href]") ?? element.closest("li")?.querySelector("a[href]");
    const other = pages.get(link?.getAttribute("href") ?? "");
    const shown = other && all(other.document, "main .number").some((each) => words(each) === words(element));
    return shown ? [] : [`${page.path}: ${words(element)}`];
  });
  expect(faults).toEqual([]);
});

const matching = (selector: string) => numbers.filter(({ element }) => element.matches(selector));
