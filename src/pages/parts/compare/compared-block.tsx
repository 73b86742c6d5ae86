// One indicator for several places: a row for each measure, a column for each place, and how the figures stand.

import type { Placed } from "../../../model/compare/comparable.ts";
import type { Block, Line } from "../../../model/compare/comparison.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { missingWords, ValueCell } from "../areas/value.tsx";
import { PlainTable } from "../tables/plain-table.tsx";
import { Phrase } from "../prose.tsx";

type BlockProps = { areas: readonly Area[]; block: Block };

export function ComparedBlock({ areas, block: { indicator, lines } }: BlockProps) {
  const site = useSite();
  const shown = areas.filter((_, index) => lines.some(({ places }) => places[index]));
  const several = lines.some(({ words }) => words !== "");
  const names = shown.map((area) => headingOf(area, shown));
  return (
    <section class="area-indicator" aria-labelledby={`i-${indicator.id}`}>
      <h3 id={`i-${indicator.id}`}>
        <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
      </h3>
      <p class="measure-words">{indicator.unit.axis}</p>
      {indicator.caution && (
        <p class="caution">
          <strong>Take care:</strong> <Phrase phrase={indicator.caution} />
        </p>
      )}
      <PlainTable
        label={indicator.title}
        headings={[...(several ? ["Measure"] : []), "Period", ...names, "How they stand, and notes"]}
        numeric={names}
      >
        {lines.map((line, index) => (
          <LineRow key={index} areas={areas} shown={shown} line={line} several={several} />
        ))}
      </PlainTable>
    </section>
  );
}

/** A region and a police force area may have one name: then the codes tell the columns apart. */
const headingOf = (area: Area, all: readonly Area[]): string =>
  all.some((other) => other !== area && other.name === area.name) ? `${area.name} (${area.code})` : area.name;

type LineProps = { areas: readonly Area[]; shown: readonly Area[]; line: Line; several: boolean };

function LineRow({ areas, shown, line, several }: LineProps) {
  return (
    <tr>
      {several && <th scope="row">{line.words}</th>}
      {several ? <td>{line.period.label}</td> : <th scope="row">{line.period.label}</th>}
      {areas.map((area, index) =>
        shown.includes(area) ? <PlaceCell key={area.code} placed={line.places[index] ?? null} /> : null,
      )}
      <td class="note">
        <Notes areas={areas} line={line} />
      </td>
    </tr>
  );
}

function PlaceCell({ placed }: { placed: Placed | null }) {
  return placed ? <ValueCell {...placed} withInterval /> : <td class="numeric missing">No row</td>;
}

/** How the first place stands to the others, what is missing since, and what the rows themselves note. */
function Notes({ areas, line: { places, newer, against } }: { areas: readonly Area[]; line: Line }) {
  const [first] = areas as [Area];
  const standings = new Set(against.map(({ words }) => words));
  const notes = areas.flatMap((area, index) => {
    const note = places[index]?.row.note;
    return note ? [`${area.name}: ${note}`] : [];
  });
  const gaps = newer.map(({ area, row }) => `${area.name}: ${missingWords(row)}`);
  return (
    <>
      {[...standings].map((words) => (
        <span class="set-against" key={words}>
          {first.name}: {words}.
        </span>
      ))}
      {[...gaps, ...notes].map((words) => (
        <span class="set-against" key={words}>
          {words.replace(/\.$/, "")}.
        </span>
      ))}
    </>
  );
}
