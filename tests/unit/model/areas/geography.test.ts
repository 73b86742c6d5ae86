// What src/model/areas/geography.ts promises, on the good example and on the real tables.

import { describe, expect, it } from "vitest";
import type { Area, Tile } from "../../../../src/model/areas/area.ts";
import { goodFiles, libraryIn, libraryOf } from "../../../helpers/evidence.ts";

const good = libraryOf(goodFiles);
const real = libraryIn("data");

const names = (areas: readonly Area[] | undefined) => areas?.map(({ name }) => name);

describe("neighbours", () => {
  it("stand once in the table and count both ways", () => {
    const { neighbours } = good.geography;
    expect(names(neighbours.get("X00000011"))).toEqual(["Example South"]);
    expect(names(neighbours.get("X00000012"))).toEqual(["Example North", "Example West, City of"]);
    expect(names(neighbours.get("X00000001"))).toBeUndefined();
  });

  it("are mutual in the real table, and no police force area or region is without one", () => {
    const { neighbours } = real.geography;
    for (const [code, others] of neighbours) {
      for (const other of others) expect(names(neighbours.get(other.code))).toContain(real.areas.get(code)!.name);
    }
    const alone = [...real.areas.values()].filter(({ code }) => !neighbours.has(code));
    expect(alone.filter(({ kind }) => ["police-force-area", "region", "district"].includes(kind))).toEqual([]);
  });
});

describe("the list of areas", () => {
  const ofKind = (kind: string) => [...real.areas.values()].filter((area) => area.kind === kind);

  it("has all of each kind that it must be whole in", () => {
    const counted = real.geography.kinds.map(({ id, listed }) => [id, listed === "all" ? ofKind(id).length : "some"]);
    expect(Object.fromEntries(counted)).toEqual({
      ...{ country: 2, nation: 4, region: 9, "police-force-area": 43, district: 11, "local-authority": "some" },
    });
    expect(ofKind("local-authority").filter(({ code }) => code.startsWith("S12"))).toHaveLength(32);
  });

  it("puts each police force area into a region of England or into Wales", () => {
    const above = ofKind("police-force-area").map(
      ({ parent }) => parent?.kind === "region" || parent?.name === "Wales",
    );
    expect(above).not.toContain(false);
  });
});

describe("tiles", () => {
  it("are those of the table, by layout", () => {
    const tiles = good.geography.tiles.get("example-map")!;
    expect(tiles.map(({ area, column, row }) => [area.name, column, row])).toEqual([
      ["Example North", 2, 1],
      ["Example South", 2, 2],
      ["Example West, City of", 1, 2],
    ]);
  });

  /** Rows of odd number stand half a tile to the right; rows are the height of a hexagon's side and a half apart. */
  const touch = (a: Tile, b: Tile) => {
    const across = ({ column, row }: Tile) => column + (row % 2) / 2;
    const [x, y] = [Math.abs(across(a) - across(b)), Math.abs(a.row - b.row)];
    return (y === 0 && x === 1) || (y === 1 && x === 0.5);
  };

  it.each([
    ["police-force-areas", 86, 99],
    ["regions", 19, 20],
  ])("%s: as many neighbours touch as data/README.md says: %i of %i", (layout, touching, all) => {
    const tiles = real.geography.tiles.get(layout)!;
    const pairs = tiles.flatMap((a, index) => tiles.slice(index + 1).map((b) => [a, b] as const));
    const neighbouring = pairs.filter(([a, b]) => real.geography.neighbours.get(a.area.code)?.includes(b.area));
    expect([neighbouring.filter(([a, b]) => touch(a, b)).length, neighbouring.length]).toEqual([touching, all]);
  });
});

describe("changes", () => {
  it("keep what is not known empty", () => {
    expect(good.geography.changes).toMatchObject(
      [
        { area: { name: "Example South" }, on: "2019-04-01", formerName: "Example Southland", readAt: /example/ },
        { area: { name: "Example West, City of" }, formerName: "", readAt: "" },
      ].map((change) => ({ ...change, readAt: expect.stringMatching(change.readAt) })),
    );
  });
});
