// What an edition holds of the good example, that it is the same every time, and that its hash stands for all of it.

import { describe, expect, it } from "vitest";
import { formOf } from "../../../../charts/forms.ts";
import { digest } from "../../../../src/editions.ts";
import {
  editionOf,
  editionText,
  isIntact,
  makeEdition,
  sameContents,
  truthOf,
  wholeEditionOf,
  type Edition,
} from "../../../../src/model/history/edition.ts";
import { datasetOfChart } from "../../../../src/model/dataset/dataset.ts";
import type { Library } from "../../../../src/model/things.ts";
import { goodText, goodWith, libraryOf } from "../../../helpers/evidence.ts";
import { goodLibrary } from "../../../helpers/quantities.ts";
import { shuffled } from "../../../helpers/random.ts";

const wholeOf = (library: Library) => wholeEditionOf(library, digest, (form, series) => formOf(form).describe(series));
const now = wholeOf(goodLibrary);
const head = { edition: "2026-11-22", follows: null, reasons: [] };

/** What the site would say if a file of the good example had other words. */
const contentsWith = (file: string, before: string, after: string) => {
  expect(goodText(file)).toContain(before);
  return wholeOf(libraryOf(goodWith({ [file]: goodText(file).replace(before, after) })));
};

describe("editionOf", () => {
  it("holds every row with its figures as the files print them, and the reason where there is none", () => {
    const rows = goodLibrary.indicators.map(({ observations }) => observations.length);
    expect(Object.values(now.cells).map((table) => Object.keys(table).length)).toEqual(rows);
    expect(now.cells["example-cases"]).toMatchObject({
      "x00000011.2020-03": { value: "1711" },
      "x00000012.2019-03": { missing: "not-submitted" },
      "x00000012.2020-03": { value: "950", flag: "provisional" },
      "x00000013.2019-03": { value: "0" },
    });
    expect(now.cells["example-trend"]!["2017-03.female.old"]).toEqual({
      ...{ value: "8.0", lower: "7.1", upper: "8.9", base: "2000" },
      row: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    });
    expect(Object.keys(now.cells["example-cases"]!["x00000012.2019-03"]!)).toEqual(["missing", "row"]);
  });

  it("holds every finding with its title, certainty, numbers and claims", () => {
    expect(Object.keys(now.findings)).toEqual(goodLibrary.findings.map(({ id }) => id));
    expect(now.findings["example-gap"]).toEqual({
      title: "Example women were more likely than example men to be counted",
      certainty: "high",
      words: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      numbers: { before: "6.4", gap: "3", men: "3.0", times: "2", women: "6.0" },
      claims: {
        double: { expression: "times >= 2", holds: true },
        fell: { expression: "women < before", holds: true },
        gap: { expression: "women > men", holds: true },
      },
    });
  });

  it("holds the title of every chart, and the hash of what it shows", () => {
    const { areas, charts } = goodLibrary;
    const said = charts.map((chart) => {
      const { title, hash } = datasetOfChart(chart, areas, digest);
      return [chart.id, { title, hash }];
    });
    expect(editionOf(goodLibrary, digest).charts).toEqual(Object.fromEntries(said));
  });

  it("holds in a whole edition the same, and each chart whole", () => {
    const titles = Object.entries(now.charts).map(([id, { title, hash }]) => [id, { title, hash }]);
    expect({ ...now, charts: Object.fromEntries(titles) }).toEqual(editionOf(goodLibrary, digest));
  });

  it("does not depend on the order in which things come", () => {
    const { indicators, findings, charts } = goodLibrary;
    const other: Library = {
      ...goodLibrary,
      indicators: shuffled(indicators, 2).map((each) => ({ ...each, observations: shuffled(each.observations, 3) })),
      findings: shuffled(findings, 4),
      charts: shuffled(charts, 5),
    };
    expect(other.indicators.map(({ id }) => id)).not.toEqual(indicators.map(({ id }) => id));
    expect(editionText(makeEdition(wholeOf(other), head, digest))).toBe(editionText(makeEdition(now, head, digest)));
  });

  it.each([
    ["a note", "indicators/example-cases.csv", "A zero is a value", "A zero is one"],
    [
      "a source",
      "indicators/example-cases.csv",
      "2019-03,0,,A zero is a value,example-office",
      "2019-03,0,,A zero is a value,example-paper",
    ],
    ["a place in the source", "indicators/example-cases.csv", "Example row D", "Example row Z"],
  ])("has another hash for a row with %s of its own, and the same figures", (_, file, before, after) => {
    const [old, other] = [now, contentsWith(file, before, after)].map(({ cells }) => cells["example-cases"]!);
    const differ = Object.keys(old!).filter((row) => old![row]!.row !== other![row]!.row);
    expect(differ).toEqual(["x00000013.2019-03"]);
    expect({ ...other![differ[0]!], row: "" }).toEqual({ ...old![differ[0]!], row: "" });
  });

  it("has another hash for a finding's words when its title, its text or its reason changes", () => {
    const file = "findings/example-gap.md";
    const hashes = [
      now,
      contentsWith(file, "Example women were", "The example women were"),
      contentsWith(file, "Among women the share", "For women the share"),
      contentsWith(file, "in the same words for", "and says the same of"),
    ].map(({ findings }) => findings["example-gap"]!.words);
    expect(new Set(hashes).size).toBe(4);
  });

  it("knows what was renamed", () => {
    const file = "findings/example-gap.md";
    const { was } = contentsWith(file, "certainty: high", "was: [former-gap]\ncertainty: high");
    expect([now.was, was]).toEqual([{}, { "finding:former-gap": "finding:example-gap" }]);
  });
});

