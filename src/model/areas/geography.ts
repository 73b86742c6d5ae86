// The tables of data/areas/ -> how areas lie to each other, checked. Knows no indicator and no page.

import type { AreaTables, TableRecord } from "../../data/records.ts";
import { nameMismatch, unknownArea } from "../../data/row-cells.ts";
import { dayFault } from "../day-fault.ts";
import type { Lists } from "../lists.ts";
import { atCell, type Desk } from "../references.ts";
import type { Area, AreaChange, Geography, Tile } from "./area.ts";

type Context = { lists: Lists; desk: Desk };

/** What a tile of a map has room for. */
const mostLetters = 8;

/** Makes the geography. A row with a fault is left out; the desk has been told. */
export function makeGeography({ neighbours, tiles, changes }: AreaTables, lists: Lists, desk: Desk): Geography {
  const context = { lists, desk };
  const before = desk.problems.length;
  const layouts = makeTiles(tiles, context);
  // A row with a fault, or a list that could not be read, would leave areas without a tile: that is one mistake. A data
  // folder without the table draws no maps.
  const isWhole = desk.problems.length === before && desk.isSound("vocabulary") && tiles.rows.length > 0;
  if (isWhole) reportAreasWithoutTile(tiles, layouts, context);
  return {
    kinds: [...lists.areaKinds.values()],
    neighbours: makeNeighbours(neighbours, context),
    tiles: layouts,
    changes: makeChanges(changes, context),
  };
}

/** Each pair stands once in the table and counts both ways. */
function makeNeighbours(table: TableRecord, { lists, desk }: Context): Map<string, Area[]> {
  const neighbours = new Map<string, Area[]>();
  const seen = new Set<string>();
  for (const { line, text } of table.rows) {
    const at = (column: string) => atCell(table, line, column);
    const area = lists.areas.get(text.area!);
    const other = lists.areas.get(text.neighbour!);
    if (!other) desk.report(at("neighbour"), unknownNeighbour(text.neighbour!, text.neighbour_name!, lists));
    if (!area || !other) continue;
    const pair = [area.code, other.code].sort().join(" ");
    const fault = neighbourFault(area, other, text.neighbour_name!, seen.has(pair));
    if (fault) desk.report(at(fault.field), fault);
    seen.add(pair);
    if (fault) continue;
    neighbours.set(area.code, [...(neighbours.get(area.code) ?? []), other]);
    neighbours.set(other.code, [...(neighbours.get(other.code) ?? []), area]);
  }
  return neighbours;
}

function unknownNeighbour(code: string, name: string, { areas }: Lists) {
  const named = [...areas.values()].find((area) => area.name === name);
  return { found: `"${code}"`, ...unknownArea(named?.code, name) };
}

function neighbourFault(area: Area, other: Area, name: string, again: boolean) {
  if (area === other) {
    return {
      ...{ field: "neighbour", code: "own-neighbour", found: `${area.name} beside itself` },
      ...{ expected: "two different areas", fix: "Write the code of the other area, or take the row out." },
    };
  }
  if (other.name !== name) {
    return { field: "neighbour_name", found: `"${name}"`, ...nameMismatch(other.name, other.code) };
  }
  if (!again) return null;
  return {
    ...{ field: "neighbour", code: "neighbours-twice", found: `${area.name} and ${other.name} a second time` },
    ...{ expected: "each pair of neighbours once: it counts both ways", fix: "Take one of the two rows out." },
  };
}

function makeTiles(table: TableRecord, { lists, desk }: Context): Map<string, Tile[]> {
  const layouts = new Map<string, Tile[]>();
  for (const { line, text } of table.rows) {
    const at = (column: string) => atCell(table, line, column);
    const area = lists.areas.get(text.area!);
    const wrong = ["column", "row"].filter((field) => !/^[1-9]\d?$/.test(text[field]!));
    for (const field of wrong) desk.report(at(field), notAPlace(text[field]!));
    if (text.short!.length > mostLetters) desk.report(at("short"), tooLong(text.short!));
    if (!area || wrong.length) continue;
    const layout = layouts.get(text.layout!) ?? [];
    const tile = { area, column: Number(text.column), row: Number(text.row), short: text.short! };
    const taken = layout.find((other) => other.column === tile.column && other.row === tile.row);
    if (taken) desk.report(at("column"), tileTaken(tile, taken));
    if (layout.some((other) => other.area === area)) desk.report(at("area"), tileTwice(area, text.layout!));
    layouts.set(text.layout!, [...layout, tile]);
  }
  return layouts;
}

/** Every area of a kind that has a layout stands in it, or a map would lose a place without a word. */
function reportAreasWithoutTile(table: TableRecord, layouts: ReadonlyMap<string, readonly Tile[]>, context: Context) {
  const { lists, desk } = context;
  for (const kind of lists.areaKinds.values()) {
    if (kind.tiles === "") continue;
    const placed = new Set(layouts.get(kind.tiles)?.map(({ area }) => area));
    for (const area of lists.areas.values()) {
      if (area.kind !== kind.id || placed.has(area)) continue;
      desk.report(atCell(table, 1, "area"), noTile(area, kind.tiles));
    }
  }
}

function makeChanges(table: TableRecord, { lists, desk }: Context): AreaChange[] {
  return table.rows.flatMap(({ line, text }) => {
    const at = (column: string) => atCell(table, line, column);
    const area = lists.areas.get(text.area!);
    const fault = text.on === "" ? null : dayFault(text.on!);
    if (fault) desk.report(at("on"), fault);
    const isAddress = text.read_at === "" || /^https?:\/\/[^\s<>"]+$/.test(text.read_at!);
    if (!isAddress) desk.report(at("read_at"), notAnAddress(text.read_at!));
    if (!area || fault || !isAddress) return [];
    return [{ area, on: text.on!, formerName: text.former_name!, change: text.change!, readAt: text.read_at! }];
  });
}

const notAPlace = (text: string) => ({
  code: "not-a-tile",
  found: `"${text}"`,
  expected: "a whole number from 1 to 99",
  fix: "Count columns from the left and rows from the top, both from 1.",
});

const tooLong = (text: string) => ({
  code: "tile-name-too-long",
  found: `"${text}", ${text.length} letters`,
  expected: `at most ${mostLetters} letters, which have room in a tile`,
  fix: "Shorten the name; the whole one stands in the table.",
});

const tileTaken = (tile: Tile, other: Tile) => ({
  code: "tile-taken",
  found: `${tile.area.name} on column ${tile.column}, row ${tile.row}`,
  expected: "a tile that no other area of the layout has",
  fix: `${other.area.name} stands there: move one of the two.`,
});

const tileTwice = (area: Area, layout: string) => ({
  code: "two-tiles",
  found: `${area.name} a second time in ${layout}`,
  expected: "one tile for each area of a layout",
  fix: "Take one of the two rows out.",
});

const noTile = (area: Area, layout: string) => ({
  code: "no-tile",
  found: `no tile for ${area.name} (${area.code}) in the layout ${layout}`,
  expected: "a tile for every area of its kind, as vocabulary/area-kinds.csv asks",
  fix: "Add a row for it: layout, code, name, column, row and short name.",
});

const notAnAddress = (text: string) => ({
  code: "not-an-address",
  found: `"${text}"`,
  expected: "nothing, or an address that begins with https:// or http://",
  fix: "Copy the address of the page where the change is told.",
});
