// What must stand by a chart even where it stands alone in somebody else's page. Knows no page.

import type { Series } from "../model/series/series.ts";

/** That figures of several definitions cannot be compared; null where all were counted in one way. */
export function embedCaution({ points }: Pick<Series, "points">): string | null {
  const definitions = new Set(points.map(({ series }) => series?.id));
  return definitions.size > 1
    ? "These figures were counted in different ways. Compare only those of one definition with each other."
    : null;
}
