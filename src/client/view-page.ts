// A chart's page as its address asks for it: chart or table, intervals on or off, one thing highlighted. Hides and dims what
// is there and draws nothing. Changes the address in place, so that nothing enters the browser's history.

import { copiesLink } from "./copy-link.ts";
import { means, readView, slipWords, writeView, type Offer, type View } from "./view-state.ts";

/** Gives the views of a chart their tools. `views` holds the tabs, the tools, the picture and the table. */
export function viewsOn(views: HTMLElement, window: Window): void {
  const tools = views.querySelector<HTMLFieldSetElement>("fieldset.view-tools");
  if (!tools) return;
  const offer = offerOf(tools);
  const { location } = window;
  const { view, slips } = readView(location.search, offer);
  if (!new URLSearchParams(location.search).has("show")) view.show = shownByHash(location.hash) ?? view.show;
  if (view.highlight === "nothing") view.highlight = keptArea(location.search, offer) ?? view.highlight;
  const note = views.querySelector(".view-note")!;
  note.textContent = slipWords(slips);
  tools.hidden = false;
  const change = (changed: Partial<View>) => {
    Object.assign(view, changed);
    apply(views, tools, view, location);
    rewrite(window, view);
    note.textContent = "";
  };
  tools.addEventListener("change", () => change(chosenIn(tools, view)));
  for (const [tab, show] of tabsOf(views)) {
    tab.addEventListener("click", (event) => {
      event.preventDefault();
      change({ show });
    });
  }
  copiesLink(tools);
  apply(views, tools, view, location);
}

type Field = HTMLInputElement | HTMLSelectElement;
const field = (tools: HTMLFieldSetElement, name: string) => tools.elements.namedItem(name) as Field | null;

/** The tools hold what can be chosen: a chart without intervals has no box for them. */
function offerOf(tools: HTMLFieldSetElement): Offer {
  const highlight = field(tools, "highlight") as HTMLSelectElement | null;
  return {
    show: ["both", "chart", "table"],
    intervals: field(tools, "intervals") ? ["on", "off"] : ["on"],
    highlight: highlight ? [...highlight.options].map(({ value }) => value) : ["nothing"],
  };
}

/** The addresses of the views without script keep their meaning with it. */
function shownByHash(hash: string): View["show"] | undefined {
  if (hash === "#table-view") return "table";
  if (hash === "#both") return "both";
  return hash.startsWith("#chart-") ? "chart" : undefined;
}

/** The area that the reader keeps in sight, where the chart shows it and the address asks for nothing else. */
function keptArea(query: string, { highlight }: Offer): string | undefined {
  const asked = new URLSearchParams(query);
  return asked.has("highlight") ? undefined : highlight.find((name) => means(asked.get("area") ?? "", name));
}

function chosenIn(tools: HTMLFieldSetElement, view: View): Partial<View> {
  const intervals = field(tools, "intervals") as HTMLInputElement | null;
  return {
    highlight: field(tools, "highlight")?.value ?? view.highlight,
    intervals: intervals && !intervals.checked ? "off" : "on",
  };
}

function tabsOf(views: HTMLElement): [HTMLAnchorElement, View["show"]][] {
  const tabs = [...views.querySelectorAll<HTMLAnchorElement>(".tabs a")];
  return tabs.map((tab) => [tab, tab.dataset.show as View["show"]]);
}

function apply(views: HTMLElement, tools: HTMLFieldSetElement, view: View, location: Location): void {
  Object.assign(views.dataset, { show: view.show, intervals: view.intervals });
  for (const [tab, show] of tabsOf(views)) tab.setAttribute("aria-current", String(view.show === show));
  highlight(views, chosenId(tools, view.highlight));
  const [chosen, intervals, link] = ["highlight", "intervals", "link"].map((name) => field(tools, name));
  if (chosen) chosen.value = view.highlight;
  if (intervals) (intervals as HTMLInputElement).checked = view.intervals === "on";
  if (link) link.value = `${location.origin}${location.pathname}?${writeView(view)}`;
}

/** The id by which table and picture know what an address names. */
function chosenId(tools: HTMLFieldSetElement, name: string): string {
  const options = [...((field(tools, "highlight") as HTMLSelectElement | null)?.options ?? [])];
  return options.find(({ value }) => value === name)?.dataset.id ?? name;
}

/**
 * Hides the rows and columns of the table that a highlight leaves out, and dims their marks. What the picture tells apart may
 * be the columns of the table, or stand in its rows.
 */
function highlight(views: HTMLElement, id: string): void {
  const cells = [...views.querySelectorAll<HTMLTableCellElement>("td[data-key]")];
  const isColumn = id !== "nothing" && views.querySelector(`th[data-column="${CSS.escape(id)}"]`) !== null;
  const isOf = ({ dataset }: HTMLElement, name: "row" | "column") => id === "nothing" || dataset[name] === id;
  const fits = (cell: HTMLElement) => isOf(cell, "column") || (!isColumn && isOf(cell, "row"));
  for (const heading of views.querySelectorAll<HTMLElement>("th[data-column]")) {
    heading.hidden = isColumn && !isOf(heading, "column");
  }
  for (const cell of cells) cell.hidden = isColumn && !fits(cell);
  for (const row of views.querySelectorAll<HTMLTableRowElement>("tbody tr")) {
    row.hidden = !isColumn && !cells.some((cell) => cell.parentElement === row && fits(cell));
  }
  const keys = new Set(cells.filter(fits).map(({ dataset }) => dataset.key));
  for (const mark of views.querySelectorAll<SVGElement>("[data-of], svg [data-key]")) {
    mark.classList.toggle("is-aside", !keys.has(mark.dataset.key ?? mark.dataset.of));
  }
}

/** The whole view in the address, with what else stands there; an old hash would contradict what is shown now. */
function rewrite({ location, history }: Window, view: View): void {
  const query = new URLSearchParams(writeView(view));
  const area = new URLSearchParams(location.search).get("area");
  if (area !== null) query.set("area", area);
  const hash = shownByHash(location.hash) ? "" : location.hash;
  history.replaceState(history.state, "", `${location.pathname}?${query}${hash}`);
}
