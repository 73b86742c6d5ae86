// Which of several periods places are to be compared in. Knows no figure and no page; the site's script asks it too.

/**
 * The period in which most of the places have a value, and of several such the newest; null where there is no period.
 * `known` says how many have one.
 */
export function commonPeriod<Period>(newestFirst: readonly Period[], known: (period: Period) => number): Period | null {
  let best: Period | null = null;
  for (const period of newestFirst) if (best === null || known(period) > known(best)) best = period;
  return best;
}

/** Of what differs in its definition alone (`kin`), the one with the newest period: older definitions are left out. */
export function newestOfKin<Thing extends { kin: string; period: { to: string } }>(things: readonly Thing[]): Thing[] {
  const newest = new Map<string, Thing>();
  for (const thing of things) {
    const before = newest.get(thing.kin);
    if (!before || thing.period.to > before.period.to) newest.set(thing.kin, thing);
  }
  return [...newest.values()];
}
