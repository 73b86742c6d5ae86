// The measures that answer an area's first questions: how large the need is, what is spent and provided. Knows no page.

import type { Area, Library } from "../things.ts";
import { indicatorsOfArea, measuresOf, type Measure } from "./measures.ts";

const mostOfTopic = 2;
const most = 6;

/**
 * The measures that answer one question (`answers` of vocabulary/topics.csv): the newest of each topic, at most six, the
 * newest and the rates first.
 */
export function measuresThatAnswer(library: Library, area: Area, question: string): Measure[] {
  const indicators = indicatorsOfArea(library, area).filter(({ topic }) => topic.answers === question);
  const topics = [...new Set(indicators.map(({ topic }) => topic.id))];
  return topics
    .flatMap((id) =>
      newestOf(
        area,
        indicators.filter(({ topic }) => topic.id === id),
      ),
    )
    .sort(byUse)
    .slice(0, most);
}

/** One measure for each indicator: the one with the newest value. Values before none, newer before older, rates before counts. */
function newestOf(area: Area, indicators: ReturnType<typeof indicatorsOfArea>): Measure[] {
  const best = indicators.map((indicator) => measuresOf(indicator, area).sort(byUse)[0]!);
  return best.sort(byUse).slice(0, mostOfTopic);
}

function byUse(a: Measure, b: Measure): number {
  const [x, y] = [a.latestKnown?.period.to ?? "", b.latestKnown?.period.to ?? ""];
  if (x !== y) return x < y ? 1 : -1;
  return Number(isCount(a)) - Number(isCount(b));
}

const isCount = ({ indicator: { unit } }: Measure): boolean => unit.kind === "count";
