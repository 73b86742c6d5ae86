// Whether numbers may be compared, subtracted or divided. Knows no sentence and no indicator by name.

import { derivedUnits, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";

/** Why these numbers may not stand in one sum or comparison; null when they may. */
export function comparabilityFault(quantities: readonly Quantity[]): Fault | null {
  return unitFault(quantities) ?? seriesFault(quantities);
}

function unitFault(quantities: readonly Quantity[]): Fault | null {
  const [first, ...rest] = quantities;
  const other = rest.find((quantity) => !first || !sameUnit(first, quantity));
  if (!first || !other) return null;
  return {
    code: "mixed-units",
    found: `"${first.name}" in ${first.unit.many} and "${other.name}" in ${other.unit.many}`,
    expected: "numbers of one unit",
    fix: "Compare numbers that count the same thing.",
  };
}

/** Percentages of different indicators share a unit; two counts share one when they count the same noun. */
function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit.kind === b.unit.kind && (a.unit.kind === "percent" || a.unit.many === b.unit.many);
}

function seriesFault(quantities: readonly Quantity[]): Fault | null {
  const first = new Map<string, { series: string | undefined; name: string }>();
  // A count of rows says how many there are, whatever each of them measures.
  for (const quantity of quantities.filter(({ unit }) => unit !== derivedUnits.rows)) {
    for (const { indicator, observation } of quantity.rests) {
      const series = observation.series?.title;
      const seen = first.get(indicator.id);
      if (!seen) first.set(indicator.id, { series, name: quantity.name });
      else if (seen.series !== series) return mixed(indicator.id, seen, { series, name: quantity.name });
    }
  }
  return null;
}

type Member = { series: string | undefined; name: string };

function mixed(indicator: string, a: Member, b: Member): Fault {
  const who =
    a.name === b.name
      ? `"${a.name}" from rows of the series "${a.series}" and "${b.series}"`
      : `"${a.name}" of the series "${a.series}" and "${b.name}" of the series "${b.series}"`;
  return {
    code: "mixed-series",
    found: `${who} of ${indicator}`,
    expected: "numbers of one series: different series measure different things",
    fix: "Compare within one series, or give the two figures without comparing them.",
  };
}
