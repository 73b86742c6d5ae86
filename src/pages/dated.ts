// Of when a chart's figures are, in words that never ask the clock. Knows no page.

import { dateLabel } from "../lib/iso-date.ts";
import type { Version } from "./version.ts";

/** "Figures read on 22 November 2026", and the edition that has the chart as it is. */
export function datedWords({ read, kept }: Version): string {
  const words = `Figures read on ${dateLabel(read)}`;
  return kept ? `${words}; edition of ${dateLabel(kept)}` : words;
}
