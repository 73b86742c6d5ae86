// Short ways to write the made-up series of the gallery and of tests. Knows no form.

import type { Flag } from "../../src/model/numbers/cell.ts";
import { makePeriod } from "../../src/model/numbers/period.ts";
import type { Label, Point, Series } from "../../src/model/series/series.ts";
import type { Unit } from "../../src/model/numbers/unit.ts";

/** A picture for the gallery: `name` is its part of the snapshot's file name. */
export type Example = { name: string; series: Series };

export const percent: Unit = unit("percent", "percent", "percent", "percent", "", "%", "Per cent");
export const answers: Unit = unit("responses", "count", "answer", "answers", "", "", "Answers");
export const cases: Unit = unit("cases", "count", "case", "cases", "", "", "Cases");
export const difference: Unit = unit("points", "number", "point", "points", "", "", "Difference");
export const oddsRatio: Unit = unit("odds-ratio", "ratio", "odds ratio", "odds ratio", "", "", "Odds ratio");
export const ratePerWomen: Unit = unit(
  "cases-per-10000-women",
  "rate",
  "case per 10,000 adult women",
  "cases per 10,000 adult women",
  "",
  "",
  "Cases per 10,000 adult women",
);

/** Reasons for a missing value and flags of a known one, as in the vocabulary of statuses. */
export const flags = {
  notSubmitted: { id: "not-submitted", shorthand: "x", title: "Not submitted", meaning: "The body did not send it" },
  notPublished: { id: "not-published", shorthand: "x", title: "Not published", meaning: "Not printed" },
  notCollected: { id: "not-collected", shorthand: "x", title: "Not collected", meaning: "Nobody collected it" },
  suppressed: { id: "suppressed", shorthand: "c", title: "Suppressed", meaning: "Hidden by the publisher" },
  provisional: { id: "provisional", shorthand: "p", title: "Provisional", meaning: "It may still change" },
  lowReliability: { id: "low-reliability", shorthand: "u", title: "Low reliability", meaning: "Use it with care" },
} satisfies Record<string, Flag>;

/** A value as written in a CSV, such as "7.50", or the flag that says why there is none. */
export type ExampleValue = string | Flag;

/** One observation in short: only the value is required. `year` is a calendar year, or a year ending in March ("2018/19"). */
export type ExamplePoint = {
  value: ExampleValue;
  flag?: Flag;
  year?: string;
  row?: string;
  by?: string;
  part?: string;
  series?: string;
  interval?: [number, number];
  base?: number;
};

export type ExampleWish = Partial<Omit<Series, "points">> & { id: string; title: string; points: ExamplePoint[] };

/** A whole Series of short points: labels are listed in order of appearance, everything else has a plain default. */
export function exampleSeries({ points, ...wish }: ExampleWish): Series {
  const made = points.map(examplePoint);
  return {
    subtitle: "Made-up figures that show the form",
    unit: percent,
    axisTitle: (wish.unit ?? percent).axis,
    decimals: 1,
    rowTitle: points.some(({ row }) => row) ? "Area" : null,
    byTitle: points.some(({ by }) => by) ? "Sex" : null,
    partTitle: points.some(({ part }) => part) ? "Answer" : null,
    rows: labelsOf(made.map(({ row }) => row)),
    bys: labelsOf(made.map(({ by }) => by)),
    parts: labelsOf(made.map(({ part }) => part)),
    breaks: [],
    tiles: [],
    funnel: null,
    benchmarks: null,
    sourceLine: "Source: made up for this gallery",
    ...wish,
    points: made,
  };
}

function examplePoint(wish: ExamplePoint): Point {
  const { value } = wish;
  return {
    key: [wish.row, wish.by, wish.part, wish.year]
      .filter(Boolean)
      .map((text) => idOf(text!))
      .join("_"),
    row: labelOf(wish.row),
    by: labelOf(wish.by),
    part: labelOf(wish.part),
    period: periodOf(wish.year ?? "2018/19"),
    series: labelOf(wish.series),
    cell:
      typeof value === "string"
        ? { kind: "known", value: Number(value), text: value, flag: wish.flag ?? null }
        : { kind: "missing", reason: value },
    lower: wish.interval?.[0] ?? null,
    upper: wish.interval?.[1] ?? null,
    base: wish.base ?? null,
    note: "",
  };
}

function periodOf(year: string) {
  const first = year.slice(0, 4);
  return year.includes("/")
    ? makePeriod(`${first}-04`, `${Number(first) + 1}-03`)
    : makePeriod(`${first}-01`, `${first}-12`);
}

function labelsOf(labels: readonly (Label | null)[]): Label[] {
  return [...new Map(labels.filter((label) => label !== null).map((label) => [label.id, label])).values()];
}

const labelOf = (title: string | undefined): Label | null => (title === undefined ? null : { id: idOf(title), title });

/** The id that a wording gets in an example. */
export const idOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function unit(
  id: string,
  kind: Unit["kind"],
  one: string,
  many: string,
  prefix: string,
  suffix: string,
  axis: string,
): Unit {
  return { id, kind, one, many, prefix, suffix, axis };
}
