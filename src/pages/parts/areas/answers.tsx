// The first screen of an area: how large the need is, how it compares, what is provided and spent, and what is not known.

import type { ComponentChildren } from "preact";
import { measuresThatAnswer } from "../../../model/areas/answers.ts";
import { besideOf } from "../../../model/areas/beside.ts";
import { gapsOf } from "../../../model/areas/gaps.ts";
import { measureWords, type Measure } from "../../../model/areas/measures.ts";
import { provisionAround } from "../../../model/areas/provision.ts";
import { standingOf, standingWords } from "../../../model/areas/standing.ts";
import { isKnown } from "../../../model/numbers/cell.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { ValueInWords } from "./value.tsx";

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
          <Newest measure={measure} />
        </li>
      ))}
    </ul>
  );
}

/** The newest value, and that a newer row has none. */
function Newest({ measure }: { measure: Measure }) {
  const site = useSite();
  const { indicator, latest, latestKnown } = measure;
  const words = measureWords(measure);
  return (
    <>
      <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
      {words && ` (${words})`}:{" "}
      {latestKnown ? (
        <>
          <ValueInWords indicator={indicator} row={latestKnown} />, {latestKnown.period.label}.
          {latestKnown !== latest && ` ${missingWords(latest)}`}
        </>
      ) : (
        missingWords(latest)
      )}
    </>
  );
}

const missingWords = ({ cell, period }: Measure["latest"]): string =>
  isKnown(cell) ? "" : `${cell.reason.title} for ${period.label}.`;

function Comparisons({ area }: { area: Area }) {
  const { library } = useSite();
  const lines = measuresThatAnswer(library, area, "need").flatMap(({ indicator, latestKnown }) => {
    const [nearest] = latestKnown ? besideOf(library, area, indicator, latestKnown) : [];
    if (!nearest || !latestKnown) return [];
    const standing = standingOf(indicator, latestKnown, nearest.row);
    return standing.kind === "not-comparable" && standing.because === "size"
      ? []
      : [{ indicator, row: latestKnown, words: standingWords(standing, nearest.name) }];
  });
  if (lines.length === 0) {
    return <p>No wider area has a figure for the same measure, definition and period. Nothing is compared here.</p>;
  }
  return (
    <ul>
      {lines.map(({ indicator, row, words }) => (
        <li key={indicator.id}>
          {indicator.title}, {row.period.label}: {words}.
        </li>
      ))}
    </ul>
  );
}

function Programmes({ area }: { area: Area }) {
  const site = useSite();
  const { here, within } = provisionAround(site.library, area);
  const programmes = [...new Map(here.map(({ programme }) => [programme.id, programme])).values()];
  const places = new Set(within.map((row) => row.area)).size;
  if (programmes.length + places === 0) {
    return <p>No source that we opened names a programme or service here. That does not mean that there is none.</p>;
  }
  return (
    <p>
      {programmes.length > 0 && (
        <>
          Sources name{" "}
          {programmes.length === 1 ? "one programme or service" : `${programmes.length} programmes or services`} here,
          some of them ended or planned: <a href="#provision">see each with its years</a>.{" "}
        </>
      )}
      {places > 0 && `Sources name programmes in ${places === 1 ? "one place" : `${places} places`} within it.`}
    </p>
  );
}

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
