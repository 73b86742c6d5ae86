// Where the hexagons of a tile map stand, in pixels, and how much text fits into one. Pure geometry; knows no data.

import type { Tile } from "../../../src/model/series/series.ts";
import type { Pixel } from "../pixels.ts";

/** The room for a map, in pixels. `most` is the greatest width of a tile. */
export type HoneycombRoom = { left: number; top: number; width: number; height: number; most: number };

/** Width and height of a tile from corner to corner and side to side, the middle of each tile by row, and the lower edge. */
export type Honeycomb = { width: number; height: number; middles: Map<string, Pixel>; bottom: number };

const flatness = Math.sqrt(3) / 2;

/** Tiles as large as the room allows, the map in the middle of the room's width. */
export function honeycomb(tiles: readonly Tile[], room: HoneycombRoom): Honeycomb {
  const [firstColumn, lastColumn] = rangeOf(tiles.map(({ column }) => column));
  const [firstLine, lastLine] = rangeOf(tiles.map(lineOf));
  const across = 0.75 * (lastColumn - firstColumn) + 1;
  const down = (lastLine - firstLine + 1) * flatness;
  const width = Math.min(room.most, room.width / across, room.height / down);
  const height = width * flatness;
  const left = room.left + (room.width - across * width) / 2;
  const middles = tiles.map((tile): [string, Pixel] => [
    tile.row,
    {
      x: left + (0.75 * (tile.column - firstColumn) + 0.5) * width,
      y: room.top + (lineOf(tile) - firstLine + 0.5) * height,
    },
  ]);
  return { width, height, middles: new Map(middles), bottom: room.top + down * width };
}

/** Corners of a hexagon around its middle, `gap` pixels short of its neighbours. */
export function hexagon({ x, y }: Pixel, width: number, gap: number): Pixel[] {
  const [half, high] = [(width - gap) / 2, ((width - gap) * flatness) / 2];
  const corners = [
    [half, 0],
    [half / 2, high],
    [-half / 2, high],
    [-half, 0],
    [-half / 2, -high],
    [half / 2, -high],
  ] as const;
  return corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

/** How wide a line of text may be whose outer edge is `away` pixels above or below the middle of a tile. */
export function roomAt(away: number, { width, height }: { width: number; height: number }): number {
  return away > height / 2 ? 0 : width * (1 - away / height);
}

/** Odd columns stand half a tile lower. */
const lineOf = ({ column, line }: Tile): number => line + (column % 2) / 2;

const rangeOf = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];
