// Which measures and which period of a table are shown for the chosen places. Knows no document.

import { commonPeriod, newestOfKin } from "../../lib/common-period.ts";
import type { ComparisonFile, FileMeasure, FilePeriod, FileRow } from "../../lib/comparison-file.ts";

/** One measure in the period that is shown; `newer` are rows since then that have no value. */
export type Shown = {
  words: string;
  kin: string;
  /** Whether at least two of the places have a value. */
  compares: boolean;
  period: FilePeriod;
  newer: { code: string; label: string; row: FileRow }[];
};

/** The measures that at least two of the places have a row for; of several definitions, the one with the newest period. */
export const shownOf = ({ measures }: ComparisonFile, areas: readonly string[]): Shown[] =>
  newestOfKin(measures.map((measure) => shownMeasure(measure, areas)).filter((shown) => shown !== null));

function shownMeasure({ words, kin, periods }: FileMeasure, areas: readonly string[]): Shown | null {
  const shared = periods.filter(({ rows }) => areas.filter((code) => rows[code]).length > 1);
  const known = ({ rows }: FilePeriod) => areas.filter((code) => rows[code]?.isKnown).length;
  const period = commonPeriod(shared, known);
  if (!period) return null;
  const later = periods.slice(0, periods.indexOf(period));
  const newer = areas.flatMap((code) => {
    const gap = later.find(({ rows }) => rows[code] && !rows[code].isKnown);
    return gap ? [{ code, label: gap.label, row: gap.rows[code]! }] : [];
  });
  return { words, kin, compares: known(period) > 1, period, newer };
}
