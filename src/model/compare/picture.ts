// The Series of a comparison's pictures: one for each unit that several comparable lines share. Knows no form and no page.

import { isKnown } from "../numbers/cell.ts";
import type { Unit } from "../numbers/unit.ts";
import { sourceLineOf } from "../series/series-of.ts";
import type { Label, Point, Series } from "../series/series.ts";
import type { Area, Indicator } from "../things.ts";
import type { Block, Line } from "./comparison.ts";

type Drawn = { indicator: Indicator; line: Line; row: Label };

/** Fewer lines than this are plain from their tables. */
const fewest = 2;

/** Pictures of the lines whose values may be set against each other. Amounts that grow with a place's size are left out. */
export function picturesOf(areas: readonly Area[], blocks: readonly Block[]): Series[] {
  const drawable = blocks.flatMap(({ indicator, lines }) =>
    lines.filter(isComparable).map((line, index) => ({ indicator, line, row: rowOf(indicator, line, index) })),
  );
  const units = [...new Set(drawable.map(({ indicator }) => indicator.unit))];
  return units
    .map((unit) => ({ unit, drawn: drawable.filter(({ indicator }) => indicator.unit === unit) }))
    .filter(({ drawn }) => drawn.length >= fewest)
    .map(({ unit, drawn }) => seriesOf(unit, drawn, areas));
}

const isComparable = ({ against }: Line): boolean => against.some(({ standing }) => standing.kind !== "not-comparable");

const rowOf = (indicator: Indicator, { words, period }: Line, index: number): Label => ({
  id: `${indicator.id}-${index}`,
  title: [indicator.title, words, period.short].filter(Boolean).join("; "),
});

function seriesOf(unit: Unit, drawn: readonly Drawn[], areas: readonly Area[]): Series {
  const points = drawn.flatMap((each) => pointsOf(each, areas));
  const shown = new Set(points.map(({ by }) => by!.id));
  const sources = new Set(drawn.flatMap(({ line }) => line.places.flatMap((each) => (each ? [each.row.source] : []))));
  return {
    id: `compare-${unit.id}`,
    title: "Measures in the same unit, side by side",
    subtitle: `${unit.axis}; each measure in the period named beside it`,
    axisTitle: unit.axis,
    unit,
    decimals: Math.max(...drawn.map(({ indicator }) => indicator.decimals)),
    ...{ rowTitle: "Measure", byTitle: "Place", partTitle: null, parts: [] },
    rows: drawn.map(({ row }) => row),
    bys: areas.filter(({ code }) => shown.has(code)).map(labelOf),
    points,
    ...{ breaks: [], tiles: [], funnel: null, benchmarks: null },
    sourceLine: sourceLineOf([...sources]),
  };
}

const labelOf = ({ code, name }: Area): Label => ({ id: code, title: name });

function pointsOf({ line, row }: Drawn, areas: readonly Area[]): Point[] {
  return line.places.flatMap((placed, index) => {
    if (!placed || !isKnown(placed.row.cell)) return [];
    const { key, period, series, cell, lower, upper, base, note } = placed.row;
    const limits = { lower: toNumber(lower), upper: toNumber(upper), base: toNumber(base) };
    return [{ key, row, by: labelOf(areas[index]!), part: null, period, series, cell, ...limits, note }];
  });
}

const toNumber = (text: string | null): number | null => (text === null ? null : Number(text));
