// Which whole numbers an unknown can be, when sums of unknowns are known. Exact; knows nothing of what they count.

import { least, solve, type Tableau } from "./tableau.ts";

/** Unknowns by their index, each times its coefficient, add up to `total`. All whole numbers. */
export type Equation = { terms: ReadonlyMap<number, number>; total: number };

/** What is known of an unknown by itself, in whole numbers; `highest` is null where nothing is known. */
export type Limits = { lowest: number; highest: number | null };

export type System = { equations: readonly Equation[]; limits: readonly Limits[] };

/** Asked for all unknowns of a system at once, since most of the work is shared. */
export type Ranges = {
  /** Whether any whole numbers fulfil all equations and limits. */
  isPossible: boolean;
  /**
   * The least and the greatest whole number that an unknown can be; `highest` is null where there is no greatest.
   * @throws RangeError when the system is impossible
   */
  rangeOf(unknown: number): Limits;
};

/** Which way is down: the unknown itself, or its negative to find its greatest. */
type Sense = 1n | -1n;
type Extreme = bigint | "endless" | "impossible";

/** Branches that a search may take. Sums of a table need hardly any; one that needs more is stopped aloud. */
const mostBranches = 10_000;

/**
 * The ranges of a system of at least one unknown: linear programming in exact whole numbers, with branch and bound (Land
 * and Doig 1960) where its answer would be a fraction. These are the feasibility intervals of disclosure control
 * (Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
 * @throws RangeError when the search for whole numbers does not end
 */
export function rangesOf(system: System): Ranges {
  const tableau = tableauOf(system);
  const isPossible = extremeOf(system, tableau, 0, 1n) !== "impossible";
  return {
    isPossible,
    rangeOf(unknown) {
      const [lowest, negated] = ([1n, -1n] as const).map((sense) => extremeOf(system, tableau, unknown, sense));
      if (typeof lowest !== "bigint" || negated === "impossible") {
        throw new RangeError("no whole numbers fulfil this system");
      }
      return { lowest: Number(lowest), highest: negated === "endless" ? null : Number(-negated!) };
    },
  };
}

/** The least whole number that `sense` times an unknown can be. Moves the tableau, which stays one of the system. */
function extremeOf(system: System, tableau: Tableau | null, unknown: number, sense: Sense): Extreme {
  let best: bigint | null = null;
  const open = [{ system, tableau }];
  for (let branches = 0; open.length; branches++) {
    if (branches > mostBranches) throw new RangeError("the search for whole numbers does not end");
    const here = open.pop()!;
    const found = here.tableau && least(here.tableau, unknown, sense);
    if (!found) {
      // Only the whole system can sink without end; if whole numbers fulfil it, they then do so without end, too.
      if (here.tableau) return "endless";
      continue;
    }
    const { values, scale } = found;
    const bound = sense * BigInt(here.system.limits[unknown]!.lowest) + ceiling(sense * values[unknown]!, scale);
    if (best !== null && bound >= best) continue;
    const broken = system.limits.findIndex((_, index) => values[index]! % scale !== 0n);
    if (broken < 0) best = bound;
    else open.push(...branchesOf(here.system, broken, Number(values[broken]! / scale)));
  }
  return best ?? "impossible";
}

/** The system with one unknown, now between two whole numbers, at most the lower or at least the upper. */
function branchesOf({ equations, limits }: System, unknown: number, above: number) {
  const { lowest, highest } = limits[unknown]!;
  const at = lowest + above;
  return [
    { lowest, highest: at },
    { lowest: at + 1, highest },
  ].map((half) => {
    const system = { equations, limits: limits.with(unknown, half) };
    return { system, tableau: tableauOf(system) };
  });
}

/** Unknowns counted from their lowest; each greatest is an equation with what is left up to it as one more variable. */
function tableauOf({ equations, limits }: System): Tableau | null {
  const bounded = limits.flatMap(({ lowest, highest }, index) => (highest === null ? [] : [[index, highest - lowest]]));
  const width = limits.length + bounded.length;
  const rows = equations.map(({ terms, total }) => {
    const row = Array.from({ length: width + 1 }, () => 0n);
    row[width] = BigInt(total);
    for (const [index, factor] of terms) {
      row[index] = BigInt(factor);
      row[width]! -= BigInt(factor) * BigInt(limits[index]!.lowest);
    }
    return row;
  });
  const tops = bounded.map(([index, room], place) => {
    const row = Array.from({ length: width + 1 }, () => 0n);
    row[index!] = row[limits.length + place] = 1n;
    row[width] = BigInt(room!);
    return row;
  });
  return solve([...rows, ...tops], width);
}

/** The least whole number that is not below a fraction; `below` is above zero. */
function ceiling(above: bigint, below: bigint): bigint {
  const quotient = above / below;
  return above > 0n && quotient * below !== above ? quotient + 1n : quotient;
}
