// Hiding further figures: tables worked through by hand, and everything against readers who try all whole numbers.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposedIn, groupsOf, isPossible } from "../../../../src/model/disclosure/exposed.ts";
import { hideFurther } from "../../../../src/model/disclosure/hide-further.ts";
import { isAbsent, type Absent, type Told, type Sum } from "../../../../src/model/disclosure/told.ts";

const byRule = (below: number): Absent => ({ lowest: 1, highest: below - 1, open: below - 2 });
const byPublisher: Absent = { lowest: 0, highest: null, open: 1 };
const unknown: Absent = { lowest: 0, highest: null, open: 0 };
const further = (value: number, below: number): Absent => ({
  lowest: Math.min(value, below),
  highest: null,
  open: 1,
});

const sum = (whole: string, ...parts: string[]): Sum<string> => ({ whole, parts, slack: 0 });

/** A table of true figures under the rule: what readers are told once its small figures are hidden, and others besides. */
function underRule(
  figures: Record<string, number>,
  sums: Sum<string>[],
  { absent = {}, below = 5 }: { absent?: Record<string, Absent>; below?: number } = {},
) {
  const shown = new Map<string, Told>(
    Object.entries(figures).map(([place, figure]) => [
      place,
      figure > 0 && figure < below ? byRule(below) : { figure },
    ]),
  );
  for (const [place, told] of Object.entries(absent)) shown.set(place, told);
  const absentAs = (place: string) => further(figures[place] ?? 0, below);
  const { hidden, bare } = hideFurther(shown, sums, absentAs);
  for (const place of hidden) shown.set(place, absentAs(place));
  return { shown, hidden, bare, absentAs };
}

describe("hiding further figures", () => {
  const bySex = [sum("all", "women", "men")];

  it("hides the smallest figure beside a hidden one", () => {
    const { hidden } = underRule({ all: 63, women: 60, men: 3 }, bySex);
    expect(hidden).toEqual(["women"]);
  });

  it("hides a second figure beside one that the publisher hides, though nothing is said of its size", () => {
    const absent = { men: byPublisher };
    expect(underRule({ all: 63, women: 60 }, bySex, { absent }).hidden).toEqual(["women"]);
  });

  it("hides nothing where what nobody printed leaves it open", () => {
    const absent = { men: byPublisher, other: unknown };
    expect(underRule({ all: 63, women: 60 }, [sum("all", "women", "men", "other")], { absent }).hidden).toEqual([]);
  });

  it("leaves figures alone where two small ones cover each other", () => {
    const { hidden } = underRule({ all: 35, women: 30, men: 2, other: 3 }, [sum("all", "women", "men", "other")]);
    expect(hidden).toEqual([]);
  });

  it("hides the whole too where the rule itself would tell the parts", () => {
    // Two figures below five that make eight are four and four.
    expect(underRule({ all: 8, women: 4, men: 4 }, bySex).hidden).toEqual(["all"]);
    // Three that make three are one each.
    const three = [sum("all", "women", "men", "other")];
    expect(underRule({ all: 18, women: 15, men: 1, other: 2 }, three).hidden).toEqual(["women"]);
  });

  it("keeps zeros, which give nobody away", () => {
    const { hidden, shown } = underRule({ all: 63, women: 60, men: 3, other: 0 }, [
      sum("all", "women", "men", "other"),
    ]);
    expect(hidden).toEqual(["women"]);
    expect(shown.get("other")).toEqual({ figure: 0 });
  });

  it("carries on where a second figure stands in another sum", () => {
    const figures = { n: 40, s: 50, e: 60, nw: 3, nm: 37, sw: 20, sm: 30, ew: 25, em: 35, all: 150, w: 48, m: 102 };
    const sums = [
      ...[sum("n", "nw", "nm"), sum("s", "sw", "sm"), sum("e", "ew", "em"), sum("all", "w", "m")],
      ...[sum("all", "n", "s", "e"), sum("w", "nw", "sw", "ew"), sum("m", "nm", "sm", "em")],
    ];
    expect(underRule(figures, sums).hidden.sort()).toEqual(["nm", "sm", "sw"]);
  });

  it("says so where the rule settles a figure and nothing is left to hide", () => {
    const one: Absent = { lowest: 1, highest: 1, open: 1 };
    const shown = new Map<string, Told>([["all", one]]);
    expect(hideFurther(shown, [sum("all", "all")], () => one).bare).toEqual([["all"]]);
  });

  it("asks for more room where figures were rounded", () => {
    const rounded = [{ ...sum("all", "women", "men"), slack: 7 }];
    const shown = new Map<string, Told>([
      ["all", { figure: 60 }],
      ["women", { figure: 60 }],
      ["men", byPublisher],
    ]);
    expect(hideFurther(shown, rounded, () => further(60, 5)).hidden).toEqual(["all"]);
  });
});

