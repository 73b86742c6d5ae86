// What src/model/links.ts promises.

import { describe, expect, it } from "vitest";
import * as links from "../../../src/model/links.ts";
import { goodIndicator, goodLibrary } from "../../helpers/quantities.ts";

const ids = (things: { id: string }[]) => things.map(({ id }) => id);
const named = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing =>
  things.find((thing) => thing.id === id)!;

describe("links", () => {
  const gap = named(goodLibrary.findings, "example-gap");
  const voices = named(goodLibrary.findings, "example-voices");
  const study = named(goodLibrary.sources, "example-study");

  it("lead from an indicator to its charts and findings", () => {
    expect(ids(links.chartsOfIndicator(goodLibrary, goodIndicator("example-trend")))).toEqual([
      "example-interval",
      "example-trend",
    ]);
    expect(ids(links.findingsOfIndicator(goodLibrary, goodIndicator("example-trend")))).toEqual(["example-gap"]);
    expect(ids(links.findingsOfIndicator(goodLibrary, goodIndicator("example-effect")))).toEqual([]);
  });

  it("lead from a record to the indicators that its numbers rest on, each once", () => {
    expect(ids(links.indicatorsOf(gap))).toEqual(["example-trend"]);
    expect(ids(links.indicatorsOf(voices))).toEqual([]);
    expect(ids(links.indicatorsOf(named(goodLibrary.pages, "example-about")))).toEqual(["example-cases"]);
  });

  it("lead from a chart and a finding to what rests on them", () => {
    expect(ids(links.findingsOfChart(goodLibrary, named(goodLibrary.charts, "example-trend")))).toEqual([
      "example-gap",
    ]);
    expect(ids(links.findingsOfChart(goodLibrary, named(goodLibrary.charts, "example-forest")))).toEqual([]);
    expect(ids(links.recommendationsOfFinding(goodLibrary, voices))).toEqual(["example-fund"]);
  });

  it("lead from a source to everything that it stands behind", () => {
    expect(ids(links.indicatorsOfSource(goodLibrary, study))).toEqual(["example-effect", "example-survey"]);
    expect(ids(links.findingsOfSource(goodLibrary, study))).toEqual(["example-answers", "example-voices"]);
    expect(ids(links.recommendationsOfSource(goodLibrary, study))).toEqual(["example-fund"]);
  });

  it("divide everything among the topics", () => {
    const [first, second] = goodLibrary.topics.map((topic) => links.ofTopic(goodLibrary, topic));
    for (const kind of ["findings", "charts", "indicators", "recommendations"] as const) {
      const both = [first!, second!].flatMap((topic) => ids(topic[kind]));
      expect(both.sort()).toEqual(ids(goodLibrary[kind]).sort());
    }
  });

  it("name the areas of an indicator once each, with the area above", () => {
    const areas = links.areasOf(goodIndicator("example-cases"), goodLibrary.areas);
    expect(areas.map(({ name }) => name)).toEqual(["Example North", "Example South", "Example West, City of"]);
    expect(areas[0]?.parent?.name).toBe("Example Country");
    expect(links.areasOf(goodIndicator("example-trend"), goodLibrary.areas)).toEqual([]);
  });
});
