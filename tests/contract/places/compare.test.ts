// Places side by side: every figure on every page built ahead is that of a cell, of the CSV beside the page, and of the files
// that the script reads.

import { beforeAll, describe, expect, inject, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import type { ComparisonFile, ComparisonIndex } from "../../../src/lib/comparison-file.ts";
import { intervalWords } from "../../../src/model/areas/intervals.ts";
import { comparablesOf } from "../../../src/model/compare/comparable.ts";
import { groupsOf, type Group } from "../../../src/model/compare/pairs.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { shownValue } from "../../../src/model/numbers/shown.ts";
import type { Indicator, Library, Observation } from "../../../src/model/things.ts";
import { fileOf, paths } from "../../../src/pages/routes.ts";
import { all, pageAt, pagesUnder, textAt, words } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";

const { folder, data } = inject("site");

let library: Library;
let groups: Group[];
let rows: Map<string, { indicator: Indicator; row: Observation }>;

beforeAll(() => {
  library = libraryIn(data);
  groups = groupsOf(library);
  rows = new Map(
    library.indicators.flatMap((indicator) =>
      indicator.observations.map((row) => [paths.row(indicator.id, row.key), { indicator, row }] as const),
    ),
  );
});

/** What a download says, row by row, by column. */
async function csvOf(path: string): Promise<Record<string, string>[]> {
  const { header, records, problems } = readCsv(Buffer.from(await textAt(folder, fileOf(path))), "x.csv");
  expect(problems).toEqual([]);
  return records.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index]!])));
}

/** The same row as a line of a download says it. */
const lineOf = ({ indicator, row }: { indicator: Indicator; row: Observation }): string[] => [
  ...[indicator.id, row.dimensions.get("area")?.id ?? "", row.period.from, row.period.to],
  ...[isKnown(row.cell) ? row.cell.text : "", row.lower ?? "", row.upper ?? "", row.locator],
];

const columns = ["indicator_id", "area_code", "period_from", "period_to", "value", "lower", "upper", "locator"];

describe("the pages built ahead", () => {
  test("say in each table what the cells say, and the CSV beside the page holds the same rows", async () => {
    let figures = 0;
    for (const { areas } of groups) {
      const { document } = await pageAt(folder, fileOf(paths.comparison(areas)));
      const links = all(document, ".area-indicator td.numeric > a");
      const linked = links.map((link) => rows.get(link.getAttribute("href")!)!);
      expect(links.map(words)).toEqual(linked.map(({ indicator, row }) => shownValue(row, indicator)));
      const intervals = links.map((link) => words(link.parentElement!.querySelector(".measure-words")));
      expect(intervals).toEqual(linked.map(({ indicator, row }) => intervalWords(library, indicator, row)));
      const inFile = (await csvOf(paths.comparisonFile(areas))).map((row) => columns.map((name) => row[name]));
      expect(inFile).toEqual(linked.map(lineOf));
      figures += linked.filter(({ row }) => isKnown(row.cell)).length;
    }
    expect(figures).toBeGreaterThan(2000);
  });

  test("show every caution of their tables, and why a figure is missing", async () => {
    let missing = 0;
    for (const { areas } of groups) {
      const { document } = await pageAt(folder, fileOf(paths.comparison(areas)));
      for (const section of all(document, ".area-indicator")) {
        const { caution } = library.indicators.find(({ id }) => section.querySelector("h3")?.id === `i-${id}`)!;
        if (caution) expect(words(section.querySelector(".caution"))).toContain(caution.text);
        missing += all(section, "td.missing a").length;
        expect(all(section, "td.missing").filter((cell) => words(cell) === "")).toEqual([]);
      }
    }
    expect(missing).toBeGreaterThan(5);
  });

  test("are listed on the compare page and on the pages of their areas", async () => {
    const pages = new Map((await pagesUnder(folder)).map((page) => [page.path, page]));
    const leadsTo = (path: string, to: string) =>
      pages.get(path)!.document.querySelector(`main a[href="${to}"]`) !== null;
    const listed = new Set(
      all(pages.get(paths.list("compare"))!.document, "main a").map((link) => link.getAttribute("href")),
    );
    expect(groups.filter(({ areas }) => !listed.has(paths.comparison(areas)))).toEqual([]);
    for (const { kind, areas } of groups.slice(0, 60)) {
      const to = paths.comparison(areas);
      for (const area of kind === "around" ? areas.slice(0, 1) : areas) {
        expect([paths.area(area), to, leadsTo(paths.area(area), to)]).toEqual([paths.area(area), to, true]);
      }
    }
  });

  test("stay small", async () => {
    for (const { areas } of groups) {
      expect((await textAt(folder, fileOf(paths.comparison(areas)))).length).toBeLessThan(150_000);
    }
  });
});

describe("the files that the script reads", () => {
  test("hold every row of the table once for each place, as the cells say it", async () => {
    for (const { indicator } of comparablesOf(library)) {
      const file = JSON.parse(await textAt(folder, fileOf(paths.compareData(indicator.id)))) as ComparisonFile;
      const inFile = file.measures.flatMap(({ periods }) => periods.flatMap((period) => Object.entries(period.rows)));
      const own = indicator.observations.filter((row) => library.areas.has(row.dimensions.get("area")?.id ?? ""));
      expect(inFile.length).toBeGreaterThanOrEqual(own.length);
      for (const [code, { address, text, isKnown: known, cells }] of inFile) {
        const { indicator: holder, row } = rows.get(address)!;
        expect([text, known]).toEqual([shownValue(row, holder), isKnown(row.cell)]);
        expect(row.dimensions.get("area")!.id.toLowerCase()).toBe(code);
        expect(columns.map((name) => cells[file.columns.indexOf(name)])).toEqual(lineOf({ indicator: holder, row }));
      }
    }
  });

  test("are each named in the index, with the places that they hold", async () => {
    const index = JSON.parse(await textAt(folder, fileOf(paths.compareData("index")))) as ComparisonIndex;
    expect(index.indicators.map(({ id }) => id).sort()).toEqual(
      comparablesOf(library)
        .map(({ indicator }) => indicator.id)
        .sort(),
    );
    const known = new Set(index.areas.map(({ code }) => code));
    expect(index.indicators.flatMap(({ areas }) => areas).filter((code) => !known.has(code))).toEqual([]);
  });
});
