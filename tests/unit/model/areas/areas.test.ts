// What the Library knows of one area: src/model/areas, on the good example and on the real data.

import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/data/csv.ts";
import { areaId } from "../../../../src/model/areas/area-id.ts";
import { measuresThatAnswer } from "../../../../src/model/areas/answers.ts";
import { besideOf } from "../../../../src/model/areas/beside.ts";
import { areaCsv, gapsCsv, provisionCsv } from "../../../../src/model/areas/download.ts";
import { gapsIn, gapsOf, reasonWords } from "../../../../src/model/areas/gaps.ts";
import { indicatorsOfArea, measuresOf, newerGapOf, newestSeries } from "../../../../src/model/areas/measures.ts";
import { areasWithPage, otherIdsOf } from "../../../../src/model/areas/pages-of-areas.ts";
import { provisionAround } from "../../../../src/model/areas/provision.ts";
import { saidOf } from "../../../../src/model/areas/said-of.ts";
import { standingsOf } from "../../../../src/model/areas/standings.ts";
import { isKnown } from "../../../../src/model/numbers/cell.ts";
import type { Library } from "../../../../src/model/things.ts";
import { goodFiles, goodText, goodWith, libraryIn, libraryOf } from "../../../helpers/evidence.ts";

const good = libraryOf(goodFiles);
const real = libraryIn("data");

const areaOf = (library: Library, code: string) => library.areas.get(code)!;
const indicatorOf = (library: Library, id: string) => library.indicators.find((each) => each.id === id)!;

