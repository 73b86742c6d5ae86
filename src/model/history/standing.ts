// In which edition a chart or a finding stands as it is today. Pure; knows no page.

import type { Chart, Finding } from "../things.ts";
import type { History } from "./history.ts";

/** The date of the newest edition, where it has this chart with this title and these figures; null otherwise. */
export function editionOfChart({ since }: History, chart: Chart): string | null {
  if (!since) return null;
  const { charts, cells, added, annotated } = since.changes;
  const shown = new Set(chart.observations.map(({ key }) => key));
  const rows = [...cells, ...added, ...annotated];
  const moved = rows.some(({ indicator, row }) => indicator === chart.indicator.id && shown.has(row));
  return moved || charts.some(({ id }) => id === chart.id) ? null : since.from;
}

/** The date of the newest edition, where it has this finding word for word and number for number; null otherwise. */
export function editionOfFinding({ since }: History, { id }: Finding): string | null {
  if (!since) return null;
  const { findings, reworded } = since.changes;
  return reworded.includes(id) || findings.some((finding) => finding.id === id) ? null : since.from;
}
