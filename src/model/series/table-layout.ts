// Which columns the table of a Series has, so that no value stands alone in a row of gaps. Knows no cells and no HTML.

import { upperFirst } from "../../lib/sentence.ts";
import type { Label, Point, Series } from "./series.ts";

/** A column before the values, and what it says of a point. */
export type Leading = { title: string; of: (point: Point) => string };

/** A column of values: `id` is what it tells apart, null where one column holds all. */
export type ValueColumn = { id: string | null; title: string };

export type Layout = { leading: Leading[]; columns: ValueColumn[]; columnOf(point: Point): string | null };

/** What the colours or parts of the picture tell apart, in their order; none where there is one for all. */
export const toldApart = ({ parts, bys }: Series): readonly Label[] => (parts.length ? parts : bys);

/** The row of the table that a point stands in, as one text. */
export const keyIn =
  (leading: readonly Leading[]) =>
  (point: Point): string =>
    leading.map(({ of }) => of(point)).join("\u0000");

/**
 * One column for each thing told apart. Where periods are, their columns say so and no other does; where every row would
 * hold a single value, what is told apart is a column of its own before the values.
 */
export function layoutOf(series: Series): Layout {
  const labels = toldApart(series);
  const leading = leadingOf(series);
  const columnOf = (point: Point) => (series.parts.length ? point.part : point.by)?.id ?? null;
  if (labels.length === 0) return inOneColumn(series, leading);
  const split = { leading, columns: labels.map(({ id, title }) => ({ id, title })), columnOf };
  if (labels.length === 1 || series.parts.length > 0) return split;
  return periodsAcross(series, split) ?? (isSparse(series, leading) ? folded(series, leading) : split);
}

function inOneColumn(series: Series, leading: Leading[]): Layout {
  const title = series.benchmarks?.subject ?? series.axisTitle;
  return { leading, columns: [{ id: null, title }], columnOf: () => null };
}

/** Periods told apart, headed by their full names; null where something else is, or a row has two values of one period end. */
function periodsAcross({ points }: Series, { leading, columns, columnOf }: Layout): Layout | null {
  const others = leading.filter((each) => each !== byPeriod);
  const place = (point: Point) => `${keyIn(others)(point)}\u0000${columnOf(point)}`;
  if (!points.every(isByPeriod) || others.length === 0 || new Set(points.map(place)).size < points.length) return null;
  const names = new Map(points.map((point) => [point.period.to, byPeriod.of(point)]));
  return {
    leading: others,
    columns: columns.map(({ id, title }) => ({ id, title: names.get(id!) ?? title })),
    columnOf,
  };
}

const isSparse = ({ points }: Series, leading: readonly Leading[]): boolean =>
  points.length > 1 && new Set(points.map(keyIn(leading))).size === points.length;

const isByPeriod = ({ by, period }: Point): boolean => by?.id === period.to;
const isByDefinition = ({ by, series }: Point): boolean => by?.id === series?.id;

/** One column of values, after one that says what the picture tells apart, unless period or definition say it already. */
function folded(series: Series, leading: Leading[]): Layout {
  const said = series.points.every(isByDefinition) || series.points.every(isByPeriod);
  const by = { title: series.byTitle ?? "", of: (point: Point) => point.by?.title ?? "" };
  return inOneColumn(series, said ? leading : [...leading, by]);
}

const byPeriod: Leading = { title: "Period", of: ({ period }) => upperFirst(period.label) };

/** What tells the rows of the table apart: the row itself, the period and the definition, each only where it varies. */
function leadingOf(series: Series): Leading[] {
  const varies = (of: (point: Point) => string | undefined) => new Set(series.points.map(of)).size > 1;
  const leading: Leading[] = [];
  if (series.rowTitle) leading.push({ title: series.rowTitle, of: (point) => point.row?.title ?? "" });
  const periodIsRow = series.rows.some((row) => series.points.some((point) => point.period.to === row.id));
  if (!periodIsRow && (leading.length === 0 || varies((point) => point.period.label))) {
    leading.push(byPeriod);
  }
  if (varies((point) => point.series?.id))
    leading.push({ title: "Definition", of: (point) => point.series?.title ?? "" });
  return leading;
}
