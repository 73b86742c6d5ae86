// The door: rows as the files hold them -> rows that may be shown. What is hidden here, nothing behind it can know.

import type { IndicatorRecord, Records } from "../../data/records.ts";
import type { Row } from "../../data/rows.ts";
import type { Lists } from "../lists.ts";
import { atCell, type Desk } from "../references.ts";
import { declaredSums, type RowSum } from "./declared-sums.ts";
import { followers, followingOf, type Following } from "./followers.ts";
import { hideFurther } from "./hide-further.ts";
import {
  isSmall,
  knownBesides,
  knownByRule,
  knownOfPublisher,
  ruleOf,
  tellsSmallCount,
  type SourceRule,
} from "./source-rule.ts";
import { sumFaults } from "./sum-faults.ts";
import { isAbsent, placesOf, type Absent, type Told } from "./told.ts";

/** Statuses of vocabulary/statuses.csv: hidden for its own sake, and hidden so that another cannot be worked out. */
const statuses = { rule: "suppressed", besides: "hidden-as-well" };
/** The shorthand of every status under which somebody hides a figure, and of that under which there can be none. */
const [confidential, notApplicable] = ["c", "z"];

/** The rows of all tables, each with its source's rule. `hidden` has the status that a row gets; it fills step by step. */
type Tables = {
  lists: Lists;
  desk: Desk;
  owners: ReadonlyMap<Row, { record: IndicatorRecord; rule: SourceRule | null }>;
  hidden: Map<Row, string>;
};

/**
 * The records of the indicators without what must not be shown: small counts of a source that hides them, whatever would
 * give a hidden figure away by adding and subtracting, and rows of tables that say they tell the same.
 */
export function hideRows(
  { indicators, sources }: Pick<Records, "indicators" | "sources">,
  lists: Lists,
  desk: Desk,
): IndicatorRecord[] {
  const tables: Tables = { lists, desk, owners: ownersOf(indicators, sources), hidden: new Map() };
  const records = new Map(indicators.map((record) => [record.id, record]));
  const sums = indicators.flatMap((record) => declaredSums(record, { records, lists, desk }));
  const following = followingOf(records, desk);
  hideByRule(tables);
  const asRead = new Map(sums.flatMap(placesOf).map((row) => [row, toldAsRead(row, tables)]));
  const faults = sumFaults(asRead, sums, (row) => tables.owners.get(row)!.record.csvFile);
  for (const { row, ...fault } of faults) desk.report(at(row, tables), fault);
  // What does not add up gives no answer; the build stops at these faults.
  if (faults.length === 0) hideBesides(sums, following, tables);
  const baseless = besideHidden(sums, tables);
  return indicators.map((record) => ({
    ...record,
    rows: record.rows.map((row) => shownOf(row, tables.hidden.get(row), baseless.has(row))),
  }));
}

function ownersOf(indicators: Records["indicators"], sources: Records["sources"]): Tables["owners"] {
  const rules = new Map(sources.map((source) => [source.id, ruleOf(source)]));
  return new Map(
    indicators.flatMap((record) =>
      record.rows.map((row) => {
        const source = row.text.source || record.fields.source || "";
        return [row, { record, rule: rules.get(source) ?? null }] as const;
      }),
    ),
  );
}

function hideByRule(tables: Tables): void {
  const { lists, owners } = tables;
  for (const [row, { record, rule }] of owners) {
    const unit = lists.units.get(record.fields.unit);
    if (rule && unit && tellsSmallCount(row, unit, rule)) hide(row, statuses.rule, tables);
  }
}

/** Hides rows that follow a hidden one, and rows that would give one away, until neither finds another. */
function hideBesides(sums: readonly RowSum[], following: readonly Following[], tables: Tables): void {
  const { hidden } = tables;
  const besides = (row: Row) => knownBesides(Number(row.text.value), tables.owners.get(row)!.rule);
  for (;;) {
    const before = hidden.size;
    const follow = followers(following, (row) => hidden.has(row) || shorthandOf(row, tables) === confidential);
    for (const row of follow) hide(row, statuses.besides, tables);
    const shown = new Map(sums.flatMap(placesOf).map((row) => [row, told(row, tables)]));
    const { hidden: further, bare } = hideFurther(shown, sums, besides);
    for (const row of further) hide(row, statuses.besides, tables);
    if (hidden.size > before) continue;
    for (const [row] of bare) tables.desk.report(at(row!, tables), cannotBeHidden);
    return;
  }
}

function hide(row: Row, status: string, tables: Tables): void {
  const { lists, desk, hidden } = tables;
  if (hidden.has(row)) return;
  if (lists.statuses.has(status)) hidden.set(row, status);
  else desk.report(at(row, tables), noStatus(status));
}

/** What readers are told of a row of a sum once what is hidden so far is gone. */
function told(row: Row, tables: Tables): Told {
  const asRead = toldAsRead(row, tables);
  if (isAbsent(asRead) || !tables.hidden.has(row)) return asRead;
  const { rule } = tables.owners.get(row)!;
  return rule && isSmall(asRead.figure, rule) ? knownByRule(rule) : knownBesides(asRead.figure, rule);
}

function toldAsRead(row: Row, tables: Tables): Told {
  if (row.text.value !== "") return { figure: Number(row.text.value) };
  const shorthand = shorthandOf(row, tables);
  if (shorthand === notApplicable) return { figure: 0 };
  const nobodyHides: Absent = { lowest: 0, highest: null, open: 0 };
  return shorthand === confidential ? knownOfPublisher(tables.owners.get(row)!.rule) : nobodyHides;
}

const shorthandOf = ({ text }: Row, { lists }: Tables): string | undefined =>
  text.value === "" ? lists.statuses.get(text.status ?? "")?.shorthand : undefined;

/** Rows that add up with a hidden one: their base may be the whole. */
function besideHidden(sums: readonly RowSum[], tables: Tables): ReadonlySet<Row> {
  const isHidden = (row: Row) => tables.hidden.has(row) || shorthandOf(row, tables) === confidential;
  return new Set(sums.map(placesOf).flatMap((rows) => (rows.some(isHidden) ? rows : [])));
}

/** A hidden row keeps what it is about, and nothing that was measured; its note may tell the figure, too. */
function shownOf(row: Row, status: string | undefined, isBaseless: boolean): Row {
  const { text } = row;
  if (status === undefined) return isBaseless && text.base ? { ...row, text: { ...text, base: "" } } : row;
  const why = text.value === "" ? (text.status ?? "") : status;
  return { ...row, text: { ...text, value: "", lower: "", upper: "", base: "", status: why, note: "" } };
}

const at = (row: Row, { owners }: Tables) => {
  const { record } = owners.get(row)!;
  return atCell({ ...record, file: record.csvFile }, row.line, "value");
};

const noStatus = (status: string) => ({
  code: "no-such-status",
  found: `a row to be hidden, and no status "${status}"`,
  expected: `a row "${status}" in vocabulary/statuses.csv, with the shorthand ${confidential}`,
  fix: "Put that row back into the list; the site gives it to rows that it hides.",
});

const cannotBeHidden = {
  code: "cannot-be-hidden",
  found: "a hidden figure that can be worked out from the rule itself, whatever else is hidden",
  expected: "a hidden figure that could be more than one number",
  fix: "Join it with another group or place in one row, or take the rows of this sum out.",
};
