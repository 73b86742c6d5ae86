// How the figures of need stand among places of the kind and beside wider areas: a strip, then words with their certainty,
// the rank with its interval and the tested trend. Says nothing of better or worse.

import { upperFirst, withStop } from "../../../../lib/sentence.ts";
import { measuresThatAnswer } from "../../../../model/areas/answers.ts";
import { measureWords, type Measure } from "../../../../model/areas/measures.ts";
import { amongPeers, type Among } from "../../../../model/areas/peers.ts";
import { rankOf, rankWords } from "../../../../model/areas/rank.ts";
import { standingsOf } from "../../../../model/areas/standings.ts";
import { trendOf, trendWords } from "../../../../model/areas/trend-of.ts";
import type { Area, Library } from "../../../../model/things.ts";
import { useSite } from "../../../site.ts";
import { Strip } from "./strip.tsx";

export function AmongOthers({ area }: { area: Area }) {
  const { library } = useSite();
  const told = measuresThatAnswer(library, area, "need")
    .map((measure) => ({
      measure,
      place: amongPeers(library, area, measure),
      lines: linesOf(library, area, measure),
    }))
    .filter(({ place, lines }) => place !== null || lines.length > 0);
  if (told.length === 0) {
    return (
      <p>No other place has a figure that may stand beside one of these, and none has enough years to test a trend.</p>
    );
  }
  return (
    <>
      <ul class="among">
        {told.map(({ measure, place, lines }) => (
          <li key={measure.indicator.id}>
            <OneMeasure area={area} measure={measure} place={place} lines={lines} />
          </li>
        ))}
      </ul>
      <p class="measure-words">
        Higher is neither better nor worse: it may mean that services find people and write it down.
      </p>
    </>
  );
}

type OneMeasureProps = { area: Area; measure: Measure; place: Among | null; lines: readonly string[] };

function OneMeasure({ area, measure, place, lines }: OneMeasureProps) {
  const words = [measure.latestKnown!.period.label, measureWords(measure)].filter(Boolean).join("; ");
  return (
    <>
      <strong>{measure.indicator.title}</strong>
      <span class="measure-words">{words}</span>
      {place && <Strip area={area} place={place} indicator={measure.indicator} />}
      {lines.length > 0 && <p>{lines.join(" ")}</p>}
    </>
  );
}

/** What can be said, in the order of its use; nothing is said of what only grows with the number of people. */
function linesOf(library: Library, area: Area, measure: Measure): string[] {
  const standings = standingsOf(library, area, measure)
    .filter(({ standing }) => !(standing.kind === "not-comparable" && standing.because === "size"))
    .map(({ words }) => words);
  const rank = rankOf(library, area, measure);
  const among = rank ? [`Its rank is ${rankWords(rank)}`] : [];
  const trend = trendOf(measure);
  const overTime = trend.class === "too few points" ? [] : [trendWords(trend)];
  return [...new Set([...standings, ...among, ...overTime])].map(sentence);
}

const sentence = (words: string): string => withStop(upperFirst(words));
