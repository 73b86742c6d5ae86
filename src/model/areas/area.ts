// What an area is and how areas lie to each other, as types. Knows no figure and no page.

/** A row of vocabulary/areas.csv. `kind` is an id of vocabulary/area-kinds.csv. */
export type Area = { code: string; name: string; kind: string; parent: Area | null };

/** A row of vocabulary/area-kinds.csv. */
export type AreaKind = {
  id: string;
  one: string;
  many: string;
  /** Whether the list of areas holds every area of this kind, or only those that something is said of. */
  listed: "all" | "some";
  /** The layout that has a tile for every area of this kind; "" where none has to. */
  tiles: string;
};

/**
 * Where an area stands on a tile map. Columns and rows count from 1; rows of odd number stand half a tile to the right.
 * `short` is a name of at most eight letters for the tile.
 */
export type Tile = { area: Area; column: number; row: number; short: string };

/** A change of an area's name or boundary. */
export type AreaChange = {
  area: Area;
  /** The day; "" where we do not know it. */
  on: string;
  /** The name before; "" where the name stayed. */
  formerName: string;
  change: string;
  /** The address at which we read of it; "" where no source was opened. */
  readAt: string;
};

/** How areas lie to each other. */
export type Geography = {
  kinds: readonly AreaKind[];
  /** By code: the areas that share a land boundary with it. */
  neighbours: ReadonlyMap<string, readonly Area[]>;
  /** By layout. */
  tiles: ReadonlyMap<string, readonly Tile[]>;
  changes: readonly AreaChange[];
};
