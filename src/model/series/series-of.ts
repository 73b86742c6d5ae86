// A chart record and its indicator -> the Series from which picture, table, description and download are made.

import type { Fields } from "../../data/schemas.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import { compareDecimals } from "../../stats/decimal.ts";
import { isKnown } from "../numbers/cell.ts";
import { columnTitle } from "../words/column-title.ts";
import type { Label, Point, Series } from "./series.ts";
import type { Indicator, Observation, Source } from "../things.ts";

/** Makes the Series of a chart. `observations` are the rows that it shows, in the CSV's order. */
export function seriesOf(
  id: string,
  title: string,
  fields: Fields<"chart">,
  indicator: Indicator,
  observations: readonly Observation[],
): Series {
  const points = observations.map((row) => pointOf(row, fields));
  const titleOf = (name: string | undefined) => {
    const column = indicator.columns.find((each) => each.name === name);
    return column ? columnTitle(column) : null;
  };
  return {
    id,
    title,
    subtitle: subtitleOf(fields, indicator, observations),
    axisTitle: indicator.unit.axis,
    unit: indicator.unit,
    decimals: indicator.decimals,
    rowTitle: titleOf(fields.rows),
    byTitle: titleOf(fields.by),
    partTitle: titleOf(fields.parts),
    rows: ordered(labelsIn(indicator, fields.rows, points, "row"), points, fields.order),
    bys: labelsIn(indicator, fields.by, points, "by"),
    parts: labelsIn(indicator, fields.parts, points, "part"),
    points,
    breaks: indicator.breaks.filter(({ at }) => within(at, observations)),
    tiles: [],
    funnel: null,
    benchmarks: null,
    sourceLine: sourceLineOf([...new Set(observations.map((row) => row.source))]),
  };
}

function pointOf(row: Observation, fields: Fields<"chart">): Point {
  const label = (column: string | undefined) => (column ? labelOf(row, column) : null);
  return {
    key: row.key,
    row: label(fields.rows),
    by: label(fields.by),
    part: label(fields.parts),
    period: row.period,
    series: row.series,
    cell: row.cell,
    lower: row.lower === null ? null : Number(row.lower),
    upper: row.upper === null ? null : Number(row.upper),
    base: row.base === null ? null : Number(row.base),
    note: row.note,
  };
}

/** What a row is in a column; a period stands for itself. */
function labelOf(row: Observation, column: string): Label | null {
  if (column === "to") return { id: row.period.to, title: row.period.short };
  if (column === "series") return row.series;
  return row.dimensions.get(column) ?? null;
}

/** The labels that occur, in the order in which the record words them; periods and areas in the order of the rows. */
function labelsIn(
  indicator: Indicator,
  column: string | undefined,
  points: Point[],
  role: "row" | "by" | "part",
): Label[] {
  if (!column) return [];
  const occurring = new Map(points.map((point) => [point[role]?.id, point[role]]));
  const inOrder = column === "area" ? [] : [...(indicator.labels.get(column)?.keys() ?? [])];
  const ids = inOrder.length ? inOrder.filter((id) => occurring.has(id)) : [...occurring.keys()];
  return ids.map((id) => occurring.get(id)).filter((label) => label !== null && label !== undefined);
}

/** Orders rows by their first known value (largest first), by label, or not at all; rows without a value stand last. */
function ordered(rows: Label[], points: Point[], order: "value" | "given" | "label"): Label[] {
  if (order === "given") return rows;
  if (order === "label") return [...rows].sort((a, b) => a.title.localeCompare(b.title, "en"));
  const value = new Map<string, string>();
  for (const { row, cell } of points) if (row && isKnown(cell) && !value.has(row.id)) value.set(row.id, cell.text);
  return [...rows].sort((a, b) => {
    const [x, y] = [value.get(a.id), value.get(b.id)];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
    return compareDecimals(y, x);
  });
}

/** Measure, what was chosen, place and period: "Partner abuse in the last year; Women; adults; English regions; year ending March 2019". */
function subtitleOf(fields: Fields<"chart">, indicator: Indicator, rows: readonly Observation[]): string {
  const roles = new Set([fields.rows, fields.by, fields.parts, "to", "from"]);
  const first = rows[0];
  const chosen = Object.entries(fields.where)
    .filter(([column, asked]) => !roles.has(column) && first && typeof asked === "string")
    .map(([column]) => labelOf(first!, column))
    // "All" says nothing of whom or what the figures are about.
    .map((label) => (label === null || label.id === "all" ? "" : label.title));
  const parts = [indicator.title, ...chosen, indicator.population, indicator.geography, periodsOf(rows)];
  return withoutRepeats(parts).join("; ");
}

/** The period of some rows in words: its own label where there is one, and otherwise from the first month to the last. */
export function periodsOf(rows: readonly Observation[]): string {
  const periods = [...new Map(rows.map(({ period }) => [`${period.from} ${period.to}`, period])).values()].sort(
    (a, b) => (a.to < b.to ? -1 : 1),
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  return first === last ? first.label : `${dateLabel(first.from)} to ${dateLabel(last.to)}`;
}

function within(at: string, rows: readonly Observation[]): boolean {
  return rows.some(({ period }) => period.to < at) && rows.some(({ period }) => period.to >= at);
}

/** "Source: Office for National Statistics, Title (2020)"; several publications are listed, the first three by name. */
export function sourceLineOf(sources: readonly Source[]): string {
  const named = sources.slice(0, 3).map(sourceText);
  const rest = sources.length > 3 ? `; and ${sources.length - 3} more, listed with the table` : "";
  return `Source${sources.length > 1 ? "s" : ""}: ${named.join("; ")}${rest}`;
}

type Named = Pick<Source, "producer" | "title" | "published" | "quotes">;

/** Producer, title and year; a page that quotes somebody else's figures says whose. */
export function sourceText({ producer, title, published, quotes }: Named): string {
  return `${producer}${quotes ? `, quoting ${quotes}` : ""}, ${title} (${published.slice(0, 4)})`;
}

/** Leaves out what an earlier part has said already: a title that names the place need not be followed by the place. */
function withoutRepeats(parts: string[]): string[] {
  const said = (part: string, before: string[]) =>
    before.some((other) => other.toLowerCase().includes(part.toLowerCase()));
  return parts.filter((part, index) => part !== "" && !said(part, parts.slice(0, index)));
}
