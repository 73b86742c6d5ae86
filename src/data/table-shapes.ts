// The tables of the data folder that are no indicator and no vocabulary: their columns, and which may be empty.

import type { PlainTable } from "./plain-table.ts";

const plainTable = (columns: string, ...optional: string[]): PlainTable => ({
  columns: columns.split(","),
  optional: new Set(optional),
});

export const tableShapes = {
  provision: plainTable("programme,area,area_name,from,to,state,note,source,locator", "note"),
  provisionGaps: plainTable("id,title,facet,named,open,among,findings", "open", "among"),
  outline: plainTable("section,heading,records,reason", "section", "records", "reason"),
  changes: plainTable("indicator,row,kind,reason,on"),
  neighbours: plainTable("area,area_name,neighbour,neighbour_name"),
  tiles: plainTable("layout,area,area_name,column,row,short"),
  areaChanges: plainTable("area,area_name,on,former_name,change,read_at", "on", "former_name", "read_at"),
} as const satisfies Record<string, PlainTable>;
