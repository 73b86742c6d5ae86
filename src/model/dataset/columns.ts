// The columns of a download and what each holds, for people and for every format of metadata. Knows no format.

import { downloadColumns, numberColumns } from "../series/download.ts";
import type { Indicator } from "../things.ts";

/** One column of a download. `unit` is null where a column measures nothing. */
export type DatasetColumn = {
  name: string;
  title: string;
  description: string;
  /** `period` is an ISO month or day. */
  type: "text" | "number" | "period";
  unit: string | null;
};

type Words = readonly [title: string, description: string, type?: "number" | "period"];

/** The columns that every download has; an indicator's own columns are described by its vocabulary. */
const fixed: Readonly<Record<string, Words>> = {
  area_code: ["Area code", "The GSS code of the place the value is for; empty where there is none"],
  area_name: ["Area", "The name of the place"],
  period_from: ["Period start", "The first month or day that the value covers", "period"],
  period_to: ["Period end", "The last month or day that the value covers", "period"],
  period_label: ["Period", "The period in words"],
  series: ["Series", "Rows of different series are not comparable with each other"],
  value: ["Value", "The figure as its source prints it; empty where the status says why", "number"],
  lower: ["Lower limit", "The lower end of the interval; empty where none is printed", "number"],
  upper: ["Upper limit", "The upper end of the interval; empty where none is printed", "number"],
  unit: ["Unit", "What the value, and its limits, are counted in"],
  base: ["Base", "How many people or cases the value rests on; empty where it is not printed", "number"],
  status: ["Status", "A code that says why a value is absent or what to know about it; the note says it in words"],
  note: ["Note", "The status in words, and a remark of ours"],
  source_id: ["Source", "The id of the publication that the figure stands in"],
  locator: ["Where in the source", "The page, table, figure or heading where the figure stands"],
};

/** The columns of an indicator's downloads, in their order. */
export function columnsOf(indicator: Indicator): DatasetColumn[] {
  return downloadColumns(indicator).map((name) => {
    const own = indicator.columns.find((column) => column.name === name);
    const [title, description, type] = fixed[name] ?? [own!.title, own!.meaning];
    const measured = numberColumns.has(name) && name !== "base";
    return { name, title, description, type: type ?? "text", unit: measured ? indicator.unit.many : null };
  });
}
