// Pictures of the tile map for the gallery and its tests. All figures, places and their tiles are made up.

import type { Tile } from "../../src/model/series/series.ts";
import { cases, difference, exampleSeries, flags, idOf, ratePerWomen } from "./example-series.ts";
import type { Example, ExamplePoint } from "./example-series.ts";

/** Tiles from a drawn map: each word is a short name, a dash an empty place. */
function tilesOf(map: string, rows: readonly string[]): Tile[] {
  const words = map.split("\n").flatMap((text, line) =>
    text
      .trim()
      .split(/\s+/)
      .map((short, column) => ({ short, column, line })),
  );
  return words.filter(({ short }) => short !== "-").map((word, i) => ({ ...word, row: idOf(rows[i]!) }));
}

const regions = [
  ["North East", "8.9"],
  ["North West", "7.2"],
  ["Yorkshire and The Humber", "7.4"],
  ["Wales", "8.0"],
  ["West Midlands", "6.1"],
  ["East Midlands", "6.6"],
  ["East of England", "4.9"],
  ["South West", "5.5"],
  ["London", "4.4"],
  ["South East", "5.0"],
] as const;

const regionMap = `- - NE -
                   - NW YH -
                   WAL WM EM EE
                   - SW LON SE`;

const forces = Array.from(
  { length: 43 },
  (_, i) => `${["North", "South", "East", "West"][i % 4]} Exampleshire ${i + 1}`,
);

const forceMap = `-   -   -   NOR -   -   -   -
                  -   -   CUM DUR CLE -   -   -
                  -   -   LAN NYK WYK HUM -   -
                  -   MER GMP SYK LIN -   -   -
                  -   CHE DER NOT LEI -   -   -
                  NWA STF WMP WAR NHA CAM NFK -
                  DYF WMC GLO TVP BED HER SFK -
                  GWE SWA AVS WIL MET ESX -   -
                  -   DEV DOR HAM SRY LOC KEN -
                  -   -   -   SUX -   -   -   -`;

const forcePoints: ExamplePoint[] = forces.map((row, i) => ({
  row,
  value: i % 14 === 13 ? flags.notSubmitted : (16 + ((i * 29) % 61) + (i % 10) / 10).toFixed(1),
}));

export const examples: Example[] = [
  {
    name: "regions",
    series: exampleSeries({
      id: "tile-map-regions",
      title: "Example: ten areas with names and values, one missing",
      points: regions.map(([row, value]) => ({ row, value: row === "London" ? flags.suppressed : value })),
      tiles: tilesOf(
        regionMap,
        regions.map(([row]) => row),
      ),
    }),
  },
  {
    name: "forty-three",
    series: exampleSeries({
      id: "tile-map-forty-three",
      title: "Example: forty-three areas",
      unit: ratePerWomen,
      points: forcePoints,
      tiles: tilesOf(forceMap, forces),
    }),
  },
  {
    name: "large-numbers",
    series: exampleSeries({
      id: "tile-map-large-numbers",
      title: "Example: forty-three areas whose values do not fit into their tiles",
      unit: cases,
      decimals: 0,
      points: forces.map((row, i) => ({
        row,
        value: String(1_000 + ((i * 104_729) % 160_000)),
        flag: i === 3 ? flags.provisional : undefined,
      })),
      tiles: tilesOf(forceMap, forces),
    }),
  },
  {
    name: "below-zero",
    series: exampleSeries({
      id: "tile-map-below-zero",
      title: "Example: values on both sides of zero, names of a sentence each",
      unit: difference,
      axisTitle: "Change since the year before, percentage points",
      points: [
        { row: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", value: "3.2" },
        { row: "A partnership of three councils, two health boards and the police", value: "0" },
        { row: "The partnership for safety in the towns and villages beside the river", value: "-12.4" },
        { row: "Powys, and a name that takes up all of one line and some", value: flags.notPublished },
      ],
      tiles: tilesOf("LLAN COUN\nRIVER POWYS", [
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "A partnership of three councils, two health boards and the police",
        "The partnership for safety in the towns and villages beside the river",
        "Powys, and a name that takes up all of one line and some",
      ]),
    }),
  },
  {
    name: "one-point",
    series: exampleSeries({
      id: "tile-map-one-point",
      title: "Example: one area",
      points: [{ row: "Wales", value: "7.1" }],
      tiles: tilesOf("Wales", ["Wales"]),
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      id: "tile-map-all-missing",
      title: "Example: every value is missing",
      points: ["Norfolk", "Suffolk"].map((row) => ({ row, value: flags.notSubmitted })),
      tiles: tilesOf("NFK\nSFK", ["Norfolk", "Suffolk"]),
    }),
  },
];
