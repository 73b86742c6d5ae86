// A hidden figure is in no file of the built site: not in a page, a picture, a download, an archive, a spreadsheet, a feed
// or the search index, whatever way it would be written.

import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import type { Library } from "../../../src/model/things.ts";
import { filesUnder } from "../../helpers/built-pages.ts";
import { filesOf, libraryIn } from "../../helpers/evidence.ts";
import { buildSite } from "../../helpers/site.ts";
import { readZip } from "../../helpers/zip.ts";

const tables = ["hidden-cases", "hidden-shares"];

let root: string;
let library: Library;
/** Everything that can be read in the site: path, or path of an archive and path in it -> text. */
let texts: Map<string, string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plain-evidence-hidden-"));
  const [data, folder] = [join(root, "data"), join(root, "site")];
  for (const fixture of ["good", "hidden"]) await cp(`tests/fixtures/${fixture}`, data, { recursive: true });
  library = libraryIn(data);
  await buildSite({ DATA: data, OUT: folder, SITE_URL: "https://hidden.example", PATH_PREFIX: "" });
  // The gallery is drawn from made-up figures in the code, whatever the evidence: some look like any others.
  const files = (await filesUnder(folder)).filter((file) => !file.startsWith("gallery/"));
  const read = await Promise.all(files.map(async (file) => readable(file, await readFile(join(folder, file)))));
  texts = new Map(read.flat());
});

afterAll(() => rm(root, { recursive: true }));

/** Where lines and letters of a drawing stand is no figure, and may look like one by chance. */
const coordinates = / (d|transform|[xy][12]?|[cd][xy]|r|width|height|points|viewBox|stroke-[a-z]+|font-size)="[^"]*"/g;

/** A file's text, or those of the files in it. Search fragments and indexes are packed one by one. */
function readable(file: string, bytes: Buffer): [string, string][] {
  const isArchive = bytes.subarray(0, 2).toString("latin1") === "PK";
  if (isArchive) return readZip(bytes).flatMap((entry) => readable(`${file} ${entry.path}`, entry.bytes));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = isPacked ? gunzipSync(bytes) : bytes;
  return [[file, content.toString("utf8").replace(coordinates, "")]];
}

/** The columns of figures of each row of the two tables, as the files hold them, by the row's key. */
function rawRows(table: string): { key: string; figures: string[] }[] {
  const [header, records] = ((csv) => [csv.header, csv.records] as const)(
    readCsv(filesOf("tests/fixtures/hidden").get(`indicators/${table}.csv`)!, table),
  );
  return records.map(({ cells }) => {
    const cell = (column: string) => cells[header.indexOf(column)] ?? "";
    const inNote = cell("note").match(/\d+/g) ?? [];
    return {
      key: ["area", "to", "sex"].map((column) => cell(column).toLowerCase()).join("."),
      figures: [...["value", "lower", "upper", "base"].map(cell), ...inNote].filter((text) => text !== ""),
    };
  });
}

function split(): { hidden: string[]; shown: string[] } {
  const all = tables.flatMap((table) => {
    const { observations } = library.indicators.find(({ id }) => id === table)!;
    const missing = new Set(observations.filter(({ cell }) => cell.kind === "missing").map(({ key }) => key));
    return rawRows(table).map(({ key, figures }) => ({ isHidden: missing.has(key), figures }));
  });
  const figures = (isHidden: boolean) => all.filter((row) => row.isHidden === isHidden).flatMap((row) => row.figures);
  return { hidden: figures(true), shown: figures(false) };
}

/** Ways in which the site might write a figure: as it is, with commas, and rounded to fewer places, but not to none. */
function waysToWrite(figure: string): RegExp {
  const [whole = "", fraction = ""] = figure.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",?");
  const places = [...fraction].map(
    (_, index) =>
      Number(figure)
        .toFixed(index + 1)
        .split(".")[1]!,
  );
  const ending = places.length ? `\\.(${places.join("|")})` : "";
  // No part of a longer number, of a coordinate or of a hash.
  return new RegExp(`(?<![\\w.])${grouped}${ending}(?!\\w|\\.\\d)`);
}

const placesOf = (figure: string): string[] => {
  const pattern = waysToWrite(figure);
  return [...texts].filter(([, text]) => pattern.test(text)).map(([file]) => file);
};

describe("a site with hidden figures", () => {
  test("hides by the rule, so that nothing can be worked out, and what tells the same in another table", () => {
    const reasons = (table: string) =>
      library.indicators
        .find(({ id }) => id === table)!
        .observations.flatMap(({ key, cell }) => (cell.kind === "missing" ? [`${key} ${cell.reason.id}`] : []));
    expect(reasons("hidden-cases")).toEqual([
      "x00000011.2019-03.female hidden-as-well",
      "x00000011.2019-03.male suppressed",
      "x00000013.2019-03.female hidden-as-well",
      "x00000013.2019-03.male hidden-as-well",
    ]);
    expect(reasons("hidden-shares")).toEqual([
      "x00000011.2019-03.female hidden-as-well",
      "x00000011.2019-03.male hidden-as-well",
      "x00000013.2019-03.female hidden-as-well",
      "x00000013.2019-03.male hidden-as-well",
      // A share beside its base is a count, too.
      "x00000011.2020-03.male suppressed",
    ]);
  });

  test("says none of them in any file", () => {
    const { hidden } = split();
    expect(hidden.length).toBeGreaterThanOrEqual(14);
    expect(hidden).toEqual(expect.arrayContaining(["77511", "77000", "78124", "1904683", "60427", "1.9173", "3.8755"]));
    expect(hidden.flatMap((figure) => placesOf(figure).map((file) => `${figure} in ${file}`))).toEqual([]);
  });

  test("would be caught: what is shown is found in every kind of file", () => {
    const { shown } = split();
    const kinds = new Set(shown.flatMap(placesOf).map((file) => (file.includes(" ") ? "inside " : "") + extname(file)));
    for (const kind of [".html", ".csv", ".json", ".svg", ".pf_fragment", "inside .csv", "inside .xml"]) {
      expect([...kinds]).toContain(kind);
    }
  });

  test("says in page and download that they are hidden, and why", () => {
    const page = texts.get("indicators/hidden-cases/index.html")!;
    expect(page).toContain("Suppressed");
    expect(page).toContain("Hidden as well");
    const csv = texts.get("indicators/hidden-cases.csv");
    expect(csv).toMatch(/^X00000011,Example North,.*,Men,,,,,cases,,c,Suppressed,/m);
    expect(csv).toMatch(/^X00000011,Example North,.*,Women,,,,,cases,,c,Hidden as well,/m);
  });
});
