// Secondary suppression: hides further figures until no hidden one can be worked out. Knows no file and no row.

import { exposedIn, groupsOf, type AbsentAs, type Group } from "./exposed.ts";
import { isAbsent, placesOf, type Shown, type Sum } from "./told.ts";

/** What was hidden besides, in that order; and, group by group, what can be worked out with nothing left to hide. */
export type Hiding<Place> = { hidden: Place[]; bare: Place[][] };

/**
 * Hides the smallest figure beside an exposed one, again and again, until the audit finds nothing that hiding would help.
 * Zeros stay: that nobody was counted gives nobody away, and a reader may know it.
 */
export function hideFurther<Place>(
  start: Shown<Place>,
  sums: readonly Sum<Place>[],
  absentAs: AbsentAs<Place>,
): Hiding<Place> {
  const shown = new Map(start);
  const hidden: Place[] = [];
  for (;;) {
    const before = hidden.length;
    const bare: Place[][] = [];
    for (const group of groupsOf(shown, sums)) {
      const exposed = exposedIn(shown, group, absentAs);
      const settled = exposed.filter((each) => each.bare).map(({ place }) => place);
      if (settled.length) bare.push(settled);
      const curable = exposed.filter((each) => !each.bare).map(({ place }) => place);
      // One at a time: the next round may find that it was enough.
      if (curable.length) hidden.push(cheapest(shown, curable, group));
    }
    for (const place of hidden.slice(before)) shown.set(place, absentAs(place));
    if (hidden.length === before) return { hidden, bare };
  }
}

/**
 * The smallest figure above zero beside exposed places, of which there is one: else nothing would help. Sums in which an
 * exposed place stands come first, then those in which least is hidden; among equals the first.
 */
function cheapest<Place>(shown: Shown<Place>, exposed: readonly Place[], { sums }: Group<Place>): Place {
  const ranked = sums.map((sum) => {
    const places = placesOf(sum);
    const figures = places.flatMap((place) => {
      const told = shown.get(place)!;
      return isAbsent(told) || told.figure === 0 ? [] : [{ place, figure: told.figure }];
    });
    const absent = places.filter((place) => isAbsent(shown.get(place))).length;
    return { figures, absent, isElsewhere: Number(!places.some((place) => exposed.includes(place))) };
  });
  const [first] = ranked
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => a.isElsewhere - b.isElsewhere || a.absent - b.absent);
  return first!.figures.sort((a, b) => a.figure - b.figure)[0]!.place;
}
