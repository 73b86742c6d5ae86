// What src/model/dataset/ promises: the one record behind every kind of metadata.

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { datasetOfChart, datasetOfIndicator } from "../../../../src/model/dataset/dataset.ts";
import { downloadColumns } from "../../../../src/model/series/download.ts";
import type { Chart } from "../../../../src/model/things.ts";
import { goodText, goodWith, libraryOf } from "../../../helpers/evidence.ts";
import { goodIndicator, goodLibrary } from "../../../helpers/quantities.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const { areas, charts } = goodLibrary;
const chartOf = (library: { charts: Chart[] }, id: string) => library.charts.find((chart) => chart.id === id)!;
const dataset = datasetOfChart(chartOf(goodLibrary, "example-areas"), areas, digest);

describe("the dataset of a chart", () => {
  it("says what it shows, of whom, where and when, and what it cannot tell", () => {
    expect(dataset).toMatchObject({
      ...{ kind: "chart", id: "example-areas", unit: "cases", population: "example cases" },
      ...{ geography: "Areas of Example Country", read: "2026-11-22", limits: "Anything about real places." },
      period: { from: "2019-04", to: "2020-03" },
    });
    expect(dataset.areas).toContainEqual({ code: "X00000011", name: "Example North" });
  });

  it("counts rows without a value as what they are", () => {
    expect(dataset.missing).toBe(dataset.rows.filter(({ value }) => value === "").length);
    expect(dataset.missing).toBeGreaterThan(0);
  });

  it("names every source of its rows with its terms and each place in it once", () => {
    for (const { sources, rows } of charts.map((chart) => datasetOfChart(chart, areas, digest))) {
      expect(sources.map(({ id }) => id)).toEqual([...new Set(rows.map((row) => row["source_id"]))]);
      for (const { id, locators } of sources) {
        const said = rows.filter((row) => row["source_id"] === id).map(({ locator }) => locator);
        expect(locators).toEqual([...new Set(said)]);
      }
    }
    expect(dataset.licences.map(({ title }) => title)).toEqual([
      ...new Set(dataset.sources.map(({ licence }) => licence.title)),
    ]);
  });

  it.each(goodLibrary.indicators.map(({ id }) => id))("describes every column of the download of %s in words", (id) => {
    const { columns } = datasetOfIndicator(goodIndicator(id), areas, digest);
    expect(columns.map(({ name }) => name)).toEqual(downloadColumns(goodIndicator(id)));
    for (const { title, description } of columns)
      expect([title.length > 1, description.length > 5]).toEqual([true, true]);
    const measured = columns.filter(({ unit }) => unit !== null).map(({ name }) => name);
    expect(measured).toEqual(["value", "lower", "upper"]);
  });
});

describe("the hash of a dataset", () => {
  const hashIn = (texts: Record<string, string>) => {
    const library = libraryOf(goodWith(texts));
    return datasetOfChart(chartOf(library, "example-areas"), library.areas, digest).hash;
  };
  const csv = goodText("indicators/example-cases.csv");
  const words = goodText("indicators/example-cases.md");

  it("is the same for the same content, and of all that is shown and nothing else", () => {
    expect(hashIn({})).toBe(dataset.hash);
    expect(hashIn({ "indicators/example-cases.md": words.replace("Nobody counted", "Somebody counted") })).toBe(
      dataset.hash,
    );
  });

  it("changes with a value and with the words above the picture", () => {
    const changed = [
      hashIn({ "indicators/example-cases.csv": csv.replace(",950,", ",951,") }),
      hashIn({ "indicators/example-cases.md": words.replace("title: Example cases by area", "title: Cases by area") }),
    ];
    expect(csv).toContain(",950,");
    expect(new Set([dataset.hash, ...changed]).size).toBe(3);
  });
});
