// The named views of a chart: the same rows narrowed by a choice, with a message of their own. Reports to the desk; knows no
// page and no drawing.

import type { Document } from "../data/records.ts";
import { select } from "./numbers/select.ts";
import type { Desk } from "./references.ts";
import { seriesOf } from "./series/series-of.ts";
import type { Series } from "./series/series.ts";
import type { Chart, Observation, Phrase } from "./things.ts";
import type { Binder } from "./words/bound-record.ts";

/** Some of a chart's rows under a message of their own. `id` is the last part of its address. */
export type ChartView = { id: string; title: Phrase; series: Series; observations: readonly Observation[] };

/** The messages of a chart's views by their ids, bound to the numbers and claims of the chart. */
export const viewTitles = (record: Document<"chart">, binder: Binder): [id: string, title: Phrase][] =>
  Object.entries(record.fields.views).map(([id, { title }]) => [id, binder.phrase(["views", id, "title"], title)]);

/** The views of a chart. A choice that its rows do not have, or that leaves all of them, is reported and makes no view. */
export function makeViews(
  record: Document<"chart">,
  titles: readonly [id: string, title: Phrase][],
  { indicator, observations }: Pick<Chart, "indicator" | "observations">,
  desk: Desk,
): ChartView[] {
  return titles.flatMap(([id, title]) => {
    const { where } = record.fields.views[id]!;
    const chosen = select({ ...indicator, observations }, where);
    const fault = chosen.fault ?? (chosen.observations.length === observations.length ? narrowsNothing : null);
    if (fault) {
      desk.report({ document: record, path: ["views", id, "where"] }, fault);
      return [];
    }
    const fields = narrowed(record.fields, where);
    // Ids have no two hyphens together, so that no chart can have the id of another's view.
    const series = seriesOf(`${record.id}--${id}`, title.text, fields, indicator, chosen.observations);
    return [{ id, title, series, observations: chosen.observations }];
  });
}

/** The fields of the chart with the choice of the view. What only one thing is left of is not told apart any more. */
function narrowed(fields: Document<"chart">["fields"], where: Document<"chart">["fields"]["where"]) {
  const by = fields.by !== undefined && typeof where[fields.by] === "string" ? undefined : fields.by;
  return { ...fields, by, where: { ...fields.where, ...where } };
}

const narrowsNothing = {
  code: "view-narrows-nothing",
  found: "a choice that leaves every row of the chart",
  expected: "a choice that keeps some of the rows",
  fix: "Choose fewer rows, or take the view out: the chart's own page shows all of them.",
};
