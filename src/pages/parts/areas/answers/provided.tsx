// Which programmes and services sources name in a place, by whom they are for. Infers nothing from silence.

import { provisionAround } from "../../../../model/areas/provision.ts";
import type { Area, Programme, Provision } from "../../../../model/things.ts";
import { paths } from "../../../routes.ts";
import { useSite } from "../../../site.ts";
import { facetWords } from "../../lists/programme-list.tsx";

export function Provided({ area }: { area: Area }) {
  const { library } = useSite();
  const { here, within } = provisionAround(library, area);
  const places = new Set(within.map((row) => row.area)).size;
  if (here.length + places === 0) {
    return <p>No source that we opened names a programme or service here. That does not mean that there is none.</p>;
  }
  return (
    <>
      {here.length > 0 && (
        <>
          <p>
            Programmes and services that sources name here: {statesOf(here)}.{" "}
            <a href="#provision">Each with its period and source</a>.
          </p>
          <ForWhom programmes={[...new Set(here.filter(isRunning).map(({ programme }) => programme))]} />
        </>
      )}
      {places > 0 && (
        <p>Sources also name programmes in {places === 1 ? "one place" : `${places} places`} within it.</p>
      )}
    </>
  );
}

const isRunning = ({ state }: Provision): boolean => state.runs === "yes";

/** The programmes by name, those for the same people together. */
function ForWhom({ programmes }: { programmes: readonly Programme[] }) {
  const site = useSite();
  const people = [...new Set(programmes.map(peopleOf))];
  return (
    <dl class="for-whom">
      {people.map((words) => (
        <div key={words}>
          <dt>For {words}</dt>
          <dd>
            {programmes
              .filter((programme) => peopleOf(programme) === words)
              .map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && "; "}
                  <a href={site.url(paths.programme(id))}>{title}</a>
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const peopleOf = (programme: Programme): string => {
  const words = facetWords(programme, ["people"]);
  return words === "not known" ? "people of whom sources do not tell" : words;
};

/** "9 available, 2 ended": a programme may be said to be several. */
function statesOf(rows: readonly Provision[]): string {
  const states = new Map(rows.map(({ state }) => [state.id, state.title.toLowerCase()]));
  const count = (id: string) =>
    new Set(rows.filter(({ state }) => state.id === id).map(({ programme }) => programme)).size;
  return [...states].map(([id, title]) => `${count(id)} ${title}`).join(", ");
}
