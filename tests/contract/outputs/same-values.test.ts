// Every chart has every output, and they all hold the same values: picture, table, description, CSV, JSON, spreadsheet, archive.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../../../src/data/csv.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { quantityText } from "../../../src/model/numbers/unit.ts";
import type { Chart, Library } from "../../../src/model/things.ts";
import { bothSites } from "../../helpers/both-sites.ts";
import { all, filesUnder, pageAt, textAt, words } from "../../helpers/built-pages.ts";
import { libraryIn } from "../../helpers/evidence.ts";
import { readXlsx, type ReadSheet } from "../../helpers/xlsx.ts";
import { readZip } from "../../helpers/zip.ts";

type Row = Record<string, string>;

const formats = ["csv", "json", "metadata.json", "svg", "png", "xlsx", "zip", "bib", "ris", "csl.json"];
const numbers = ["value", "lower", "upper", "base"];

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;
  let files: Set<string>;

  beforeAll(async () => {
    library = libraryIn(data);
    files = new Set(await filesUnder(folder));
  });

  const bytesAt = (file: string) => readFile(join(folder, file));

  /** The rows of a chart's CSV as a reader of the file sees them, guards against formulas taken off. */
  async function csvRows({ id }: Chart): Promise<{ header: string[]; rows: Row[] }> {
    const { header, records } = readCsv(await bytesAt(`charts/${id}.csv`), id);
    const plain = (name: string, text: string) =>
      numbers.includes(name) ? text : text.replace(/^'(?=[=+\-@\t\r])/, "");
    const rows = records.map(({ cells }) =>
      Object.fromEntries(header.map((name, index) => [name, plain(name, cells[index]!)])),
    );
    return { header, rows };
  }

  /** Every known value of a chart as people read it. */
  const valuesOf = ({ observations, indicator }: Chart): string[] =>
    observations.flatMap(({ cell }) => (isKnown(cell) ? [said(cell.text, indicator)] : []));

  const said = (text: string, { decimals, unit }: Chart["indicator"]): string =>
    quantityText(text, unit, Math.min(decimals, /\.(\d+)$/.exec(text)?.[1]?.length ?? 0));

  /** What a funnel says besides its values: what they are set against, and the levels of its limits. */
  const ofFunnel = ({ series, indicator }: Chart): string[] =>
    series.funnel ? [quantityText(series.funnel.target, indicator.unit, indicator.decimals), "95%", "99.8%"] : [];

  async function pictureOf({ id }: Chart): Promise<Element> {
    const document = new DOMParser().parseFromString(await textAt(folder, `charts/${id}.svg`), "image/svg+xml");
    return document.documentElement as unknown as Element;
  }

  test("every chart has a file in every format, an embed, an oEmbed and a page", () => {
    expect(library.charts.length).toBeGreaterThan(0);
    const wanted = library.charts.flatMap(({ id }) => [
      ...formats.map((format) => `charts/${id}.${format}`),
      `charts/${id}/index.html`,
    ]);
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  test("the picture says every known value, as a label or on its mark", async () => {
    for (const chart of library.charts) {
      const texts = all(await pictureOf(chart), "g text, g title").map((element) => element.textContent ?? "");
      const written = count(texts.flatMap(figuresIn));
      // A part of nothing is no part of a divided bar.
      const values = valuesOf(chart)
        .map(bare)
        .filter((value) => chart.series.parts.length === 0 || value !== "0");
      // A funnel has no place for a value whose base nobody can tell: the picture names its row instead.
      const unplaced = chart.series.funnel ? chart.series.points.filter(({ base }) => base === null) : [];
      for (const { row } of unplaced) expect(texts.join(" ")).toContain(row!.title);
      const without = unplaced.flatMap(({ cell }) => (isKnown(cell) ? [bare(said(cell.text, chart.indicator))] : []));
      const short = [...count(values)].filter(
        ([value, times]) => (written.get(value) ?? 0) < times && !without.includes(value),
      );
      expect([chart.id, short]).toEqual([chart.id, []]);
    }
  });

  test("bars are as long, and points as high, as their values say", async () => {
    for (const chart of library.charts.filter(({ form }) => form === "line" || form === "bar")) {
      const picture = await pictureOf(chart);
      const lengths = chart.form === "bar" ? barLengths(picture) : pointHeights(picture);
      const known = sorted(chart.observations.flatMap(({ cell }) => (isKnown(cell) ? [Math.abs(cell.value)] : [])));
      // A bar of no length is not drawn, and nothing at all is drawn for what is missing.
      const unseen = Array.from({ length: known.length - lengths.length }, () => 0);
      const drawn = [...unseen, ...sorted(lengths)];
      const scale = drawn.at(-1)! / known.at(-1)!;
      const off = known.filter((value, index) => Math.abs(value * scale - drawn[index]!) > 0.6);
      expect([chart.id, drawn.length, off]).toEqual([chart.id, known.length, []]);
    }
  });

  test("the table of the page, the JSON and the spreadsheet have the rows of the CSV", async () => {
    for (const chart of library.charts) {
      const { header, rows } = await csvRows(chart);
      const json = JSON.parse(await textAt(folder, `charts/${chart.id}.json`)) as { rows: Row[] };
      expect([chart.id, json.rows]).toEqual([chart.id, rows]);
      const { sheets } = readXlsx(await bytesAt(`charts/${chart.id}.xlsx`));
      expect([chart.id, figuresOf(sheets.at(-1)!, header, rows)]).toEqual([chart.id, asFigures(rows)]);
      const { document } = await pageAt(folder, `charts/${chart.id}/index.html`);
      const cells = all(document, "section[aria-labelledby=table] tbody td a").map(words);
      const inTable = count(cells.map((text) => text.replace(/ \(.*\)$/, "")).filter((text) => /\d/.test(text)));
      expect([chart.id, inTable]).toEqual([chart.id, count(valuesOf(chart))]);
    }
  });

  test("every figure of the description is a figure of the chart", async () => {
    for (const chart of library.charts) {
      const { document } = await pageAt(folder, `charts/${chart.id}/index.html`);
      const { series, observations } = chart;
      const labels = [...series.rows, ...series.bys, ...series.parts].map(({ title }) => title);
      const periods = observations.flatMap(({ period }) => [period.label, period.short]);
      const others = [...labels, ...periods, series.unit.many, series.unit.one].filter((text) => /\d/.test(text));
      const rest = [...new Set(others)]
        .sort((one, other) => other.length - one.length)
        .reduce((text, label) => text.split(label).join(" "), words(document.querySelector(".chart-description")))
        .replace(classPattern, " ");
      const figures = new Set(
        [...valuesOf(chart), ...observations.flatMap(limitsOf(chart)), ...wholes(chart), ...ofFunnel(chart)].map(bare),
      );
      const strange = figuresIn(rest).filter(
        (figure) => !figures.has(figure) && !(/^\d+$/.test(figure) && Number(figure) <= observations.length),
      );
      expect([chart.id, strange]).toEqual([chart.id, []]);
    }
  });

  test("every class of values that a description names holds as many values as it says, and the classes hold all", async () => {
    const classed = new Set<string>();
    for (const chart of library.charts) {
      const { document } = await pageAt(folder, `charts/${chart.id}/index.html`);
      const classes = [...words(document.querySelector(".chart-description")).matchAll(classPattern)];
      if (classes.length === 0) continue;
      classed.add(chart.form);
      // What a note says may be amiss is in no class.
      const judged = { ...chart, observations: chart.observations.filter(({ note }) => !note) };
      const values = valuesOf(judged).map((text) => numberOf(bare(text)));
      const counts = classes.map(([, , from, under, to]) => {
        const fits = (value: number) =>
          value >= numberOf(from!) && (under ? value < numberOf(to!) : value <= numberOf(to!));
        return values.filter(fits).length;
      });
      expect([chart.id, classes.map(([, told]) => Number(told))]).toEqual([chart.id, counts]);
      expect([chart.id, counts.reduce((sum, each) => sum + each)]).toEqual([chart.id, values.length]);
    }
    if (library.charts.some(({ form }) => form === "tile-map")) expect([...classed]).toContain("tile-map");
  });

  test("a spreadsheet has a cover, contents, notes and one marked-up table to a sheet, nothing merged, empty or computed", async () => {
    for (const chart of library.charts) {
      const { sheets, title, author, formulas } = readXlsx(await bytesAt(`charts/${chart.id}.xlsx`));
      expect([title, author, formulas]).toEqual([chart.title.text, library.site.name, 0]);
      expect(sheets.map(({ name }) => name)).toEqual(["Cover_sheet", "Contents", "Notes", "Table_1"]);
      expect(sheets[1]!.links.map(([, place]) => place)).toEqual(["'Cover_sheet'!A1", "'Notes'!A1", "'Table_1'!A1"]);
      for (const { name, rows, table, merged } of sheets) {
        expect([chart.id, name, merged, rows.flat().filter((cell) => cell === "")]).toEqual([
          chart.id,
          name,
          false,
          [],
        ]);
        if (!table) continue;
        const [, top, bottom] = /^A(\d+):[A-Z]+(\d+)$/.exec(table.range)!;
        expect([chart.id, rows[Number(top) - 1]]).toEqual([chart.id, table.columns]);
        expect(new Set(table.columns.map((column) => column.toLowerCase())).size).toBe(table.columns.length);
        expect([chart.id, rows.length, new Set(rows.slice(Number(top) - 1).map(({ length }) => length)).size]).toEqual([
          chart.id,
          Number(bottom),
          1,
        ]);
      }
    }
  });

  test("every mark in a spreadsheet is explained on its notes", async () => {
    for (const chart of library.charts) {
      const { sheets } = readXlsx(await bytesAt(`charts/${chart.id}.xlsx`));
      const marks = sheets
        .at(-1)!
        .rows.slice(4)
        .flat()
        .filter((cell) => /^\[\w+\]$/.test(String(cell)));
      const explained = sheets[2]!.rows.map(([mark]) => mark);
      expect([chart.id, [...new Set(marks)].filter((mark) => !explained.includes(mark!))]).toEqual([chart.id, []]);
    }
  });

  test("an archive holds the very files that stand at the chart's addresses, and a README that names them", async () => {
    for (const { id, indicator } of library.charts) {
      const [readme, ...members] = readZip(await bytesAt(`charts/${id}.zip`));
      expect(readme!.path).toBe(`${id}/README.txt`);
      expect(members.map(({ path }) => path).sort()).toEqual(
        formats
          .filter((format) => format !== "zip")
          .map((format) => `${id}/${id}.${format}`)
          .sort(),
      );
      const [year, month, day] = indicator.retrieved.split("-").map(Number);
      const date = ((year! - 1980) << 9) | (month! << 5) | day!;
      for (const { path, bytes, modified } of members) {
        expect([path, bytes.equals(await bytesAt(path.replace(id, "charts")))]).toEqual([path, true]);
        expect([path, modified]).toEqual([path, [12 << 11, date]]);
        expect(readme!.bytes.toString("utf8")).toContain(`- ${path.slice(id.length + 1)}: `);
      }
    }
  });

  test("the metadata say title, address, columns, terms, sources and hash as the other files do", async () => {
    for (const chart of library.charts) {
      const meta = JSON.parse(await textAt(folder, `charts/${chart.id}.metadata.json`)) as {
        columns: { name: string }[];
        sources: { id: string; licence: { title: string } }[];
        licences: { title: string }[];
        version: { hash: string };
      };
      const { header, rows } = await csvRows(chart);
      expect(meta).toMatchObject({
        id: chart.id,
        title: chart.title.text,
        url: `${siteUrl}${prefix}/charts/${chart.id}/`,
      });
      expect(meta).toMatchObject({
        subtitle: chart.series.subtitle,
        rows: rows.length,
        read: chart.indicator.retrieved,
      });
      expect(meta.columns.map(({ name }) => name)).toEqual(header);
      expect(new Set(meta.sources.map(({ id }) => id))).toEqual(new Set(rows.map(({ source_id }) => source_id)));
      const terms = library.sources.filter(({ id }) => meta.sources.some((source) => source.id === id));
      expect(new Set(meta.licences.map(({ title }) => title))).toEqual(
        new Set(terms.map(({ licence }) => licence.title)),
      );
      const hash = meta.version.hash.replace("sha256:", "");
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await textAt(folder, `charts/${chart.id}.bib`)).toContain(`sha256:${hash}`);
    }
  });
});

