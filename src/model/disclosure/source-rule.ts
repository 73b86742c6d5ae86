// A source's own rule: which rows tell a count that is too small to be shown. Knows no sum.

import type { Document } from "../../data/records.ts";
import type { Row } from "../../data/rows.ts";
import type { Unit } from "../numbers/unit.ts";
import type { Absent } from "./told.ts";

/** Counts below `below` are hidden; zeros only where the source hides them, too. */
export type SourceRule = { below: number; zeros: boolean };

export function ruleOf({ fields }: Document<"source">): SourceRule | null {
  const below = fields["hide-below"];
  return below === undefined ? null : { below, zeros: fields["hide-zeros"] };
}

/** Whether the rule hides a count. A share of a base gives one that is no whole number. */
export const isSmall = (count: number, { below, zeros }: SourceRule): boolean =>
  Math.round(count) < below && (count > 0 || zeros);

/** Whether a row tells such a count: as its value, as its base, or as a percentage whose base stands beside it. */
export function tellsSmallCount({ text }: Row, { kind }: Unit, rule: SourceRule): boolean {
  const { value = "", base = "" } = text;
  if (base !== "" && isSmall(Number(base), rule)) return true;
  if (value === "") return false;
  if (kind === "count") return isSmall(Number(value), rule);
  return kind === "percent" && base !== "" && isSmall((Number(value) * Number(base)) / 100, rule);
}

/** What the rule itself tells of a figure that it hides; all of it must stay possible. */
export function knownByRule({ below, zeros }: SourceRule): Absent {
  const lowest = zeros ? 0 : 1;
  return { lowest, highest: below - 1, open: below - 1 - lowest };
}

/** What readers know of a figure hidden besides: not so small that the rule would have hidden it. */
export const knownBesides = (figure: number, rule: SourceRule | null): Absent => ({
  lowest: Math.min(figure, rule?.below ?? 1),
  highest: null,
  open: 1,
});

/** What readers know of a figure that the publisher hides: nothing, and no less must stay open than the rule leaves. */
export const knownOfPublisher = (rule: SourceRule | null): Absent => ({
  lowest: 0,
  highest: null,
  open: rule ? knownByRule(rule).open : 1,
});
