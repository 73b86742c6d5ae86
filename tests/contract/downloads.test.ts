// What people download is what they see: the rows of CSV, JSON and table say the same, in the form that we promise.

import { beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Chart, Indicator, Library, Observation } from "../../src/model/things.ts";
import { quantityText } from "../../src/model/numbers/unit.ts";
import { bothSites } from "../helpers/both-sites.ts";
import { all, pageAt, textAt, words } from "../helpers/built-pages.ts";
import { libraryIn } from "../helpers/evidence.ts";

type Row = Record<string, string>;

const before = ["area_code", "area_name", "period_from", "period_to", "period_label"];
const after = ["series", "value", "lower", "upper", "unit", "base", "status", "note", "source_id", "locator"];
const numbers = ["value", "lower", "upper", "base"];

/** The rows of a CSV file, by the names of its columns. */
async function csvRows(folder: string, file: string): Promise<{ header: string[]; rows: Row[] }> {
  const { header, records, problems } = readCsv(Buffer.from(await textAt(folder, file)), file);
  expect(problems).toEqual([]);
  const rows = records.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
  return { header, rows };
}

/** The decimal places shown of a figure: as many as the table's, but never more than its source prints. */
const placesOf = (text: string, most: number): number => Math.min(most, /\.(\d+)$/.exec(text)?.[1]?.length ?? 0);

/** A text cell as it was before it was made harmless for spreadsheets. */
const unguarded = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, "");

const unguardedRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, numbers.includes(name) ? text : unguarded(text)]),
  );

