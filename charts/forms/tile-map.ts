// A hexagon for each area at its place, filled by class of value. Knows nothing of pages, nor of any real place.

import type { Markish, PlotOptions } from "@observablehq/plot";
import { isKnown } from "../../src/model/numbers/cell.ts";
import type { Point, Series } from "../../src/model/series/series.ts";
import { tileMapCheck } from "../checks/tile-map.ts";
import type { Sketch } from "../form.ts";
import type { Frame } from "../frame.ts";
import { classesOf } from "../parts/classes.ts";
import type { Classes, ValueClass } from "../parts/classes.ts";
import { classKey, classDots, missingArea } from "../parts/class-marks.ts";
import { axisHeading, blockHeight, footNotes, wordsMark } from "../parts/marks.ts";
import { isNoted } from "../parts/noted.ts";
import { colour } from "../parts/palette.ts";
import { area } from "../parts/pixels.ts";
import type { Pixel } from "../parts/pixels.ts";
import { hexagon, honeycomb, roomAt } from "../parts/tiles/honeycomb.ts";
import type { Honeycomb } from "../parts/tiles/honeycomb.ts";
import { tileMapAlt, tileMapDescription } from "../parts/tiles/tile-words.ts";
import { flagNotes, flaggedNotes, listWords, missingNotes, missingWords, valueLabel } from "../parts/words.ts";
import { widthOf } from "../text-width.ts";

export const tileMap: Sketch = { ...tileMapCheck, plan, describe: tileMapDescription, alt: tileMapAlt };

function plan(series: Series, frame: Frame): PlotOptions {
  const { list, classOf } = classesOf(series);
  const narrow = frame.id === "narrow";
  const heading = axisHeading(series.axisTitle, frame);
  const places = series.tiles.filter(({ row }) => series.points.some((point) => point.row?.id === row));
  const sizes = { left: 1, width: frame.width - 2, height: narrow ? 520 : 600, most: narrow ? 84 : 104 };
  const shape = (top: number) => honeycomb(places, { ...sizes, top });
  const tiles = series.points.map((point) => tileOf(series, point));
  const lines = fittingLines(tiles, shape(0), frame);
  const dotted = list.length > 0 && !lines.some((texts) => texts.length > 1);
  const key = classKey(list, frame, { dotted, top: heading.height - 4 });
  const comb = shape(key.bottom + 10);
  const foot = footNotes(notesOf(series, dotted), comb.bottom, frame);
  return {
    height: comb.bottom + foot.height + 6,
    margin: 0,
    marks: [
      heading.marks,
      ...key.marks,
      ...tiles.flatMap((tile, i) => {
        const look = lookOf(tile.point, { list, classOf }, dotted);
        return tileMarks(tile, lines[i]!, comb, look, frame);
      }),
      foot.marks,
    ],
  };
}

type TileText = { point: Point; row: string; short: string; value: string; title: string };

function tileOf(series: Series, point: Point): TileText {
  const row = point.row!.id;
  const short = series.tiles.find((tile) => tile.row === row)!.short;
  const value = isKnown(point.cell) ? valueLabel(series, point.cell) : "";
  return { point, row, short, value, title: `${point.row!.title}: ${value || missingWords(point.cell)}` };
}

/** Name and value in every tile where both fit in all of them; else names alone where they fit. */
function fittingLines(tiles: readonly TileText[], comb: Honeycomb, frame: Frame): string[][] {
  const both = tiles.map(({ short, value }) => [short, value].filter(Boolean));
  const fits = (lines: string[]) => {
    const away = blockHeight(lines.length, frame.small) / 2 - 2;
    return lines.every(
      (line) => widthOf(line, frame.small) <= roomAt(lines.length > 1 ? away : frame.small / 2, comb) - 4,
    );
  };
  if (both.every(fits)) return both;
  return tiles.map(({ short }) => (fits([short]) ? [short] : []));
}

type TileLook = Pick<ValueClass, "fill" | "ink"> & { dots: number };

/** The look of its class; open for a value of which a note says what may be amiss; null for a missing one. */
function lookOf(point: Point, { list, classOf }: Classes, dotted: boolean): TileLook | null {
  if (!isKnown(point.cell)) return null;
  if (isNoted(point)) return { fill: colour("--chart-surface"), ink: colour("--chart-text"), dots: 0 };
  const value = classOf(point.cell);
  return { ...list[value]!, dots: dotted ? value + 1 : 0 };
}

/** One tile; hatched with a dashed outline where the value is missing. */
function tileMarks(tile: TileText, lines: string[], comb: Honeycomb, look: TileLook | null, frame: Frame): Markish[] {
  const middle = comb.middles.get(tile.row)!;
  const corners = hexagon(middle, comb.width, 3);
  const words = { ...middle, y: middle.y - (look?.dots ? 4 : 0), lines };
  if (!look) {
    return [
      ...missingArea(corners, tile.title, tile.point).flat(),
      wordsMark([words], frame, { small: true, anchor: "middle", rim: true }),
    ];
  }
  const dotsAt: Pixel = { x: middle.x, y: middle.y + frame.small * 0.75 };
  return [
    area(corners, {
      ...{ fill: look.fill, stroke: colour("--chart-muted"), title: tile.title },
      ...{ class: "chart-tile", shows: tile.point },
    }),
    wordsMark([words], frame, { small: true, anchor: "middle", ink: look.ink }),
    ...(look.dots ? [classDots(dotsAt, look.dots, look.ink)] : []),
  ];
}

function notesOf(series: Series, dotted: boolean): string[] {
  return [
    ...(dotted ? ["More dots in a tile: a higher class. The table has each value."] : []),
    ...missingNotes(series, "Hatched, no value"),
    ...openNotes(series),
    ...(dotted ? flaggedNotes(series) : flagNotes(series)),
  ];
}

function openNotes({ points }: Series): string[] {
  const rows = points.filter(isNoted).map(({ row }) => row?.title ?? "");
  return rows.length === 0
    ? []
    : [`Without colour: a note in the table says what may be wrong with the figure: ${listWords(rows, 8)}.`];
}
