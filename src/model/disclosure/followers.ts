// Rows that tell the same as a hidden row of another table: its rate, or the count once more. Knows no sum and no figure.

import type { IndicatorRecord } from "../../data/records.ts";
import type { Row } from "../../data/rows.ts";
import type { Desk } from "../references.ts";
import { sharedColumns, together } from "./shared-columns.ts";

/** A table that hides its rows wherever another one does, and the columns by which rows of the two meet. */
export type Following = { table: IndicatorRecord; leader: IndicatorRecord; columns: string[] };

/** What the tables declare under hidden-with. Reports an unknown table, and one of which no row meets a row. */
export function followingOf(records: ReadonlyMap<string, IndicatorRecord>, desk: Desk): Following[] {
  return [...records.values()].flatMap((table) =>
    table.fields["hidden-with"].flatMap((id, index) => {
      const at = { document: table, path: ["hidden-with", index] };
      const leader = desk.find(records, id, "indicators", at);
      if (!leader) return [];
      const columns = sharedColumns(table, leader);
      const places = new Set(leader.rows.map((row) => together(row, columns)));
      if (table.rows.some((row) => places.has(together(row, columns)))) return [{ table, leader, columns }];
      desk.report(at, neverMeets(leader, columns));
      return [];
    }),
  );
}

/** The rows that follow a hidden one. Where the leader tells more apart, one hidden row hides the row of all. */
export function followers(following: readonly Following[], isHidden: (row: Row) => boolean): Row[] {
  return following.flatMap(({ table, leader, columns }) => {
    const places = new Set(leader.rows.filter(isHidden).map((row) => together(row, columns)));
    return places.size ? table.rows.filter((row) => places.has(together(row, columns))) : [];
  });
}

const neverMeets = ({ id }: IndicatorRecord, columns: readonly string[]) => ({
  code: "hidden-with-no-row",
  found: `"${id}", of which no row has the same ${columns.join(", ")} as a row of this table`,
  expected: "a table with rows about the same places and periods",
  fix: "Mend the id, write the periods alike in both tables, or take the id out.",
});
