// In which edition a chart or a finding stands as it is today. Pure; knows no page.

import type { Dataset } from "../dataset/dataset.ts";
import type { Finding } from "../things.ts";
import type { History } from "./history.ts";

/** The date of the newest edition, where it has this chart with these words and these rows; null otherwise. */
export function editionOfChart({ editions }: History, { id, hash }: Pick<Dataset, "id" | "hash">): string | null {
  const [newest] = editions;
  return newest && Object.hasOwn(newest.charts, id) && newest.charts[id]!.hash === hash ? newest.edition : null;
}

/** The date of the newest edition, where it has this finding word for word and number for number; null otherwise. */
export function editionOfFinding({ since }: History, { id }: Finding): string | null {
  if (!since) return null;
  const { findings, reworded } = since.changes;
  return reworded.includes(id) || findings.some((finding) => finding.id === id) ? null : since.from;
}
