// The table of gaps that are looked for in provision -> checked rows. Knows facets only as the vocabulary lists them.

import type { TableRecord } from "../../data/records.ts";
import type { Lists } from "../lists.ts";
import { atCell, type Desk } from "../references.ts";
import type { Label } from "../series/series.ts";
import type { Finding } from "../things.ts";
import type { GapKind } from "./provision.ts";

type Made = { lists: Lists; findings: ReadonlyMap<string, Finding>; desk: Desk };

/** The facet that says who a programme is for. */
const peopleFacet = "people";

/** Makes the rows. One whose facet is unknown is left out; the desk has been told. */
export function makeGapKinds(table: TableRecord, { lists, findings, desk }: Made): GapKind[] {
  const seen = new Set<string>();
  return table.rows.flatMap(({ line, text }) => {
    const at = (column: string) => atCell(table, line, column);
    const id = text.id!;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || seen.has(id)) desk.report(at("id"), badId(id));
    seen.add(id);
    const facet = desk.find(lists.facets, text.facet!, "vocabulary/facets", at("facet"));
    const valuesOf = (column: string, of: string): Label[] =>
      each(text[column]!, (value) =>
        desk.find(lists.facetValues, `${of}.${value}`, "vocabulary/facet-values", at(column)),
      );
    if (!facet) return [];
    const values = { named: valuesOf("named", facet.id), open: valuesOf("open", facet.id) };
    const among = valuesOf("among", peopleFacet);
    const about = each(text.findings!, (finding) => desk.find(findings, finding, "findings", at("findings")));
    return [{ id, title: text.title!, facet, ...values, among, findings: about }];
  });
}

/** The things that a cell names with spaces between. */
const each = <Thing>(cell: string, find: (id: string) => Thing | null): Thing[] =>
  cell
    .split(/\s+/)
    .filter(Boolean)
    .map(find)
    .filter((thing) => thing !== null);

const badId = (id: string) => ({
  code: "bad-gap-id",
  found: `"${id}"`,
  expected:
    "lower-case letters, digits and single hyphens, and an id that no other row has: it becomes part of an address",
  fix: "Give the row an id of its own, such as people-who-drink.",
});
