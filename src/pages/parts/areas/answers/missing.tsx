// For whom no programme is known in a place, and which figures it lacks, with the reason. Silence is never told as absence.

import { gapsOf, reasonWords, type Gap } from "../../../../model/areas/gaps.ts";
import { reachesOf, type Reach } from "../../../../model/provision/gaps.ts";
import type { GapKind } from "../../../../model/provision/provision.ts";
import type { Area, Indicator } from "../../../../model/things.ts";
import { paths } from "../../../routes.ts";
import { useSite } from "../../../site.ts";
import { NoGaps } from "../gaps.tsx";

/** Gaps that the first screen has room for. */
const most = 3;

export function Missing({ area }: { area: Area }) {
  const { library } = useSite();
  const gaps = gapsOf(library, area);
  return (
    <>
      <People area={area} />
      {gaps.length === 0 ? <NoGaps area={area} /> : <Figures gaps={gaps} />}
    </>
  );
}

const told = [
  ["none", "No source that we opened names a programme here for", "That does not mean that there is none."],
  ["wider", "Only a programme of a wider area is known for", "Whether it reaches this place, no source says."],
] as const satisfies [Reach, string, string][];

function People({ area }: { area: Area }) {
  const { library } = useSite();
  const reaches = reachesOf(library, area);
  return (
    <>
      {told.map(([which, words, meaning]) => (
        <PeopleLine
          key={which}
          words={words}
          meaning={meaning}
          gaps={reaches.filter(({ reach }) => reach === which).map(({ gap }) => gap)}
        />
      ))}
    </>
  );
}

type PeopleLineProps = { words: string; meaning: string; gaps: readonly GapKind[] };

function PeopleLine({ words, meaning, gaps }: PeopleLineProps) {
  const site = useSite();
  return gaps.length === 0 ? null : (
    <p>
      {words}:{" "}
      {gaps.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <a href={`${site.url(paths.list("provision"))}#gap-${id}`}>{title}</a>
        </span>
      ))}
      . {meaning}
    </p>
  );
}

/** One gap of each table that says why, those of the newest years first; the others by number. */
function Figures({ gaps }: { gaps: readonly Gap[] }) {
  const tables = new Set(gaps.map(({ indicator }) => indicator)).size;
  return (
    <>
      <p>
        {tables === 1 ? "One table lacks" : `${tables} tables lack`} a figure here. What is missing is not zero, and
        does not make a place low. <a href="#not-known">Which figures, which years and why</a>
      </p>
      <ul>
        {newestOfTables(gaps).map(({ indicator, periods, reason }) => (
          <li key={indicator.id}>
            <strong>{indicator.title}</strong>, {periodsWords(periods)}: {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </>
  );
}

function newestOfTables(gaps: readonly Gap[]): Gap[] {
  const newestFirst = gaps
    .filter(({ reason }) => reason.kind === "stated")
    .sort((a, b) => (a.periods[0]!.to < b.periods[0]!.to ? 1 : a.periods[0]!.to > b.periods[0]!.to ? -1 : 0));
  const first = newestFirst.filter((gap, index) => index === newestFirst.findIndex(isOf(gap.indicator)));
  return first.slice(0, most);
}

const isOf =
  (indicator: Indicator) =>
  (gap: Gap): boolean =>
    gap.indicator === indicator;

const periodsWords = ([newest, ...others]: Gap["periods"]): string =>
  others.length === 0 ? newest!.short : `${newest!.short} and ${others.length} more`;