/** How often each text occurs. */
function count(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return new Map([...counted].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The figures of a text, without units and signs of money. */
/** "15 at 50 to under 100": how many values, from where, whether without the end, to where. */
const classPattern = /(\d+) at (−?[\d.,]+) to (under )?(−?\d[\d,]*(?:\.\d+)?)/g;

const numberOf = (text: string): number => Number(text.replace("−", "-").replace(/,/g, ""));

const figuresIn = (text: string): string[] => text.match(/−?\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

/** How many the parts of each divided bar add up to. */
function wholes({ series }: Chart): string[] {
  if (series.parts.length === 0) return [];
  return series.rows.map(({ id }) => {
    const cells = series.points.filter(({ row }) => row?.id === id).map(({ cell }) => cell);
    return String(cells.reduce((sum, cell) => sum + (isKnown(cell) ? cell.value : 0), 0));
  });
}

const bare = (text: string): string => text.replace(/^(−?)£/, "$1").replace(/[^\d.,−].*$/, "");

const limitsOf =
  ({ indicator }: Chart) =>
  ({ lower, upper, base }: Chart["observations"][number]): string[] => [
    ...[lower, upper].flatMap((text) =>
      text === null ? [] : [quantityText(text, indicator.unit, indicator.decimals)],
    ),
    ...(base === null ? [] : [quantityText(base, indicator.unit, 0)]),
  ];

const sorted = (list: number[]): number[] => [...list].sort((one, other) => one - other);

const barLengths = (picture: Element): number[] =>
  all(picture, "g rect").map((bar) => Number(bar.getAttribute("width")));

/** How far the points of lines stand above the line of zero, which is the first of the grid. */
function pointHeights(picture: Element): number[] {
  const zero = Number(all(picture, ".chart-grid line")[0]!.getAttribute("y1"));
  return all(picture, ".chart-point > *").map((mark) => {
    const y = mark.getAttribute("cy") ?? /,([\d.-]+)\)/.exec(mark.getAttribute("transform") ?? "")![1];
    return Math.abs(zero - Number(y));
  });
}

/** What a row says in figures. */
const asFigures = (rows: Row[]): Record<string, string | number>[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, text]) => text !== "")
        .map(([name, text]) => [name, numbers.includes(name) ? Number(text) : text]),
    ),
  );

/** The table of a spreadsheet as rows by the names of the CSV's columns, marks and empty remarks taken out. */
function figuresOf({ rows }: ReadSheet, header: string[], csv: Row[]): Record<string, string | number>[] {
  const shown = header.filter((name) => csv.some((row) => row[name] !== ""));
  return rows.slice(4).map((row) =>
    Object.fromEntries(
      shown.flatMap((name, index): [string, string | number][] => {
        const cell = row[index]!;
        if (name === "status") return cell === "None" ? [] : [[name, String(cell).slice(1, -1)]];
        if (/^\[\w+\]$/.test(String(cell)) || (name === "note" && cell === "None")) return [];
        return [[name, cell]];
      }),
    ),
  );
}
