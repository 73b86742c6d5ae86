// Why values changed, as changes.csv says it -> checked reasons. Whether a value did change is asked of the editions.

import type { Place } from "../../data/yaml/places.ts";
import type { TableRecord } from "../../data/records.ts";
import { dayFault } from "../day-fault.ts";
import type { Lists } from "../lists.ts";
import { atCell, type Desk } from "../references.ts";
import type { Label } from "../series/series.ts";

/** Why one value changed. `row` is the key of the row, `kind` an id of vocabulary/change-kinds.csv, `on` a day. */
export type Reason = { indicator: string; row: string; kind: string; reason: string; on: string };

/** The kinds of change in the words of the vocabulary, and the reasons on file, each with its place. */
export type ChangeLog = {
  kinds: ReadonlyMap<string, Label & { meaning: string }>;
  file: string;
  reasons: (Reason & { place: Place })[];
};

/** Makes the log. A row with a fault is left out; the desk has been told. */
export function makeChangeLog(table: TableRecord, { changeKinds }: Lists, desk: Desk): ChangeLog {
  const { file, rows, placeOfCell } = table;
  const seen = new Set<string>();
  const reasons = rows.flatMap(({ line, text }) => {
    const at = (column: string) => atCell(table, line, column);
    const { indicator = "", row = "", kind = "", reason = "", on = "" } = text;
    const known = desk.find(changeKinds, kind, "vocabulary/change-kinds", at("kind"));
    const fault = dayFault(on);
    if (fault) desk.report(at("on"), fault);
    const said = [indicator, row, on].join(" ");
    if (seen.has(said)) desk.report(at("row"), saidTwice(said));
    seen.add(said);
    return known && !fault ? [{ indicator, row, kind, reason, on, place: placeOfCell(line, "row") }] : [];
  });
  return { kinds: changeKinds, file, reasons };
}

function saidTwice(said: string) {
  return {
    code: "reason-given-twice",
    found: `${said} a second time`,
    expected: "one reason for one change of one value",
    fix: "Keep one of the two rows.",
  };
}
