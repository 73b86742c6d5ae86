// Each value against its base, with a target and the limits between which chance alone would keep it. Knows nothing of pages.

import { upperFirst } from "../../src/lib/sentence.ts";
import * as Plot from "@observablehq/plot";
import type { Markish, PlotOptions } from "@observablehq/plot";
import { numberText, quantityText } from "../../src/model/numbers/unit.ts";
import type { FunnelLimit, Series } from "../../src/model/series/series.ts";
import { funnelCheck } from "../checks/funnel.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { curveWithin } from "../parts/funnel/curve.ts";
import { funnelAlt, funnelDescription, funnelNotes } from "../parts/funnel/funnel-words.ts";
import { isFar, isOutside, standingsOf } from "../parts/funnel/standing.ts";
import type { Standing } from "../parts/funnel/standing.ts";
import { keyOf, sampleMark, sampleRoom, shapeMark } from "../parts/keys.ts";
import type { KeyEntry } from "../parts/keys.ts";
import {
  axisFooting,
  axisHeading,
  blockHeight,
  footNotes,
  halfWidest,
  levelAxis,
  valueAxis,
  wordsMark,
} from "../parts/marks.ts";
import type { Words } from "../parts/marks.ts";
import { placeNames } from "../parts/name-room.ts";
import { colour } from "../parts/palette.ts";
import { domainOfPlaces, ticksOf } from "../parts/scale.ts";
import { shows } from "../parts/tie.ts";
import { knownOf, tickText } from "../parts/words.ts";
import { widestOf, wrap } from "../text-width.ts";

export const funnel: Sketch = { ...funnelCheck, plan, describe: funnelDescription, alt: funnelAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const found = standingsOf(series);
  const key = keyOf(keyEntries(series, found), frame, { indent: sampleRoom });
  const heading = axisHeading(series.axisTitle, frame, key.height);
  const { x, y, ...room } = axesOf(series, frame, heading.height);
  const names = namesOf(found, frame, room);
  const base = axisFooting(series.funnel!.baseTitle, room.bottom + 26, frame);
  const axisHeight = 26 + base.height;
  const named = new Set(found.filter((_, i) => names[i]).map(({ row }) => row.id));
  const notes = funnelNotes(series, named);
  const foot = footNotes(notes, room.bottom + axisHeight, frame);
  return {
    height: room.bottom + axisHeight + foot.height,
    marginLeft: room.left,
    marginRight: frame.width - room.right,
    marginTop: room.top,
    marginBottom: axisHeight + foot.height,
    x: { domain: x.domain, axis: null },
    y: { domain: y.domain, axis: null },
    marks: [
      ...key.marks,
      heading.marks,
      ...valueAxis(x.ticks, x.tick, frame),
      ...levelAxis(y.ticks, y.tick, frame),
      ...limitCurves(series.funnel!.limits, y.domain),
      Plot.ruleY([series.funnel!.target], { ...lines.target, className: "chart-target" }),
      ...found.map((standing) => dot(series, standing)),
      wordsMark(
        names.filter((words) => words !== null),
        frame,
        { rim: true },
      ),
      base.marks,
      foot.marks,
    ],
  };
}

type Axis = { domain: [number, number]; ticks: number[]; tick: (tick: number) => string };
type Room = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  xAt: (base: number) => number;
  yAt: (value: number) => number;
};

/** Bases from zero; values around the target and the limits where the funnel is narrowest, with zero unless it is far. */
function axesOf(series: Series, frame: Frame, top: number): Room & { x: Axis; y: Axis } {
  const { limits, target } = series.funnel!;
  const known = knownOf(series.points);
  const last = limits.at(-1);
  const yDomain = domainOfPlaces([
    ...known.map(({ cell }) => cell.value),
    target,
    ...(last ? [last.lower998, last.upper998] : []),
  ]);
  const xDomain: [number, number] = [0, (last?.base ?? 1) * 1.02];
  const yTicks = ticksOf(yDomain, 5);
  const xTicks = known.length > 0 ? ticksOf(xDomain, frame.id === "wide" ? 6 : 3) : [];
  const x = { domain: xDomain, ticks: xTicks, tick: (tick: number) => numberText(tick, 0) };
  const y = { domain: yDomain, ticks: yTicks, tick: tickText(series, yTicks) };
  const left = Math.max(24, widestOf(yTicks.map(y.tick), frame.small) + 10);
  const right = frame.width - Math.max(8, halfWidest(xTicks.slice(-1), x.tick, frame));
  const bottom = top + (frame.id === "wide" ? 360 : 300);
  return {
    ...{ x, y, left, right, top, bottom },
    xAt: (base) => left + (base / xDomain[1]) * (right - left),
    yAt: (value) => bottom - ((value - yDomain[0]) / (yDomain[1] - yDomain[0])) * (bottom - top),
  };
}

