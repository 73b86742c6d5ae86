// The audit: which hidden figures readers can work out from those that are shown. Knows no file and no row.

import { rangesOf, type Limits, type Ranges } from "../../stats/linear/whole-range.ts";
import { isAbsent, placesOf, type Absent, type Shown, type Sum } from "./told.ts";

/** Sums that hang together because places without a figure stand in several of them. */
export type Group<Place> = { sums: Sum<Place>[]; absent: Place[] };

/** What readers know of a place by itself once its figure is gone. */
export type AbsentAs<Place> = (place: Place) => Absent;

/**
 * A hidden place that can be worked out. `bare`: nothing that could still be hidden would help, because what readers know
 * of each place by itself settles it.
 */
export type Exposure<Place> = { place: Place; bare: boolean };

/** The groups of sums in which a figure is absent, in the order of the sums. */
export function groupsOf<Place>(shown: Shown<Place>, sums: readonly Sum<Place>[]): Group<Place>[] {
  const absentIn = (sum: Sum<Place>) => placesOf(sum).filter((place) => isAbsent(shown.get(place)));
  const sumsAt = new Map<Place, Sum<Place>[]>();
  for (const sum of sums) for (const place of absentIn(sum)) sumsAt.set(place, [...(sumsAt.get(place) ?? []), sum]);
  const seen = new Set<Sum<Place>>();
  return sums.flatMap((first) => {
    if (seen.has(first) || absentIn(first).length === 0) return [];
    const group = new Set([first]);
    const absent = new Set<Place>();
    // A set gives what is added to it while it is gone through.
    for (const sum of group) {
      seen.add(sum);
      for (const place of absentIn(sum)) {
        absent.add(place);
        for (const other of sumsAt.get(place)!) group.add(other);
      }
    }
    return [{ sums: [...group], absent: [...absent] }];
  });
}

/** Whether any whole numbers, zero or more, in the absent places make all sums of the group right. */
export const isPossible = <Place>(shown: Shown<Place>, group: Group<Place>): boolean =>
  rangesIn(shown, group).isPossible;

/**
 * The hidden places of a group that its sums narrow down: to less than must stay open, and to less than would stay open if
 * nothing in these sums were shown. Rounding is no hiding: where figures were rounded, as much more must stay open. The
 * group must be possible.
 */
export function exposedIn<Place>(
  shown: Shown<Place>,
  group: Group<Place>,
  absentAs: AbsentAs<Place>,
): Exposure<Place>[] {
  const { rangeOf } = rangesIn(shown, group);
  const slack = group.sums.reduce((all, sum) => all + 2 * sum.slack, 0);
  const narrow = group.absent.flatMap((place, index) => {
    const { open } = shown.get(place) as Absent;
    const width = widthOf(rangeOf(index));
    return open > 0 && width < open + slack ? [{ place, width, need: open + slack }] : [];
  });
  if (narrow.length === 0) return [];
  const empty = emptied(shown, group, absentAs);
  const free = rangesIn(empty.shown, empty.group);
  return narrow.flatMap(({ place, width, need }) => {
    const most = Math.min(need, widthOf(free.rangeOf(empty.group.absent.indexOf(place))));
    return width < most || most === 0 ? [{ place, bare: most === 0 }] : [];
  });
}

const widthOf = ({ lowest, highest }: Limits): number => (highest === null ? Infinity : highest - lowest);

/** The same sums as if every figure in them that can be hidden were hidden. Zeros cannot. */
function emptied<Place>(
  shown: Shown<Place>,
  { sums }: Group<Place>,
  absentAs: AbsentAs<Place>,
): { shown: Shown<Place>; group: Group<Place> } {
  const places = [...new Set(sums.flatMap(placesOf))];
  const left = new Map(
    places.map((place) => {
      const told = shown.get(place)!;
      return [place, isAbsent(told) || told.figure === 0 ? told : absentAs(place)];
    }),
  );
  return { shown: left, group: { sums, absent: places.filter((place) => isAbsent(left.get(place))) } };
}

function rangesIn<Place>(shown: Shown<Place>, { sums, absent }: Group<Place>): Ranges {
  const limits: Limits[] = absent.map((place) => shown.get(place) as Absent);
  const indexOf = new Map(absent.map((place, index) => [place, index]));
  const equations = sums.map((sum) => {
    const terms = new Map<number, number>();
    let total = 0;
    for (const [order, place] of placesOf(sum).entries()) {
      const sign = order === 0 ? 1 : -1;
      const index = indexOf.get(place);
      if (index !== undefined) terms.set(index, (terms.get(index) ?? 0) + sign);
      else total -= sign * (shown.get(place) as { figure: number }).figure;
    }
    if (sum.slack > 0) terms.set(limits.push({ lowest: -sum.slack, highest: sum.slack }) - 1, 1);
    return { terms, total };
  });
  return rangesOf({ equations, limits });
}