describe("a reader who tries everything", () => {
  // Two columns and up to three rows with all their totals, every figure small.
  const rows = ["a", "b", "c"];
  const columns = ["x", "y"];
  const sums = [
    ...[...rows, "t"].map((row) => sum(`${row}t`, ...columns.map((column) => `${row}${column}`))),
    ...[...columns, "t"].map((column) => sum(`t${column}`, ...rows.map((row) => `${row}${column}`))),
  ];
  const inner = rows.flatMap((row) => columns.map((column) => `${row}${column}`));
  const most = 6;

  function withTotals(values: readonly number[]): Record<string, number> {
    const figures = Object.fromEntries(inner.map((place, index) => [place, values[index]!]));
    for (const { whole, parts } of [...sums.slice(0, 3), ...sums.slice(4)]) {
      figures[whole] = parts.reduce((all, part) => all + figures[part]!, 0);
    }
    return figures;
  }

  /** Every table that fits what is shown, each figure at most `most` in the body. */
  function tablesThatFit(shown: ReadonlyMap<string, Told>): Record<string, number>[] {
    const fits = (place: string, value: number) => {
      const told = shown.get(place)!;
      if (!isAbsent(told)) return told.figure === value;
      return told.lowest <= value && value <= (told.highest ?? Infinity);
    };
    let found: number[][] = [[]];
    for (const place of inner) {
      const values = Array.from({ length: most + 1 }, (_, value) => value).filter((value) => fits(place, value));
      found = found.flatMap((table) => values.map((value) => [...table, value]));
      // A full row must have its total: without that there would be too many tables to go through.
      if (place.endsWith("y")) found = found.filter((table) => fits(`${place[0]}t`, table.at(-1)! + table.at(-2)!));
    }
    return found.map(withTotals).filter((table) => Object.entries(table).every(([place, value]) => fits(place, value)));
  }

  const figures = fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }).map(withTotals);

  it("finds more than one value for every hidden figure", () => {
    let checked = 0;
    fc.assert(
      fc.property(figures, (table) => {
        const { shown, bare } = underRule(table, sums, { below: 3 });
        const all = tablesThatFit(shown);
        expect(all).not.toEqual([]);
        for (const [place, told] of shown) {
          if (!isAbsent(told)) continue;
          const values = new Set(all.map((each) => each[place]!));
          expect([place, values.size > 1 || bare.flat().includes(place)]).toEqual([place, true]);
          checked++;
        }
      }),
      { numRuns: 120 },
    );
    expect(checked).toBeGreaterThan(300);
  });

  it("can work out exactly what the audit says, whatever is hidden", () => {
    let settled = 0;
    fc.assert(
      fc.property(figures, fc.uniqueArray(fc.constantFrom(...inner, "at", "bt", "tx", "tt")), (table, hidden) => {
        const told = ([place, figure]: [string, number]): [string, Told] => [
          place,
          hidden.includes(place) ? { lowest: 0, highest: inner.includes(place) ? most : null, open: 1 } : { figure },
        ];
        const shown = new Map(Object.entries(table).map(told));
        const all = tablesThatFit(shown);
        const found = groupsOf(shown, sums).flatMap((group) => {
          expect(isPossible(shown, group)).toBe(true);
          return exposedIn(shown, group, () => ({ lowest: 0, highest: null, open: 1 })).map(({ place }) => place);
        });
        const single = hidden.filter((place) => new Set(all.map((each) => each[place]!)).size === 1);
        // A place in no sum of figures is in no group; here every place is in two.
        expect(found.sort()).toEqual(single.sort());
        settled += single.length;
      }),
      { numRuns: 60 },
    );
    expect(settled).toBeGreaterThan(40);
  });
});
