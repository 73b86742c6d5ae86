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

type Kin = { kin: string; period: { to: string }; compares: boolean };

/**
 * Of what differs in its definition alone (`kin`), the one with the newest period; and where that compares nothing, since
 * values are missing in it, the newest that does besides it.
 */
export function newestOfKin<Thing extends Kin>(things: readonly Thing[]): Thing[] {
  const kept = new Set([...newest(things), ...newest(things.filter(({ compares }) => compares))]);
  return things.filter((thing) => kept.has(thing));
}

function newest<Thing extends Kin>(things: readonly Thing[]): Thing[] {
  const found = new Map<string, Thing>();
  for (const thing of things) {
    const before = found.get(thing.kin);
    if (!before || thing.period.to > before.period.to) found.set(thing.kin, thing);
  }
  return [...found.values()];
}
