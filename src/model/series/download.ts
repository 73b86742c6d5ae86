// Rows of an indicator as the files that people download: the columns and codes that the site promises. Knows no page.

import { csvText } from "../../lib/csv-text.ts";
import { isKnown } from "../numbers/cell.ts";
import type { Area, Indicator, Observation } from "../things.ts";

export const fixedBefore = ["area_code", "area_name", "period_from", "period_to", "period_label"];
export const fixedAfter = [
  "series",
  "value",
  "lower",
  "upper",
  "unit",
  "base",
  "status",
  "note",
  "source_id",
  "locator",
];

/** The columns that hold plain numbers. */
export const numberColumns: ReadonlySet<string> = new Set(["value", "lower", "upper", "base"]);

/** One row of a download: column name -> text. Numbers are the source's own characters. */
export type DownloadRow = Record<string, string>;

/** The columns of a download of one or several indicators: the fixed ones around all of their dimensions. */
export function downloadColumns(...indicators: Indicator[]): string[] {
  return [...fixedBefore, ...new Set(indicators.flatMap(ownDimensions)), ...fixedAfter];
}

/** The rows of a download, in the order given, their columns in the order of `downloadColumns`. */
export function downloadRows(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: ReadonlyMap<string, Area>,
): DownloadRow[] {
  return observations.map((row) => {
    const area = areas.get(row.dimensions.get("area")?.id ?? "");
    const flag = isKnown(row.cell) ? row.cell.flag : row.cell.reason;
    const dimensions = ownDimensions(indicator).map((name) => [name, row.dimensions.get(name)?.title ?? ""]);
    return {
      ...{ area_code: area?.code ?? "", area_name: area?.name ?? "" },
      ...{ period_from: row.period.from, period_to: row.period.to, period_label: row.period.label },
      ...Object.fromEntries(dimensions),
      ...{ series: row.series?.title ?? "", value: isKnown(row.cell) ? row.cell.text : "" },
      ...{ lower: row.lower ?? "", upper: row.upper ?? "", unit: indicator.unit.many, base: row.base ?? "" },
      ...{ status: flag?.shorthand ?? "", note: noteOf(flag?.title, row.note) },
      ...{ source_id: row.source.id, locator: row.locator },
    };
  });
}

/** A download as CSV. */
export function downloadCsv(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: ReadonlyMap<string, Area>,
): string {
  return rowsAsCsv(downloadColumns(indicator), downloadRows(indicator, observations, areas));
}

/** Rows as CSV, a cell for each column: "" where a row does not have it. */
export function rowsAsCsv(columns: string[], rows: readonly DownloadRow[]): string {
  return csvText([columns, ...rows.map((row) => cellsOf(columns, row))]);
}

/** A row's cells in the order of the columns, as they stand in a file. */
export function cellsOf(columns: readonly string[], row: DownloadRow): string[] {
  const cell = (column: string, text = "") => (numberColumns.has(column) ? text : harmless(text));
  return columns.map((column) => cell(column, row[column]));
}

function ownDimensions(indicator: Indicator): string[] {
  const names = indicator.observations[0]?.dimensions.keys() ?? [];
  return [...names].filter((name) => name !== "area");
}

/** The status in words stands with the note, since several statuses share one shorthand. */
const noteOf = (status: string | undefined, note: string) => [status, note].filter(Boolean).join(": ");

const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
