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
 * The figure to hide next: above zero, in one of the sums with an exposed place of which least is hidden. A figure that
 * stands in most of those helps most; among such the smallest tells least; among equals the first. If no sum with an
 * exposed place shows anything, another sum of the group does: else nothing would help.
 */
function cheapest<Place>(shown: Shown<Place>, exposed: readonly Place[], { sums }: Group<Place>): Place {
  const ranked = sums.flatMap((sum) => {
    const places = placesOf(sum);
    const figures = places.flatMap((place) => {
      const told = shown.get(place)!;
      return isAbsent(told) || told.figure === 0 ? [] : [{ place, figure: told.figure }];
    });
    const isElsewhere = !places.some((place) => exposed.includes(place));
    const rank = places.filter((place) => isAbsent(shown.get(place))).length + (isElsewhere ? Infinity : 0);
    return figures.length ? [{ figures, rank }] : [];
  });
  const least = Math.min(...ranked.map(({ rank }) => rank));
  const needy = ranked.filter(({ rank }) => rank === least).map(({ figures }) => figures);
  const standsIn = (place: Place) => needy.filter((figures) => figures.some((each) => each.place === place)).length;
  return needy.flat().sort((a, b) => standsIn(b.place) - standsIn(a.place) || a.figure - b.figure)[0]!.place;
}
