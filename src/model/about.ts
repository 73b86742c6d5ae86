// Whom and when a number is about, told from the rows that it rests on. Knows no page.

import type { Period } from "./numbers/period.ts";
import type { Quantity } from "./numbers/quantity.ts";

/** Without repetition. More than two periods are told by the first and the last of them; a number that rests on no row is about nobody. */
export function aboutOf({ cell, rests }: Quantity): { people: string[]; periods: string[] } {
  const rows = cell ? [cell] : rests;
  const people = [...new Set(rows.map(({ indicator }) => indicator.population))];
  const periods = new Map(rows.map(({ observation }) => [observation.period.label, observation.period]));
  const labels = [...periods.values()].sort(byTime).map(({ label }) => label);
  return { people, periods: labels.length > 2 ? [`${labels[0]}, to ${labels.at(-1)}`] : labels };
}

const byTime = (a: Period, b: Period): number =>
  a.start.getTime() - b.start.getTime() || a.end.getTime() - b.end.getTime();
