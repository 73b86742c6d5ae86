// One table for the compare page's script: every measure, period and place, with figures as pages show them.

import type { ComparisonFile, FileMeasure, FileRow } from "../../lib/comparison-file.ts";
import { intervalsOf, intervalWords } from "../../model/areas/intervals.ts";
import { isFitToCompare } from "../../model/areas/standing.ts";
import { comparableOf, type ComparableMeasure, type Placed } from "../../model/compare/comparable.ts";
import { placedRow } from "../../model/compare/download.ts";
import { isKnown } from "../../model/numbers/cell.ts";
import { shownValue } from "../../model/numbers/shown.ts";
import { cellsOf, downloadColumns } from "../../model/series/download.ts";
import type { Indicator } from "../../model/things.ts";
import { paths } from "../routes.ts";
import type { Site } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("compare-data", (id, site) => {
  const indicator = site.find(site.library.indicators, id);
  return `${JSON.stringify(fileOf(site, indicator))}\n`;
});

function fileOf(site: Site, indicator: Indicator): ComparisonFile {
  const { measures } = comparableOf(site.library, indicator);
  const used = measures.flatMap(({ periods }) => periods.flatMap(({ rows }) => [...rows.values()]));
  const columns = ["indicator_id", ...downloadColumns(...new Set(used.map((placed) => placed.indicator)))];
  const { id, title, unit, caution } = indicator;
  return {
    ...{ id, title, address: site.url(paths.indicator(id)), unit: { id: unit.id, axis: unit.axis } },
    ...{ caution: caution?.text ?? "", columns },
    measures: measures.map((measure) => fileMeasure(site, columns, measure)),
  };
}

const fileMeasure = (site: Site, columns: string[], { words, kin, periods }: ComparableMeasure): FileMeasure => ({
  ...{ words, kin },
  periods: periods.map(({ period, rows }) => ({
    ...{ label: period.label, to: period.to },
    rows: Object.fromEntries([...rows].map(([code, placed]) => [code.toLowerCase(), fileRow(site, columns, placed)])),
  })),
});

function fileRow(site: Site, columns: string[], placed: Placed): FileRow {
  const { indicator, row } = placed;
  return {
    isKnown: isKnown(row.cell),
    text: shownValue(row, indicator),
    isFit: isFitToCompare(row),
    interval: intervalWords(site.library, indicator, row),
    limits: limitsOf(site, placed),
    flag: isKnown(row.cell) ? (row.cell.flag?.title ?? "") : "",
    note: row.note,
    address: site.url(paths.row(indicator.id, row.key)),
    cells: cellsOf(columns, placedRow(site.library, placed)),
  };
}

function limitsOf({ library }: Site, { indicator, row }: Placed): FileRow["limits"] {
  const interval = intervalsOf(library, indicator).get(row.key);
  return interval ? [drawable(interval.lower), drawable(interval.upper)] : null;
}

/** A picture needs few digits, and the last ones of logarithms and roots differ between versions of Node. */
const drawable = (limit: number): number => Number(limit.toPrecision(8));
