// How each number of a record was made, and which comparisons were tested: the proof behind its sentences.

import { aboutOf } from "../../model/about.ts";
import { formsOf, type Quantity } from "../../model/numbers/quantity.ts";
import type { Bound, Claim } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";

export function Working({ bound }: { bound: Bound }) {
  const numbers = [...bound.numbers.values()];
  const claims = [...bound.claims.values()];
  if (numbers.length === 0) return null;
  return (
    <section class="working" aria-labelledby="working">
      <h2 id="working">Where each number comes from</h2>
      <ol class="numbers">
        {numbers.map((quantity) => (
          <NumberEntry key={quantity.name} quantity={quantity} />
        ))}
      </ol>
      {claims.length > 0 && (
        <>
          <h3>Comparisons checked when this page was built</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <ClaimEntry key={claim.name} claim={claim} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NumberEntry({ quantity }: { quantity: Quantity }) {
  return (
    <li id={`n-${quantity.name}`}>
      <strong class="number">{said(quantity)}</strong>{" "}
      {quantity.cell ? <CellOrigin quantity={quantity} /> : <span>{quantity.working}</span>}
      <About quantity={quantity} />
    </li>
  );
}

/** Whom and when a number is about, so that nobody has to go to the table to learn it. */
function About({ quantity }: { quantity: Quantity }) {
  const { people, periods } = aboutOf(quantity);
  if (people.length === 0) return null;
  return (
    <span class="entry-facts">
      About {people.join("; ")}. {periods.length > 1 ? "Periods" : "Period"}: {periods.join(" and ")}.
    </span>
  );
}

/** The row that a number is, in words, with its source and place. */
function CellOrigin({ quantity }: { quantity: Quantity }) {
  const site = useSite();
  const { indicator, observation } = quantity.cell!;
  const about = [...observation.dimensions.values()].map((label) => label.title);
  if (observation.series) about.push(observation.series.title);
  return (
    <>
      <a href={site.url(paths.row(indicator.id, observation.key))}>{indicator.title}</a>: {about.join(", ")},{" "}
      {observation.period.label}
      {quantity.working && ` (${quantity.working})`}. Source:{" "}
      <a href={site.url(paths.source(observation.source.id))}>
        {observation.source.producer}, {observation.source.title}
      </a>
      , {observation.locator}.
    </>
  );
}

function ClaimEntry({ claim }: { claim: Claim }) {
  const sides = [claim.left, claim.right].filter((side) => side !== null);
  return (
    <li>
      <code>{claim.expression}</code> holds: {sides.map((side) => `${side.name} is ${said(side)}`).join(", ")}.
    </li>
  );
}

const said = (quantity: Quantity): string => formsOf(quantity).get("full")?.() ?? quantity.missing?.title ?? "";
