// How each number of a record was made, and which comparisons were tested: the proof behind its sentences.

import { aboutOf } from "../../../model/about.ts";
import { formsOf, type Quantity } from "../../../model/numbers/quantity.ts";
import type { Bound, Claim } from "../../../model/things.ts";
import { CellOrigin, Derivation } from "./number-origin.tsx";

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
      {quantity.cell ? <CellOrigin quantity={quantity} /> : <Derivation quantity={quantity} />}
      <About quantity={quantity} />
    </li>
  );
}

/** What a page must say of comparisons that nobody could test: a sentence for each reason. Nothing where all were. */
export function Untested({ bound }: { bound: Bound }) {
  const reasons = [...bound.claims.values()].flatMap(({ sureness }) =>
    sureness && "untested" in sureness ? [sureness.untested] : [],
  );
  if (reasons.length === 0) return null;
  return (
    <p class="untested">
      This page compares estimates that we could not test: {[...new Set(reasons)].join("; and ")}. A small difference
      may be chance.
    </p>
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

function ClaimEntry({ claim }: { claim: Claim }) {
  const sides = [claim.left, claim.right].filter((side) => side !== null);
  return (
    <li>
      <code>{claim.expression}</code> holds: {sides.map((side) => `${side.name} is ${said(side)}`).join(", ")}.
      {claim.sureness && <span class="entry-facts">{surenessSaid(claim.sureness)}</span>}
    </li>
  );
}

const surenessSaid = (sureness: NonNullable<Claim["sureness"]>): string =>
  "tested" in sureness ? `More than chance: ${sureness.tested}.` : `Not tested: ${sureness.untested}.`;

const said = (quantity: Quantity): string => formsOf(quantity).get("full")?.() ?? quantity.missing?.title ?? "";
