// Where the hexagons of a tile map stand, in pixels, and how much text fits into one. Pure geometry; knows no data.

import type { Tile } from "../../../src/model/series/series.ts";
import type { Pixel } from "../pixels.ts";

/** The room for a map, in pixels. `most` is the greatest width of a tile. */
export type HoneycombRoom = { left: number; top: number; width: number; height: number; most: number };

/** Width and height of a tile from side to side and corner to corner, the middle of each tile by row, and the lower edge. */
export type Honeycomb = { width: number; height: number; middles: Map<string, Pixel>; bottom: number };

/** How much higher than wide a hexagon is that stands on a corner. */
const upright = 2 / Math.sqrt(3);

/** Tiles as large as the room allows, the map in the middle of the room's width. */
export function honeycomb(tiles: readonly Tile[], room: HoneycombRoom): Honeycomb {
  const [first, last] = rangeOf(tiles.map(acrossOf));
  const [top, bottom] = rangeOf(tiles.map(({ line }) => line));
  const across = last - first + 1;
  const down = (0.75 * (bottom - top) + 1) * upright;
  const width = Math.min(room.most, room.width / across, room.height / down);
  const height = width * upright;
  const left = room.left + (room.width - across * width) / 2;
  const middles = tiles.map((tile): [string, Pixel] => [
    tile.row,
    {
      x: left + (acrossOf(tile) - first + 0.5) * width,
      y: room.top + (0.75 * (tile.line - top) + 0.5) * height,
    },
  ]);
  return { width, height, middles: new Map(middles), bottom: room.top + down * width };
}

/** Corners of a hexagon around its middle, `gap` pixels short of its neighbours. */
export function hexagon({ x, y }: Pixel, width: number, gap: number): Pixel[] {
  const [half, high] = [(width - gap) / 2, ((width - gap) * upright) / 2];
  const corners = [
    [0, -high],
    [half, -high / 2],
    [half, high / 2],
    [0, high],
    [-half, high / 2],
    [-half, -high / 2],
  ] as const;
  return corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

/** How wide a line of text may be whose outer edge is `away` pixels above or below the middle of a tile. */
export function roomAt(away: number, { width, height }: { width: number; height: number }): number {
  if (away <= height / 4) return width;
  return Math.max(0, width * (2 - (4 * away) / height));
}

/** Lines of odd number stand half a tile to the right. */
const acrossOf = ({ column, line }: Tile): number => column + (line % 2) / 2;

const rangeOf = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];
