// A data folder's files -> the Library and every problem with it: what `check`, `build` and the tests all run. No disk, no pages.

import { checks } from "../charts/checks.ts";
import type { Files } from "./data/files.ts";
import type { Kept } from "./data/kept.ts";
import { readRecords } from "./data/records.ts";
import type { Place } from "./data/yaml/places.ts";
import { nearest } from "./lib/nearest.ts";
import { capProblems, type Problem } from "./lib/problem.ts";
import { makeLibrary } from "./model/library.ts";
import type { Chart, Library } from "./model/things.ts";

/** What a data folder amounts to. `library` is null when there is any problem: nothing is made of faulty data. */
export type Evidence = { library: Library | null; problems: Problem[] };

/** Reads, checks and links everything; what is `kept` is not read again. Problems are sorted and capped at fifty a file, the cap said aloud. */
export function evidenceOf(files: Files, kept?: Kept): Evidence {
  const { records, problems } = readRecords(files, kept);
  const { library, problems: linking } = makeLibrary(records);
  const chartRecords = new Map(records.charts.map((record) => [record.file, record]));
  const drawing = library.charts.flatMap((chart) => {
    const { placeOf } = chartRecords.get(chart.file)!;
    const whole = chartProblems(chart, () => placeOf(["form"]));
    // Of a chart whose own form is at fault, no view can be drawn either: that is one mistake.
    return whole.length > 0 ? whole : viewProblems(chart, placeOf);
  });
  const all = [...problems, ...linking, ...drawing];
  return { library: all.length ? null : library, problems: capProblems(all) };
}

/** A view whose rows do not fit the form of its chart. */
function viewProblems({ file, form, views }: Chart, placeOf: (path: string[]) => Place): Problem[] {
  return views.flatMap(({ id, series }) => {
    const reasons = checks[form]!.check(series);
    const fault = {
      code: "view-does-not-fit",
      found: reasons.join("; "),
      expected: `rows that the form "${form}" can show`,
      fix: "Keep other rows in this view, or take it out.",
    };
    return reasons.length > 0
      ? [{ file, ...placeOf(["views", id, "where"]), field: `views.${id}.where`, ...fault }]
      : [];
  });
}

/** A chart whose form is unknown, or whose rows do not fit its form. */
function chartProblems(chart: Chart, placeOf: () => Place): Problem[] {
  const form = Object.hasOwn(checks, chart.form) ? checks[chart.form] : undefined;
  const reasons = form?.check(chart.series) ?? [];
  if (form && reasons.length === 0) return [];
  const fault = { file: chart.file, ...placeOf(), field: "form", found: `form: ${chart.form}` };
  if (!form) {
    const expected = `one of ${Object.keys(checks).join(", ")}`;
    const guess = nearest(chart.form, Object.keys(checks));
    return [
      {
        ...fault,
        code: "unknown-chart-form",
        expected,
        fix: guess ? `Did you mean "${guess}"?` : "Choose one of these.",
      },
    ];
  }
  return [
    {
      ...fault,
      code: "chart-does-not-fit",
      found: reasons.join("; "),
      expected: `rows that the form "${chart.form}" can show`,
      fix: "Mend where, rows, by and parts in this file, or choose another form.",
    },
  ];
}