describe.each(bothSites)("%s", (_name, { folder, data, siteUrl, prefix }) => {
  let library: Library;

  beforeAll(async () => {
    library = libraryIn(data);
  });

  /** Every CSV of the site with the rows that it should hold. */
  function tables(): [string, Indicator, readonly Observation[]][] {
    return [
      ...library.indicators.map((each) => [`indicators/${each.id}.csv`, each, each.observations] as const),
      ...library.charts.map((each) => [`charts/${each.id}.csv`, each.indicator, each.observations] as const),
    ].map((entry) => [...entry]);
  }

  test("every CSV has the promised columns in the promised order, and a row for each observation", async () => {
    for (const [file, , observations] of tables()) {
      const { header, rows } = await csvRows(folder, file);
      const dimensions = header.slice(before.length, -after.length);
      expect([file, header]).toEqual([file, [...before, ...dimensions, ...after]]);
      expect(dimensions.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name) || name === "area")).toEqual([]);
      expect([file, rows.length]).toEqual([file, observations.length]);
    }
  });

  test("every row says the value, limits, base, period, source and place of its observation", async () => {
    for (const [file, indicator, observations] of tables()) {
      const { rows } = await csvRows(folder, file);
      const said = rows
        .map(unguardedRow)
        .map((row) =>
          [...numbers, "period_from", "period_to", "area_code", "source_id", "locator", "unit"].map(
            (name) => row[name],
          ),
        );
      const meant = observations.map((row) => [
        isKnown(row.cell) ? row.cell.text : "",
        ...[row.lower, row.upper, row.base].map((text) => text ?? ""),
        ...[row.period.from, row.period.to, row.dimensions.get("area")?.id ?? ""],
        ...[row.source.id, row.locator, indicator.unit.many],
      ]);
      expect([file, said]).toEqual([file, meant]);
    }
  });

  test("a value is a plain number, or absent with a status that says why", async () => {
    for (const [file] of tables()) {
      for (const row of (await csvRows(folder, file)).rows) {
        for (const name of numbers)
          expect([file, name, row[name]]).toEqual([file, name, expect.stringMatching(/^(-?\d+(\.\d+)?)?$/)]);
        if (row.value === "") expect([file, row.status]).toEqual([file, expect.stringMatching(/^[cxz]$/)]);
      }
    }
  });

  test("a CSV is UTF-8 without a mark, with LF, quoted only where the standard asks, and runs nothing", async () => {
    for (const [file] of tables()) {
      const text = await textAt(folder, file);
      expect([file, /^\uFEFF|\r|[^\n]$|\n\n$/.test(text)]).toEqual([file, false]);
      const { header, rows } = await csvRows(folder, file);
      const cells = rows.flatMap((row) => header.map((name) => ({ name, text: row[name] ?? "" })));
      const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
      const again = [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))];
      expect([file, again.map((row) => row.map(quoted).join(",")).join("\n") + "\n"]).toEqual([file, text]);
      const formulas = cells.filter(({ name, text: cell }) => !numbers.includes(name) && /^[=+\-@\t\r]/.test(cell));
      expect([file, formulas]).toEqual([file, []]);
    }
  });

  test("a chart's JSON has the rows of its CSV, its words, and the address of its page", async () => {
    for (const chart of library.charts) {
      const { rows } = await csvRows(folder, `charts/${chart.id}.csv`);
      const json = JSON.parse(await textAt(folder, `charts/${chart.id}.json`)) as Record<string, unknown>;
      expect([chart.id, json["rows"]]).toEqual([chart.id, rows.map(unguardedRow)]);
      expect(json).toMatchObject({
        ...{ id: chart.id, title: chart.title.text, subtitle: chart.series.subtitle, source: chart.series.sourceLine },
        ...{ url: `${siteUrl}${prefix}/charts/${chart.id}/`, unit: chart.indicator.unit.many },
      });
    }
  });

  /** A CSV row as the table of its chart shows it. */
  function shown(row: Row, chart: Chart): string {
    const { unit, decimals } = chart.indicator;
    const quantity = (text = "") => quantityText(text, unit, placesOf(text, decimals));
    const limits = row.lower && row.upper ? ` (${quantity(row.lower)} to ${quantity(row.upper)})` : "";
    return `${quantity(row.value)}${limits}`;
  }

  test("a chart's table shows each row of its CSV once, linked to the row's anchor, and no other value", async () => {
    for (const chart of library.charts) {
      const { rows } = await csvRows(folder, `charts/${chart.id}.csv`);
      const { document } = await pageAt(folder, `charts/${chart.id}/index.html`);
      const links = all(document, "section[aria-labelledby=table] td a");
      const row = `${prefix}/indicators/${chart.indicator.id}/#r-`;
      const inTable = Object.fromEntries(
        links.map((link) => [link.getAttribute("href")?.replace(row, ""), words(link)]),
      );
      const inCsv = chart.observations.map(({ key, cell }, index) => {
        const text = isKnown(cell) ? shown(rows[index] ?? {}, chart) : cell.reason.title;
        return [key, text] as const;
      });
      expect(links.length).toBe(rows.length);
      expect([chart.id, inTable]).toEqual([chart.id, Object.fromEntries(inCsv)]);
    }
  });

  test("an indicator's page has a row for every row of its CSV, with the value and the note", async () => {
    for (const indicator of library.indicators) {
      const { rows } = await csvRows(folder, `indicators/${indicator.id}.csv`);
      const { document } = await pageAt(folder, `indicators/${indicator.id}/index.html`);
      const lines = all(document, "table.observations tbody tr");
      const ids = lines.map(({ id }) => id);
      expect([indicator.id, ids]).toEqual([indicator.id, indicator.observations.map(({ key }) => `r-${key}`)]);
      lines.forEach((line, index) => {
        const { value = "", note = "" } = rows[index] ?? {};
        const text = value
          ? quantityText(value, indicator.unit, placesOf(value, indicator.decimals))
          : indicator.observations[index]?.cell;
        const cells = all(line, "td").map(words);
        if (value) expect([indicator.id, cells]).toEqual([indicator.id, expect.arrayContaining([text])]);
        expect(words(line)).toContain(
          unguarded(note)
            .replace(/^[A-Z][a-z ]+: /, "")
            .replace(/\s+/g, " ")
            .trim(),
        );
      });
    }
  });
});