describe("an edition as a file", () => {
  const edition = makeEdition(now, head, digest);

  it("is read back as it was, with a line for each row", () => {
    const text = editionText(edition);
    expect(JSON.parse(text)).toEqual(edition);
    const lines = text.split("\n");
    const rows = Object.values(now.cells).flatMap((table) => Object.keys(table));
    for (const row of rows) expect(lines.filter((line) => line.startsWith(`"${row}":`))).toHaveLength(1);
    const points = Object.values(now.charts).flatMap((chart) => [...chart.points, ...chart.rows]);
    for (const point of points) expect(lines.map((line) => line.replace(/,$/, ""))).toContain(JSON.stringify(point));
  });

  it("names its format, which no edition that was published may have changed", () => {
    expect(edition.format).toBe(1);
    const keys = (value: object) => Object.keys(value).join(" ");
    expect([keys(edition), keys(edition.charts["example-trend"]!)]).toEqual([
      "hash format edition follows reasons cells findings claims charts was",
      "title hash form indicator description reading limits read sources series statuses points rows",
    ]);
  });

  it("carries the hash of all the rest, to the letter", () => {
    const text = editionText(edition);
    expect(isIntact(text, digest)).toBe(true);
    const altered = ["1711", "Example women", "example-trend", '"format":1', edition.hash.slice(0, 9)].map((words) => {
      expect(text).toContain(words);
      return text.replace(words, words.replace(/.$/, "#"));
    });
    const spoilt = [...altered, text.slice(0, 200), `${text} `, text.replace("\n", "\r\n"), "", "{}"];
    expect(spoilt.filter((each) => each === text || isIntact(each, digest))).toEqual([]);
  });

  it("has another hash with another day, another edition before it, another reason or another word", () => {
    const reason = { indicator: "a", row: "b", kind: "method", reason: "c", on: "2026-11-22" };
    const { hash } = edition;
    const altered: Edition[] = [
      makeEdition(now, { ...head, edition: "2026-11-23" }, digest),
      makeEdition(now, { ...head, follows: { edition: "2026-11-21", hash: "x" } }, digest),
      makeEdition(now, { ...head, reasons: [reason] }, digest),
      makeEdition({ ...now, claims: { a: "holds" } }, head, digest),
      makeEdition(
        contentsWith("charts/example-areas.md", "An example bar for each area", "A bar for each example area"),
        head,
        digest,
      ),
      makeEdition(contentsWith("indicators/example-cases.csv", ",1200,", ",1201,"), head, digest),
    ];
    expect(new Set([hash, ...altered.map((each) => each.hash)]).size).toBe(altered.length + 1);
  });

  it("says the same as one of another day with the same contents, and not as one with others", () => {
    expect(sameContents(edition, makeEdition(now, { ...head, edition: "2027-01-01" }, digest))).toBe(true);
    expect(sameContents(edition, contentsWith("indicators/example-cases.csv", ",1200,", ",1201,"))).toBe(false);
  });
});

describe("truthOf", () => {
  const numbers = { women: "6.0", men: "3.0", none: "suppressed" };

  it.each([
    ["women > men", true],
    ["women < men", false],
    ["women >= 6", true],
    ["men ~ women within 3", true],
    ["men ~ women within 2.9", false],
    ["women > none", null],
    ["women > others", null],
    ["women > constructor", null],
    ["women and men", null],
  ])("%s: %s", (expression, truth) => expect(truthOf(expression, numbers)).toBe(truth));
});
