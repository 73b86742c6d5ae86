// An area's newest figure among those of its kind: what is drawn there, and what never is.

import { describe, expect, it } from "vitest";
import { intervalsOf, intervalWords } from "../../../../src/model/areas/intervals.ts";
import { indicatorsOfArea, measuresOf, newerGapOf, newestSeries } from "../../../../src/model/areas/measures.ts";
import { amongPeers } from "../../../../src/model/areas/peers.ts";
import { isFitToCompare } from "../../../../src/model/areas/standing.ts";
import type { Area } from "../../../../src/model/things.ts";
import { libraryIn } from "../../../helpers/evidence.ts";

const library = libraryIn("data");
const forces = [...library.areas.values()].filter(({ kind }) => kind === "police-force-area");
const measuresAt = (area: Area) =>
  indicatorsOfArea(library, area).flatMap((indicator) => newestSeries(measuresOf(indicator, area)));

describe("an area among its kind", () => {
  it("is drawn only with a figure that may be compared and is the newest, among at least five", () => {
    let drawn = 0;
    for (const area of forces) {
      for (const measure of measuresAt(area)) {
        const place = amongPeers(library, area, measure);
        if (!place) continue;
        drawn += 1;
        expect(isFitToCompare(measure.latestKnown!)).toBe(true);
        expect(newerGapOf(measure, area)).toBeNull();
        expect(place.peers.length).toBeGreaterThanOrEqual(5);
        expect(place.peers.map(({ value }) => value)).toContain(place.own);
      }
    }
    expect(drawn).toBeGreaterThan(50);
  });

  it("never has Norfolk or Lancashire in the MARAC tables: their newest figures are missing or noted", () => {
    for (const code of ["E23000024", "E23000003"]) {
      const area = library.areas.get(code)!;
      const ours = measuresAt(area).filter(({ indicator }) => indicator.id.startsWith("marac-rate"));
      expect(ours.length).toBeGreaterThan(0);
      for (const measure of ours) expect(amongPeers(library, area, measure)).toBeNull();
    }
  });

  it("has all of them together between the lowest and the highest", () => {
    const [measure] = measuresAt(library.areas.get("E23000030")!).filter(({ indicator }) => indicator.restsOn);
    const { together, peers } = amongPeers(library, library.areas.get("E23000030")!, measure!)!;
    expect(together!.count).toBeLessThanOrEqual(peers.length);
    expect(together!.value).toBeGreaterThan(peers[0]!.value);
    expect(together!.value).toBeLessThan(peers.at(-1)!.value);
  });
});

describe("an interval in words", () => {
  it("says which intervals are ours, and repeats printed ones as they are", () => {
    for (const indicator of library.indicators) {
      for (const row of indicator.observations) {
        const interval = intervalsOf(library, indicator).get(row.key);
        const words = intervalWords(library, indicator, row);
        expect(words !== "").toBe(interval !== undefined);
        expect(words.endsWith(", worked out by us")).toBe(interval?.workedOut ?? false);
        if (interval?.workedOut) expect(row.lower).toBeNull();
      }
    }
  });
});
