// What src/model/dataset/citation.ts and src/lib/reference-formats.ts promise, hostile words included.

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { referenceText } from "../../../../src/lib/reference-formats.ts";
import { citationOf, citationText, cslItem, type Citable } from "../../../../src/model/dataset/citation.ts";

const hash = "0123456789abcdef".repeat(4);
const address = "https://evidence.example/charts/one/";
const citable = (others: Partial<Citable> = {}): Citable => ({
  ...{ kind: "chart", id: "one", title: "Arrests rose", publisher: "Plain Evidence", edition: null, hash, address },
  sources: [
    { producer: "Office for National Statistics", published: "2019-03" },
    { producer: "Home Office", published: "2020-11-25" },
    { producer: "Home Office", published: "2018" },
  ],
  ...others,
});
const citation = (others: Partial<Citable> = {}) => citationOf(citable(others));

describe("a citation", () => {
  it("names each producer once and first, then us, the version and where it stands, and leaves the day to the reader", () => {
    expect(citationText(citation())).toBe(
      `Office for National Statistics; Home Office (2020). Arrests rose. Chart by Plain Evidence, content 0123456789ab. ${address}, read on [add the day].`,
    );
  });

  it("says the edition where there is one", () => {
    expect(citationText(citation({ edition: "2026-12-01", kind: "finding" }))).toContain(
      "Finding by Plain Evidence, edition of 1 December 2026, content 0123456789ab.",
    );
  });

  it("shortens a long list of producers and says that it did", () => {
    const sources = ["A", "B", "C", "D", "E"].map((producer) => ({ producer, published: "2020" }));
    expect(citationText(citation({ sources }))).toMatch(/^A; B; C; and 2 more \(2020\)\. /);
    expect(cslItem(citation({ sources })).author).toHaveLength(5);
  });

  it("of what rests on no source names us as the producer, and no year", () => {
    expect(citationText(citation({ sources: [] }))).toMatch(/^Plain Evidence\. Arrests rose\./);
    expect(cslItem(citation({ sources: [] }))).not.toHaveProperty("issued");
  });
});

describe("files for reference managers", () => {
  const nasty =
    'Up {{ ]]> } \\ % & $ # _ ~ ^ "quoted"\nTY  - JOUR\nER  - \n@article{x, title = {y}} <script>alert(1)</script>';
  const item = cslItem(citation({ title: nasty }));

  it("are one reference each, whatever the title says", () => {
    const ris = referenceText(item, "ris");
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(ris.endsWith("ER  - \n")).toBe(true);
    for (const line of ris.trimEnd().split("\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
    const bib = referenceText(item, "bib");
    expect(bib.match(/^@/gm)).toHaveLength(1);
    let depth = 0;
    for (const sign of bib)
      if (sign === "{" || sign === "}") expect((depth += sign === "{" ? 1 : -1)).toBeGreaterThanOrEqual(0);
    expect(depth).toBe(0);
  });

  it("say producers, title, year, address and the whole hash", () => {
    const plain = cslItem(citation());
    for (const format of ["bib", "ris", "csl.json"] as const) {
      const text = referenceText(plain, format);
      for (const part of [
        "Office for National Statistics",
        "Home Office",
        "Arrests rose",
        "2020",
        address,
        `sha256:${hash}`,
      ])
        expect([format, text]).toEqual([format, expect.stringContaining(part)]);
    }
    expect(JSON.parse(referenceText(item, "csl.json"))).toEqual([JSON.parse(JSON.stringify(item))]);
  });

  it("give a whole reference in a style that we did not write", () => {
    const apa = new Cite([JSON.parse(referenceText(cslItem(citation()), "csl.json"))[0]]).format("bibliography", {
      template: "apa",
      format: "text",
    });
    expect(apa).toMatch(/^Office for National Statistics & Home Office\. \(2020\)\. Arrests rose/);
    expect(apa).toContain(`Plain Evidence. ${address}`);
  });

  it("of the same reference are the same", () => {
    expect(referenceText(item, "bib")).toBe(referenceText(cslItem(citation({ title: nasty })), "bib"));
  });
});
