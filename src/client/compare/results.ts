// The chosen tables for the chosen places, drawn: figure, interval, bar and note of each place, in the order chosen.

import type { ComparisonFile, ComparisonIndex, FileRow } from "../../lib/comparison-file.ts";
import { barOf, scalesOf } from "./bar.ts";
import { shownOf, type Shown } from "./choose.ts";
import { make } from "./make.ts";

type Drawing = { areas: readonly string[]; nameOf: (code: string) => string; scales: ReadonlyMap<string, number> };

/** One section for each table. */
export function sectionsOf(files: readonly ComparisonFile[], areas: readonly string[], index: ComparisonIndex) {
  const drawing = { areas, nameOf: namesIn(index), scales: scalesOf(files, areas) };
  return files.map((file) => section(file, drawing));
}

/** A place's name; with its kind where another place has the same name. */
export function namesIn({ areas }: ComparisonIndex): (code: string) => string {
  return (code) => {
    const area = areas.find((each) => each.code === code);
    if (!area) return code;
    const isAlone = areas.every((other) => other === area || other.name !== area.name);
    return isAlone ? area.name : `${area.name} (${area.kind})`;
  };
}

function section(file: ComparisonFile, drawing: Drawing): HTMLElement {
  const shown = shownOf(file, drawing.areas);
  const caution = make("p", { class: "caution" }, make("strong", {}, "Take care:"), ` ${file.caution}`);
  const none = make("p", {}, "No two of these places have a row of the same measure and period in this table.");
  return make(
    "section",
    { "aria-labelledby": `c-${file.id}` },
    make("h3", { id: `c-${file.id}` }, make("a", { href: file.address }, file.title)),
    make("p", { class: "measure-words" }, file.unit.axis),
    file.caution ? caution : null,
    ...(shown.length > 0 ? shown.map((each) => tableOf(file, each, drawing)) : [none]),
  );
}

function tableOf(file: ComparisonFile, shown: Shown, drawing: Drawing): HTMLElement {
  const { words, period, newer } = shown;
  const caption = [words, period.label].filter(Boolean).join("; ");
  const headings = ["Place", "Figure", "Interval", "From zero", "Note"];
  const head = headings.map((heading) => make("th", { scope: "col", class: classOf(heading) }, heading));
  const rows = drawing.areas.map((code) => {
    const since = newer.filter((gap) => gap.code === code).map(({ label, row }) => `${row.text} for ${label}.`);
    return rowOf(file, drawing.nameOf(code), period.rows[code], since, drawing);
  });
  const table = make("table", {}, make("caption", {}, caption));
  table.append(make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows));
  const label = `Table: ${file.title}; ${caption}`;
  return make("div", { class: "table-scroll", tabindex: "0", role: "group", "aria-label": label }, table);
}

const classOf = (heading: string): string => (["Figure", "Interval"].includes(heading) ? "numeric" : "");

function rowOf(file: ComparisonFile, name: string, row: FileRow | undefined, since: string[], drawing: Drawing) {
  const place = make("th", { scope: "row" }, name);
  const wide = { colspan: "2" };
  if (!row) {
    return make("tr", {}, place, make("td", { class: "numeric missing" }, "No row"), make("td"), make("td", wide));
  }
  const figure = make("td", { class: row.isKnown ? "numeric" : "numeric missing" });
  figure.append(make("a", { href: row.address }, row.text));
  const bar = barOf(file, row, drawing.scales.get(file.unit.id) ?? 0);
  const flag = row.flag ? make("span", { class: "flag" }, row.flag) : null;
  const note = make(
    "td",
    { class: "note" },
    flag,
    ` ${[row.note.replace(/\.$/, ""), ...since].filter(Boolean).join(". ")}`,
  );
  return make("tr", {}, place, figure, make("td", { class: "numeric" }, row.interval), make("td", {}, bar), note);
}
