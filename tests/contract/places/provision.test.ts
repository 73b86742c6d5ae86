// What runs where: the totals and the letters of the page are those of provision.csv, counted here a second time from the file.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import type { Library } from "../../../src/model/things.ts";
import { all, pageAt, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

const { folder, data } = inject("site");

let library: Library;
let page: BuiltPage;
let given: Record<string, string>[];

beforeAll(async () => {
  library = libraryIn(data);
  page = await pageAt(folder, "provision/index.html");
  given = rowsOf(await readFile(join(data, "provision.csv")));
});

function rowsOf(bytes: Uint8Array): Record<string, string>[] {
  const { header, records } = readCsv(bytes, "x.csv");
  return records.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index]!])));
}

/** The rows of the table by programme: the letter of each column, and the number at the end. */
function tableRows() {
  const columns = all(page.document, ".matrix thead tr + tr th a").map((link) => link.getAttribute("href")!);
  return all(page.document, ".matrix tbody tr").map((row) => {
    const cells = all(row, "td");
    const marks = columns.map((href, index) => [href, words(cells[index]!.querySelector(".mark"))] as const);
    const programme = row.querySelector("th a")!.getAttribute("href")!.split("/").at(-2)!;
    return { programme, marks: new Map(marks), rows: Number(words(cells.at(-1))), cells };
  });
}

test("the number of rows of each programme, and of all, is that of provision.csv", () => {
  const counted = new Map(tableRows().map(({ programme, rows }) => [programme, rows]));
  const expected = new Map<string, number>();
  for (const { programme } of given) expected.set(programme!, (expected.get(programme!) ?? 0) + 1);
  expect(counted).toEqual(new Map(tableRows().map(({ programme }) => [programme, expected.get(programme)])));
  expect([...counted.values()].reduce((a, b) => a + b, 0)).toBe(given.length);
  const places = new Set(given.map(({ area }) => area)).size;
  expect(words(page.document.querySelector("main"))).toContain(
    `${given.length} rows say something of ${expected.size} programmes and services in ${places} places.`,
  );
});

test("the letter of a police force area is the state of its newest row, in capitals; small where only a part is named", () => {
  const marks = new Map(library.provision.map(({ state }) => [state.id, state.mark]));
  const forces = [...library.areas.values()].filter(({ kind }) => kind === "police-force-area");
  let filled = 0;
  for (const { programme, marks: shown } of tableRows()) {
    for (const force of forces) {
      const href = [...shown.keys()].find((each) => each.startsWith(`/areas/${force.code.toLowerCase()}-`))!;
      const said = given.filter((row) => row.programme === programme);
      const own = said.filter(({ area }) => area === force.code);
      const within = said.filter(({ area }) => library.areas.get(area!)?.parent?.code === force.code);
      const newest = [...(own.length ? own : within)].sort((a, b) => (a.to! < b.to! ? 1 : -1))[0];
      const states = new Set(
        (own.length ? own : within).filter(({ to }) => to === newest?.to).map(({ state }) => marks.get(state!)!),
      );
      const letter = shown.get(href)!;
      if (!newest) expect([programme, force.name, letter]).toEqual([programme, force.name, ""]);
      else expect([...states].map((mark) => (own.length ? mark : mark.toLowerCase()))).toContain(letter);
      if (newest) filled++;
    }
  }
  expect(filled).toBeGreaterThan(100);
});

test("every letter has its words for those who do not see it, and is in the key", () => {
  const marks = all(page.document, ".matrix .mark");
  expect(marks.filter((mark) => words(mark.parentElement!.querySelector(".visually-hidden")) === "")).toEqual([]);
  const key = all(page.document, ".mark-key .mark").map((mark) => words(mark).toUpperCase());
  expect(marks.filter((mark) => !key.includes(words(mark).toUpperCase()))).toEqual([]);
});

test("the list of places says the same as the table, cell by cell", () => {
  const inTable = tableRows().flatMap(({ cells }) => cells.filter((cell) => cell.querySelector(".mark"))).length;
  expect(all(page.document, "[aria-labelledby=places] li")).toHaveLength(inTable);
});

test("each gap has its counts, its areas and the findings that speak of it, and claims no absence", () => {
  const forces = 43;
  for (const { id, findings } of library.gapKinds) {
    const section = page.document.querySelector(`[aria-labelledby=gap-${id}]`)!;
    const row = all(section, "tbody tr").find((each) => words(each).startsWith("Police force areas"))!;
    const counts = all(row, "td").map((cell) => Number(words(cell)));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(forces);
    const links = all(section, "a").map((link) => link.getAttribute("href"));
    for (const finding of findings) expect(links).toContain(`/findings/${finding.id}/`);
    expect(words(section)).not.toMatch(/there is none|does not exist/i);
  }
});

test("every programme stands under each of its values, without script", () => {
  for (const facet of ["people", "risk", "route", "form"]) {
    const title = page.document.getElementById(`facet-${facet}`)!;
    const list = title.nextElementSibling!;
    for (const { id, facets } of library.programmes) {
      const { values } = facets.find((each) => each.id === facet)!;
      const under = all(list, "div").filter((group) => group.querySelector(`a[href="/programmes/${id}/"]`));
      expect([id, under.map((group) => words(group.querySelector("dt"))).sort()]).toEqual([
        id,
        values.map((value) => value.title).sort(),
      ]);
    }
  }
});

test("the download holds every row of provision.csv", async () => {
  const rows = rowsOf(Buffer.from(await textAt(folder, "provision.csv")));
  const key = (row: Record<string, string>, names: string[]) => names.map((name) => row[name]).join(" ");
  expect(
    rows.map((row) => key(row, ["programme_id", "area_code", "period_from", "period_to", "state", "locator"])),
  ).toEqual(given.map((row) => key(row, ["programme", "area", "from", "to", "state", "locator"])));
});
