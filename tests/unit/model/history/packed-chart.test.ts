// A chart read back from an edition is the chart that was written: the same Series, the same drawings, the same rows.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../../../../charts/examples.ts";
import { formOf } from "../../../../charts/forms.ts";
import { frames } from "../../../../charts/frame.ts";
import { digest } from "../../../../src/editions.ts";
import { datasetOfChart } from "../../../../src/model/dataset/dataset.ts";
import { packChart, unpackChart, type PackedChart } from "../../../../src/model/history/packed-chart.ts";
import { publishedChart, type PublishedChart } from "../../../../src/model/history/published-chart.ts";
import type { Cell } from "../../../../src/model/numbers/cell.ts";
import { makePeriod } from "../../../../src/model/numbers/period.ts";
import type { Label, Point, Series } from "../../../../src/model/series/series.ts";
import { goodLibrary } from "../../../helpers/quantities.ts";

const describeForm = (form: string, series: Series) => formOf(form).describe(series);
const good = goodLibrary.charts.map((chart) =>
  publishedChart(chart, datasetOfChart(chart, goodLibrary.areas, digest), describeForm),
);

/** What comes back after a way through a file. */
function readBack(chart: PublishedChart): PublishedChart {
  return unpackChart(chart.series.id, JSON.parse(JSON.stringify(packChart(chart))) as PackedChart);
}

describe("a chart of the good example", () => {
  it.each(good.map((chart) => [chart.series.id, chart] as const))("is read back whole: %s", (_id, chart) => {
    expect(readBack(chart)).toEqual(chart);
    expect(Object.keys(readBack(chart).rows[0]!)).toEqual(Object.keys(chart.rows[0]!));
  });

  it("carries the words that are published with it", () => {
    const areas = good.find(({ series }) => series.id === "example-areas")!;
    expect(areas).toMatchObject({ indicator: "example-cases", limits: "Anything about real places." });
    expect([areas.description.length > 20, areas.reading.length, areas.sources.length]).toEqual([true, 1, 2]);
  });
});

/** Every form's examples hold what no chart of the good example has: maps, funnels, rows in units of their own. */
const drawable = Object.entries(examples).flatMap(([form, list]) =>
  list.map(({ name, series }) => [`${form}: ${name}`, form, series] as const),
);

it.each(drawable)("the example %s is read back as the same Series, and drawn the same", (_name, form, series) => {
  const again = readBack({ ...good[0]!, form, series }).series;
  expect(again).toEqual(series);
  for (const frame of frames) expect(formOf(form).draw(again, frame)).toBe(formOf(form).draw(series, frame));
});

describe("any points", () => {
  const label: fc.Arbitrary<Label | null> = fc.option(
    fc.record({ id: fc.constantFrom("a", "b", "7"), title: fc.string() }),
  );
  const flags = goodLibrary.statuses;
  const flag = fc.constantFrom(...flags.values());
  const figure = fc.constantFrom("0", "-5", "7.90", "1316800", "0.000001");
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc
      .record({ text: figure, flag: fc.option(flag) })
      .map(({ text, flag }) => ({ kind: "known" as const, value: Number(text), text, flag })),
    flag.map((reason) => ({ kind: "missing" as const, reason })),
  );
  const limit = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
  const point: fc.Arbitrary<Point> = fc.record({
    ...{ key: fc.string(), row: label, by: label, part: label, series: label, cell },
    period: fc
      .constantFrom(["2018-04", "2019-03"], ["2020-05-01", "2020-05-01"])
      .map(([from, to]) => makePeriod(from!, to!)),
    ...{ lower: limit, upper: limit, base: limit, note: fc.string() },
  });

  it("are read back as they were", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const chart = { ...good[0]!, series: { ...good[0]!.series, points } };
        expect(readBack(chart)).toEqual(chart);
      }),
    );
  });

  it("keep the words of a period in which they were published", () => {
    const period = { ...makePeriod("2018-04", "2019-03"), label: "the year as it was called then", short: "then" };
    const points = good[0]!.series.points.map((each) => ({ ...each, period }));
    const chart = { ...good[0]!, series: { ...good[0]!.series, points } };
    expect(readBack(chart)).toEqual(chart);
  });
});