const lines = {
  target: { stroke: colour("--chart-text"), strokeWidth: 1.5 },
  95: { stroke: colour("--chart-muted"), strokeWidth: 1.5, strokeDasharray: "7 4" },
  998: { stroke: colour("--chart-muted"), strokeWidth: 1.75, strokeDasharray: "1.5 3.5" },
};

function limitCurves(limits: readonly FunnelLimit[], domain: readonly [number, number]): Markish[] {
  const sides = [
    ["lower998", 998],
    ["lower95", 95],
    ["upper95", 95],
    ["upper998", 998],
  ] as const;
  return sides.flatMap(([side, level]) =>
    curveWithin(
      limits.map((limit) => ({ x: limit.base, y: limit[side] })),
      domain,
    ).map((run) => Plot.line(run, { x: "x", y: "y", ...lines[level], className: `chart-limit-${level}` })),
  );
}

const shapes = {
  within: { colour: colour("--chart-muted"), symbol: "circle", r: 3.5 },
  outside: { colour: colour("--chart-1"), symbol: "diamond2", r: 4.5 },
  far: { colour: colour("--chart-3"), symbol: "square", r: 5 },
  noted: { colour: colour("--chart-surface"), rim: colour("--chart-muted"), symbol: "circle", r: 4 },
};

type Shape = { colour: string; rim?: string; symbol: string; r: number };

function shapeOf(standing: Standing): Shape {
  if (standing.side === "noted") return shapes.noted;
  return isFar(standing) ? shapes.far : isOutside(standing) ? shapes.outside : shapes.within;
}

function dot(series: Series, standing: Standing): Markish {
  const { symbol, r, colour: fill, rim } = shapeOf(standing);
  const { row, base, value, point } = standing;
  return Plot.dot([standing], {
    x: base,
    y: value,
    symbol: symbol as Plot.SymbolType,
    r,
    fill,
    stroke: rim ?? colour("--chart-surface"),
    ...(rim ? { strokeWidth: 1.5 } : {}),
    title: () => `${row.title}: ${quantityText(point.cell.text, series.unit, series.decimals)}, ${numberText(base, 0)}`,
    className: "chart-point",
    ...shows(() => point),
  });
}

/** The lines, and the shapes that occur. */
function keyEntries(series: Series, found: readonly Standing[]): KeyEntry[] {
  const { target, targetTitle, limits } = series.funnel!;
  const line = (title: string, look: { stroke: string; strokeWidth: number; strokeDasharray?: string }): KeyEntry => ({
    title,
    swatch: (middle) =>
      sampleMark(middle, { colour: look.stroke, width: look.strokeWidth, dash: look.strokeDasharray }),
  });
  const shape = (title: string, look: Shape): KeyEntry => ({
    title,
    swatch: (middle) => shapeMark({ ...middle, x: middle.x + 2 }, look),
  });
  const drawn = [
    ["Within the 95% limits", shapes.within],
    ["Outside the 95% limits", shapes.outside],
    ["Outside the 99.8% limits", shapes.far],
    ["Not judged: read the note", shapes.noted],
  ] as const;
  return [
    line(`${upperFirst(targetTitle)}: ${quantityText(target, series.unit, series.decimals)}`, lines.target),
    ...(limits.length > 1 ? [line("95% limits", lines[95]), line("99.8% limits", lines[998])] : []),
    ...drawn
      .filter(([, look]) => found.some((each) => shapeOf(each) === look))
      .map(([title, look]) => shape(title, look)),
  ];
}

const mostNameLines = 2;

/** Names beside those outside, the farthest from the target first; null for all others, for long names and where there is no room. */
function namesOf(found: readonly Standing[], frame: Frame, room: Room): (Words | null)[] {
  const marks = found.map(({ base, value }) => ({ x: room.xAt(base), y: room.yAt(value) }));
  const order = found.flatMap((standing, i) => (isOutside(standing) ? [i] : []));
  order.sort((a, b) => Number(isFar(found[b]!)) - Number(isFar(found[a]!)) || found[b]!.base - found[a]!.base);
  const wishes = order.map((i) => {
    const lines = wrap(found[i]!.row.title, frame.width * (frame.id === "wide" ? 0.25 : 0.4), frame.text);
    const height = lines.length > mostNameLines ? Infinity : blockHeight(lines.length, frame.text);
    return { at: marks[i]!, lines, width: widestOf(lines, frame.text), height };
  });
  const placed = placeNames(wishes, marks, { ...room, right: frame.width });
  return found.map((_, i) => placed[order.indexOf(i)] ?? null);
}
