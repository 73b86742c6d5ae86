// Places side by side in the evidence as it is: one definition and period for all, gaps with their reason, no false rank.

import { beforeAll, describe, expect, test } from "vitest";
import { comparisonOf, type Block } from "../../../../src/model/compare/comparison.ts";
import { groupId, groupsOf, groupsWith } from "../../../../src/model/compare/pairs.ts";
import { picturesOf } from "../../../../src/model/compare/picture.ts";
import { isKnown } from "../../../../src/model/numbers/cell.ts";
import type { Area, Library } from "../../../../src/model/things.ts";
import { libraryIn } from "../../../helpers/evidence.ts";

let library: Library;

beforeAll(() => {
  library = libraryIn("data");
});

const areasOf = (...codes: string[]): Area[] => codes.map((code) => library.areas.get(code)!);
const blockOf = (id: string, ...codes: string[]): Block | undefined =>
  comparisonOf(library, areasOf(...codes)).find(({ indicator }) => indicator.id === id);

describe("the pages built ahead", () => {
  test("are one for each pair of neighbours, and one for each area of a whole kind that lies in something", () => {
    const groups = groupsOf(library);
    const pairs = [...library.geography.neighbours.values()].flat().length / 2;
    expect(groups.filter(({ kind }) => kind === "neighbours")).toHaveLength(pairs);
    const subjects = groups.filter(({ kind }) => kind === "around").map(({ areas }) => areas[0]!.kind);
    expect(subjects.filter((kind) => kind === "police-force-area")).toHaveLength(43);
    expect(subjects.filter((kind) => kind === "region")).toHaveLength(9);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  test("have addresses of codes in small letters", () => {
    expect(groupId(areasOf("E23000030", "E23000039"))).toBe("e23000030~e23000039");
    for (const { id } of groupsOf(library)) expect(id).toMatch(/^[a-z]\d{8}(~[a-z]\d{8})+$/);
  });

  test("are linked from every place that they are about", () => {
    const [hampshire] = areasOf("E23000030") as [Area];
    const neighbours = library.geography.neighbours.get("E23000030")!;
    expect(groupsWith(library, hampshire)).toHaveLength(neighbours.length + 1);
  });
});

describe("a comparison", () => {
  test("never mixes series, measures, periods or units in one line", () => {
    for (const { areas } of groupsOf(library)) {
      for (const { indicator, lines } of comparisonOf(library, areas)) {
        for (const { period, places } of lines) {
          const known = places.filter((placed) => placed !== null);
          expect(known.length).toBeGreaterThan(1);
          expect(new Set(known.map(({ row }) => row.series?.id)).size).toBe(1);
          expect(known.every(({ row }) => row.period === period)).toBe(true);
          expect(known.every((placed) => placed.indicator.unit === indicator.unit)).toBe(true);
        }
      }
    }
  });

  test("gives every row to the area that it is about", () => {
    for (const { areas } of groupsOf(library)) {
      for (const { lines } of comparisonOf(library, areas)) {
        for (const { places } of lines) {
          places.forEach((placed, index) => {
            if (placed) expect(placed.row.dimensions.get("area")?.id).toBe(areas[index]!.code);
          });
        }
      }
    }
  });

  test("sets nothing against a value that is missing since: West Midlands Police, Norfolk, Lancashire in MARAC data", () => {
    const pairs = groupsOf(library).filter(({ areas }) =>
      areas.some(({ code }) => ["E23000014", "E23000024", "E23000003"].includes(code)),
    );
    let gaps = 0;
    for (const { areas } of pairs) {
      const lines = comparisonOf(library, areas)
        .filter(({ indicator }) => indicator.id.startsWith("marac-"))
        .flatMap((block) => block.lines);
      for (const { newer, places, against } of lines) {
        const isMissing = places.some((placed) => placed && !isKnown(placed.row.cell));
        if (newer.length === 0 && !isMissing) continue;
        gaps++;
        if (newer.length > 0) expect(against.every(({ standing }) => standing.kind === "not-comparable")).toBe(true);
      }
    }
    expect(gaps).toBeGreaterThan(5);
  });

  test("sets a police force area beside its region where a wider table measures the same", () => {
    const line = blockOf("marac-rate", "E23000030", "E12000008")?.lines[0];
    expect(line?.places.map((placed) => placed?.indicator.id)).toEqual(["marac-rate", "marac-rate-by-region"]);
  });

  test("draws only what may be set against each other, each value once", () => {
    for (const { areas } of groupsOf(library).slice(0, 60)) {
      const blocks = comparisonOf(library, areas);
      for (const { unit, points, bys } of picturesOf(areas, blocks)) {
        expect(["count", "money"]).not.toContain(unit.kind);
        const places = points.map(({ row, by }) => `${row!.id} ${by!.id}`);
        expect(new Set(places).size).toBe(places.length);
        expect(bys.length).toBeLessThanOrEqual(areas.length);
      }
    }
  });
});
