// Whether a cell holds a day of the calendar, in the words of a problem. Knows no table.

import { isIsoMonthOrDay } from "../lib/iso-date.ts";

/** What is wrong with a text that should be a day such as 2026-11-22; null when it is one. */
export function dayFault(text: string) {
  if (isIsoMonthOrDay(text) && text.length === 10) return null;
  return {
    code: "not-a-day",
    found: `"${text}"`,
    expected: "the day of the change, such as 2026-11-22",
    fix: "Write year, month and day with hyphens; format the column as Text in a spreadsheet.",
  };
}
