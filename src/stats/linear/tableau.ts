// A system of linear equations in variables of zero or more, solved and optimised in whole numbers only, so that nothing is
// rounded. Knows no meaning of its variables.

/**
 * Equations as a table of whole numbers, each divided by `scale`: one row for each equation, its right side last.
 * `basis` has the variable that each row gives when all variables outside the basis are zero.
 */
export type Tableau = { variables: number; rows: bigint[][]; basis: number[]; scale: bigint };

/** The least value of a variable and all variables at that place, each to be divided by `scale`. */
export type Optimum = { values: bigint[]; scale: bigint };

/**
 * Brings a system into a form from which it can be optimised: null when no variables of zero or more fulfil it. `equations`
 * have a coefficient for each variable and the right side last. The first phase of the simplex method (Dantzig 1963).
 */
export function solve(equations: readonly (readonly bigint[])[], variables: number): Tableau | null {
  const rows = equations.map((row) => (row[variables]! < 0n ? row.map((entry) => -entry) : [...row]));
  // An artificial variable stands for what an equation still lacks; it needs no column, since it never comes back.
  const tableau: Tableau = { variables, rows, basis: rows.map(() => -1), scale: 1n };
  const lack = Array.from({ length: variables + 1 }, (_, column) => rows.reduce((sum, row) => sum - row[column]!, 0n));
  const objective = descend(tableau, lack);
  if (objective === null || objective[variables] !== 0n) return null;
  for (let row = tableau.rows.length - 1; row >= 0; row--) {
    if (tableau.basis[row] === -1) dropArtificial(tableau, row);
  }
  return tableau;
}

/** The least value of `sign` times a variable; null when it has none. The tableau moves to that place. */
export function least(tableau: Tableau, variable: number, sign: 1n | -1n): Optimum | null {
  const { variables } = tableau;
  const row = tableau.basis.indexOf(variable);
  const objective = Array.from({ length: variables + 1 }, (_, column) =>
    row < 0 ? 0n : -sign * tableau.rows[row]![column]!,
  );
  objective[variable] = row < 0 ? sign * tableau.scale : 0n;
  if (descend(tableau, objective) === null) return null;
  const values = Array.from({ length: variables }, () => 0n);
  for (const [index, basic] of tableau.basis.entries()) values[basic] = tableau.rows[index]!.at(-1)!;
  return { values, scale: tableau.scale };
}

/** Moves until the objective can sink no further; null when it sinks without end. Gives the objective's last row. */
function descend(tableau: Tableau, objective: bigint[]): bigint[] | null {
  const last = tableau.rows.length;
  const all = { ...tableau, rows: [...tableau.rows, objective] };
  for (;;) {
    // The first that helps, and among equals the first (Bland 1977): the method cannot run in a circle.
    const column = all.rows[last]!.findIndex((entry, index) => entry < 0n && index < all.variables);
    const row = column < 0 ? -1 : tightest(all, column, last);
    if (row < 0) {
      Object.assign(tableau, { rows: all.rows.slice(0, last), scale: all.scale });
      return column < 0 ? all.rows[last]! : null;
    }
    pivot(all, row, column);
  }
}

/** The row that a variable coming in reaches first; -1 when none stops it. */
function tightest({ rows, basis }: Tableau, column: number, count: number): number {
  let best = -1;
  for (let row = 0; row < count; row++) {
    const entry = rows[row]![column]!;
    if (entry <= 0n) continue;
    const order = best < 0 ? -1n : rows[row]!.at(-1)! * rows[best]![column]! - rows[best]!.at(-1)! * entry;
    if (order < 0n || (order === 0n && basis[row]! < basis[best]!)) best = row;
  }
  return best;
}

/**
 * Lets a variable take the place of the one that a row gives. All entries stay whole numbers, because each is a minor of the
 * first table (Edmonds 1967, Bareiss 1968), so the division leaves no rest.
 */
function pivot(tableau: Tableau, row: number, column: number): void {
  const { rows, scale } = tableau;
  const line = rows[row]!;
  const by = line[column]!;
  for (const [index, other] of rows.entries()) {
    const factor = other[column]!;
    if (index === row || (factor === 0n && by === scale)) continue;
    rows[index] = other.map((entry, place) => (entry * by - factor * line[place]!) / scale);
  }
  tableau.basis[row] = column;
  tableau.scale = by;
}

/** A row that lacks nothing and still has its artificial variable: another variable takes its place, or the row says nothing new. */
function dropArtificial(tableau: Tableau, row: number): void {
  const line = tableau.rows[row]!;
  const column = line.findIndex((entry, index) => entry !== 0n && index < tableau.variables);
  if (column < 0) {
    tableau.rows.splice(row, 1);
    tableau.basis.splice(row, 1);
    return;
  }
  if (line[column]! < 0n) tableau.rows[row] = line.map((entry) => -entry);
  pivot(tableau, row, column);
}
