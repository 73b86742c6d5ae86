// The first screen of an area: how large the need is, how it compares, what is provided and spent, and what is not known.

import type { ComponentChildren } from "preact";
import { measuresThatAnswer } from "../../../model/areas/answers.ts";
import { gapsOf } from "../../../model/areas/gaps.ts";
import { measureWords, newerGapOf, type Measure } from "../../../model/areas/measures.ts";
import { provisionAround } from "../../../model/areas/provision.ts";
import { standingsOf } from "../../../model/areas/standings.ts";
import type { Area, Provision } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { missingWords, ValueInWords } from "./value.tsx";

export function Answers({ area }: { area: Area }) {
  return (
    <div class="answers">
      <Answer title="How large is the need here?">
        <Figures area={area} question="need" none="No table that we hold has a figure of need for this place." />
      </Answer>
      <Answer title="How does it compare?">
        <Comparisons area={area} />
      </Answer>
      <Answer title="What is provided, and what is spent?">
        <Programmes area={area} />
        <Figures area={area} question="provision" none="No table that we hold has a sum or a count of places for it." />
      </Answer>
      <Answer title="What is not known?">
        <Unknown area={area} />
      </Answer>
    </div>
  );
}

function Answer({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="answer">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Figures({ area, question, none }: { area: Area; question: string; none: string }) {
  const { library } = useSite();
  const measures = measuresThatAnswer(library, area, question);
  if (measures.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure.indicator.id}>
          <Newest area={area} measure={measure} />
        </li>
      ))}
    </ul>
  );
}

/** The newest value, and that a newer one is missing. */
function Newest({ area, measure }: { area: Area; measure: Measure }) {
  const site = useSite();
  const { indicator, latest, latestKnown } = measure;
  const words = measureWords(measure);
  const gap = newerGapOf(measure, area);
  return (
    <>
      <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
      {words && ` (${words})`}:{" "}
      {latestKnown && (
        <>
          <ValueInWords indicator={indicator} row={latestKnown} />, {latestKnown.period.label}.{" "}
        </>
      )}
      {(gap || !latestKnown) && <strong>{missingWords(gap ?? latest)}.</strong>}
    </>
  );
}

function Comparisons({ area }: { area: Area }) {
  const { library } = useSite();
  const lines = measuresThatAnswer(library, area, "need").flatMap((measure) =>
    standingsOf(library, area, measure)
      .filter(({ standing }) => !(standing.kind === "not-comparable" && standing.because === "size"))
      .slice(0, 1)
      .map(({ words }) => ({ indicator: measure.indicator, period: measure.latestKnown!.period, words })),
  );
  if (lines.length === 0) {
    return <p>No wider area has a figure for the same measure, definition and period. Nothing is compared here.</p>;
  }
  return (
    <ul>
      {lines.map(({ indicator, period, words }) => (
        <li key={indicator.id}>
          {indicator.title}, {period.label}: {words}.
        </li>
      ))}
    </ul>
  );
}

function Programmes({ area }: { area: Area }) {
  const { library } = useSite();
  const { here, within } = provisionAround(library, area);
  const places = new Set(within.map((row) => row.area)).size;
  if (here.length + places === 0) {
    return <p>No source that we opened names a programme or service here. That does not mean that there is none.</p>;
  }
  return (
    <>
      {here.length > 0 && (
        <p>
          What sources say of programmes and services here: {statesOf(here)}.{" "}
          <a href="#provision">See each, for whom and when</a>.
        </p>
      )}
      {places > 0 && (
        <p>Sources also name programmes in {places === 1 ? "one place" : `${places} places`} within it.</p>
      )}
    </>
  );
}

/** "available, 9 programmes; ended, 2 programmes": a programme may be said to be several. */
function statesOf(rows: readonly Provision[]): string {
  const states = new Map(rows.map(({ state }) => [state.id, state.title.toLowerCase()]));
  const count = (id: string) =>
    new Set(rows.filter(({ state }) => state.id === id).map(({ programme }) => programme)).size;
  return [...states].map(([id, title]) => `${title}, ${programmes(count(id))}`).join("; ");
}

const programmes = (count: number): string => (count === 1 ? "one programme" : `${count} programmes`);

function Unknown({ area }: { area: Area }) {
  const { library } = useSite();
  const gaps = gapsOf(library, area);
  const stated = new Set(gaps.filter(({ reason }) => reason.kind === "stated").map(({ indicator }) => indicator));
  const absent = new Set(gaps.filter(({ reason }) => reason.kind === "no-row").map(({ indicator }) => indicator));
  if (gaps.length === 0)
    return <p>Every table that holds places of this kind has a figure here for each of its years.</p>;
  return (
    <>
      {stated.size > 0 && <p>{tables(stated.size)} a row here without a figure, and the row says why.</p>}
      {absent.size > 0 && <p>{tables(absent.size)} no row here where other places of this kind have one.</p>}
      <p>
        <a href="#not-known">Which figures, which years and why</a>. What is missing is not zero, and does not make a
        place low.
      </p>
    </>
  );
}

const tables = (count: number): string => (count === 1 ? "One table has" : `${count} tables have`);
