// Need beside provision on the real evidence: limits are those of the statistics, points are cells, incomplete returns are never low.

import { describe, expect, it } from "vitest";
import { formOf } from "../../../../charts/forms.ts";
import { standingsOf } from "../../../../charts/parts/funnel/standing.ts";
import { isKnown } from "../../../../src/model/numbers/cell.ts";
import { intervalsOf } from "../../../../src/model/areas/intervals.ts";
import { measuresOf } from "../../../../src/model/areas/measures.ts";
import { chartsOfNeed, needBesideProvision } from "../../../../src/model/areas/need.ts";
import { rankOf, rankWords } from "../../../../src/model/areas/rank.ts";
import { spineOf } from "../../../../src/model/areas/spine-of.ts";
import { testable, trendOf, trendWords } from "../../../../src/model/areas/trend-of.ts";
import { funnelLimits, quartiles, rate as rateInterval } from "../../../../src/stats/index.ts";
import { libraryIn } from "../../../helpers/evidence.ts";

const library = libraryIn("data");
const charts = chartsOfNeed(library);
const rates = library.indicators.filter(({ restsOn }) => restsOn !== null);
const incomplete = ["E23000003", "E23000014", "E23000024"];

describe("charts of need", () => {
  it("are a map, a funnel and a heat table at least", () => {
    expect(new Set(charts.map(({ form }) => form))).toEqual(new Set(["tile-map", "funnel", "heat-table"]));
  });

  it("draw cells and nothing else", () => {
    for (const { series, indicator } of charts) {
      const cells = new Map(indicator.observations.map(({ key, cell }) => [key, cell]));
      for (const point of series.points) expect(point.cell).toBe(cells.get(point.key));
    }
  });

  it("have a tile for each row of a map", () => {
    for (const { series } of charts.filter(({ form }) => form === "tile-map")) {
      expect(series.tiles.map(({ row }) => row).sort()).toEqual(series.rows.map(({ id }) => id).sort());
    }
  });
});

describe("a funnel", () => {
  it.each(charts.filter(({ form }) => form === "funnel"))("$id has the limits of the statistics", (chart) => {
    const { per, count: id } = chart.indicator.restsOn!;
    const counts = new Map(
      library.indicators.find((each) => each.id === id)!.observations.map((row) => [row.key, row]),
    );
    const drawn = chart.series.points.filter(({ base }) => base !== null);
    const events = drawn.map(({ key }) => Number((counts.get(key)!.cell as { text: string }).text));
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const { target, limits } = chart.series.funnel!;
    expect(target).toBeCloseTo((sum(events) / sum(drawn.map(({ base }) => base!))) * per, 9);
    for (const limit of limits) {
      const [near, far] = [0.95, 0.998].map((level) => funnelLimits(target, limit.base / per, "rate", level));
      expect(limit).toMatchObject({
        lower95: near!.lower,
        upper95: near!.upper,
        lower998: far!.lower,
        upper998: far!.upper,
      });
    }
    drawn.forEach(({ base, cell }, i) =>
      expect((events[i]! / base!) * per).toBeCloseTo((cell as { value: number }).value, 3),
    );
  });

  it("judges no value that has a note", () => {
    for (const { series } of charts.filter(({ form }) => form === "funnel")) {
      for (const { side, point } of standingsOf(series)) if (point.note !== "") expect(side).toBe("noted");
    }
  });
});

describe("a place with incomplete returns", () => {
  it.each(incomplete)("%s is never said to be low", (code) => {
    const { name } = library.areas.get(code)!;
    for (const { form, series } of charts) {
      const said = `${formOf(form).describe(series)} ${formOf(form).alt(series)}`;
      expect(said).not.toMatch(new RegExp(`(Lowest|below)[^.]*${name}`, "i"));
    }
    for (const { series } of charts.filter(({ form }) => form === "funnel")) {
      const sides = standingsOf(series).filter(({ row }) => row.id === code);
      for (const { side } of sides) expect(side).not.toMatch(/below/);
    }
  });

  it("has no rank where its figure is missing or has a note, and the table keeps its row", () => {
    const rows = rates.flatMap((each) => needBesideProvision(library, each));
    const found = rows.filter(({ area }) => incomplete.includes(area.code));
    expect(found).toHaveLength(incomplete.length * rates.length);
    for (const { row, rank } of rows) if (!isKnown(row.cell) || row.note !== "") expect(rank).toBeNull();
  });
});

describe("a rank", () => {
  it("counts the intervals wholly above and wholly below", () => {
    for (const indicator of rates) {
      for (const { area, row, rank } of needBesideProvision(library, indicator)) {
        if (!rank) continue;
        const { from, to, of } = rank;
        expect([from >= 1, from <= to, to <= of]).toEqual([true, true, true]);
        const { count, per } = indicator.restsOn!;
        const events = library.indicators
          .find(({ id }) => id === count)!
          .observations.find(({ key }) => key === row.key)!;
        const own = intervalsOf(library, indicator).get(row.key)!;
        const people = (Number((events.cell as { text: string }).text) / (row.cell as { value: number }).value) * per;
        expect(own.lower).toBeCloseTo(
          rateInterval((events.cell as { value: number }).value, people, per, 0.95).lower,
          3,
        );
        expect(area.kind).toBe("police-force-area");
      }
    }
  });

  it("is said as a range, or as one place", () => {
    expect(rankWords({ from: 5, to: 12, of: 38 })).toBe("between 5th and 12th highest of 38");
    expect(rankWords({ from: 21, to: 21, of: 38 })).toBe("21st highest of 38");
  });

  it("is never given to a count", () => {
    const area = library.areas.get("E23000030")!;
    for (const indicator of library.indicators.filter(({ unit }) => unit.kind === "count")) {
      for (const measure of measuresOf(indicator, area)) expect(rankOf(library, area, measure)).toBeNull();
    }
  });
});

describe("a trend", () => {
  it("is tested on figures of one definition without a note, at least five", () => {
    for (const area of library.areas.values()) {
      for (const indicator of rates) {
        for (const measure of measuresOf(indicator, area)) {
          const rows = testable(measure);
          expect(new Set(rows.map(({ series }) => series?.id)).size).toBeLessThan(2);
          expect(rows.every(({ note }) => note === "")).toBe(true);
          expect(trendOf(measure).test === null).toBe(rows.length < 5);
        }
      }
    }
  });

  it("says its test, or how many figures are wanting", () => {
    expect(trendWords({ class: "too few points", test: null, p: null, points: 3 })).toBe(
      "Not tested: it takes 5 figures that can be compared, and we have 3.",
    );
    expect(trendWords({ class: "increasing", test: "A test", p: 0.0001, points: 8 })).toBe(
      "The figures go up over 8 figures (A test, p below 0.001).",
    );
  });
});

it("a spine of any area suits its form", () => {
  const series = [...library.areas.values()].map((area) => spineOf(library, area)).filter((each) => each !== null);
  expect(series.length).toBeGreaterThan(20);
  for (const each of series) expect(formOf("spine").check(each)).toEqual([]);
});

it("quartiles are drawn by a line between two values", () => {
  expect(quartiles([4, 1, 3, 2])).toEqual({ lowest: 1, lowerQuartile: 1.75, upperQuartile: 3.25, highest: 4 });
  expect(() => quartiles([])).toThrow(RangeError);
});
