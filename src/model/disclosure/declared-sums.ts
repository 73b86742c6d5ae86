// Which rows add up, as the .md files of the tables declare it -> sums of rows. Reports what fits no row; adds nothing up.

import type { IndicatorRecord } from "../../data/records.ts";
import type { Row } from "../../data/rows.ts";
import type { SumSpec } from "../../data/schema-parts.ts";
import { nearest } from "../../lib/nearest.ts";
import type { Lists } from "../lists.ts";
import type { Fault } from "../numbers/select.ts";
import type { Desk } from "../references.ts";
import { isSubject, sharedColumns, together } from "./shared-columns.ts";
import type { Sum } from "./told.ts";

export type RowSum = Sum<Row>;

type Tables = { records: ReadonlyMap<string, IndicatorRecord>; lists: Lists; desk: Desk };
type Declared = { record: IndicatorRecord; spec: SumSpec; other: IndicatorRecord };

/** The sums that a table declares, for every period and group in which the whole and all its parts have a row. */
export function declaredSums(record: IndicatorRecord, tables: Tables): RowSum[] {
  const { records, lists, desk } = tables;
  return record.fields.sums.flatMap((spec, index) => {
    const at = (...path: string[]) => ({ document: record, path: ["sums", index, ...path] });
    const inOther = spec["parts-in"];
    const other = inOther === undefined ? record : desk.find(records, inOther, "indicators", at("parts-in"));
    if (!other) return [];
    const notCounted = [record, other].find(({ fields }) => lists.units.get(fields.unit)?.kind !== "count");
    if (notCounted) {
      desk.report(at(), notCounts(notCounted));
      return [];
    }
    const declared = { record, spec, other };
    const columns = sharedColumns(record, other).filter(isSubject);
    if (!columns.includes(spec.column)) {
      desk.report(at("column"), unknownColumn(spec.column, columns));
      return [];
    }
    const { sums, fault } = formed(declared, lists);
    if (fault) desk.report(at(), fault);
    return fault ? [] : sums;
  });
}

function formed(declared: Declared, lists: Lists): { sums: RowSum[]; fault: Fault | null } {
  const { record, spec, other } = declared;
  const { column } = spec;
  const columns = sharedColumns(record, other).filter((each) => each !== column);
  const rowsAt = new Map<string, Row[]>();
  const fits = (row: Row) =>
    Object.entries(spec.where).every(([name, asked]) => [asked].flat().includes(row.text[name] ?? ""));
  // Parts in another table have columns of their own, of which `where` says nothing.
  for (const row of other === record ? record.rows.filter(fits) : other.rows) {
    const place = together(row, columns, row.text[column]!);
    rowsAt.set(place, [...(rowsAt.get(place) ?? []), row]);
  }
  const wholes = record.rows.filter((row) => fits(row) && ["each", row.text[column]].includes(spec.whole));
  const found = wholes.flatMap((whole) => {
    const ids = partsOf(whole.text[column]!, spec, lists);
    const parts = ids.map((id) => rowsAt.get(together(whole, columns, id)) ?? []);
    return parts.length === 0 || parts.some((rows) => rows.length === 0 || rows[0] === whole) ? [] : [{ whole, parts }];
  });
  const several = found.flatMap(({ parts }) => parts).find((rows) => rows.length > 1);
  const slack = (parts: readonly Row[][]) => Math.floor(((parts.length + 1) * (spec["rounded-to"] ?? 0)) / 2);
  const sums = found.map(({ whole, parts }) => ({ whole, parts: parts.map(([row]) => row!), slack: slack(parts) }));
  return { sums, fault: several ? severalRows(several, other) : found.length ? null : withoutRows(declared, lists) };
}

function partsOf(whole: string, { parts }: SumSpec, { areas }: Lists): readonly string[] {
  if (parts === "same") return [whole];
  if (parts !== "children") return parts;
  return [...areas.values()].filter(({ parent }) => parent?.code === whole).map(({ code }) => code);
}

const notCounts = ({ id, fields }: IndicatorRecord) => ({
  code: "sums-of-no-counts",
  found: `${id}, whose unit is ${fields.unit}`,
  expected: "tables of counts: shares and rates do not add up",
  fix: "Take the sum out.",
});

function unknownColumn(column: string, columns: readonly string[]) {
  const guess = nearest(column, columns);
  return {
    code: "unknown-column",
    found: `column: ${column}`,
    expected: `a column of the key that says what rows are about: ${columns.join(", ") || "there is none"}`,
    fix: guess ? `Did you mean "${guess}"?` : "Choose one of these columns.",
  };
}

function withoutRows({ record, spec, other }: Declared, lists: Lists): Fault {
  const { column, whole, parts } = spec;
  const own = new Set(record.rows.map(({ text }) => text[column]!));
  const others = new Set(other.rows.map(({ text }) => text[column]!));
  const listed = typeof parts === "string" ? [] : parts.filter((id) => !others.has(id));
  const missing = [...(whole === "each" || own.has(whole) ? [] : [whole]), ...listed];
  const guess = missing[0] && nearest(missing[0], [...own, ...others]);
  const isChildless = parts === "children" && whole !== "each" && partsOf(whole, spec, lists).length === 0;
  const nothing = isChildless ? `no area whose parent is ${whole}` : "no period that has the whole and all parts";
  return {
    code: "sum-without-rows",
    found: missing.length ? `no row whose ${column} is ${missing.join(", ")}` : nothing,
    expected: "at least one period in which the whole and each part has a row",
    fix: guess
      ? `Did you mean "${guess}"?`
      : "Mend the ids, add the rows (a missing figure has its row, too), or take the sum out.",
  };
}

const severalRows = (rows: readonly Row[], { csvFile }: IndicatorRecord): Fault => ({
  code: "sum-of-several-rows",
  found: `${rows.length} rows of ${csvFile} for one part: lines ${rows.map(({ line }) => line).join(", ")}`,
  expected: "one row for each part of a sum",
  fix: "Name a table whose key has no further columns, or take the sum out.",
});