describe("an area's address", () => {
  it.each([
    ["E23000030", "Hampshire", "e23000030-hampshire"],
    ["E06000010", "Kingston upon Hull", "e06000010-kingston-upon-hull"],
    ["E08000013", "St. Helens", "e08000013-st-helens"],
    ["X00000001", "Môn & <Aber>/../", "x00000001-mon-aber"],
    ["X00000001", "", "x00000001"],
  ])("%s %s -> %s", (code, name, id) => expect(areaId({ code, name })).toBe(id));

  it("is led to from the code alone and from former names", () => {
    expect(otherIdsOf(good, areaOf(good, "X00000012"))).toEqual(["x00000012", "x00000012-example-southland"]);
    expect(otherIdsOf(good, areaOf(good, "X00000011"))).toEqual(["x00000011"]);
  });

  it("is no other area's", () => {
    const ids = [...real.areas.values()].flatMap((area) => [areaId(area), ...otherIdsOf(real, area)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("exists for every area of a kind that is listed whole, and for each that anything is said of", () => {
    expect(areasWithPage(good).map(({ code }) => code)).toEqual([...good.areas.keys()]);
    const some = goodText("vocabulary/area-kinds.csv").replace("Countries,all", "Countries,some");
    const without = libraryOf(goodWith({ "vocabulary/area-kinds.csv": some }));
    expect(areasWithPage(without).map(({ code }) => code)).toEqual(["X00000011", "X00000012", "X00000013"]);
  });
});

describe("measures", () => {
  it("put rows that differ in their period alone together, the newest first", () => {
    const [cases] = measuresOf(indicatorOf(good, "example-cases"), areaOf(good, "X00000013"));
    expect(cases!.rows.map(({ period }) => period.to)).toEqual(["2020-03", "2019-03"]);
    expect([cases!.latest.period.to, cases!.latestKnown!.period.to]).toEqual(["2020-03", "2019-03"]);
    expect(newerGapOf(cases!, areaOf(good, "X00000013"))?.period.to).toBe("2020-03");
  });

  it("never mix series, and the one with the newest value stands for them", () => {
    const measures = measuresOf(indicatorOf(real, "marac-rate"), areaOf(real, "E23000030"));
    expect(measures.map(({ series }) => series?.id)).toEqual(["census-2011-base", "newer-base"]);
    for (const { rows, series } of measures) expect(rows.every((row) => row.series === series)).toBe(true);
    expect(newestSeries(measures).map(({ series }) => series?.id)).toEqual(["newer-base"]);
  });

  it("answer the questions that their topics answer, at most two of a topic", () => {
    const measures = measuresThatAnswer(real, areaOf(real, "E23000030"), "need");
    expect(measures.length).toBeGreaterThan(2);
    expect(new Set(measures.map(({ indicator }) => indicator.topic.answers))).toEqual(new Set(["need"]));
    const topics = measures.map(({ indicator }) => indicator.topic.id);
    for (const topic of topics) expect(topics.filter((each) => each === topic).length).toBeLessThanOrEqual(2);
  });
});

describe("wider areas beside an area", () => {
  const hampshire = areaOf(real, "E23000030");
  const rate = indicatorOf(real, "marac-rate");

  it("have the same unit, definition and period, in this table or in one that it names", () => {
    let found = 0;
    for (const indicator of real.indicators) {
      for (const row of indicator.observations) {
        const area = real.areas.get(row.dimensions.get("area")?.id ?? "");
        for (const beside of area ? besideOf(real, area, indicator, row) : []) {
          found += 1;
          expect([indicator.id, ...indicator.wider]).toContain(beside.indicator.id);
          expect([beside.row.period, beside.row.series?.id]).toEqual([row.period, row.series?.id]);
          expect(beside.indicator.unit).toBe(indicator.unit);
          expect(beside.row.dimensions.get("area")!.id).toBe(beside.area.code);
        }
      }
    }
    expect(found).toBeGreaterThan(300);
  });

  it("are named as the row words the place", () => {
    const row = rate.observations.find(
      ({ dimensions, period }) => dimensions.get("area")!.id === "E23000015" && period.to === "2019-03",
    )!;
    const [beside] = besideOf(real, areaOf(real, "E23000015"), rate, row);
    expect([beside!.area.name, beside!.name]).toEqual(["West Midlands", "West Midlands without West Midlands Police"]);
  });

  it("are none where only another definition has a figure", () => {
    const measures = measuresOf(rate, hampshire);
    const codes = measures.flatMap(({ latest }) =>
      besideOf(real, hampshire, rate, latest).map(({ area }) => area.code),
    );
    expect(codes).not.toContain("K02000001");
  });
});

describe("places whose returns are missing or incomplete", () => {
  it.each([
    ["E23000014", "West Midlands Police"],
    ["E23000024", "Norfolk"],
    ["E23000003", "Lancashire"],
  ])("%s %s is nowhere called lower in the MARAC tables, and its gaps say why", (code) => {
    const area = areaOf(real, code);
    const maracs = indicatorsOfArea(real, area).filter(({ id }) => id.startsWith("marac"));
    expect(maracs.length).toBeGreaterThan(3);
    const words = maracs.flatMap((indicator) =>
      newestSeries(measuresOf(indicator, area)).flatMap((each) =>
        standingsOf(real, area, each).map((said) => said.words),
      ),
    );
    expect(words.filter((each) => /lower/.test(each))).toEqual([]);
    const gaps = gapsOf(real, area).filter(({ indicator }) => maracs.includes(indicator));
    const flagged = maracs.flatMap(({ observations }) =>
      observations.filter(
        ({ cell, note, dimensions }) =>
          dimensions.get("area")!.id === code && isKnown(cell) && cell.flag?.id === "low-reliability" && note !== "",
      ),
    );
    expect(gaps.length + flagged.length).toBeGreaterThan(3);
    for (const { reason } of gaps) expect(reasonWords(reason)).toMatch(/^(Not submitted|Not found)\. .+|no row/);
  });
});

describe("gaps", () => {
  it("are rows that say why, those of one reason together", () => {
    const gaps = gapsOf(good, areaOf(good, "X00000012"));
    expect(gaps.map(({ indicator, periods, reason }) => [indicator.id, periods.length, reasonWords(reason)])).toEqual([
      ["example-cases", 1, "Not submitted. The example\nhas a note of two lines, with a comma"],
    ]);
  });

  it("are rows that at least two other areas of a listed kind have, told apart from rows that say why", () => {
    const cases = goodText("indicators/example-cases.csv");
    const without = cases.split("\n").filter((line) => !line.startsWith("X00000013,") || !line.includes("2018-04"));
    const library = libraryOf(goodWith({ "indicators/example-cases.csv": without.join("\n") }));
    const gaps = gapsOf(library, areaOf(library, "X00000013"));
    expect(gaps.map(({ reason, periods }) => [reason.kind, periods[0]!.to])).toEqual([
      ["stated", "2020-03"],
      ["no-row", "2019-03"],
    ]);
    expect(gaps[1]!.reason).toEqual({ kind: "no-row", others: 2 });
  });

  it("hold every row without a value once, for the areas that are listed", () => {
    const rows = real.indicators.flatMap(({ observations }) => observations);
    const missing = rows.filter(({ cell, dimensions }) => !isKnown(cell) && dimensions.has("area"));
    const stated = real.indicators
      .flatMap((indicator) => gapsIn(real, indicator))
      .filter(({ reason }) => reason.kind === "stated");
    expect(stated.reduce((sum, { periods }) => sum + periods.length, 0)).toBe(missing.length);
  });
});

describe("what is said of an area", () => {
  it("is what names its cells, not what counts it among others", () => {
    const { findings, recommendations } = saidOf(real, areaOf(real, "E23000030"));
    expect(findings.map(({ id }) => id)).toContain("local-police-figures-missing");
    const basis = new Set(recommendations.flatMap((each) => each.basis));
    expect(findings.some((finding) => basis.has(finding))).toBe(true);
    // This finding counts every force with a figure, and names the one with the highest.
    const counting = real.findings.find(({ id }) => id === "marac-rates-differ")!;
    expect([...counting.numbers.values()].some(({ rests }) => rests.length > 20)).toBe(true);
    expect(findings).not.toContain(counting);
  });

  it("tells provision here from provision within it and around it", () => {
    const { here, within, above } = provisionAround(real, areaOf(real, "E23000030"));
    expect(new Set(here.map(({ area }) => area.name))).toEqual(new Set(["Hampshire"]));
    expect(within.map(({ area }) => area.name)).toContain("Southampton");
    expect(above.map(({ area }) => area.name)).toContain("England and Wales");
    expect(here.length + within.length + above.length).toBeLessThan(real.provision.length);
  });
});

describe("downloads of an area", () => {
  const parse = (text: string) => readCsv(new TextEncoder().encode(text), "x.csv");

  it("hold each of its rows as the source prints it, missing ones too", () => {
    const { header, records } = parse(areaCsv(real, areaOf(real, "E23000024")));
    const rows = real.indicators.flatMap(({ observations }) =>
      observations.filter(({ dimensions }) => dimensions.get("area")?.id === "E23000024"),
    );
    expect(header.slice(0, 3)).toEqual(["indicator_id", "area_code", "area_name"]);
    const values = records.map(({ cells }) => cells[header.indexOf("value")]);
    expect(values.sort()).toEqual(rows.map(({ cell }) => (isKnown(cell) ? cell.text : "")).sort());
  });

  it("hold its provision, and every gap period by period", () => {
    const { here, within, above } = provisionAround(real, areaOf(real, "E23000030"));
    const provision = parse(provisionCsv(real, areaOf(real, "E23000030")));
    expect(provision.records).toHaveLength(here.length + within.length + above.length);
    const gaps = gapsOf(real, areaOf(real, "E23000014"));
    const { records, header } = parse(gapsCsv(gaps));
    expect(records).toHaveLength(gaps.reduce((sum, { periods }) => sum + periods.length, 0));
    expect(new Set(records.map(({ cells }) => cells[header.indexOf("kind")]))).toEqual(
      new Set(["row-without-value", "no-row"]),
    );
  });
});
