// Changes in plain words: how many there were, and what a row said before and says now. Knows units; no page.

import { lowerFirst } from "../../lib/sentence.ts";
import type { Flag } from "../numbers/cell.ts";
import { movedNumbers, type CellChange, type Changes, type FindingChange, type FindingStatus } from "./changes.ts";
import type { EditionCell } from "./edition.ts";
import { formsOf, type Quantity } from "../numbers/quantity.ts";
import type { Bound, Indicator } from "../things.ts";
import { numberText, quantityText } from "../numbers/unit.ts";

export const findingStatusWords: Record<FindingStatus, string> = {
  "still-holds": "Still holds",
  "value-moved": "A number moved",
  "direction-changed": "A comparison turned round",
  "no-longer-supported": "No longer as well supported",
  new: "New",
  withdrawn: "Withdrawn",
};

/** How many of each kind of change there were, one sentence for each; one sentence when nothing changed. */
export function countsSaid(changes: Changes): string[] {
  const { cells, added, annotated, findings, reworded, claims, charts } = changes;
  const counts: [number, string, string][] = [
    [cells.length, "figure changed or was taken out", "figures changed or were taken out"],
    [added.length, "row was added", "rows were added"],
    [annotated.length, "row has another note or source", "rows have another note or source"],
    ...Object.entries(findingStatusWords).map(([status, words]): [number, string, string] => {
      const one = `finding: ${lowerFirst(words)}`;
      return [findings.filter((finding) => finding.status === status).length, one, one.replace("finding", "findings")];
    }),
    [reworded.length, "finding says the same in other words", "findings say the same in other words"],
    [claims.length, "verdict on a published statement changed", "verdicts on published statements changed"],
    [charts.length, "title of a chart changed", "titles of charts changed"],
  ];
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}.`);
  return said.length ? said : ["Nothing changed."];
}

/**
 * What a row said before and says now; limits, base and flag only where they differ or say more than the value. What is
 * hidden now is not repeated.
 */
export function figuresSaid(
  { row, before, now }: Pick<CellChange, "row" | "before" | "now">,
  indicator: Indicator | null,
  statuses: ReadonlyMap<string, Flag>,
): { before: string; now: string } {
  const differs = (figure: keyof EditionCell) => before?.[figure] !== now?.[figure];
  const say = sayer([before, now], indicator);
  const today = indicator?.observations.find(({ key }) => key === row)?.cell;
  const isHidden = today?.kind === "missing" && today.reason.shorthand === "c";
  const title = (id: string) => (statuses.get(id)?.title ?? id).toLowerCase();
  const said = (cell: EditionCell | null, absent: string): string => {
    if (!cell) return absent;
    const { value, missing, flag, lower = "none", upper = "none", base } = cell;
    if (isHidden && value !== undefined) return "a figure that is hidden now";
    const parts = [value === undefined ? `no figure: ${title(missing ?? "")}` : say(value)];
    if (differs("flag") || flag !== undefined) parts.push(flag === undefined ? "no mark" : title(flag));
    if (differs("lower") || differs("upper")) parts.push(`interval ${say(lower)} to ${say(upper)}`);
    if (differs("base")) parts.push(`base ${base === undefined ? "none" : numberText(base, 0)}`);
    return parts.join("; ");
  };
  return { before: said(before, "not there"), now: said(now, "taken out") };
}

/** Says values of a row with as many decimals as it takes to tell them apart. */
function sayer(cells: (EditionCell | null)[], indicator: Indicator | null): (text: string) => string {
  if (!indicator) return (text) => text;
  const places = cells.flatMap((cell) => [cell?.value, cell?.lower, cell?.upper].map(placesOf));
  const decimals = Math.max(indicator.decimals, ...places);
  return (text) => (text === "none" ? text : quantityText(text, indicator.unit, decimals));
}

const placesOf = (text: string | undefined): number => text?.split(".")[1]?.length ?? 0;

/** The numbers of a finding that moved, as its words said them before and say them now; only those that it still has. */
export function movedSaid({ before, now }: FindingChange, { numbers }: Bound): { before: string; now: string }[] {
  if (!before || !now) return [];
  return movedNumbers(before, now).flatMap((name) => {
    const [quantity, old] = [numbers.get(name), before.numbers[name]];
    if (!quantity || old === undefined || !/^-?\d/.test(old) || quantity.value === null) return [];
    const said = [{ ...quantity, value: old }, quantity].map(plainly);
    return said[0] === said[1] ? [] : [{ before: said[0]!, now: said[1]! }];
  });
}

const plainly = (quantity: Quantity): string => formsOf({ ...quantity, cell: null }).get("full")!();
