// What is known and what is not at a glance: a row for each place, a column for each table, a mark for its newest
// common period. Knows no figure: the marks say only whether there is one.

import type { KnownCell, KnownMatrix } from "../../../model/compare/known.ts";
import type { Indicator } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { LinkTo } from "./area-link.tsx";

export function KnownTable({ matrix: { indicators, rows }, label }: { matrix: KnownMatrix; label: string }) {
  return (
    <div class="table-scroll tall" tabIndex={0} role="group" aria-label={label}>
      <table class="matrix known">
        <thead>
          <tr>
            <th scope="col">Place</th>
            {indicators.map((indicator) => (
              <ColumnHead key={indicator.id} indicator={indicator} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, cells }) => (
            <tr key={area.code}>
              <th scope="row">
                <LinkTo area={area} />
              </th>
              {cells.map((cell, index) => (
                <td key={index}>
                  <Mark cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Leads to the table itself: not every table has a part of its own further down. */
const ColumnHead = ({ indicator }: { indicator: Indicator }) => (
  <th scope="col">
    <a href={useSite().url(paths.indicator(indicator.id))}>{indicator.title}</a>
  </th>
);

function Mark({ cell }: { cell: KnownCell }) {
  return (
    <>
      <span class={`mark known-${cell.kind}`} aria-hidden="true">
        {marks[cell.kind]}
      </span>
      <span class="visually-hidden">{cell.words}</span>
    </>
  );
}

const marks: Record<KnownCell["kind"], string> = { known: "•", care: "!", missing: "×", silent: "–" };

/** What the marks mean. */
export function KnownKey() {
  return (
    <ul class="mark-key">
      {(Object.keys(marks) as KnownCell["kind"][]).map((kind) => (
        <li key={kind}>
          <span class={`mark known-${kind}`}>{marks[kind]}</span> {meanings[kind]}
        </li>
      ))}
    </ul>
  );
}

const meanings: Record<KnownCell["kind"], string> = {
  known: "A figure for that period.",
  care: "A figure with a note or a flag that asks for care.",
  missing: "No figure, and the row says why.",
  silent: "No row in our table.",
};
