// The publications behind everything that an area's page says, each with what it says.

import { indicatorsOfArea, rowsOf } from "../../../model/areas/measures.ts";
import { provisionAround } from "../../../model/areas/provision.ts";
import type { Area, Library, Source } from "../../../model/things.ts";
import { useSite } from "../../site.ts";
import { SourceList } from "../lists/cards.tsx";
import { Section } from "../section.tsx";
import { beyondPrint, MoreOnScreen } from "./briefing.tsx";

/** Sources that a printed page has room for. */
const printed = 3;

export function AreaSources({ area }: { area: Area }) {
  const site = useSite();
  const sources = sourcesOf(site.library, area);
  return (
    <Section id="sources" title="Sources">
      <SourceList sources={sources} classAt={(index) => beyondPrint(index, printed)} />
      <MoreOnScreen count={sources.length - printed} />
    </Section>
  );
}

/** Sources of its figures first, those of most rows leading; then those of its provision. */
function sourcesOf(library: Library, area: Area): Source[] {
  const rows = indicatorsOfArea(library, area).flatMap((indicator) => rowsOf(indicator, area));
  const count = new Map<Source, number>();
  for (const { source } of rows) count.set(source, (count.get(source) ?? 0) + 1);
  const figures = [...count].sort(([, a], [, b]) => b - a).map(([source]) => source);
  return [...new Set([...figures, ...provisionAround(library, area).here.map(({ source }) => source)])];
}
