// Why values changed, as changes.csv says it -> checked reasons. Whether a value did change is asked of the editions.

import type { Place } from "../../data/yaml/places.ts";
import type { TableRecord } from "../../data/records.ts";
import { isIsoMonthOrDay } from "../../lib/iso-date.ts";
import type { Lists } from "../lists.ts";
import type { Desk } from "../references.ts";
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
export function makeChangeLog({ file, rows, placeOfCell }: TableRecord, { changeKinds }: Lists, desk: Desk): ChangeLog {
  const seen = new Set<string>();
  const reasons = rows.flatMap(({ line, text }) => {
    const at = (column: string) => ({
      document: { file, bodyLine: 1, placeOf: () => placeOfCell(line, column) },
      path: [column],
    });
    const { indicator = "", row = "", kind = "", reason = "", on = "" } = text;
    const known = desk.find(changeKinds, kind, "vocabulary/change-kinds", at("kind"));
    const isDay = isIsoMonthOrDay(on) && on.length === 10;
    if (!isDay) desk.report(at("on"), notADay(on));
    const said = [indicator, row, on].join(" ");
    if (seen.has(said)) desk.report(at("row"), saidTwice(said));
    seen.add(said);
    return known && isDay ? [{ indicator, row, kind, reason, on, place: placeOfCell(line, "row") }] : [];
  });
  return { kinds: changeKinds, file, reasons };
}

function notADay(on: string) {
  return {
    code: "not-a-day",
    found: `"${on}"`,
    expected: "the day of the change, such as 2026-11-22",
    fix: "Write year, month and day with hyphens; format the column as Text in a spreadsheet.",
  };
}

function saidTwice(said: string) {
  return {
    code: "reason-given-twice",
    found: `${said} a second time`,
    expected: "one reason for one change of one value",
    fix: "Keep one of the two rows.",
  };
}
