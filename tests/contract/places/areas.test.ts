// Pages of areas: every area that must have one has it, and every figure on it is that of a cell.

import { beforeAll, describe, expect, inject, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import { gapsOf } from "../../../src/model/areas/gaps.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { shownValue } from "../../../src/model/numbers/shown.ts";
import { fullQuantityText, shownPlaces } from "../../../src/model/numbers/unit.ts";
import type { Area, Indicator, Library, Observation } from "../../../src/model/things.ts";
import { fileOf, paths } from "../../../src/pages/routes.ts";
import { all, pageAt, textAt, words, type BuiltPage } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

const { folder, data } = inject("site");

let library: Library;
let rows: Map<string, { indicator: Indicator; row: Observation }>;

beforeAll(() => {
  library = libraryIn(data);
  rows = new Map(
    library.indicators.flatMap((indicator) =>
      indicator.observations.map((row) => [paths.row(indicator.id, row.key), { indicator, row }] as const),
    ),
  );
});

const pageOf = (area: Area): Promise<BuiltPage> => pageAt(folder, fileOf(paths.area(area)));

/**
 * How many links of a page lead to rows, and those that say another figure than their row, in either way of saying it.
 * Reads the text itself: hundreds of pages are parsed too slowly.
 */
async function figuresOn(area: Area): Promise<{ count: number; wrong: string[] }> {
  const html = await textAt(folder, fileOf(paths.area(area)));
  const links = [...html.matchAll(/<a (?:class="number" )?href="(\/indicators\/[^"]+#r-[^"]+)">([^<]*)<\/a>/g)];
  const wrong = links.filter(([, address, said]) => {
    const { indicator, row } = rows.get(address!)!;
    return ![shownValue(row, indicator), inFull(row, indicator)].includes(said!);
  });
  return { count: links.length, wrong: wrong.map(([link]) => link) };
}

const inFull = ({ cell }: Observation, { unit, decimals }: Indicator): string =>
  isKnown(cell) ? fullQuantityText(cell.text, unit, shownPlaces(cell.text, decimals)) : cell.reason.title;

describe("areas", () => {
  test("every police force area, region, nation and country has a page, even if all is missing", async () => {
    const kinds = ["police-force-area", "region", "nation", "country"];
    const areas = [...library.areas.values()].filter(({ kind }) => kinds.includes(kind));
    expect(areas).toHaveLength(43 + 9 + 4 + 2);
    for (const area of areas) {
      const { document } = await pageOf(area);
      expect(words(document.querySelector("h1"))).toBe(area.name);
      expect(all(document, ".answers h2")).toHaveLength(4);
    }
  });

  const firstScreen = async (code: string) => all((await pageOf(library.areas.get(code)!)).document, ".answer");

  test("the first screen sets a figure beside its interval and its region, and among places of its kind", async () => {
    const [need, compared] = await firstScreen("E23000030");
    const first = need!.querySelector(".key-figures li")!;
    expect(words(first)).toMatch(/ to [\d.]+, worked out by us/);
    expect(words(first.querySelector(".set-against"))).toContain("South East:");
    expect(compared!.querySelector(".strip .strip-own")).not.toBeNull();
    expect(words(compared!)).toMatch(/rank is between \d+\w\w and \d+\w\w highest of \d+/);
  });

  test("a newest figure that is missing comes before an old one, and one that asks for care is told with its note", async () => {
    const [norfolk, besideNorfolk] = await firstScreen("E23000024");
    expect(words(norfolk!.querySelector(".key-value"))).toBe("Not submitted");
    expect(words(norfolk!.querySelector(".key-figures li"))).toContain("Last figure:");
    const [lancashire, besideLancashire] = await firstScreen("E23000003");
    expect(words(lancashire!.querySelector(".key-figures li"))).toContain("Note: 9 MARACs are counted again.");
    for (const compared of [besideNorfolk!, besideLancashire!]) {
      const marac = all(compared, "li").find((line) => words(line).startsWith("MARAC cases for the number of women"))!;
      expect(marac.querySelector(".strip")).toBeNull();
      expect(words(marac)).toContain("Not set against other places");
    }
  });

  test("the last answer names for whom no programme is known, each leading to its gap", async () => {
    const missing = (await firstScreen("E23000024")).at(-1)!;
    const targets = all(missing, "a").map((link) => link.getAttribute("href"));
    expect(targets).toContain("/provision/#gap-lgbt-people");
    expect(words(missing)).toContain("That does not mean that there is none.");
  });

  test("figures on the pages are those of the cells that they lead to", async () => {
    let seen = 0;
    for (const area of library.areas.values()) {
      const { count, wrong } = await figuresOn(area);
      expect([area.name, wrong]).toEqual([area.name, []]);
      seen += count;
    }
    expect(seen).toBeGreaterThan(2000);
  });

  test("figures on the pages are those of the downloads beside them", async () => {
    for (const code of ["E23000030", "E23000024", "E12000008", "N09000003"]) {
      const area = library.areas.get(code)!;
      const csv = readCsv(Buffer.from(await textAt(folder, fileOf(paths.areaFile(area)))), "x.csv");
      const inFile = csv.records.map(({ cells }) => cells[csv.header.indexOf("value")]);
      const { document } = await pageOf(area);
      const linked = all(document, ".area-indicator td.numeric:not(.missing) > a").map(
        (link) => rows.get(link.getAttribute("href")!)!.row,
      );
      expect(linked.length).toBeGreaterThan(1);
      for (const { cell } of linked) expect(inFile).toContain(isKnown(cell) ? cell.text : "");
    }
  });

  test("every gap of an area stands on its page with its reason, and on the page of all gaps", async () => {
    const everything = words((await pageAt(folder, "not-known/index.html")).document.querySelector("main"));
    for (const code of ["E23000014", "E23000024", "E23000003", "E12000005"]) {
      const area = library.areas.get(code)!;
      const text = words((await pageOf(area)).document.querySelector("[aria-labelledby=not-known]"));
      for (const { indicator, periods, reason } of gapsOf(library, area)) {
        expect(text).toContain(indicator.title);
        expect(text).toContain(periods.map(({ short }) => short).join(", "));
        expect(text).toContain(reason.kind === "stated" ? reason.note.replace(/\s+/g, " ") : "Our table has no row");
        expect(everything).toContain(indicator.title);
      }
    }
  });

  test("a table with a caution shows it before its figures", async () => {
    const { document } = await pageOf(library.areas.get("E23000030")!);
    const shown = library.indicators.filter(
      ({ caution, id }) => caution && document.getElementById(`i-${id}`) !== null,
    );
    expect(shown.length).toBeGreaterThan(5);
    for (const { id, caution } of shown) {
      const table = document.getElementById(`i-${id}`)!.parentElement!;
      expect(words(table.querySelector(".caution"))).toContain(caution!.text);
    }
  });

  test("the code alone leads to the page, whatever the name", async () => {
    const { document } = await pageAt(folder, "areas/e23000030/index.html");
    expect(document.querySelector("a")?.getAttribute("href")).toBe("/areas/e23000030-hampshire/");
  });

  test("the list leads to every page", async () => {
    const { document } = await pageAt(folder, "areas/index.html");
    const links = new Set(all(document, "main a").map((link) => link.getAttribute("href")));
    const missing = [...library.areas.values()].filter((area) => !links.has(paths.area(area)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
