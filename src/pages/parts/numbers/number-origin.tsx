// Where one number comes from: its file, line and column, what is printed there, the steps from there to the page, and
// what it said in earlier editions. Knows no page.

import { dateLabel } from "../../../lib/iso-date.ts";
import { withStop } from "../../../lib/sentence.ts";
import { figuresSaid } from "../../../model/history/change-words.ts";
import { earlierOf } from "../../../model/history/history.ts";
import type { Quantity } from "../../../model/numbers/quantity.ts";
import type { Indicator, Observation } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

type Origin = { indicator: Indicator; observation: Observation };

/** The row that a number is, in words, with its source and place, and the cell of the file. */
export function CellOrigin({ quantity }: { quantity: Quantity }) {
  const site = useSite();
  const origin = quantity.cell!;
  const { source, locator } = origin.observation;
  return (
    <>
      <RowLink {...origin} />
      {quantity.working && ` (${quantity.working})`}. Source:{" "}
      <a href={site.url(paths.source(source.id))}>
        {source.producer}, {source.title}
      </a>
      , {withStop(locator)}
      <span class="entry-facts">
        {cellSaid(origin)} {roundingSaid(quantity)}
      </span>
      <EarlierValues {...origin} />
    </>
  );
}

/** How a number was worked out, and the cells that it rests on, while they can be listed. */
export function Derivation({ quantity }: { quantity: Quantity }) {
  const { working, rests } = quantity;
  const [first] = rests;
  return (
    <>
      <span>{working}</span>
      <span class="entry-facts">
        {roundingSaid(quantity)}{" "}
        {first && rests.length > mostListed && (
          <>
            It rests on {rests.length} rows, among them <RowLink {...first} />.
          </>
        )}
        {rests.length <= mostListed && rests.map((origin) => <Rest key={origin.observation.key} {...origin} />)}
      </span>
    </>
  );
}

const mostListed = 6;

function Rest(origin: Origin) {
  return (
    <>
      <RowLink {...origin} />: {cellSaid(origin)}{" "}
    </>
  );
}

function RowLink({ indicator, observation }: Origin) {
  const site = useSite();
  const about = [...observation.dimensions.values()].map((label) => label.title);
  if (observation.series) about.push(observation.series.title);
  return (
    <>
      <a href={site.url(paths.row(indicator.id, observation.key))}>{indicator.title}</a>:{" "}
      {[...about, observation.period.label].join(", ")}
    </>
  );
}

function cellSaid({ indicator, observation: { cell, line } }: Origin): string {
  const printed = cell.kind === "known" ? `which holds ${cell.text}` : "which holds no figure";
  return `File indicators/${indicator.id}.csv, line ${line}, column value, ${printed}.`;
}

function roundingSaid({ value, decimals }: Quantity): string {
  const places = value?.split(".")[1]?.length ?? 0;
  if (places <= decimals) return "Nothing is rounded.";
  const shown = decimals === 0 ? "a whole number" : `${decimals} decimal ${decimals === 1 ? "place" : "places"}`;
  return `Shown to ${shown}; a half is rounded up, away from zero.`;
}

/** What the cell said before, from the editions, and why it changed. */
function EarlierValues({ indicator, observation }: Origin) {
  const site = useSite();
  const values = earlierOf(site.history, indicator.id, observation.key);
  if (values.length === 0) return null;
  const said = values.map(({ change, edition }) => {
    const { before } = figuresSaid(change, indicator, site.library.statuses);
    return `${before} in the edition of ${dateLabel(edition)}${change.reason ? ` (${change.reason.reason})` : ""}`;
  });
  return (
    <span class="entry-facts">
      Published before: {said.join("; ")}. <a href={site.url(paths.list("changes"))}>All changes</a>
    </span>
  );
}
