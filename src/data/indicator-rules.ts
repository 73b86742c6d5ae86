// What must hold between the fields of an indicator and its rows. Knows no indicator by name.

import type { Problem } from "../lib/problem.ts";
import type { Document } from "./records.ts";
import type { Row } from "./rows.ts";

type IndicatorFields = Pick<Document<"indicator">, "file" | "fields" | "placeOf">;

/** The faults of an indicator as a whole. `rows` is null while single rows are faulty: then nothing is said of all of them. */
export function indicatorFaults(record: IndicatorFields, rows: readonly Row[] | null): Problem[] {
  const ofRows = rows ? unusedLabels(record, rows) : [];
  return [...ofRows, ...withoutSource(record), ...withoutConfidence(record)];
}

/** Wordings under `labels` and `series` that no row uses: a row is missing, or its id was changed. */
function unusedLabels(record: IndicatorFields, rows: readonly Row[]): Problem[] {
  const { labels, series } = record.fields;
  const listed = [
    ...Object.entries(labels).map(([column, wording]) => ({ column, wording, path: ["labels", column] })),
    { column: "series", wording: series, path: ["series"] },
  ];
  return listed.flatMap(({ column, wording, path }) => {
    const used = new Set(rows.map((row) => row.text[column]));
    const unused = Object.keys(wording).filter((id) => !used.has(id));
    return unused.map((id) => ({
      file: record.file,
      ...record.placeOf([...path, id]),
      field: path.join("."),
      code: "unused-label",
      found: `wording for "${id}", and no row whose ${column} is "${id}"`,
      expected: "at least one row in the .csv file for each id that is worded here",
      fix: `Take "${id}" out, or add its rows.`,
    }));
  });
}

/** An indicator that says nowhere, in no column and in no field, where its figures come from. */
function withoutSource({ file, fields }: IndicatorFields): Problem[] {
  return (["source", "locator"] as const)
    .filter((field) => fields[field] === undefined && !fields.fields.includes(field))
    .map((field) => ({
      ...{ file, line: 1, column: 1, field, code: `no-${field}` },
      found: `neither a column nor a field called ${field}`,
      expected: "a source and a place in it for every figure",
      fix: `Add "${field}: ..." to the fields at the top of the file, or a column ${field} to the .csv file.`,
    }));
}

/** Limits without their level say nothing of how sure a figure is. */
function withoutConfidence({ file, fields }: IndicatorFields): Problem[] {
  if (!fields.fields.includes("lower") || fields.confidence !== undefined) return [];
  return [
    {
      ...{ file, line: 1, column: 1, field: "confidence", code: "no-confidence" },
      found: "columns lower and upper, and no word of what they are limits of",
      expected: "confidence: the level of the intervals in percent",
      fix: 'Add "confidence: 95" when the source says so, or "confidence: not-printed".',
    },
  ];
}
