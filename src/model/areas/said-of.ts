// What findings, claims and recommendations say of an area: those that name its cells, and those about programmes there.

import { recommendationsOfFinding } from "../links.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Area, Bound, Finding, Library, PublishedClaim, Recommendation } from "../things.ts";
import { provisionAround } from "./provision.ts";

export type SaidOf = {
  /** Findings and claims that give a figure of the area. */
  findings: Finding[];
  claims: PublishedClaim[];
  /** Findings about programmes that a source places in the area. */
  aboutProgrammes: Finding[];
  /** Recommendations that rest on the findings, or give a figure of the area themselves. */
  recommendations: Recommendation[];
};

/** What is said of an area. A sentence that only counts it among many places does not name it. */
export function saidOf(library: Library, area: Area): SaidOf {
  const names = (bound: Bound) => [...bound.numbers.values()].some((number) => codesIn(number).has(area.code));
  const findings = library.findings.filter(names);
  const programmes = new Set(provisionAround(library, area).here.map(({ programme }) => programme));
  const theirs = [...programmes].flatMap((programme) => programme.findings);
  const rest = findings.flatMap((finding) => recommendationsOfFinding(library, finding));
  return {
    findings,
    claims: library.claims.filter(names),
    aboutProgrammes: library.findings.filter((finding) => theirs.includes(finding) && !findings.includes(finding)),
    recommendations: library.recommendations.filter((each) => rest.includes(each) || names(each)),
  };
}

/** The areas whose cells a number is, or was worked out from one by one. */
function codesIn({ cell, parts }: Quantity): Set<string> {
  const own = cell?.ties.map((row) => row.dimensions.get("area")?.id ?? "") ?? [];
  return new Set([...own, ...parts.flatMap((part) => [...codesIn(part)])]);
}
