// What runs where: cells say what the newest row says, and a gap is a place of which no source tells, not one without.

import { beforeAll, describe, expect, test } from "vitest";
import { areasAbove } from "../../../../src/model/areas/around.ts";
import { provisionGapsOf, reachesOf, type Reach } from "../../../../src/model/provision/gaps.ts";
import { matrixOf } from "../../../../src/model/provision/matrix.ts";
import type { Library } from "../../../../src/model/things.ts";
import { libraryIn } from "../../../helpers/evidence.ts";

let library: Library;

beforeAll(() => {
  library = libraryIn("data");
});

describe("the table of programmes by areas", () => {
  test("holds every row of provision exactly once", () => {
    const { rows } = matrixOf(library);
    const inCells = rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.rows));
    expect(inCells).toHaveLength(library.provision.length);
    expect(new Set(inCells)).toEqual(new Set(library.provision));
  });

  test("lists each programme once, with or without a known place", () => {
    const { rows, unplaced } = matrixOf(library);
    const listed = [...rows.map(({ programme }) => programme), ...unplaced];
    expect(listed).toHaveLength(library.programmes.length);
    expect(new Set(listed).size).toBe(library.programmes.length);
  });

  test("has a column for every police force area, whether or not anything is known there", () => {
    const columns = matrixOf(library).groups.flatMap(({ areas }) => areas);
    expect(columns.filter(({ kind }) => kind === "police-force-area")).toHaveLength(43);
    expect(new Set(columns).size).toBe(columns.length);
  });

  test("lets the area's own newest row speak, and a place within it only where nothing is said of the area", () => {
    for (const { cells } of matrixOf(library).rows) {
      for (const [code, { newest, rows, isWithin }] of cells) {
        const own = rows.filter(({ area }) => area.code === code);
        expect(isWithin).toBe(own.length === 0);
        expect(newest.period.to).toBe(
          (own.length ? own : rows)
            .map(({ period }) => period.to)
            .sort()
            .at(-1),
        );
        expect([newest.area, ...areasAbove(newest.area)].map((area) => area.code)).toContain(code);
      }
    }
  });
});

describe("a gap", () => {
  const reachOf = (gap: string, code: string): Reach => {
    const { counts } = provisionGapsOf(library).find((each) => each.gap.id === gap)!;
    const reaches = counts.flatMap(({ areas }) => Object.entries(areas) as [Reach, { code: string }[]][]);
    return reaches.find(([, areas]) => areas.some((area) => area.code === code))![0];
  };

  test("counts every area of a kind once", () => {
    for (const { counts } of provisionGapsOf(library)) {
      for (const { kind, areas } of counts) {
        const all = Object.values(areas).flat();
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(
          [...library.areas.values()].filter((area) => area.kind === kind.id && area.parent).length,
        );
      }
    }
  });

  test("each of the six that documents speak of is there and leads to findings", () => {
    const gaps = provisionGapsOf(library);
    expect(gaps).toHaveLength(6);
    for (const { gap } of gaps) expect(gap.findings.length).toBeGreaterThan(0);
  });

  test("tells a programme that names people from one that is open to all, and from one said of a wider area", () => {
    expect(reachOf("women-who-use-violence", "E23000030")).toBe("named");
    const runs = library.provision.filter(({ state }) => state.runs === "yes");
    const cara = runs.find(({ programme }) => programme.id === "cara")!;
    expect(reachOf("medium-risk", cara.area.code)).toBe("named");
    expect(provisionGapsOf(library).find(({ gap }) => gap.id === "other-languages")!.named).toEqual([]);
  });

  test("is not closed by a row that says that nobody knows", () => {
    const programme = library.programmes.find(({ facets }) =>
      facets.some(({ id, values }) => id === "people" && values.some((value) => value.id === "people.women-who-abuse")),
    )!;
    const area = library.areas.get("E23000014")!;
    const [pattern] = library.provision;
    const said = (runs: "yes" | "no") => {
      const row = { ...pattern!, programme, area, state: { ...pattern!.state, runs } };
      const [gap] = provisionGapsOf({ ...library, provision: [row] });
      const { areas } = gap!.counts.find(({ kind }) => kind.id === area.kind)!;
      return areas.named.includes(area);
    };
    expect([said("yes"), said("no")]).toEqual([true, false]);
  });

  test("says of one area what the counts of all areas say", () => {
    for (const code of ["E23000030", "E23000024", "N09000003", "E12000005"]) {
      const area = library.areas.get(code)!;
      for (const { gap, counts } of provisionGapsOf(library)) {
        const { areas } = counts.find(({ kind }) => kind.id === area.kind)!;
        const { reach } = reachesOf(library, area).find((each) => each.gap === gap)!;
        expect(areas[reach]).toContain(area);
      }
    }
  });
});
