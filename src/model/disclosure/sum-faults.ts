// What is wrong with sums whose rows do not add up, in words. Knows no rule and hides nothing.

import type { Row } from "../../data/rows.ts";
import { numberText } from "../numbers/unit.ts";
import { groupsOf, isPossible } from "./exposed.ts";
import type { RowSum } from "./declared-sums.ts";
import { isAbsent, placesOf, type Shown } from "./told.ts";

/** A fault of a sum, to be told at the row of its whole. */
export type SumFault = { row: Row; code: string; found: string; expected: string; fix: string };

const fix =
  "Check the figures at their source. Where it rounds each figure, add rounded-to: to the sum; where the parts are not the whole, take the sum out of the .md file.";

/** Sums of known figures that differ from their whole, and sums that no figures in the empty cells could make right. */
export function sumFaults(shown: Shown<Row>, sums: readonly RowSum[], fileOf: (row: Row) => string): SumFault[] {
  const linesOf = (rows: readonly Row[]) => linesSaid(rows, fileOf);
  const figureOf = (row: Row) => {
    const told = shown.get(row)!;
    return isAbsent(told) ? null : told.figure;
  };
  const differing = sums.flatMap((sum) => {
    const figures = placesOf(sum).map(figureOf);
    const [whole = null, ...parts] = figures;
    if (whole === null || parts.some((part) => part === null)) return [];
    const together = parts.reduce<number>((all, part) => all + part!, 0);
    return Math.abs(whole - together) <= sum.slack ? [] : [differs(sum, whole, together, linesOf(sum.parts))];
  });
  const impossible = groupsOf(shown, sums).filter((group) => !isPossible(shown, group));
  return [
    ...differing,
    ...impossible.map(({ sums: [first, ...more] }) =>
      contradict(first!.whole, linesOf([first!, ...more].flatMap(placesOf))),
    ),
  ];
}

function differs({ whole, slack }: RowSum, figure: number, together: number, lines: string): SumFault {
  const words = [figure, together, Math.abs(figure - together)].map((number) => numberText(number, 0));
  return {
    row: whole,
    code: "sum-differs",
    found: `${words[0]}, and ${words[1]} for its parts together (${lines}): a difference of ${words[2]}`,
    expected: slack ? `a difference of at most ${numberText(slack, 0)}` : "a whole that is its parts together",
    fix,
  };
}

const contradict = (row: Row, lines: string): SumFault => ({
  row,
  code: "sums-contradict",
  found: `sums that no figures in their empty cells make right (${lines})`,
  expected: "sums that some whole numbers, zero or more, would make right",
  fix,
});

/** Rows by file and line; of many the first. */
function linesSaid(rows: readonly Row[], fileOf: (row: Row) => string): string {
  const byFile = new Map<string, Set<number>>();
  for (const row of rows) byFile.set(fileOf(row), (byFile.get(fileOf(row)) ?? new Set()).add(row.line));
  const said = [...byFile].map(([file, lines]) => {
    const first = [...lines]
      .sort((a, b) => a - b)
      .slice(0, 12)
      .join(", ");
    return `${lines.size === 1 ? "line" : "lines"} ${first}${lines.size > 12 ? ", ..." : ""} of ${file}`;
  });
  return said.join("; ");
}
