// What a funnel asks of a series: a target, a base for each value, and limits at each base. Draws nothing.

import type { Funnel, Series } from "../../src/model/series/series.ts";
import type { FormCheck, Needs } from "../form.ts";
import { knownOf } from "../parts/words.ts";
import { checkNeeds, checkPlaces, placeOf } from "./shared.ts";

const needs: Needs = { row: "required", by: "unused", part: "unused" };

export const funnelCheck: FormCheck = {
  id: "funnel",
  shows: "Values against the number of people that they rest on, with limits of chance",
  needs,
  check,
};

function check(series: Series): string[] {
  const reasons = [...checkNeeds(series, needs), ...checkPlaces(series, placeOf)];
  if (!series.funnel) return [...reasons, "it needs a target and its limits"];
  return [...reasons, ...limitReasons(series.funnel), ...baseReasons(series, series.funnel)];
}

function limitReasons({ limits, target }: Funnel): string[] {
  const ascending = limits.every(({ base }, i) => base > (limits[i - 1]?.base ?? 0));
  const inOrder = limits.every(
    ({ lower998, lower95, upper95, upper998 }) =>
      lower998 <= lower95 && lower95 <= target && target <= upper95 && upper95 <= upper998,
  );
  return [
    ...(ascending ? [] : ["its limits do not ascend from a base above zero"]),
    ...(inOrder ? [] : ["its 95% limits do not lie around the target and within its 99.8% limits"]),
  ];
}

/** A value without a base has no place, which the picture says; a place without limits could not be judged. */
function baseReasons(series: Series, { limits }: Funnel): string[] {
  const bases = new Set(limits.map(({ base }) => base));
  const known = knownOf(series.points);
  const bare = known.filter(({ base }) => base === null);
  const [unlimited] = known.filter(({ base }) => base !== null && !bases.has(base));
  return [
    ...(bare.length > 0 && bare.length === known.length ? ["none of its values has a base"] : []),
    ...(unlimited ? [`it has no limits at the base of ${placeOf(unlimited)}`] : []),
  ];
}
