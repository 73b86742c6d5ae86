// What a source says of a programme as one letter, with its words for those who do not see it: never colour alone.

import type { MatrixCell } from "../../../model/provision/matrix.ts";
import type { ProvisionState } from "../../../model/provision/provision.ts";
import type { Library } from "../../../model/things.ts";

/** A capital for the whole area; a small letter where only a place within it is spoken of. */
export function StateMark({ cell: { newest, isWithin } }: { cell: MatrixCell }) {
  const { state, area, period } = newest;
  const place = isWithin ? `, in ${area.name}` : "";
  return (
    <>
      <span class={markClass(state, isWithin)} aria-hidden="true">
        {isWithin ? state.mark.toLowerCase() : state.mark}
      </span>
      <span class="visually-hidden">
        {state.title}
        {place}, {period.label}
      </span>
    </>
  );
}

const markClass = ({ runs }: ProvisionState, isWithin: boolean): string =>
  ["mark", runs === "yes" ? "mark-runs" : "", isWithin ? "mark-within" : ""].filter(Boolean).join(" ");

/** What the letters mean, for the states that occur. */
export function MarkKey({ library }: { library: Library }) {
  const states = [...new Map(library.provision.map(({ state }) => [state.id, state])).values()];
  return (
    <ul class="mark-key">
      {states.map((state) => (
        <li key={state.id}>
          <span class={markClass(state, false)}>{state.mark}</span> {state.title}: {state.meaning}.
        </li>
      ))}
      <li>
        <span class="mark mark-within">a</span> A small letter: said of a place within the area, not of the whole.
      </li>
      <li>A blank: no source that we opened says anything. Where several rows speak, the newest is shown.</li>
    </ul>
  );
}
